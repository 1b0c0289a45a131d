"""GET /v1/organizations/analytics/artifacts"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listAnalyticsArtifacts",
    method="GET",
    path="/v1/organizations/analytics/artifacts",
    query={
        "date": "date",
        "filter": "filter[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("date",),
    result="AnalyticsArtifactActivity",
    answer="json",
    paging=Paging("page-token", "data"),
)
