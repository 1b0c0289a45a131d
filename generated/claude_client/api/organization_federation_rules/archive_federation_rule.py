"""POST /v1/organizations/federation_rules/{federation_rule_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveFederationRule",
    method="POST",
    path="/v1/organizations/federation_rules/{federation_rule_id}/archive",
    path_names=("federation_rule_id",),
    result="FederationRule",
    answer="json",
)
