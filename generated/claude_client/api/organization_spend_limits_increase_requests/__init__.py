"""client.organization.spend_limits.increase_requests"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    approve_spend_limit_increase_request,
    deny_spend_limit_increase_request,
    get_spend_limit_increase_request,
    list_spend_limit_increase_requests,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import IncreaseRequestApproveResponse, SpendLimitIncreaseRequest


class OrganizationSpendLimitsIncreaseRequests(SyncResource):
    """`client.organization.spend_limits.increase_requests`, `client.beta.organization.spend_limits.increase_requests`"""

    @property
    def with_raw_response(self) -> OrganizationSpendLimitsIncreaseRequestsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationSpendLimitsIncreaseRequestsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationSpendLimitsIncreaseRequestsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationSpendLimitsIncreaseRequestsWithStreamingResponse(self)

    def list(
        self,
        *,
        actor_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        status: Sequence[Literal["approved", "denied", "pending"]] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[SpendLimitIncreaseRequest]:
        """List increase requests

        Lists the requests for higher limits, newest first. Requests of former users are left out.

        Args:
            actor_ids: Only requests of these users.
            limit: The most objects of a page. No source says what the largest value is. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            status: Only requests with these statuses.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_spend_limit_increase_requests.OPERATION,
            {
                "actor_ids": actor_ids,
                "limit": limit,
                "page": page,
                "status": status,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[SpendLimitIncreaseRequest] = self._run(call)
        return result

    def retrieve(
        self,
        spend_limit_increase_request_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SpendLimitIncreaseRequest:
        """Get an increase request

        Gets a request for a higher limit.

        Args:
            spend_limit_increase_request_id: The id of the request.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_spend_limit_increase_request.OPERATION,
            {
                "spend_limit_increase_request_id": spend_limit_increase_request_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SpendLimitIncreaseRequest = self._run(call)
        return result

    def approve(
        self,
        spend_limit_increase_request_id: str,
        *,
        amount: str,
        period: Literal["daily", "monthly", "weekly"] | None | NotGiven = NOT_GIVEN,
        suppress_notification: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> IncreaseRequestApproveResponse:
        """Approve an increase request

        Sets a limit for the user and marks the request as approved.

        Args:
            spend_limit_increase_request_id: The id of the request.
            amount: The new limit of the user in the smallest unit of the currency.
            period: The period of the limit, by default the one in which the user reached the old limit.
            suppress_notification: Whether the user gets no email about it. Default: False.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            approve_spend_limit_increase_request.OPERATION,
            {
                "spend_limit_increase_request_id": spend_limit_increase_request_id,
                "amount": amount,
                "period": period,
                "suppress_notification": suppress_notification,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: IncreaseRequestApproveResponse = self._run(call)
        return result

    def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SpendLimitIncreaseRequest:
        """Deny an increase request

        Marks a request as denied. A second time changes nothing. An approved request is refused.

        Args:
            spend_limit_increase_request_id: The id of the request.
            suppress_notification: Whether the user gets no email about it. Default: False.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            deny_spend_limit_increase_request.OPERATION,
            {
                "spend_limit_increase_request_id": spend_limit_increase_request_id,
                "suppress_notification": suppress_notification,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SpendLimitIncreaseRequest = self._run(call)
        return result


class AsyncOrganizationSpendLimitsIncreaseRequests(AsyncResource):
    """`client.organization.spend_limits.increase_requests`, `client.beta.organization.spend_limits.increase_requests`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationSpendLimitsIncreaseRequestsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationSpendLimitsIncreaseRequestsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationSpendLimitsIncreaseRequestsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationSpendLimitsIncreaseRequestsWithStreamingResponse(self)

    def list(
        self,
        *,
        actor_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        status: Sequence[Literal["approved", "denied", "pending"]] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[SpendLimitIncreaseRequest, AsyncPageCursor[SpendLimitIncreaseRequest]]:
        """List increase requests

        Lists the requests for higher limits, newest first. Requests of former users are left out.

        Args:
            actor_ids: Only requests of these users.
            limit: The most objects of a page. No source says what the largest value is. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            status: Only requests with these statuses.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_spend_limit_increase_requests.OPERATION,
            {
                "actor_ids": actor_ids,
                "limit": limit,
                "page": page,
                "status": status,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def retrieve(
        self,
        spend_limit_increase_request_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SpendLimitIncreaseRequest:
        """Get an increase request

        Gets a request for a higher limit.

        Args:
            spend_limit_increase_request_id: The id of the request.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_spend_limit_increase_request.OPERATION,
            {
                "spend_limit_increase_request_id": spend_limit_increase_request_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SpendLimitIncreaseRequest = await self._run(call)
        return result

    async def approve(
        self,
        spend_limit_increase_request_id: str,
        *,
        amount: str,
        period: Literal["daily", "monthly", "weekly"] | None | NotGiven = NOT_GIVEN,
        suppress_notification: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> IncreaseRequestApproveResponse:
        """Approve an increase request

        Sets a limit for the user and marks the request as approved.

        Args:
            spend_limit_increase_request_id: The id of the request.
            amount: The new limit of the user in the smallest unit of the currency.
            period: The period of the limit, by default the one in which the user reached the old limit.
            suppress_notification: Whether the user gets no email about it. Default: False.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            approve_spend_limit_increase_request.OPERATION,
            {
                "spend_limit_increase_request_id": spend_limit_increase_request_id,
                "amount": amount,
                "period": period,
                "suppress_notification": suppress_notification,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: IncreaseRequestApproveResponse = await self._run(call)
        return result

    async def deny(
        self,
        spend_limit_increase_request_id: str,
        *,
        suppress_notification: bool | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SpendLimitIncreaseRequest:
        """Deny an increase request

        Marks a request as denied. A second time changes nothing. An approved request is refused.

        Args:
            spend_limit_increase_request_id: The id of the request.
            suppress_notification: Whether the user gets no email about it. Default: False.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            deny_spend_limit_increase_request.OPERATION,
            {
                "spend_limit_increase_request_id": spend_limit_increase_request_id,
                "suppress_notification": suppress_notification,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SpendLimitIncreaseRequest = await self._run(call)
        return result


class OrganizationSpendLimitsIncreaseRequestsWithRawResponse:
    """The methods of `organization.spend_limits.increase_requests`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationSpendLimitsIncreaseRequests) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.retrieve = raw(inner.retrieve)
        self.approve = raw(inner.approve)
        self.deny = raw(inner.deny)


class AsyncOrganizationSpendLimitsIncreaseRequestsWithRawResponse:
    """The methods of `organization.spend_limits.increase_requests`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationSpendLimitsIncreaseRequests) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.retrieve = async_raw(inner.retrieve)
        self.approve = async_raw(inner.approve)
        self.deny = async_raw(inner.deny)


class OrganizationSpendLimitsIncreaseRequestsWithStreamingResponse:
    """The methods of `organization.spend_limits.increase_requests`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationSpendLimitsIncreaseRequests) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.retrieve = streamed(inner.retrieve)
        self.approve = streamed(inner.approve)
        self.deny = streamed(inner.deny)


class AsyncOrganizationSpendLimitsIncreaseRequestsWithStreamingResponse:
    """The methods of `organization.spend_limits.increase_requests`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationSpendLimitsIncreaseRequests) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.retrieve = async_streamed(inner.retrieve)
        self.approve = async_streamed(inner.approve)
        self.deny = async_streamed(inner.deny)
