"""GET /v1/organizations/analytics/user_usage_report"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listAnalyticsUserUsageReport",
    method="GET",
    path="/v1/organizations/analytics/user_usage_report",
    query={
        "starting_at": "starting_at",
        "ending_at": "ending_at",
        "bucket_width": "bucket_width",
        "group_by": "group_by[]",
        "order_by": "order_by",
        "order": "order",
        "limit": "limit",
        "page": "page",
        "exclude_deleted_users": "exclude_deleted_users",
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
    result="AnalyticsUsageUsersItem",
    answer="json",
    paging=Paging("report", "data"),
)
