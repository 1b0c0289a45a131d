"""client.beta.organization.analytics"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..beta_organization_analytics_cost import (
        AsyncBetaOrganizationAnalyticsCost,
        AsyncBetaOrganizationAnalyticsCostWithRawResponse,
        AsyncBetaOrganizationAnalyticsCostWithStreamingResponse,
        BetaOrganizationAnalyticsCost,
        BetaOrganizationAnalyticsCostWithRawResponse,
        BetaOrganizationAnalyticsCostWithStreamingResponse,
    )
    from ..beta_organization_analytics_cost_report import (
        AsyncBetaOrganizationAnalyticsCostReport,
        AsyncBetaOrganizationAnalyticsCostReportWithRawResponse,
        AsyncBetaOrganizationAnalyticsCostReportWithStreamingResponse,
        BetaOrganizationAnalyticsCostReport,
        BetaOrganizationAnalyticsCostReportWithRawResponse,
        BetaOrganizationAnalyticsCostReportWithStreamingResponse,
    )
    from ..beta_organization_analytics_usage import (
        AsyncBetaOrganizationAnalyticsUsage,
        AsyncBetaOrganizationAnalyticsUsageWithRawResponse,
        AsyncBetaOrganizationAnalyticsUsageWithStreamingResponse,
        BetaOrganizationAnalyticsUsage,
        BetaOrganizationAnalyticsUsageWithRawResponse,
        BetaOrganizationAnalyticsUsageWithStreamingResponse,
    )
    from ..beta_organization_analytics_usage_report import (
        AsyncBetaOrganizationAnalyticsUsageReport,
        AsyncBetaOrganizationAnalyticsUsageReportWithRawResponse,
        AsyncBetaOrganizationAnalyticsUsageReportWithStreamingResponse,
        BetaOrganizationAnalyticsUsageReport,
        BetaOrganizationAnalyticsUsageReportWithRawResponse,
        BetaOrganizationAnalyticsUsageReportWithStreamingResponse,
    )
    from ..beta_organization_analytics_user_cost_report import (
        AsyncBetaOrganizationAnalyticsUserCostReport,
        AsyncBetaOrganizationAnalyticsUserCostReportWithRawResponse,
        AsyncBetaOrganizationAnalyticsUserCostReportWithStreamingResponse,
        BetaOrganizationAnalyticsUserCostReport,
        BetaOrganizationAnalyticsUserCostReportWithRawResponse,
        BetaOrganizationAnalyticsUserCostReportWithStreamingResponse,
    )
    from ..beta_organization_analytics_user_usage_report import (
        AsyncBetaOrganizationAnalyticsUserUsageReport,
        AsyncBetaOrganizationAnalyticsUserUsageReportWithRawResponse,
        AsyncBetaOrganizationAnalyticsUserUsageReportWithStreamingResponse,
        BetaOrganizationAnalyticsUserUsageReport,
        BetaOrganizationAnalyticsUserUsageReportWithRawResponse,
        BetaOrganizationAnalyticsUserUsageReportWithStreamingResponse,
    )
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


class BetaOrganizationAnalytics(SyncResource):
    """`client.beta.organization.analytics`"""

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

    @cached_property
    def usage(self) -> BetaOrganizationAnalyticsUsage:
        from ..beta_organization_analytics_usage import BetaOrganizationAnalyticsUsage

        return BetaOrganizationAnalyticsUsage(self._client, self._form)

    @cached_property
    def cost(self) -> BetaOrganizationAnalyticsCost:
        from ..beta_organization_analytics_cost import BetaOrganizationAnalyticsCost

        return BetaOrganizationAnalyticsCost(self._client, self._form)

    @cached_property
    def usage_report(self) -> BetaOrganizationAnalyticsUsageReport:
        from ..beta_organization_analytics_usage_report import BetaOrganizationAnalyticsUsageReport

        return BetaOrganizationAnalyticsUsageReport(self._client, self._form)

    @cached_property
    def user_usage_report(self) -> BetaOrganizationAnalyticsUserUsageReport:
        from ..beta_organization_analytics_user_usage_report import BetaOrganizationAnalyticsUserUsageReport

        return BetaOrganizationAnalyticsUserUsageReport(self._client, self._form)

    @cached_property
    def cost_report(self) -> BetaOrganizationAnalyticsCostReport:
        from ..beta_organization_analytics_cost_report import BetaOrganizationAnalyticsCostReport

        return BetaOrganizationAnalyticsCostReport(self._client, self._form)

    @cached_property
    def user_cost_report(self) -> BetaOrganizationAnalyticsUserCostReport:
        from ..beta_organization_analytics_user_cost_report import BetaOrganizationAnalyticsUserCostReport

        return BetaOrganizationAnalyticsUserCostReport(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaOrganizationAnalyticsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationAnalyticsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationAnalyticsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationAnalyticsWithStreamingResponse(self)


class AsyncBetaOrganizationAnalytics(AsyncResource):
    """`client.beta.organization.analytics`"""

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

    @cached_property
    def usage(self) -> AsyncBetaOrganizationAnalyticsUsage:
        from ..beta_organization_analytics_usage import AsyncBetaOrganizationAnalyticsUsage

        return AsyncBetaOrganizationAnalyticsUsage(self._client, self._form)

    @cached_property
    def cost(self) -> AsyncBetaOrganizationAnalyticsCost:
        from ..beta_organization_analytics_cost import AsyncBetaOrganizationAnalyticsCost

        return AsyncBetaOrganizationAnalyticsCost(self._client, self._form)

    @cached_property
    def usage_report(self) -> AsyncBetaOrganizationAnalyticsUsageReport:
        from ..beta_organization_analytics_usage_report import AsyncBetaOrganizationAnalyticsUsageReport

        return AsyncBetaOrganizationAnalyticsUsageReport(self._client, self._form)

    @cached_property
    def user_usage_report(self) -> AsyncBetaOrganizationAnalyticsUserUsageReport:
        from ..beta_organization_analytics_user_usage_report import (
            AsyncBetaOrganizationAnalyticsUserUsageReport,
        )

        return AsyncBetaOrganizationAnalyticsUserUsageReport(self._client, self._form)

    @cached_property
    def cost_report(self) -> AsyncBetaOrganizationAnalyticsCostReport:
        from ..beta_organization_analytics_cost_report import AsyncBetaOrganizationAnalyticsCostReport

        return AsyncBetaOrganizationAnalyticsCostReport(self._client, self._form)

    @cached_property
    def user_cost_report(self) -> AsyncBetaOrganizationAnalyticsUserCostReport:
        from ..beta_organization_analytics_user_cost_report import (
            AsyncBetaOrganizationAnalyticsUserCostReport,
        )

        return AsyncBetaOrganizationAnalyticsUserCostReport(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationAnalyticsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationAnalyticsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationAnalyticsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationAnalyticsWithStreamingResponse(self)


class BetaOrganizationAnalyticsWithRawResponse:
    """The methods of `beta.organization.analytics`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationAnalytics) -> None:
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

    @cached_property
    def usage(self) -> BetaOrganizationAnalyticsUsageWithRawResponse:
        from ..beta_organization_analytics_usage import BetaOrganizationAnalyticsUsageWithRawResponse

        return BetaOrganizationAnalyticsUsageWithRawResponse(self._resource.usage)

    @cached_property
    def cost(self) -> BetaOrganizationAnalyticsCostWithRawResponse:
        from ..beta_organization_analytics_cost import BetaOrganizationAnalyticsCostWithRawResponse

        return BetaOrganizationAnalyticsCostWithRawResponse(self._resource.cost)

    @cached_property
    def usage_report(self) -> BetaOrganizationAnalyticsUsageReportWithRawResponse:
        from ..beta_organization_analytics_usage_report import (
            BetaOrganizationAnalyticsUsageReportWithRawResponse,
        )

        return BetaOrganizationAnalyticsUsageReportWithRawResponse(self._resource.usage_report)

    @cached_property
    def user_usage_report(self) -> BetaOrganizationAnalyticsUserUsageReportWithRawResponse:
        from ..beta_organization_analytics_user_usage_report import (
            BetaOrganizationAnalyticsUserUsageReportWithRawResponse,
        )

        return BetaOrganizationAnalyticsUserUsageReportWithRawResponse(self._resource.user_usage_report)

    @cached_property
    def cost_report(self) -> BetaOrganizationAnalyticsCostReportWithRawResponse:
        from ..beta_organization_analytics_cost_report import (
            BetaOrganizationAnalyticsCostReportWithRawResponse,
        )

        return BetaOrganizationAnalyticsCostReportWithRawResponse(self._resource.cost_report)

    @cached_property
    def user_cost_report(self) -> BetaOrganizationAnalyticsUserCostReportWithRawResponse:
        from ..beta_organization_analytics_user_cost_report import (
            BetaOrganizationAnalyticsUserCostReportWithRawResponse,
        )

        return BetaOrganizationAnalyticsUserCostReportWithRawResponse(self._resource.user_cost_report)


class AsyncBetaOrganizationAnalyticsWithRawResponse:
    """The methods of `beta.organization.analytics`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationAnalytics) -> None:
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

    @cached_property
    def usage(self) -> AsyncBetaOrganizationAnalyticsUsageWithRawResponse:
        from ..beta_organization_analytics_usage import AsyncBetaOrganizationAnalyticsUsageWithRawResponse

        return AsyncBetaOrganizationAnalyticsUsageWithRawResponse(self._resource.usage)

    @cached_property
    def cost(self) -> AsyncBetaOrganizationAnalyticsCostWithRawResponse:
        from ..beta_organization_analytics_cost import AsyncBetaOrganizationAnalyticsCostWithRawResponse

        return AsyncBetaOrganizationAnalyticsCostWithRawResponse(self._resource.cost)

    @cached_property
    def usage_report(self) -> AsyncBetaOrganizationAnalyticsUsageReportWithRawResponse:
        from ..beta_organization_analytics_usage_report import (
            AsyncBetaOrganizationAnalyticsUsageReportWithRawResponse,
        )

        return AsyncBetaOrganizationAnalyticsUsageReportWithRawResponse(self._resource.usage_report)

    @cached_property
    def user_usage_report(self) -> AsyncBetaOrganizationAnalyticsUserUsageReportWithRawResponse:
        from ..beta_organization_analytics_user_usage_report import (
            AsyncBetaOrganizationAnalyticsUserUsageReportWithRawResponse,
        )

        return AsyncBetaOrganizationAnalyticsUserUsageReportWithRawResponse(self._resource.user_usage_report)

    @cached_property
    def cost_report(self) -> AsyncBetaOrganizationAnalyticsCostReportWithRawResponse:
        from ..beta_organization_analytics_cost_report import (
            AsyncBetaOrganizationAnalyticsCostReportWithRawResponse,
        )

        return AsyncBetaOrganizationAnalyticsCostReportWithRawResponse(self._resource.cost_report)

    @cached_property
    def user_cost_report(self) -> AsyncBetaOrganizationAnalyticsUserCostReportWithRawResponse:
        from ..beta_organization_analytics_user_cost_report import (
            AsyncBetaOrganizationAnalyticsUserCostReportWithRawResponse,
        )

        return AsyncBetaOrganizationAnalyticsUserCostReportWithRawResponse(self._resource.user_cost_report)


class BetaOrganizationAnalyticsWithStreamingResponse:
    """The methods of `beta.organization.analytics`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationAnalytics) -> None:
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

    @cached_property
    def usage(self) -> BetaOrganizationAnalyticsUsageWithStreamingResponse:
        from ..beta_organization_analytics_usage import BetaOrganizationAnalyticsUsageWithStreamingResponse

        return BetaOrganizationAnalyticsUsageWithStreamingResponse(self._resource.usage)

    @cached_property
    def cost(self) -> BetaOrganizationAnalyticsCostWithStreamingResponse:
        from ..beta_organization_analytics_cost import BetaOrganizationAnalyticsCostWithStreamingResponse

        return BetaOrganizationAnalyticsCostWithStreamingResponse(self._resource.cost)

    @cached_property
    def usage_report(self) -> BetaOrganizationAnalyticsUsageReportWithStreamingResponse:
        from ..beta_organization_analytics_usage_report import (
            BetaOrganizationAnalyticsUsageReportWithStreamingResponse,
        )

        return BetaOrganizationAnalyticsUsageReportWithStreamingResponse(self._resource.usage_report)

    @cached_property
    def user_usage_report(self) -> BetaOrganizationAnalyticsUserUsageReportWithStreamingResponse:
        from ..beta_organization_analytics_user_usage_report import (
            BetaOrganizationAnalyticsUserUsageReportWithStreamingResponse,
        )

        return BetaOrganizationAnalyticsUserUsageReportWithStreamingResponse(self._resource.user_usage_report)

    @cached_property
    def cost_report(self) -> BetaOrganizationAnalyticsCostReportWithStreamingResponse:
        from ..beta_organization_analytics_cost_report import (
            BetaOrganizationAnalyticsCostReportWithStreamingResponse,
        )

        return BetaOrganizationAnalyticsCostReportWithStreamingResponse(self._resource.cost_report)

    @cached_property
    def user_cost_report(self) -> BetaOrganizationAnalyticsUserCostReportWithStreamingResponse:
        from ..beta_organization_analytics_user_cost_report import (
            BetaOrganizationAnalyticsUserCostReportWithStreamingResponse,
        )

        return BetaOrganizationAnalyticsUserCostReportWithStreamingResponse(self._resource.user_cost_report)


class AsyncBetaOrganizationAnalyticsWithStreamingResponse:
    """The methods of `beta.organization.analytics`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationAnalytics) -> None:
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

    @cached_property
    def usage(self) -> AsyncBetaOrganizationAnalyticsUsageWithStreamingResponse:
        from ..beta_organization_analytics_usage import (
            AsyncBetaOrganizationAnalyticsUsageWithStreamingResponse,
        )

        return AsyncBetaOrganizationAnalyticsUsageWithStreamingResponse(self._resource.usage)

    @cached_property
    def cost(self) -> AsyncBetaOrganizationAnalyticsCostWithStreamingResponse:
        from ..beta_organization_analytics_cost import AsyncBetaOrganizationAnalyticsCostWithStreamingResponse

        return AsyncBetaOrganizationAnalyticsCostWithStreamingResponse(self._resource.cost)

    @cached_property
    def usage_report(self) -> AsyncBetaOrganizationAnalyticsUsageReportWithStreamingResponse:
        from ..beta_organization_analytics_usage_report import (
            AsyncBetaOrganizationAnalyticsUsageReportWithStreamingResponse,
        )

        return AsyncBetaOrganizationAnalyticsUsageReportWithStreamingResponse(self._resource.usage_report)

    @cached_property
    def user_usage_report(self) -> AsyncBetaOrganizationAnalyticsUserUsageReportWithStreamingResponse:
        from ..beta_organization_analytics_user_usage_report import (
            AsyncBetaOrganizationAnalyticsUserUsageReportWithStreamingResponse,
        )

        return AsyncBetaOrganizationAnalyticsUserUsageReportWithStreamingResponse(
            self._resource.user_usage_report
        )

    @cached_property
    def cost_report(self) -> AsyncBetaOrganizationAnalyticsCostReportWithStreamingResponse:
        from ..beta_organization_analytics_cost_report import (
            AsyncBetaOrganizationAnalyticsCostReportWithStreamingResponse,
        )

        return AsyncBetaOrganizationAnalyticsCostReportWithStreamingResponse(self._resource.cost_report)

    @cached_property
    def user_cost_report(self) -> AsyncBetaOrganizationAnalyticsUserCostReportWithStreamingResponse:
        from ..beta_organization_analytics_user_cost_report import (
            AsyncBetaOrganizationAnalyticsUserCostReportWithStreamingResponse,
        )

        return AsyncBetaOrganizationAnalyticsUserCostReportWithStreamingResponse(
            self._resource.user_cost_report
        )
