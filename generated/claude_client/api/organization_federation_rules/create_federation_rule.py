"""POST /v1/organizations/federation_rules"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createFederationRule",
    method="POST",
    path="/v1/organizations/federation_rules",
    body={
        "issuer_id": "issuer_id",
        "match": "match",
        "name": "name",
        "oauth_scope": "oauth_scope",
        "target": "target",
        "applies_to_all_workspaces": "applies_to_all_workspaces",
        "attributes": "attributes",
        "description": "description",
        "token_lifetime_seconds": "token_lifetime_seconds",
        "workspace_id": "workspace_id",
    },
    body_type="application/json",
    required=(
        "issuer_id",
        "match",
        "name",
        "oauth_scope",
        "target",
    ),
    result="FederationRule",
    answer="json",
)
