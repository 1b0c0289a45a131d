"""client.organization.federation"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..organization_federation_issuers import (
        AsyncOrganizationFederationIssuers,
        AsyncOrganizationFederationIssuersWithRawResponse,
        AsyncOrganizationFederationIssuersWithStreamingResponse,
        OrganizationFederationIssuers,
        OrganizationFederationIssuersWithRawResponse,
        OrganizationFederationIssuersWithStreamingResponse,
    )
    from ..organization_federation_rules import (
        AsyncOrganizationFederationRules,
        AsyncOrganizationFederationRulesWithRawResponse,
        AsyncOrganizationFederationRulesWithStreamingResponse,
        OrganizationFederationRules,
        OrganizationFederationRulesWithRawResponse,
        OrganizationFederationRulesWithStreamingResponse,
    )


class OrganizationFederation(SyncResource):
    """`client.organization.federation`, `client.beta.organization.federation`"""

    @cached_property
    def issuers(self) -> OrganizationFederationIssuers:
        from ..organization_federation_issuers import OrganizationFederationIssuers

        return OrganizationFederationIssuers(self._client, self._form)

    @cached_property
    def rules(self) -> OrganizationFederationRules:
        from ..organization_federation_rules import OrganizationFederationRules

        return OrganizationFederationRules(self._client, self._form)

    @property
    def with_raw_response(self) -> OrganizationFederationWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationFederationWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationFederationWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationFederationWithStreamingResponse(self)


class AsyncOrganizationFederation(AsyncResource):
    """`client.organization.federation`, `client.beta.organization.federation`"""

    @cached_property
    def issuers(self) -> AsyncOrganizationFederationIssuers:
        from ..organization_federation_issuers import AsyncOrganizationFederationIssuers

        return AsyncOrganizationFederationIssuers(self._client, self._form)

    @cached_property
    def rules(self) -> AsyncOrganizationFederationRules:
        from ..organization_federation_rules import AsyncOrganizationFederationRules

        return AsyncOrganizationFederationRules(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncOrganizationFederationWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationFederationWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationFederationWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationFederationWithStreamingResponse(self)


class OrganizationFederationWithRawResponse:
    """The methods of `organization.federation`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationFederation) -> None:
        self._resource = resource

    @cached_property
    def issuers(self) -> OrganizationFederationIssuersWithRawResponse:
        from ..organization_federation_issuers import OrganizationFederationIssuersWithRawResponse

        return OrganizationFederationIssuersWithRawResponse(self._resource.issuers)

    @cached_property
    def rules(self) -> OrganizationFederationRulesWithRawResponse:
        from ..organization_federation_rules import OrganizationFederationRulesWithRawResponse

        return OrganizationFederationRulesWithRawResponse(self._resource.rules)


class AsyncOrganizationFederationWithRawResponse:
    """The methods of `organization.federation`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationFederation) -> None:
        self._resource = resource

    @cached_property
    def issuers(self) -> AsyncOrganizationFederationIssuersWithRawResponse:
        from ..organization_federation_issuers import AsyncOrganizationFederationIssuersWithRawResponse

        return AsyncOrganizationFederationIssuersWithRawResponse(self._resource.issuers)

    @cached_property
    def rules(self) -> AsyncOrganizationFederationRulesWithRawResponse:
        from ..organization_federation_rules import AsyncOrganizationFederationRulesWithRawResponse

        return AsyncOrganizationFederationRulesWithRawResponse(self._resource.rules)


class OrganizationFederationWithStreamingResponse:
    """The methods of `organization.federation`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationFederation) -> None:
        self._resource = resource

    @cached_property
    def issuers(self) -> OrganizationFederationIssuersWithStreamingResponse:
        from ..organization_federation_issuers import OrganizationFederationIssuersWithStreamingResponse

        return OrganizationFederationIssuersWithStreamingResponse(self._resource.issuers)

    @cached_property
    def rules(self) -> OrganizationFederationRulesWithStreamingResponse:
        from ..organization_federation_rules import OrganizationFederationRulesWithStreamingResponse

        return OrganizationFederationRulesWithStreamingResponse(self._resource.rules)


class AsyncOrganizationFederationWithStreamingResponse:
    """The methods of `organization.federation`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationFederation) -> None:
        self._resource = resource

    @cached_property
    def issuers(self) -> AsyncOrganizationFederationIssuersWithStreamingResponse:
        from ..organization_federation_issuers import AsyncOrganizationFederationIssuersWithStreamingResponse

        return AsyncOrganizationFederationIssuersWithStreamingResponse(self._resource.issuers)

    @cached_property
    def rules(self) -> AsyncOrganizationFederationRulesWithStreamingResponse:
        from ..organization_federation_rules import AsyncOrganizationFederationRulesWithStreamingResponse

        return AsyncOrganizationFederationRulesWithStreamingResponse(self._resource.rules)
