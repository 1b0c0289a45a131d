"""GET /v1/organizations/compliance_settings"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getComplianceSettings",
    method="GET",
    path="/v1/organizations/compliance_settings",
    result="OrganizationComplianceSettings",
    answer="json",
)
