"""POST /v1/organizations/users/{user_id}/sign_out"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="signOutUser",
    method="POST",
    path="/v1/organizations/users/{user_id}/sign_out",
    path_names=("user_id",),
    result="OrganizationUser",
    answer="json",
    betas=("admin-user-sign-out-2026-10-08",),
)
