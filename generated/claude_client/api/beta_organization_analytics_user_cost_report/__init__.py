"""client.beta.organization.analytics.user_cost_report"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_analytics_user_cost_report

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import AnalyticsCostUsersItem


class BetaOrganizationAnalyticsUserCostReport(SyncResource):
    """`client.beta.organization.analytics.user_cost_report`"""

    @property
    def with_raw_response(self) -> BetaOrganizationAnalyticsUserCostReportWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationAnalyticsUserCostReportWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationAnalyticsUserCostReportWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationAnalyticsUserCostReportWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_at: str | datetime,
        ending_at: str | datetime | None | NotGiven = NOT_GIVEN,
        bucket_width: Literal["1d", "1h", "1m"] | None | NotGiven = NOT_GIVEN,
        group_by: Sequence[
            Literal[
                "claude_tag_category",
                "claude_tag_user_id",
                "context_window",
                "cost_type",
                "inference_geo",
                "model",
                "product",
                "rbac_group_id",
                "slack_channel_id",
                "speed",
                "token_type",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        order_by: Literal["amount", "list_amount"] | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        exclude_deleted_users: bool | NotGiven = NOT_GIVEN,
        claude_tag_categories: Sequence[Literal["dm", "engaged", "monitoring", "proactive", "scheduled"]]
        | None
        | NotGiven = NOT_GIVEN,
        claude_tag_user_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        context_windows: Sequence[Literal["0-200k", "200k-1M"]] | None | NotGiven = NOT_GIVEN,
        inference_geos: Sequence[Literal["global", "not_available", "us"]] | None | NotGiven = NOT_GIVEN,
        models: Sequence[str] | None | NotGiven = NOT_GIVEN,
        products: Sequence[
            Literal[
                "chat",
                "chat_cowork_unified",
                "claude-tag",
                "claude_code",
                "claude_design",
                "claude_in_chrome",
                "cowork",
                "office_agent",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        rbac_group_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        slack_channel_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        speeds: Sequence[Literal["fast", "standard"]] | None | NotGiven = NOT_GIVEN,
        user_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[AnalyticsCostUsersItem]:
        """List costs of users

        Reports what was spent by each user in a range. Only organizations of Claude Enterprise have
        this report. New programs use the report by dimensions.

        Args:
            starting_at: The first moment: an RFC 3339 time with a zone, within the last 365 days and not before
                2026-01-01.
            ending_at: The moment after the last one, at most 31 days after `starting_at`. The default is 31
                days after it, or now. With time buckets it is required.
            bucket_width: How long the time buckets are. Without it, a row is about the whole range. Minutes are
                for at most 24 hours.
            group_by: Splits the rows by these. A time bucket has at most its 100 largest groups.
            order_by: What the users are ordered by. Default: "amount".
            order: The direction. Default: "desc".
            limit: The most rows of a page. Rows that differ only in `cost_type` or `token_type` count as
                one. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            exclude_deleted_users: Leaves out deleted users. A page can then have fewer rows than `limit`. Default: False.
            claude_tag_categories: Only usage of Claude Tag for these reasons.
            claude_tag_user_ids: Only usage of Claude Tag that is about these users of Slack.
            context_windows: Only these price tiers by length of the context.
            inference_geos: Only models that ran there; `not_available` means where it is not set.
            models: Only these models.
            products: Only these products.
            rbac_group_ids: Only usage of users who were in one of these groups on that day.
            slack_channel_ids: Only usage from these channels of Slack.
            speeds: Only models that ran at these speeds.
            user_ids: Only these users.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_analytics_user_cost_report.OPERATION,
            {
                "starting_at": starting_at,
                "ending_at": ending_at,
                "bucket_width": bucket_width,
                "group_by": group_by,
                "order_by": order_by,
                "order": order,
                "limit": limit,
                "page": page,
                "exclude_deleted_users": exclude_deleted_users,
                "claude_tag_categories": claude_tag_categories,
                "claude_tag_user_ids": claude_tag_user_ids,
                "context_windows": context_windows,
                "inference_geos": inference_geos,
                "models": models,
                "products": products,
                "rbac_group_ids": rbac_group_ids,
                "slack_channel_ids": slack_channel_ids,
                "speeds": speeds,
                "user_ids": user_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[AnalyticsCostUsersItem] = self._run(call)
        return result


class AsyncBetaOrganizationAnalyticsUserCostReport(AsyncResource):
    """`client.beta.organization.analytics.user_cost_report`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationAnalyticsUserCostReportWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationAnalyticsUserCostReportWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationAnalyticsUserCostReportWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationAnalyticsUserCostReportWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_at: str | datetime,
        ending_at: str | datetime | None | NotGiven = NOT_GIVEN,
        bucket_width: Literal["1d", "1h", "1m"] | None | NotGiven = NOT_GIVEN,
        group_by: Sequence[
            Literal[
                "claude_tag_category",
                "claude_tag_user_id",
                "context_window",
                "cost_type",
                "inference_geo",
                "model",
                "product",
                "rbac_group_id",
                "slack_channel_id",
                "speed",
                "token_type",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        order_by: Literal["amount", "list_amount"] | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        exclude_deleted_users: bool | NotGiven = NOT_GIVEN,
        claude_tag_categories: Sequence[Literal["dm", "engaged", "monitoring", "proactive", "scheduled"]]
        | None
        | NotGiven = NOT_GIVEN,
        claude_tag_user_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        context_windows: Sequence[Literal["0-200k", "200k-1M"]] | None | NotGiven = NOT_GIVEN,
        inference_geos: Sequence[Literal["global", "not_available", "us"]] | None | NotGiven = NOT_GIVEN,
        models: Sequence[str] | None | NotGiven = NOT_GIVEN,
        products: Sequence[
            Literal[
                "chat",
                "chat_cowork_unified",
                "claude-tag",
                "claude_code",
                "claude_design",
                "claude_in_chrome",
                "cowork",
                "office_agent",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        rbac_group_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        slack_channel_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        speeds: Sequence[Literal["fast", "standard"]] | None | NotGiven = NOT_GIVEN,
        user_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[AnalyticsCostUsersItem, AsyncPageCursor[AnalyticsCostUsersItem]]:
        """List costs of users

        Reports what was spent by each user in a range. Only organizations of Claude Enterprise have
        this report. New programs use the report by dimensions.

        Args:
            starting_at: The first moment: an RFC 3339 time with a zone, within the last 365 days and not before
                2026-01-01.
            ending_at: The moment after the last one, at most 31 days after `starting_at`. The default is 31
                days after it, or now. With time buckets it is required.
            bucket_width: How long the time buckets are. Without it, a row is about the whole range. Minutes are
                for at most 24 hours.
            group_by: Splits the rows by these. A time bucket has at most its 100 largest groups.
            order_by: What the users are ordered by. Default: "amount".
            order: The direction. Default: "desc".
            limit: The most rows of a page. Rows that differ only in `cost_type` or `token_type` count as
                one. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            exclude_deleted_users: Leaves out deleted users. A page can then have fewer rows than `limit`. Default: False.
            claude_tag_categories: Only usage of Claude Tag for these reasons.
            claude_tag_user_ids: Only usage of Claude Tag that is about these users of Slack.
            context_windows: Only these price tiers by length of the context.
            inference_geos: Only models that ran there; `not_available` means where it is not set.
            models: Only these models.
            products: Only these products.
            rbac_group_ids: Only usage of users who were in one of these groups on that day.
            slack_channel_ids: Only usage from these channels of Slack.
            speeds: Only models that ran at these speeds.
            user_ids: Only these users.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_analytics_user_cost_report.OPERATION,
            {
                "starting_at": starting_at,
                "ending_at": ending_at,
                "bucket_width": bucket_width,
                "group_by": group_by,
                "order_by": order_by,
                "order": order,
                "limit": limit,
                "page": page,
                "exclude_deleted_users": exclude_deleted_users,
                "claude_tag_categories": claude_tag_categories,
                "claude_tag_user_ids": claude_tag_user_ids,
                "context_windows": context_windows,
                "inference_geos": inference_geos,
                "models": models,
                "products": products,
                "rbac_group_ids": rbac_group_ids,
                "slack_channel_ids": slack_channel_ids,
                "speeds": speeds,
                "user_ids": user_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)


class BetaOrganizationAnalyticsUserCostReportWithRawResponse:
    """The methods of `beta.organization.analytics.user_cost_report`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationAnalyticsUserCostReport) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)


class AsyncBetaOrganizationAnalyticsUserCostReportWithRawResponse:
    """The methods of `beta.organization.analytics.user_cost_report`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationAnalyticsUserCostReport) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)


class BetaOrganizationAnalyticsUserCostReportWithStreamingResponse:
    """The methods of `beta.organization.analytics.user_cost_report`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationAnalyticsUserCostReport) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)


class AsyncBetaOrganizationAnalyticsUserCostReportWithStreamingResponse:
    """The methods of `beta.organization.analytics.user_cost_report`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationAnalyticsUserCostReport) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
