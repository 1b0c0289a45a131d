"""GET /v1/organizations/invites/{invite_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getInvite",
    method="GET",
    path="/v1/organizations/invites/{invite_id}",
    path_names=("invite_id",),
    result="OrganizationInvite",
    answer="json",
)
