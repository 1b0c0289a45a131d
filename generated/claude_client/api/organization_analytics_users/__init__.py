"""client.organization.analytics.users"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_analytics_users

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import AnalyticsUserActivity


class OrganizationAnalyticsUsers(SyncResource):
    """`client.organization.analytics.users`, `client.beta.organization.analytics.users`"""

    @property
    def with_raw_response(self) -> OrganizationAnalyticsUsersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationAnalyticsUsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationAnalyticsUsersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationAnalyticsUsersWithStreamingResponse(self)

    def list(
        self,
        *,
        date: str | None | NotGiven = NOT_GIVEN,
        starting_date: str | None | NotGiven = NOT_GIVEN,
        ending_date: str | None | NotGiven = NOT_GIVEN,
        filter: Sequence[str] | None | NotGiven = NOT_GIVEN,
        group_by: Sequence[Literal["rbac_group_id"]] | None | NotGiven = NOT_GIVEN,
        order_by: str | None | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[AnalyticsUserActivity]:
        """List the activity of users

        Reports what each user did on a day or in a range of days, by product. The rows are ordered by
        email address. Only organizations of Claude Enterprise have this report.

        Args:
            date: The day (UTC), not before 2026-01-01. Its data comes about a day late. Either this or
                `starting_date`.
            starting_date: The first day (UTC) of a range, not before 2026-01-01. The report then adds up the days.
                Either this or `date`.
            ending_date: The day (UTC) after the last one, at most 366 days after `starting_date`. By default the
                range ends with the last day that has data.
            filter: Only what matches, as `dimension:value`. Values of one dimension are alternatives;
                different dimensions must all match. Dimensions: project_id, rbac_group_id, user_id.
            group_by: Splits the rows by these. A user counts for every group of theirs.
            order_by: What the rows are ordered by: the email address, or a count. No source lists all values.
            order: The direction. By default names and ids ascend, and counts descend.
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
            list_analytics_users.OPERATION,
            {
                "date": date,
                "starting_date": starting_date,
                "ending_date": ending_date,
                "filter": filter,
                "group_by": group_by,
                "order_by": order_by,
                "order": order,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[AnalyticsUserActivity] = self._run(call)
        return result


class AsyncOrganizationAnalyticsUsers(AsyncResource):
    """`client.organization.analytics.users`, `client.beta.organization.analytics.users`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationAnalyticsUsersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationAnalyticsUsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationAnalyticsUsersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationAnalyticsUsersWithStreamingResponse(self)

    def list(
        self,
        *,
        date: str | None | NotGiven = NOT_GIVEN,
        starting_date: str | None | NotGiven = NOT_GIVEN,
        ending_date: str | None | NotGiven = NOT_GIVEN,
        filter: Sequence[str] | None | NotGiven = NOT_GIVEN,
        group_by: Sequence[Literal["rbac_group_id"]] | None | NotGiven = NOT_GIVEN,
        order_by: str | None | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[AnalyticsUserActivity, AsyncPageCursor[AnalyticsUserActivity]]:
        """List the activity of users

        Reports what each user did on a day or in a range of days, by product. The rows are ordered by
        email address. Only organizations of Claude Enterprise have this report.

        Args:
            date: The day (UTC), not before 2026-01-01. Its data comes about a day late. Either this or
                `starting_date`.
            starting_date: The first day (UTC) of a range, not before 2026-01-01. The report then adds up the days.
                Either this or `date`.
            ending_date: The day (UTC) after the last one, at most 366 days after `starting_date`. By default the
                range ends with the last day that has data.
            filter: Only what matches, as `dimension:value`. Values of one dimension are alternatives;
                different dimensions must all match. Dimensions: project_id, rbac_group_id, user_id.
            group_by: Splits the rows by these. A user counts for every group of theirs.
            order_by: What the rows are ordered by: the email address, or a count. No source lists all values.
            order: The direction. By default names and ids ascend, and counts descend.
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
            list_analytics_users.OPERATION,
            {
                "date": date,
                "starting_date": starting_date,
                "ending_date": ending_date,
                "filter": filter,
                "group_by": group_by,
                "order_by": order_by,
                "order": order,
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


class OrganizationAnalyticsUsersWithRawResponse:
    """The methods of `organization.analytics.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalyticsUsers) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)


class AsyncOrganizationAnalyticsUsersWithRawResponse:
    """The methods of `organization.analytics.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalyticsUsers) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)


class OrganizationAnalyticsUsersWithStreamingResponse:
    """The methods of `organization.analytics.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalyticsUsers) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)


class AsyncOrganizationAnalyticsUsersWithStreamingResponse:
    """The methods of `organization.analytics.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalyticsUsers) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
