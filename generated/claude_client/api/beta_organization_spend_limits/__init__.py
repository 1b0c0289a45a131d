"""client.beta.organization.spend_limits"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import delete_spend_limit, get_spend_limit, list_spend_limits, set_spend_limit

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import SpendLimit, SpendLimitDeleteResponse, SpendLimitSetScope
    from ..organization_spend_limits_effective import (
        AsyncOrganizationSpendLimitsEffective,
        AsyncOrganizationSpendLimitsEffectiveWithRawResponse,
        AsyncOrganizationSpendLimitsEffectiveWithStreamingResponse,
        OrganizationSpendLimitsEffective,
        OrganizationSpendLimitsEffectiveWithRawResponse,
        OrganizationSpendLimitsEffectiveWithStreamingResponse,
    )
    from ..organization_spend_limits_increase_requests import (
        AsyncOrganizationSpendLimitsIncreaseRequests,
        AsyncOrganizationSpendLimitsIncreaseRequestsWithRawResponse,
        AsyncOrganizationSpendLimitsIncreaseRequestsWithStreamingResponse,
        OrganizationSpendLimitsIncreaseRequests,
        OrganizationSpendLimitsIncreaseRequestsWithRawResponse,
        OrganizationSpendLimitsIncreaseRequestsWithStreamingResponse,
    )


class BetaOrganizationSpendLimits(SyncResource):
    """`client.beta.organization.spend_limits`"""

    @cached_property
    def effective(self) -> OrganizationSpendLimitsEffective:
        from ..organization_spend_limits_effective import OrganizationSpendLimitsEffective

        return OrganizationSpendLimitsEffective(self._client, self._form)

    @cached_property
    def increase_requests(self) -> OrganizationSpendLimitsIncreaseRequests:
        from ..organization_spend_limits_increase_requests import OrganizationSpendLimitsIncreaseRequests

        return OrganizationSpendLimitsIncreaseRequests(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaOrganizationSpendLimitsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationSpendLimitsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationSpendLimitsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationSpendLimitsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        scope_type: Sequence[
            Literal[
                "organization",
                "organization_service",
                "rbac_group",
                "seat_tier",
                "usage_tier",
                "user",
                "workspace",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        workspace_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[SpendLimit]:
        """List spend limits

        Lists the limits of the organization. Those of an organization of the Claude Console come newest
        first, those of Claude Enterprise in a fixed order by kind of scope.

        Args:
            limit: The most objects of a page. No source says what the largest value is. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            scope_type: Only limits of these kinds of scope. A kind that the organization cannot have is
                refused.
            workspace_id: Only limits of this workspace. Organizations of Claude Enterprise cannot use it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_spend_limits.OPERATION,
            {
                "limit": limit,
                "page": page,
                "scope_type": scope_type,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[SpendLimit] = self._run(call)
        return result

    def set(
        self,
        *,
        amount: str | None,
        scope: SpendLimitSetScope,
        period: Literal["daily", "monthly", "weekly"] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SpendLimit:
        """Set a spend limit

        Sets the limit of a scope in a period. A limit that is there already changes and keeps its id.

        Args:
            amount: The limit in the smallest unit of the currency; null lifts every limit in this period.
            scope: What the limit is about. An organization of Claude Enterprise sets those of users, one
                of the Claude Console its own and those of workspaces.
            period: How long a window of the limit is. The limits of an organization or a workspace are
                monthly. Default: "monthly".
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            set_spend_limit.OPERATION,
            {
                "amount": amount,
                "scope": scope,
                "period": period,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SpendLimit = self._run(call)
        return result

    def retrieve(
        self,
        spend_limit_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SpendLimit:
        """Get a spend limit

        Gets a limit.

        Args:
            spend_limit_id: The id of the limit.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_spend_limit.OPERATION,
            {
                "spend_limit_id": spend_limit_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SpendLimit = self._run(call)
        return result

    def delete(
        self,
        spend_limit_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SpendLimitDeleteResponse:
        """Delete a spend limit

        Deletes a limit that the API can set. A user without a limit gets the one of a wider scope.

        Args:
            spend_limit_id: The id of the limit.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_spend_limit.OPERATION,
            {
                "spend_limit_id": spend_limit_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SpendLimitDeleteResponse = self._run(call)
        return result


class AsyncBetaOrganizationSpendLimits(AsyncResource):
    """`client.beta.organization.spend_limits`"""

    @cached_property
    def effective(self) -> AsyncOrganizationSpendLimitsEffective:
        from ..organization_spend_limits_effective import AsyncOrganizationSpendLimitsEffective

        return AsyncOrganizationSpendLimitsEffective(self._client, self._form)

    @cached_property
    def increase_requests(self) -> AsyncOrganizationSpendLimitsIncreaseRequests:
        from ..organization_spend_limits_increase_requests import AsyncOrganizationSpendLimitsIncreaseRequests

        return AsyncOrganizationSpendLimitsIncreaseRequests(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationSpendLimitsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationSpendLimitsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationSpendLimitsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationSpendLimitsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        scope_type: Sequence[
            Literal[
                "organization",
                "organization_service",
                "rbac_group",
                "seat_tier",
                "usage_tier",
                "user",
                "workspace",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        workspace_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[SpendLimit, AsyncPageCursor[SpendLimit]]:
        """List spend limits

        Lists the limits of the organization. Those of an organization of the Claude Console come newest
        first, those of Claude Enterprise in a fixed order by kind of scope.

        Args:
            limit: The most objects of a page. No source says what the largest value is. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            scope_type: Only limits of these kinds of scope. A kind that the organization cannot have is
                refused.
            workspace_id: Only limits of this workspace. Organizations of Claude Enterprise cannot use it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_spend_limits.OPERATION,
            {
                "limit": limit,
                "page": page,
                "scope_type": scope_type,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def set(
        self,
        *,
        amount: str | None,
        scope: SpendLimitSetScope,
        period: Literal["daily", "monthly", "weekly"] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SpendLimit:
        """Set a spend limit

        Sets the limit of a scope in a period. A limit that is there already changes and keeps its id.

        Args:
            amount: The limit in the smallest unit of the currency; null lifts every limit in this period.
            scope: What the limit is about. An organization of Claude Enterprise sets those of users, one
                of the Claude Console its own and those of workspaces.
            period: How long a window of the limit is. The limits of an organization or a workspace are
                monthly. Default: "monthly".
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            set_spend_limit.OPERATION,
            {
                "amount": amount,
                "scope": scope,
                "period": period,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SpendLimit = await self._run(call)
        return result

    async def retrieve(
        self,
        spend_limit_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SpendLimit:
        """Get a spend limit

        Gets a limit.

        Args:
            spend_limit_id: The id of the limit.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_spend_limit.OPERATION,
            {
                "spend_limit_id": spend_limit_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SpendLimit = await self._run(call)
        return result

    async def delete(
        self,
        spend_limit_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SpendLimitDeleteResponse:
        """Delete a spend limit

        Deletes a limit that the API can set. A user without a limit gets the one of a wider scope.

        Args:
            spend_limit_id: The id of the limit.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_spend_limit.OPERATION,
            {
                "spend_limit_id": spend_limit_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SpendLimitDeleteResponse = await self._run(call)
        return result


class BetaOrganizationSpendLimitsWithRawResponse:
    """The methods of `beta.organization.spend_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationSpendLimits) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.set = raw(inner.set)
        self.retrieve = raw(inner.retrieve)
        self.delete = raw(inner.delete)

    @cached_property
    def effective(self) -> OrganizationSpendLimitsEffectiveWithRawResponse:
        from ..organization_spend_limits_effective import OrganizationSpendLimitsEffectiveWithRawResponse

        return OrganizationSpendLimitsEffectiveWithRawResponse(self._resource.effective)

    @cached_property
    def increase_requests(self) -> OrganizationSpendLimitsIncreaseRequestsWithRawResponse:
        from ..organization_spend_limits_increase_requests import (
            OrganizationSpendLimitsIncreaseRequestsWithRawResponse,
        )

        return OrganizationSpendLimitsIncreaseRequestsWithRawResponse(self._resource.increase_requests)


class AsyncBetaOrganizationSpendLimitsWithRawResponse:
    """The methods of `beta.organization.spend_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationSpendLimits) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.set = async_raw(inner.set)
        self.retrieve = async_raw(inner.retrieve)
        self.delete = async_raw(inner.delete)

    @cached_property
    def effective(self) -> AsyncOrganizationSpendLimitsEffectiveWithRawResponse:
        from ..organization_spend_limits_effective import AsyncOrganizationSpendLimitsEffectiveWithRawResponse

        return AsyncOrganizationSpendLimitsEffectiveWithRawResponse(self._resource.effective)

    @cached_property
    def increase_requests(self) -> AsyncOrganizationSpendLimitsIncreaseRequestsWithRawResponse:
        from ..organization_spend_limits_increase_requests import (
            AsyncOrganizationSpendLimitsIncreaseRequestsWithRawResponse,
        )

        return AsyncOrganizationSpendLimitsIncreaseRequestsWithRawResponse(self._resource.increase_requests)


class BetaOrganizationSpendLimitsWithStreamingResponse:
    """The methods of `beta.organization.spend_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationSpendLimits) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.set = streamed(inner.set)
        self.retrieve = streamed(inner.retrieve)
        self.delete = streamed(inner.delete)

    @cached_property
    def effective(self) -> OrganizationSpendLimitsEffectiveWithStreamingResponse:
        from ..organization_spend_limits_effective import (
            OrganizationSpendLimitsEffectiveWithStreamingResponse,
        )

        return OrganizationSpendLimitsEffectiveWithStreamingResponse(self._resource.effective)

    @cached_property
    def increase_requests(self) -> OrganizationSpendLimitsIncreaseRequestsWithStreamingResponse:
        from ..organization_spend_limits_increase_requests import (
            OrganizationSpendLimitsIncreaseRequestsWithStreamingResponse,
        )

        return OrganizationSpendLimitsIncreaseRequestsWithStreamingResponse(self._resource.increase_requests)


class AsyncBetaOrganizationSpendLimitsWithStreamingResponse:
    """The methods of `beta.organization.spend_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationSpendLimits) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.set = async_streamed(inner.set)
        self.retrieve = async_streamed(inner.retrieve)
        self.delete = async_streamed(inner.delete)

    @cached_property
    def effective(self) -> AsyncOrganizationSpendLimitsEffectiveWithStreamingResponse:
        from ..organization_spend_limits_effective import (
            AsyncOrganizationSpendLimitsEffectiveWithStreamingResponse,
        )

        return AsyncOrganizationSpendLimitsEffectiveWithStreamingResponse(self._resource.effective)

    @cached_property
    def increase_requests(self) -> AsyncOrganizationSpendLimitsIncreaseRequestsWithStreamingResponse:
        from ..organization_spend_limits_increase_requests import (
            AsyncOrganizationSpendLimitsIncreaseRequestsWithStreamingResponse,
        )

        return AsyncOrganizationSpendLimitsIncreaseRequestsWithStreamingResponse(
            self._resource.increase_requests
        )
