"""POST /v1/organizations/federation_rules/{federation_rule_id}/workspaces"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="addFederationRuleWorkspace",
    method="POST",
    path="/v1/organizations/federation_rules/{federation_rule_id}/workspaces",
    path_names=("federation_rule_id",),
    body={
        "workspace_id": "workspace_id",
    },
    body_type="application/json",
    required=("workspace_id",),
    result="FederationRuleWorkspace",
    answer="json",
)
