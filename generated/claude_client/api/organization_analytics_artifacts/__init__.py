"""client.organization.analytics.artifacts"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_analytics_artifacts

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import AnalyticsArtifactActivity


class OrganizationAnalyticsArtifacts(SyncResource):
    """`client.organization.analytics.artifacts`, `client.beta.organization.analytics.artifacts`"""

    @property
    def with_raw_response(self) -> OrganizationAnalyticsArtifactsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationAnalyticsArtifactsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationAnalyticsArtifactsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationAnalyticsArtifactsWithStreamingResponse(self)

    def list(
        self,
        *,
        date: str,
        filter: Sequence[str] | None | NotGiven = NOT_GIVEN,
        group_by: Sequence[Literal["product", "rbac_group_id", "user_id"]] | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[AnalyticsArtifactActivity]:
        """List the activity of artifacts

        Reports how many artifacts of each type were created on a day, shared ones apart from private
        ones. Without `group_by[]` there is one page. Only organizations of Claude Enterprise have this
        report.

        Args:
            date: The day (UTC), not before 2026-01-01. Its data comes about a day late.
            filter: Only what matches, as `dimension:value`. Values of one dimension are alternatives;
                different dimensions must all match. Dimensions: artifact_type, is_shared, product,
                rbac_group_id, user_id.
            group_by: Splits the rows by these. A user counts for every group of theirs.
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
            list_analytics_artifacts.OPERATION,
            {
                "date": date,
                "filter": filter,
                "group_by": group_by,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[AnalyticsArtifactActivity] = self._run(call)
        return result


class AsyncOrganizationAnalyticsArtifacts(AsyncResource):
    """`client.organization.analytics.artifacts`, `client.beta.organization.analytics.artifacts`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationAnalyticsArtifactsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationAnalyticsArtifactsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationAnalyticsArtifactsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationAnalyticsArtifactsWithStreamingResponse(self)

    def list(
        self,
        *,
        date: str,
        filter: Sequence[str] | None | NotGiven = NOT_GIVEN,
        group_by: Sequence[Literal["product", "rbac_group_id", "user_id"]] | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[AnalyticsArtifactActivity, AsyncPageCursor[AnalyticsArtifactActivity]]:
        """List the activity of artifacts

        Reports how many artifacts of each type were created on a day, shared ones apart from private
        ones. Without `group_by[]` there is one page. Only organizations of Claude Enterprise have this
        report.

        Args:
            date: The day (UTC), not before 2026-01-01. Its data comes about a day late.
            filter: Only what matches, as `dimension:value`. Values of one dimension are alternatives;
                different dimensions must all match. Dimensions: artifact_type, is_shared, product,
                rbac_group_id, user_id.
            group_by: Splits the rows by these. A user counts for every group of theirs.
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
            list_analytics_artifacts.OPERATION,
            {
                "date": date,
                "filter": filter,
                "group_by": group_by,
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


class OrganizationAnalyticsArtifactsWithRawResponse:
    """The methods of `organization.analytics.artifacts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalyticsArtifacts) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)


class AsyncOrganizationAnalyticsArtifactsWithRawResponse:
    """The methods of `organization.analytics.artifacts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalyticsArtifacts) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)


class OrganizationAnalyticsArtifactsWithStreamingResponse:
    """The methods of `organization.analytics.artifacts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalyticsArtifacts) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)


class AsyncOrganizationAnalyticsArtifactsWithStreamingResponse:
    """The methods of `organization.analytics.artifacts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalyticsArtifacts) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
