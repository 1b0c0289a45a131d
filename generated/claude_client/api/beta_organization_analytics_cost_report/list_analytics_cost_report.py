"""GET /v1/organizations/analytics/cost_report"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listAnalyticsCostReport",
    method="GET",
    path="/v1/organizations/analytics/cost_report",
    query={
        "starting_at": "starting_at",
        "ending_at": "ending_at",
        "bucket_width": "bucket_width",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
        "claude_tag_categories": "claude_tag_categories[]",
        "claude_tag_user_ids": "claude_tag_user_ids[]",
        "context_windows": "context_windows[]",
        "inference_geos": "inference_geos[]",
        "models": "models[]",
        "products": "products[]",
        "rbac_group_ids": "rbac_group_ids[]",
        "slack_channel_ids": "slack_channel_ids[]",
        "speeds": "speeds[]",
        "user_ids": "user_ids[]",
    },
    required=("starting_at",),
    result="AnalyticsCostReportTimeBucket",
    answer="json",
    paging=Paging("report", "data"),
)
