"""client.organization.rate_limits"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_organization_rate_limits

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import OrganizationRateLimit


class OrganizationRateLimits(SyncResource):
    """`client.organization.rate_limits`, `client.beta.organization.rate_limits`"""

    @property
    def with_raw_response(self) -> OrganizationRateLimitsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationRateLimitsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationRateLimitsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationRateLimitsWithStreamingResponse(self)

    def list(
        self,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[OrganizationRateLimit]:
        """List the organization's rate limits

        Lists the rate limits of the organization, one entry for each group.

        Args:
            group_type: Only the limits of this kind of group.
            limit: The most objects of a page. Without it, one page has all objects.
            model: Only the entry for this model. A name or an alias is accepted; the status is 404 if no
                limit is about it.
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
            list_organization_rate_limits.OPERATION,
            {
                "group_type": group_type,
                "limit": limit,
                "model": model,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[OrganizationRateLimit] = self._run(call)
        return result


class AsyncOrganizationRateLimits(AsyncResource):
    """`client.organization.rate_limits`, `client.beta.organization.rate_limits`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationRateLimitsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationRateLimitsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationRateLimitsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationRateLimitsWithStreamingResponse(self)

    def list(
        self,
        *,
        group_type: Literal["batch", "files", "model_group", "skills", "token_count", "web_search"]
        | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[OrganizationRateLimit, AsyncPageCursor[OrganizationRateLimit]]:
        """List the organization's rate limits

        Lists the rate limits of the organization, one entry for each group.

        Args:
            group_type: Only the limits of this kind of group.
            limit: The most objects of a page. Without it, one page has all objects.
            model: Only the entry for this model. A name or an alias is accepted; the status is 404 if no
                limit is about it.
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
            list_organization_rate_limits.OPERATION,
            {
                "group_type": group_type,
                "limit": limit,
                "model": model,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)


class OrganizationRateLimitsWithRawResponse:
    """The methods of `organization.rate_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationRateLimits) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)


class AsyncOrganizationRateLimitsWithRawResponse:
    """The methods of `organization.rate_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationRateLimits) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)


class OrganizationRateLimitsWithStreamingResponse:
    """The methods of `organization.rate_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationRateLimits) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)


class AsyncOrganizationRateLimitsWithStreamingResponse:
    """The methods of `organization.rate_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationRateLimits) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
