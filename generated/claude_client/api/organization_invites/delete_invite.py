"""DELETE /v1/organizations/invites/{invite_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteInvite",
    method="DELETE",
    path="/v1/organizations/invites/{invite_id}",
    path_names=("invite_id",),
    result="InviteDeleteResponse",
    answer="json",
)
