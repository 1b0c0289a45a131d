"""client.organization.analytics.summaries"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_analytics_summaries

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import AnalyticsSingleDayActivitySummary


class OrganizationAnalyticsSummaries(SyncResource):
    """`client.organization.analytics.summaries`, `client.beta.organization.analytics.summaries`"""

    @property
    def with_raw_response(self) -> OrganizationAnalyticsSummariesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationAnalyticsSummariesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationAnalyticsSummariesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationAnalyticsSummariesWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_date: str,
        ending_date: str | None | NotGiven = NOT_GIVEN,
        filter: Sequence[str] | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[AnalyticsSingleDayActivitySummary]:
        """List the activity of the organization

        Reports for each day of a range how many users were active. There is one page with every day.
        Only organizations of Claude Enterprise have this report.

        Args:
            starting_date: The first day (UTC), not before 2026-01-01. Its data comes about a day late.
            ending_date: The day (UTC) after the last one, at most 366 days after `starting_date`. By default the
                range ends with the last day that has data.
            filter: Only what matches, as `dimension:value`. Values of one dimension are alternatives;
                different dimensions must all match. Dimensions: rbac_group_id.
            limit: The most rows of a page. Default: 100.
            page: The `next_page` of an earlier response. The default is the first page.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_analytics_summaries.OPERATION,
            {
                "starting_date": starting_date,
                "ending_date": ending_date,
                "filter": filter,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[AnalyticsSingleDayActivitySummary] = self._run(call)
        return result


class AsyncOrganizationAnalyticsSummaries(AsyncResource):
    """`client.organization.analytics.summaries`, `client.beta.organization.analytics.summaries`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationAnalyticsSummariesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationAnalyticsSummariesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationAnalyticsSummariesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationAnalyticsSummariesWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_date: str,
        ending_date: str | None | NotGiven = NOT_GIVEN,
        filter: Sequence[str] | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[
        AnalyticsSingleDayActivitySummary, AsyncPageCursor[AnalyticsSingleDayActivitySummary]
    ]:
        """List the activity of the organization

        Reports for each day of a range how many users were active. There is one page with every day.
        Only organizations of Claude Enterprise have this report.

        Args:
            starting_date: The first day (UTC), not before 2026-01-01. Its data comes about a day late.
            ending_date: The day (UTC) after the last one, at most 366 days after `starting_date`. By default the
                range ends with the last day that has data.
            filter: Only what matches, as `dimension:value`. Values of one dimension are alternatives;
                different dimensions must all match. Dimensions: rbac_group_id.
            limit: The most rows of a page. Default: 100.
            page: The `next_page` of an earlier response. The default is the first page.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_analytics_summaries.OPERATION,
            {
                "starting_date": starting_date,
                "ending_date": ending_date,
                "filter": filter,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)


class OrganizationAnalyticsSummariesWithRawResponse:
    """The methods of `organization.analytics.summaries`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalyticsSummaries) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)


class AsyncOrganizationAnalyticsSummariesWithRawResponse:
    """The methods of `organization.analytics.summaries`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalyticsSummaries) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)


class OrganizationAnalyticsSummariesWithStreamingResponse:
    """The methods of `organization.analytics.summaries`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalyticsSummaries) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)


class AsyncOrganizationAnalyticsSummariesWithStreamingResponse:
    """The methods of `organization.analytics.summaries`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalyticsSummaries) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
