"""client.organization.analytics.apps.chat"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..organization_analytics_apps_chat_projects import (
        AsyncOrganizationAnalyticsAppsChatProjects,
        AsyncOrganizationAnalyticsAppsChatProjectsWithRawResponse,
        AsyncOrganizationAnalyticsAppsChatProjectsWithStreamingResponse,
        OrganizationAnalyticsAppsChatProjects,
        OrganizationAnalyticsAppsChatProjectsWithRawResponse,
        OrganizationAnalyticsAppsChatProjectsWithStreamingResponse,
    )


class OrganizationAnalyticsAppsChat(SyncResource):
    """`client.organization.analytics.apps.chat`, `client.beta.organization.analytics.apps.chat`"""

    @cached_property
    def projects(self) -> OrganizationAnalyticsAppsChatProjects:
        from ..organization_analytics_apps_chat_projects import OrganizationAnalyticsAppsChatProjects

        return OrganizationAnalyticsAppsChatProjects(self._client, self._form)

    @property
    def with_raw_response(self) -> OrganizationAnalyticsAppsChatWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationAnalyticsAppsChatWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationAnalyticsAppsChatWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationAnalyticsAppsChatWithStreamingResponse(self)


class AsyncOrganizationAnalyticsAppsChat(AsyncResource):
    """`client.organization.analytics.apps.chat`, `client.beta.organization.analytics.apps.chat`"""

    @cached_property
    def projects(self) -> AsyncOrganizationAnalyticsAppsChatProjects:
        from ..organization_analytics_apps_chat_projects import AsyncOrganizationAnalyticsAppsChatProjects

        return AsyncOrganizationAnalyticsAppsChatProjects(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncOrganizationAnalyticsAppsChatWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationAnalyticsAppsChatWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationAnalyticsAppsChatWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationAnalyticsAppsChatWithStreamingResponse(self)


class OrganizationAnalyticsAppsChatWithRawResponse:
    """The methods of `organization.analytics.apps.chat`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalyticsAppsChat) -> None:
        self._resource = resource

    @cached_property
    def projects(self) -> OrganizationAnalyticsAppsChatProjectsWithRawResponse:
        from ..organization_analytics_apps_chat_projects import (
            OrganizationAnalyticsAppsChatProjectsWithRawResponse,
        )

        return OrganizationAnalyticsAppsChatProjectsWithRawResponse(self._resource.projects)


class AsyncOrganizationAnalyticsAppsChatWithRawResponse:
    """The methods of `organization.analytics.apps.chat`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalyticsAppsChat) -> None:
        self._resource = resource

    @cached_property
    def projects(self) -> AsyncOrganizationAnalyticsAppsChatProjectsWithRawResponse:
        from ..organization_analytics_apps_chat_projects import (
            AsyncOrganizationAnalyticsAppsChatProjectsWithRawResponse,
        )

        return AsyncOrganizationAnalyticsAppsChatProjectsWithRawResponse(self._resource.projects)


class OrganizationAnalyticsAppsChatWithStreamingResponse:
    """The methods of `organization.analytics.apps.chat`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalyticsAppsChat) -> None:
        self._resource = resource

    @cached_property
    def projects(self) -> OrganizationAnalyticsAppsChatProjectsWithStreamingResponse:
        from ..organization_analytics_apps_chat_projects import (
            OrganizationAnalyticsAppsChatProjectsWithStreamingResponse,
        )

        return OrganizationAnalyticsAppsChatProjectsWithStreamingResponse(self._resource.projects)


class AsyncOrganizationAnalyticsAppsChatWithStreamingResponse:
    """The methods of `organization.analytics.apps.chat`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalyticsAppsChat) -> None:
        self._resource = resource

    @cached_property
    def projects(self) -> AsyncOrganizationAnalyticsAppsChatProjectsWithStreamingResponse:
        from ..organization_analytics_apps_chat_projects import (
            AsyncOrganizationAnalyticsAppsChatProjectsWithStreamingResponse,
        )

        return AsyncOrganizationAnalyticsAppsChatProjectsWithStreamingResponse(self._resource.projects)
