"""GET /v1/organizations/analytics/plugins"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listAnalyticsPlugins",
    method="GET",
    path="/v1/organizations/analytics/plugins",
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
    result="AnalyticsPluginActivity",
    answer="json",
    paging=Paging("page-token", "data"),
)
