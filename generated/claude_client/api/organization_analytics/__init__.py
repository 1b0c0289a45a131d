"""client.organization.analytics"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..organization_analytics_apps import (
        AsyncOrganizationAnalyticsApps,
        AsyncOrganizationAnalyticsAppsWithRawResponse,
        AsyncOrganizationAnalyticsAppsWithStreamingResponse,
        OrganizationAnalyticsApps,
        OrganizationAnalyticsAppsWithRawResponse,
        OrganizationAnalyticsAppsWithStreamingResponse,
    )
    from ..organization_analytics_artifacts import (
        AsyncOrganizationAnalyticsArtifacts,
        AsyncOrganizationAnalyticsArtifactsWithRawResponse,
        AsyncOrganizationAnalyticsArtifactsWithStreamingResponse,
        OrganizationAnalyticsArtifacts,
        OrganizationAnalyticsArtifactsWithRawResponse,
        OrganizationAnalyticsArtifactsWithStreamingResponse,
    )
    from ..organization_analytics_connectors import (
        AsyncOrganizationAnalyticsConnectors,
        AsyncOrganizationAnalyticsConnectorsWithRawResponse,
        AsyncOrganizationAnalyticsConnectorsWithStreamingResponse,
        OrganizationAnalyticsConnectors,
        OrganizationAnalyticsConnectorsWithRawResponse,
        OrganizationAnalyticsConnectorsWithStreamingResponse,
    )
    from ..organization_analytics_plugins import (
        AsyncOrganizationAnalyticsPlugins,
        AsyncOrganizationAnalyticsPluginsWithRawResponse,
        AsyncOrganizationAnalyticsPluginsWithStreamingResponse,
        OrganizationAnalyticsPlugins,
        OrganizationAnalyticsPluginsWithRawResponse,
        OrganizationAnalyticsPluginsWithStreamingResponse,
    )
    from ..organization_analytics_skills import (
        AsyncOrganizationAnalyticsSkills,
        AsyncOrganizationAnalyticsSkillsWithRawResponse,
        AsyncOrganizationAnalyticsSkillsWithStreamingResponse,
        OrganizationAnalyticsSkills,
        OrganizationAnalyticsSkillsWithRawResponse,
        OrganizationAnalyticsSkillsWithStreamingResponse,
    )
    from ..organization_analytics_summaries import (
        AsyncOrganizationAnalyticsSummaries,
        AsyncOrganizationAnalyticsSummariesWithRawResponse,
        AsyncOrganizationAnalyticsSummariesWithStreamingResponse,
        OrganizationAnalyticsSummaries,
        OrganizationAnalyticsSummariesWithRawResponse,
        OrganizationAnalyticsSummariesWithStreamingResponse,
    )
    from ..organization_analytics_users import (
        AsyncOrganizationAnalyticsUsers,
        AsyncOrganizationAnalyticsUsersWithRawResponse,
        AsyncOrganizationAnalyticsUsersWithStreamingResponse,
        OrganizationAnalyticsUsers,
        OrganizationAnalyticsUsersWithRawResponse,
        OrganizationAnalyticsUsersWithStreamingResponse,
    )


class OrganizationAnalytics(SyncResource):
    """`client.organization.analytics`"""

    @cached_property
    def summaries(self) -> OrganizationAnalyticsSummaries:
        from ..organization_analytics_summaries import OrganizationAnalyticsSummaries

        return OrganizationAnalyticsSummaries(self._client, self._form)

    @cached_property
    def users(self) -> OrganizationAnalyticsUsers:
        from ..organization_analytics_users import OrganizationAnalyticsUsers

        return OrganizationAnalyticsUsers(self._client, self._form)

    @cached_property
    def apps(self) -> OrganizationAnalyticsApps:
        from ..organization_analytics_apps import OrganizationAnalyticsApps

        return OrganizationAnalyticsApps(self._client, self._form)

    @cached_property
    def connectors(self) -> OrganizationAnalyticsConnectors:
        from ..organization_analytics_connectors import OrganizationAnalyticsConnectors

        return OrganizationAnalyticsConnectors(self._client, self._form)

    @cached_property
    def plugins(self) -> OrganizationAnalyticsPlugins:
        from ..organization_analytics_plugins import OrganizationAnalyticsPlugins

        return OrganizationAnalyticsPlugins(self._client, self._form)

    @cached_property
    def skills(self) -> OrganizationAnalyticsSkills:
        from ..organization_analytics_skills import OrganizationAnalyticsSkills

        return OrganizationAnalyticsSkills(self._client, self._form)

    @cached_property
    def artifacts(self) -> OrganizationAnalyticsArtifacts:
        from ..organization_analytics_artifacts import OrganizationAnalyticsArtifacts

        return OrganizationAnalyticsArtifacts(self._client, self._form)

    @property
    def with_raw_response(self) -> OrganizationAnalyticsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationAnalyticsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationAnalyticsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationAnalyticsWithStreamingResponse(self)


class AsyncOrganizationAnalytics(AsyncResource):
    """`client.organization.analytics`"""

    @cached_property
    def summaries(self) -> AsyncOrganizationAnalyticsSummaries:
        from ..organization_analytics_summaries import AsyncOrganizationAnalyticsSummaries

        return AsyncOrganizationAnalyticsSummaries(self._client, self._form)

    @cached_property
    def users(self) -> AsyncOrganizationAnalyticsUsers:
        from ..organization_analytics_users import AsyncOrganizationAnalyticsUsers

        return AsyncOrganizationAnalyticsUsers(self._client, self._form)

    @cached_property
    def apps(self) -> AsyncOrganizationAnalyticsApps:
        from ..organization_analytics_apps import AsyncOrganizationAnalyticsApps

        return AsyncOrganizationAnalyticsApps(self._client, self._form)

    @cached_property
    def connectors(self) -> AsyncOrganizationAnalyticsConnectors:
        from ..organization_analytics_connectors import AsyncOrganizationAnalyticsConnectors

        return AsyncOrganizationAnalyticsConnectors(self._client, self._form)

    @cached_property
    def plugins(self) -> AsyncOrganizationAnalyticsPlugins:
        from ..organization_analytics_plugins import AsyncOrganizationAnalyticsPlugins

        return AsyncOrganizationAnalyticsPlugins(self._client, self._form)

    @cached_property
    def skills(self) -> AsyncOrganizationAnalyticsSkills:
        from ..organization_analytics_skills import AsyncOrganizationAnalyticsSkills

        return AsyncOrganizationAnalyticsSkills(self._client, self._form)

    @cached_property
    def artifacts(self) -> AsyncOrganizationAnalyticsArtifacts:
        from ..organization_analytics_artifacts import AsyncOrganizationAnalyticsArtifacts

        return AsyncOrganizationAnalyticsArtifacts(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncOrganizationAnalyticsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationAnalyticsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationAnalyticsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationAnalyticsWithStreamingResponse(self)


class OrganizationAnalyticsWithRawResponse:
    """The methods of `organization.analytics`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalytics) -> None:
        self._resource = resource

    @cached_property
    def summaries(self) -> OrganizationAnalyticsSummariesWithRawResponse:
        from ..organization_analytics_summaries import OrganizationAnalyticsSummariesWithRawResponse

        return OrganizationAnalyticsSummariesWithRawResponse(self._resource.summaries)

    @cached_property
    def users(self) -> OrganizationAnalyticsUsersWithRawResponse:
        from ..organization_analytics_users import OrganizationAnalyticsUsersWithRawResponse

        return OrganizationAnalyticsUsersWithRawResponse(self._resource.users)

    @cached_property
    def apps(self) -> OrganizationAnalyticsAppsWithRawResponse:
        from ..organization_analytics_apps import OrganizationAnalyticsAppsWithRawResponse

        return OrganizationAnalyticsAppsWithRawResponse(self._resource.apps)

    @cached_property
    def connectors(self) -> OrganizationAnalyticsConnectorsWithRawResponse:
        from ..organization_analytics_connectors import OrganizationAnalyticsConnectorsWithRawResponse

        return OrganizationAnalyticsConnectorsWithRawResponse(self._resource.connectors)

    @cached_property
    def plugins(self) -> OrganizationAnalyticsPluginsWithRawResponse:
        from ..organization_analytics_plugins import OrganizationAnalyticsPluginsWithRawResponse

        return OrganizationAnalyticsPluginsWithRawResponse(self._resource.plugins)

    @cached_property
    def skills(self) -> OrganizationAnalyticsSkillsWithRawResponse:
        from ..organization_analytics_skills import OrganizationAnalyticsSkillsWithRawResponse

        return OrganizationAnalyticsSkillsWithRawResponse(self._resource.skills)

    @cached_property
    def artifacts(self) -> OrganizationAnalyticsArtifactsWithRawResponse:
        from ..organization_analytics_artifacts import OrganizationAnalyticsArtifactsWithRawResponse

        return OrganizationAnalyticsArtifactsWithRawResponse(self._resource.artifacts)


class AsyncOrganizationAnalyticsWithRawResponse:
    """The methods of `organization.analytics`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalytics) -> None:
        self._resource = resource

    @cached_property
    def summaries(self) -> AsyncOrganizationAnalyticsSummariesWithRawResponse:
        from ..organization_analytics_summaries import AsyncOrganizationAnalyticsSummariesWithRawResponse

        return AsyncOrganizationAnalyticsSummariesWithRawResponse(self._resource.summaries)

    @cached_property
    def users(self) -> AsyncOrganizationAnalyticsUsersWithRawResponse:
        from ..organization_analytics_users import AsyncOrganizationAnalyticsUsersWithRawResponse

        return AsyncOrganizationAnalyticsUsersWithRawResponse(self._resource.users)

    @cached_property
    def apps(self) -> AsyncOrganizationAnalyticsAppsWithRawResponse:
        from ..organization_analytics_apps import AsyncOrganizationAnalyticsAppsWithRawResponse

        return AsyncOrganizationAnalyticsAppsWithRawResponse(self._resource.apps)

    @cached_property
    def connectors(self) -> AsyncOrganizationAnalyticsConnectorsWithRawResponse:
        from ..organization_analytics_connectors import AsyncOrganizationAnalyticsConnectorsWithRawResponse

        return AsyncOrganizationAnalyticsConnectorsWithRawResponse(self._resource.connectors)

    @cached_property
    def plugins(self) -> AsyncOrganizationAnalyticsPluginsWithRawResponse:
        from ..organization_analytics_plugins import AsyncOrganizationAnalyticsPluginsWithRawResponse

        return AsyncOrganizationAnalyticsPluginsWithRawResponse(self._resource.plugins)

    @cached_property
    def skills(self) -> AsyncOrganizationAnalyticsSkillsWithRawResponse:
        from ..organization_analytics_skills import AsyncOrganizationAnalyticsSkillsWithRawResponse

        return AsyncOrganizationAnalyticsSkillsWithRawResponse(self._resource.skills)

    @cached_property
    def artifacts(self) -> AsyncOrganizationAnalyticsArtifactsWithRawResponse:
        from ..organization_analytics_artifacts import AsyncOrganizationAnalyticsArtifactsWithRawResponse

        return AsyncOrganizationAnalyticsArtifactsWithRawResponse(self._resource.artifacts)


class OrganizationAnalyticsWithStreamingResponse:
    """The methods of `organization.analytics`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationAnalytics) -> None:
        self._resource = resource

    @cached_property
    def summaries(self) -> OrganizationAnalyticsSummariesWithStreamingResponse:
        from ..organization_analytics_summaries import OrganizationAnalyticsSummariesWithStreamingResponse

        return OrganizationAnalyticsSummariesWithStreamingResponse(self._resource.summaries)

    @cached_property
    def users(self) -> OrganizationAnalyticsUsersWithStreamingResponse:
        from ..organization_analytics_users import OrganizationAnalyticsUsersWithStreamingResponse

        return OrganizationAnalyticsUsersWithStreamingResponse(self._resource.users)

    @cached_property
    def apps(self) -> OrganizationAnalyticsAppsWithStreamingResponse:
        from ..organization_analytics_apps import OrganizationAnalyticsAppsWithStreamingResponse

        return OrganizationAnalyticsAppsWithStreamingResponse(self._resource.apps)

    @cached_property
    def connectors(self) -> OrganizationAnalyticsConnectorsWithStreamingResponse:
        from ..organization_analytics_connectors import OrganizationAnalyticsConnectorsWithStreamingResponse

        return OrganizationAnalyticsConnectorsWithStreamingResponse(self._resource.connectors)

    @cached_property
    def plugins(self) -> OrganizationAnalyticsPluginsWithStreamingResponse:
        from ..organization_analytics_plugins import OrganizationAnalyticsPluginsWithStreamingResponse

        return OrganizationAnalyticsPluginsWithStreamingResponse(self._resource.plugins)

    @cached_property
    def skills(self) -> OrganizationAnalyticsSkillsWithStreamingResponse:
        from ..organization_analytics_skills import OrganizationAnalyticsSkillsWithStreamingResponse

        return OrganizationAnalyticsSkillsWithStreamingResponse(self._resource.skills)

    @cached_property
    def artifacts(self) -> OrganizationAnalyticsArtifactsWithStreamingResponse:
        from ..organization_analytics_artifacts import OrganizationAnalyticsArtifactsWithStreamingResponse

        return OrganizationAnalyticsArtifactsWithStreamingResponse(self._resource.artifacts)


class AsyncOrganizationAnalyticsWithStreamingResponse:
    """The methods of `organization.analytics`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationAnalytics) -> None:
        self._resource = resource

    @cached_property
    def summaries(self) -> AsyncOrganizationAnalyticsSummariesWithStreamingResponse:
        from ..organization_analytics_summaries import (
            AsyncOrganizationAnalyticsSummariesWithStreamingResponse,
        )

        return AsyncOrganizationAnalyticsSummariesWithStreamingResponse(self._resource.summaries)

    @cached_property
    def users(self) -> AsyncOrganizationAnalyticsUsersWithStreamingResponse:
        from ..organization_analytics_users import AsyncOrganizationAnalyticsUsersWithStreamingResponse

        return AsyncOrganizationAnalyticsUsersWithStreamingResponse(self._resource.users)

    @cached_property
    def apps(self) -> AsyncOrganizationAnalyticsAppsWithStreamingResponse:
        from ..organization_analytics_apps import AsyncOrganizationAnalyticsAppsWithStreamingResponse

        return AsyncOrganizationAnalyticsAppsWithStreamingResponse(self._resource.apps)

    @cached_property
    def connectors(self) -> AsyncOrganizationAnalyticsConnectorsWithStreamingResponse:
        from ..organization_analytics_connectors import (
            AsyncOrganizationAnalyticsConnectorsWithStreamingResponse,
        )

        return AsyncOrganizationAnalyticsConnectorsWithStreamingResponse(self._resource.connectors)

    @cached_property
    def plugins(self) -> AsyncOrganizationAnalyticsPluginsWithStreamingResponse:
        from ..organization_analytics_plugins import AsyncOrganizationAnalyticsPluginsWithStreamingResponse

        return AsyncOrganizationAnalyticsPluginsWithStreamingResponse(self._resource.plugins)

    @cached_property
    def skills(self) -> AsyncOrganizationAnalyticsSkillsWithStreamingResponse:
        from ..organization_analytics_skills import AsyncOrganizationAnalyticsSkillsWithStreamingResponse

        return AsyncOrganizationAnalyticsSkillsWithStreamingResponse(self._resource.skills)

    @cached_property
    def artifacts(self) -> AsyncOrganizationAnalyticsArtifactsWithStreamingResponse:
        from ..organization_analytics_artifacts import (
            AsyncOrganizationAnalyticsArtifactsWithStreamingResponse,
        )

        return AsyncOrganizationAnalyticsArtifactsWithStreamingResponse(self._resource.artifacts)
