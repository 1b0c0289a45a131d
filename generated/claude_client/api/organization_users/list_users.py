"""GET /v1/organizations/users"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listUsers",
    method="GET",
    path="/v1/organizations/users",
    query={
        "after_id": "after_id",
        "before_id": "before_id",
        "email": "email",
        "limit": "limit",
        "roles": "roles[]",
    },
    result="OrganizationUser",
    answer="json",
    paging=Paging("id-cursor", "data"),
)
