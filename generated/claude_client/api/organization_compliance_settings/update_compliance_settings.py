"""POST /v1/organizations/compliance_settings"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateComplianceSettings",
    method="POST",
    path="/v1/organizations/compliance_settings",
    body={
        "state": "state",
    },
    body_type="application/json",
    required=("state",),
    result="OrganizationComplianceSettings",
    answer="json",
)
