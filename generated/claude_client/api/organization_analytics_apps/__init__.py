"""client.organization.analytics.apps"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..organization_analytics_apps_chat import (
        AsyncOrganizationAnalyticsAppsChat,
        AsyncOrganizationAnalyticsAppsChatWithRawResponse,
        AsyncOrganizationAnalyticsAppsChatWithStreamingResponse,
        OrganizationAnalyticsAppsChat,
        OrganizationAnalyticsAppsChatWithRawResponse,
        OrganizationAnalyticsAppsChatWithStreamingResponse,
    )


class OrganizationAnalyticsApps(SyncResource):
    """`client.organization.analytics.apps`, `client.beta.organization.analytics.apps`"""

    @cached_property
    def chat(self) -> OrganizationAnalyticsAppsChat:
        from ..organization_analytics_apps_chat import OrganizationAnalyticsAppsChat

        return OrganizationAnalyticsAppsChat(self._client, self._form)

    @property
    def with_raw_response(self) -> OrganizationAnalyticsAppsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationAnalyticsAppsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationAnalyticsAppsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationAnalyticsAppsWithStreamingResponse(self)


class AsyncOrganizationAnalyticsApps(AsyncResource):
    """`client.organization.analytics.apps`, `client.beta.organization.analytics.apps`"""

    @cached_property
    def chat(self) -> AsyncOrganizationAnalyticsAppsChat:
        from ..organization_analytics_apps_chat import AsyncOrganizationAnalyticsAppsChat

        return AsyncOrganizationAnalyticsAppsChat(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncOrganizationAnalyticsAppsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationAnalyticsAppsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationAnalyticsAppsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationAnalyticsAppsWithStreamingResponse(self)


class OrganizationAnalyticsAppsWithRawResponse:
    """The methods of `organization.analytics.apps`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalyticsApps) -> None:
        self._resource = resource

    @cached_property
    def chat(self) -> OrganizationAnalyticsAppsChatWithRawResponse:
        from ..organization_analytics_apps_chat import OrganizationAnalyticsAppsChatWithRawResponse

        return OrganizationAnalyticsAppsChatWithRawResponse(self._resource.chat)


class AsyncOrganizationAnalyticsAppsWithRawResponse:
    """The methods of `organization.analytics.apps`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalyticsApps) -> None:
        self._resource = resource

    @cached_property
    def chat(self) -> AsyncOrganizationAnalyticsAppsChatWithRawResponse:
        from ..organization_analytics_apps_chat import AsyncOrganizationAnalyticsAppsChatWithRawResponse

        return AsyncOrganizationAnalyticsAppsChatWithRawResponse(self._resource.chat)


class OrganizationAnalyticsAppsWithStreamingResponse:
    """The methods of `organization.analytics.apps`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalyticsApps) -> None:
        self._resource = resource

    @cached_property
    def chat(self) -> OrganizationAnalyticsAppsChatWithStreamingResponse:
        from ..organization_analytics_apps_chat import OrganizationAnalyticsAppsChatWithStreamingResponse

        return OrganizationAnalyticsAppsChatWithStreamingResponse(self._resource.chat)


class AsyncOrganizationAnalyticsAppsWithStreamingResponse:
    """The methods of `organization.analytics.apps`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalyticsApps) -> None:
        self._resource = resource

    @cached_property
    def chat(self) -> AsyncOrganizationAnalyticsAppsChatWithStreamingResponse:
        from ..organization_analytics_apps_chat import AsyncOrganizationAnalyticsAppsChatWithStreamingResponse

        return AsyncOrganizationAnalyticsAppsChatWithStreamingResponse(self._resource.chat)
