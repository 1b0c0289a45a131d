"""DELETE /v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="removeFederationRuleWorkspace",
    method="DELETE",
    path="/v1/organizations/federation_rules/{federation_rule_id}/workspaces/{workspace_id}",
    path_names=(
        "federation_rule_id",
        "workspace_id",
    ),
    result="FederationRuleWorkspaceRemoveResponse",
    answer="json",
)
