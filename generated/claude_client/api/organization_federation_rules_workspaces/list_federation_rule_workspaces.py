"""GET /v1/organizations/federation_rules/{federation_rule_id}/workspaces"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listFederationRuleWorkspaces",
    method="GET",
    path="/v1/organizations/federation_rules/{federation_rule_id}/workspaces",
    path_names=("federation_rule_id",),
    query={
        "limit": "limit",
        "page": "page",
    },
    result="FederationRuleWorkspace",
    answer="json",
    paging=Paging("page-token", "data"),
)
