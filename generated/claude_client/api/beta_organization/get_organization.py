"""GET /v1/organizations/me"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getOrganization",
    method="GET",
    path="/v1/organizations/me",
    result="OrganizationInfo",
    answer="json",
)
