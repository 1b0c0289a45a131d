"""GET /v1/organizations/analytics/summaries"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listAnalyticsSummaries",
    method="GET",
    path="/v1/organizations/analytics/summaries",
    query={
        "starting_date": "starting_date",
        "ending_date": "ending_date",
        "filter": "filter[]",
        "limit": "limit",
        "page": "page",
    },
    required=("starting_date",),
    result="AnalyticsSingleDayActivitySummary",
    answer="json",
    paging=Paging("page-token", "data"),
)
