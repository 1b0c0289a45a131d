"""GET /v1/organizations/federation_rules/{federation_rule_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getFederationRule",
    method="GET",
    path="/v1/organizations/federation_rules/{federation_rule_id}",
    path_names=("federation_rule_id",),
    result="FederationRule",
    answer="json",
)
