"""client.organization.spend_limits.effective"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_effective_spend_limits

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import SpendSummary


class OrganizationSpendLimitsEffective(SyncResource):
    """`client.organization.spend_limits.effective`, `client.beta.organization.spend_limits.effective`"""

    @property
    def with_raw_response(self) -> OrganizationSpendLimitsEffectiveWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationSpendLimitsEffectiveWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationSpendLimitsEffectiveWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationSpendLimitsEffectiveWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        period: Sequence[Literal["daily", "monthly", "weekly"]] | None | NotGiven = NOT_GIVEN,
        user_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[SpendSummary]:
        """List effective spend limits

        Lists the limit that counts for each member and period, with the spending so far. A page has
        whole members, so it can have more rows than `limit`. Only organizations of Claude Enterprise
        have this report.

        Args:
            limit: The most objects of a page. No source says what the largest value is. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            period: Only limits of these periods.
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
            list_effective_spend_limits.OPERATION,
            {
                "limit": limit,
                "page": page,
                "period": period,
                "user_ids": user_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[SpendSummary] = self._run(call)
        return result


class AsyncOrganizationSpendLimitsEffective(AsyncResource):
    """`client.organization.spend_limits.effective`, `client.beta.organization.spend_limits.effective`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationSpendLimitsEffectiveWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationSpendLimitsEffectiveWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationSpendLimitsEffectiveWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationSpendLimitsEffectiveWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        period: Sequence[Literal["daily", "monthly", "weekly"]] | None | NotGiven = NOT_GIVEN,
        user_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[SpendSummary, AsyncPageCursor[SpendSummary]]:
        """List effective spend limits

        Lists the limit that counts for each member and period, with the spending so far. A page has
        whole members, so it can have more rows than `limit`. Only organizations of Claude Enterprise
        have this report.

        Args:
            limit: The most objects of a page. No source says what the largest value is. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            period: Only limits of these periods.
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
            list_effective_spend_limits.OPERATION,
            {
                "limit": limit,
                "page": page,
                "period": period,
                "user_ids": user_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)


class OrganizationSpendLimitsEffectiveWithRawResponse:
    """The methods of `organization.spend_limits.effective`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationSpendLimitsEffective) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)


class AsyncOrganizationSpendLimitsEffectiveWithRawResponse:
    """The methods of `organization.spend_limits.effective`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationSpendLimitsEffective) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)


class OrganizationSpendLimitsEffectiveWithStreamingResponse:
    """The methods of `organization.spend_limits.effective`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationSpendLimitsEffective) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)


class AsyncOrganizationSpendLimitsEffectiveWithStreamingResponse:
    """The methods of `organization.spend_limits.effective`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationSpendLimitsEffective) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
