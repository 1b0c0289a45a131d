"""POST /v1/organizations/federation_rules/{federation_rule_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateFederationRule",
    method="POST",
    path="/v1/organizations/federation_rules/{federation_rule_id}",
    path_names=("federation_rule_id",),
    body={
        "applies_to_all_workspaces": "applies_to_all_workspaces",
        "attributes": "attributes",
        "description": "description",
        "match": "match",
        "name": "name",
        "oauth_scope": "oauth_scope",
        "target": "target",
        "token_lifetime_seconds": "token_lifetime_seconds",
        "workspace_id": "workspace_id",
    },
    body_type="application/json",
    result="FederationRule",
    answer="json",
)
