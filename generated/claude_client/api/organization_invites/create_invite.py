"""POST /v1/organizations/invites"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createInvite",
    method="POST",
    path="/v1/organizations/invites",
    body={
        "email": "email",
        "role": "role",
        "rbac_group_ids": "rbac_group_ids",
    },
    body_type="application/json",
    required=(
        "email",
        "role",
    ),
    result="OrganizationInvite",
    answer="json",
)
