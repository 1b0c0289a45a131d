"""GET /v1/organizations/analytics/apps/chat/projects"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listAnalyticsChatProjects",
    method="GET",
    path="/v1/organizations/analytics/apps/chat/projects",
    query={
        "date": "date",
        "starting_date": "starting_date",
        "ending_date": "ending_date",
        "filter": "filter[]",
        "group_by": "group_by[]",
        "order_by": "order_by",
        "order": "order",
        "limit": "limit",
        "page": "page",
    },
    result="AnalyticsProjectActivity",
    answer="json",
    paging=Paging("page-token", "data"),
)
