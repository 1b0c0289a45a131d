"""GET /v1/organizations/invites"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listInvites",
    method="GET",
    path="/v1/organizations/invites",
    query={
        "after_id": "after_id",
        "before_id": "before_id",
        "email": "email",
        "limit": "limit",
        "roles": "roles[]",
        "statuses": "statuses[]",
    },
    result="OrganizationInvite",
    answer="json",
    paging=Paging("id-cursor", "data"),
)
