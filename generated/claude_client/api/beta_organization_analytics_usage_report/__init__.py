"""client.beta.organization.analytics.usage_report"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_analytics_usage_report

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import AnalyticsUsageReportTimeBucket


class BetaOrganizationAnalyticsUsageReport(SyncResource):
    """`client.beta.organization.analytics.usage_report`"""

    @property
    def with_raw_response(self) -> BetaOrganizationAnalyticsUsageReportWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationAnalyticsUsageReportWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationAnalyticsUsageReportWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationAnalyticsUsageReportWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_at: str | datetime,
        ending_at: str | datetime | None | NotGiven = NOT_GIVEN,
        bucket_width: Literal["1d", "1h", "1m"] | NotGiven = NOT_GIVEN,
        group_by: Sequence[
            Literal[
                "claude_tag_category",
                "claude_tag_user_id",
                "context_window",
                "inference_geo",
                "model",
                "product",
                "rbac_group_id",
                "slack_channel_id",
                "speed",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
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
    ) -> SyncPageCursor[AnalyticsUsageReportTimeBucket]:
        """List usage in time buckets

        Reports what was used in each time bucket of a range. Only organizations of Claude Enterprise
        have this report. New programs use the report by dimensions.

        Args:
            starting_at: The first moment: an RFC 3339 time with a zone, within the last 365 days and not before
                2026-01-01.
            ending_at: The moment after the last one, at most 31 days after `starting_at`. The default is 31
                days after it, or now. With time buckets it is required.
            bucket_width: How long the time buckets are. Default: "1d".
            group_by: Splits the rows by these. A time bucket has at most its 100 largest groups.
            limit: The most time buckets of a page: of days 7 by default and at most 31, of hours 24 and
                168, of minutes 60 and 256.
            page: The `next_page` of an earlier response. The default is the first page.
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
            list_analytics_usage_report.OPERATION,
            {
                "starting_at": starting_at,
                "ending_at": ending_at,
                "bucket_width": bucket_width,
                "group_by": group_by,
                "limit": limit,
                "page": page,
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
        result: SyncPageCursor[AnalyticsUsageReportTimeBucket] = self._run(call)
        return result


class AsyncBetaOrganizationAnalyticsUsageReport(AsyncResource):
    """`client.beta.organization.analytics.usage_report`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationAnalyticsUsageReportWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationAnalyticsUsageReportWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationAnalyticsUsageReportWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationAnalyticsUsageReportWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_at: str | datetime,
        ending_at: str | datetime | None | NotGiven = NOT_GIVEN,
        bucket_width: Literal["1d", "1h", "1m"] | NotGiven = NOT_GIVEN,
        group_by: Sequence[
            Literal[
                "claude_tag_category",
                "claude_tag_user_id",
                "context_window",
                "inference_geo",
                "model",
                "product",
                "rbac_group_id",
                "slack_channel_id",
                "speed",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
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
    ) -> AsyncPaginator[AnalyticsUsageReportTimeBucket, AsyncPageCursor[AnalyticsUsageReportTimeBucket]]:
        """List usage in time buckets

        Reports what was used in each time bucket of a range. Only organizations of Claude Enterprise
        have this report. New programs use the report by dimensions.

        Args:
            starting_at: The first moment: an RFC 3339 time with a zone, within the last 365 days and not before
                2026-01-01.
            ending_at: The moment after the last one, at most 31 days after `starting_at`. The default is 31
                days after it, or now. With time buckets it is required.
            bucket_width: How long the time buckets are. Default: "1d".
            group_by: Splits the rows by these. A time bucket has at most its 100 largest groups.
            limit: The most time buckets of a page: of days 7 by default and at most 31, of hours 24 and
                168, of minutes 60 and 256.
            page: The `next_page` of an earlier response. The default is the first page.
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
            list_analytics_usage_report.OPERATION,
            {
                "starting_at": starting_at,
                "ending_at": ending_at,
                "bucket_width": bucket_width,
                "group_by": group_by,
                "limit": limit,
                "page": page,
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


class BetaOrganizationAnalyticsUsageReportWithRawResponse:
    """The methods of `beta.organization.analytics.usage_report`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationAnalyticsUsageReport) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)


class AsyncBetaOrganizationAnalyticsUsageReportWithRawResponse:
    """The methods of `beta.organization.analytics.usage_report`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationAnalyticsUsageReport) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)


class BetaOrganizationAnalyticsUsageReportWithStreamingResponse:
    """The methods of `beta.organization.analytics.usage_report`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationAnalyticsUsageReport) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)


class AsyncBetaOrganizationAnalyticsUsageReportWithStreamingResponse:
    """The methods of `beta.organization.analytics.usage_report`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationAnalyticsUsageReport) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
