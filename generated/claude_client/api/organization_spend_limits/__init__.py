"""client.organization.spend_limits"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
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


class OrganizationSpendLimits(SyncResource):
    """`client.organization.spend_limits`"""

    @cached_property
    def effective(self) -> OrganizationSpendLimitsEffective:
        from ..organization_spend_limits_effective import OrganizationSpendLimitsEffective

        return OrganizationSpendLimitsEffective(self._client, self._form)

    @cached_property
    def increase_requests(self) -> OrganizationSpendLimitsIncreaseRequests:
        from ..organization_spend_limits_increase_requests import OrganizationSpendLimitsIncreaseRequests

        return OrganizationSpendLimitsIncreaseRequests(self._client, self._form)

    @property
    def with_raw_response(self) -> OrganizationSpendLimitsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationSpendLimitsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationSpendLimitsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationSpendLimitsWithStreamingResponse(self)


class AsyncOrganizationSpendLimits(AsyncResource):
    """`client.organization.spend_limits`"""

    @cached_property
    def effective(self) -> AsyncOrganizationSpendLimitsEffective:
        from ..organization_spend_limits_effective import AsyncOrganizationSpendLimitsEffective

        return AsyncOrganizationSpendLimitsEffective(self._client, self._form)

    @cached_property
    def increase_requests(self) -> AsyncOrganizationSpendLimitsIncreaseRequests:
        from ..organization_spend_limits_increase_requests import AsyncOrganizationSpendLimitsIncreaseRequests

        return AsyncOrganizationSpendLimitsIncreaseRequests(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncOrganizationSpendLimitsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationSpendLimitsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationSpendLimitsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationSpendLimitsWithStreamingResponse(self)


class OrganizationSpendLimitsWithRawResponse:
    """The methods of `organization.spend_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationSpendLimits) -> None:
        self._resource = resource

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


class AsyncOrganizationSpendLimitsWithRawResponse:
    """The methods of `organization.spend_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationSpendLimits) -> None:
        self._resource = resource

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


class OrganizationSpendLimitsWithStreamingResponse:
    """The methods of `organization.spend_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationSpendLimits) -> None:
        self._resource = resource

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


class AsyncOrganizationSpendLimitsWithStreamingResponse:
    """The methods of `organization.spend_limits`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationSpendLimits) -> None:
        self._resource = resource

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
