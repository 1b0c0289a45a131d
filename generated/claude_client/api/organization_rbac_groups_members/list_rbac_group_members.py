"""GET /v1/organizations/rbac_groups/{rbac_group_id}/members"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listRBACGroupMembers",
    method="GET",
    path="/v1/organizations/rbac_groups/{rbac_group_id}/members",
    path_names=("rbac_group_id",),
    query={
        "limit": "limit",
        "page": "page",
    },
    result="RBACGroupMember",
    answer="json",
    paging=Paging("page-token", "data"),
)
