"""The clients. Their attributes are the resources of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.async_client import AsyncAPIClient
from ._runtime.resource import AsyncResource, SyncResource
from ._runtime.sync_client import SyncClient
from ._runtime.webhooks import Webhooks
from ._version import __version__

if TYPE_CHECKING:
    from .api.beta_agents import (
        AsyncBetaAgents,
        AsyncBetaAgentsWithRawResponse,
        AsyncBetaAgentsWithStreamingResponse,
        BetaAgents,
        BetaAgentsWithRawResponse,
        BetaAgentsWithStreamingResponse,
    )
    from .api.beta_deployment_runs import (
        AsyncBetaDeploymentRuns,
        AsyncBetaDeploymentRunsWithRawResponse,
        AsyncBetaDeploymentRunsWithStreamingResponse,
        BetaDeploymentRuns,
        BetaDeploymentRunsWithRawResponse,
        BetaDeploymentRunsWithStreamingResponse,
    )
    from .api.beta_deployments import (
        AsyncBetaDeployments,
        AsyncBetaDeploymentsWithRawResponse,
        AsyncBetaDeploymentsWithStreamingResponse,
        BetaDeployments,
        BetaDeploymentsWithRawResponse,
        BetaDeploymentsWithStreamingResponse,
    )
    from .api.beta_dreams import (
        AsyncBetaDreams,
        AsyncBetaDreamsWithRawResponse,
        AsyncBetaDreamsWithStreamingResponse,
        BetaDreams,
        BetaDreamsWithRawResponse,
        BetaDreamsWithStreamingResponse,
    )
    from .api.beta_environments import (
        AsyncBetaEnvironments,
        AsyncBetaEnvironmentsWithRawResponse,
        AsyncBetaEnvironmentsWithStreamingResponse,
        BetaEnvironments,
        BetaEnvironmentsWithRawResponse,
        BetaEnvironmentsWithStreamingResponse,
    )
    from .api.beta_memory_stores import (
        AsyncBetaMemoryStores,
        AsyncBetaMemoryStoresWithRawResponse,
        AsyncBetaMemoryStoresWithStreamingResponse,
        BetaMemoryStores,
        BetaMemoryStoresWithRawResponse,
        BetaMemoryStoresWithStreamingResponse,
    )
    from .api.beta_organization import (
        AsyncBetaOrganization,
        AsyncBetaOrganizationWithRawResponse,
        AsyncBetaOrganizationWithStreamingResponse,
        BetaOrganization,
        BetaOrganizationWithRawResponse,
        BetaOrganizationWithStreamingResponse,
    )
    from .api.beta_sessions import (
        AsyncBetaSessions,
        AsyncBetaSessionsWithRawResponse,
        AsyncBetaSessionsWithStreamingResponse,
        BetaSessions,
        BetaSessionsWithRawResponse,
        BetaSessionsWithStreamingResponse,
    )
    from .api.beta_skills import (
        AsyncBetaSkills,
        AsyncBetaSkillsWithRawResponse,
        AsyncBetaSkillsWithStreamingResponse,
        BetaSkills,
        BetaSkillsWithRawResponse,
        BetaSkillsWithStreamingResponse,
    )
    from .api.beta_tunnels import (
        AsyncBetaTunnels,
        AsyncBetaTunnelsWithRawResponse,
        AsyncBetaTunnelsWithStreamingResponse,
        BetaTunnels,
        BetaTunnelsWithRawResponse,
        BetaTunnelsWithStreamingResponse,
    )
    from .api.beta_vaults import (
        AsyncBetaVaults,
        AsyncBetaVaultsWithRawResponse,
        AsyncBetaVaultsWithStreamingResponse,
        BetaVaults,
        BetaVaultsWithRawResponse,
        BetaVaultsWithStreamingResponse,
    )
    from .api.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .api.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .api.messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .api.models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .api.oauth import (
        AsyncOauth,
        AsyncOauthWithRawResponse,
        AsyncOauthWithStreamingResponse,
        Oauth,
        OauthWithRawResponse,
        OauthWithStreamingResponse,
    )
    from .api.organization import (
        AsyncOrganization,
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
        Organization,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )
    from .api.skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from .api.user_profiles import (
        AsyncUserProfiles,
        AsyncUserProfilesWithRawResponse,
        AsyncUserProfilesWithStreamingResponse,
        UserProfiles,
        UserProfilesWithRawResponse,
        UserProfilesWithStreamingResponse,
    )
    from .models import WebhookEvent


class Beta(SyncResource):
    """`client.beta`"""

    @cached_property
    def messages(self) -> Messages:
        from .api.messages import Messages

        return Messages(self._client, self._form)

    @cached_property
    def models(self) -> Models:
        from .api.models import Models

        return Models(self._client, self._form)

    @cached_property
    def files(self) -> Files:
        from .api.files import Files

        return Files(self._client, self._form)

    @cached_property
    def skills(self) -> BetaSkills:
        from .api.beta_skills import BetaSkills

        return BetaSkills(self._client, self._form)

    @cached_property
    def vaults(self) -> BetaVaults:
        from .api.beta_vaults import BetaVaults

        return BetaVaults(self._client, self._form)

    @cached_property
    def environments(self) -> BetaEnvironments:
        from .api.beta_environments import BetaEnvironments

        return BetaEnvironments(self._client, self._form)

    @cached_property
    def agents(self) -> BetaAgents:
        from .api.beta_agents import BetaAgents

        return BetaAgents(self._client, self._form)

    @cached_property
    def sessions(self) -> BetaSessions:
        from .api.beta_sessions import BetaSessions

        return BetaSessions(self._client, self._form)

    @cached_property
    def deployments(self) -> BetaDeployments:
        from .api.beta_deployments import BetaDeployments

        return BetaDeployments(self._client, self._form)

    @cached_property
    def deployment_runs(self) -> BetaDeploymentRuns:
        from .api.beta_deployment_runs import BetaDeploymentRuns

        return BetaDeploymentRuns(self._client, self._form)

    @cached_property
    def organization(self) -> BetaOrganization:
        from .api.beta_organization import BetaOrganization

        return BetaOrganization(self._client, self._form)

    @cached_property
    def memory_stores(self) -> BetaMemoryStores:
        from .api.beta_memory_stores import BetaMemoryStores

        return BetaMemoryStores(self._client, self._form)

    @cached_property
    def tunnels(self) -> BetaTunnels:
        from .api.beta_tunnels import BetaTunnels

        return BetaTunnels(self._client, self._form)

    @cached_property
    def dreams(self) -> BetaDreams:
        from .api.beta_dreams import BetaDreams

        return BetaDreams(self._client, self._form)

    @cached_property
    def webhooks(self) -> Webhooks[WebhookEvent]:
        """Reads the events that were delivered to you."""
        return Webhooks("WebhookEvent", self._client.webhook_key)

    @property
    def with_raw_response(self) -> BetaWithRawResponse:
        return BetaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        return BetaWithStreamingResponse(self)


class BetaWithRawResponse:
    def __init__(self, resource: Beta) -> None:
        self._resource = resource

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        from .api.messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._resource.messages)

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        from .api.models import ModelsWithRawResponse

        return ModelsWithRawResponse(self._resource.models)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        from .api.files import FilesWithRawResponse

        return FilesWithRawResponse(self._resource.files)

    @cached_property
    def skills(self) -> BetaSkillsWithRawResponse:
        from .api.beta_skills import BetaSkillsWithRawResponse

        return BetaSkillsWithRawResponse(self._resource.skills)

    @cached_property
    def vaults(self) -> BetaVaultsWithRawResponse:
        from .api.beta_vaults import BetaVaultsWithRawResponse

        return BetaVaultsWithRawResponse(self._resource.vaults)

    @cached_property
    def environments(self) -> BetaEnvironmentsWithRawResponse:
        from .api.beta_environments import BetaEnvironmentsWithRawResponse

        return BetaEnvironmentsWithRawResponse(self._resource.environments)

    @cached_property
    def agents(self) -> BetaAgentsWithRawResponse:
        from .api.beta_agents import BetaAgentsWithRawResponse

        return BetaAgentsWithRawResponse(self._resource.agents)

    @cached_property
    def sessions(self) -> BetaSessionsWithRawResponse:
        from .api.beta_sessions import BetaSessionsWithRawResponse

        return BetaSessionsWithRawResponse(self._resource.sessions)

    @cached_property
    def deployments(self) -> BetaDeploymentsWithRawResponse:
        from .api.beta_deployments import BetaDeploymentsWithRawResponse

        return BetaDeploymentsWithRawResponse(self._resource.deployments)

    @cached_property
    def deployment_runs(self) -> BetaDeploymentRunsWithRawResponse:
        from .api.beta_deployment_runs import BetaDeploymentRunsWithRawResponse

        return BetaDeploymentRunsWithRawResponse(self._resource.deployment_runs)

    @cached_property
    def organization(self) -> BetaOrganizationWithRawResponse:
        from .api.beta_organization import BetaOrganizationWithRawResponse

        return BetaOrganizationWithRawResponse(self._resource.organization)

    @cached_property
    def memory_stores(self) -> BetaMemoryStoresWithRawResponse:
        from .api.beta_memory_stores import BetaMemoryStoresWithRawResponse

        return BetaMemoryStoresWithRawResponse(self._resource.memory_stores)

    @cached_property
    def tunnels(self) -> BetaTunnelsWithRawResponse:
        from .api.beta_tunnels import BetaTunnelsWithRawResponse

        return BetaTunnelsWithRawResponse(self._resource.tunnels)

    @cached_property
    def dreams(self) -> BetaDreamsWithRawResponse:
        from .api.beta_dreams import BetaDreamsWithRawResponse

        return BetaDreamsWithRawResponse(self._resource.dreams)


class BetaWithStreamingResponse:
    def __init__(self, resource: Beta) -> None:
        self._resource = resource

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        from .api.messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._resource.messages)

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        from .api.models import ModelsWithStreamingResponse

        return ModelsWithStreamingResponse(self._resource.models)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        from .api.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._resource.files)

    @cached_property
    def skills(self) -> BetaSkillsWithStreamingResponse:
        from .api.beta_skills import BetaSkillsWithStreamingResponse

        return BetaSkillsWithStreamingResponse(self._resource.skills)

    @cached_property
    def vaults(self) -> BetaVaultsWithStreamingResponse:
        from .api.beta_vaults import BetaVaultsWithStreamingResponse

        return BetaVaultsWithStreamingResponse(self._resource.vaults)

    @cached_property
    def environments(self) -> BetaEnvironmentsWithStreamingResponse:
        from .api.beta_environments import BetaEnvironmentsWithStreamingResponse

        return BetaEnvironmentsWithStreamingResponse(self._resource.environments)

    @cached_property
    def agents(self) -> BetaAgentsWithStreamingResponse:
        from .api.beta_agents import BetaAgentsWithStreamingResponse

        return BetaAgentsWithStreamingResponse(self._resource.agents)

    @cached_property
    def sessions(self) -> BetaSessionsWithStreamingResponse:
        from .api.beta_sessions import BetaSessionsWithStreamingResponse

        return BetaSessionsWithStreamingResponse(self._resource.sessions)

    @cached_property
    def deployments(self) -> BetaDeploymentsWithStreamingResponse:
        from .api.beta_deployments import BetaDeploymentsWithStreamingResponse

        return BetaDeploymentsWithStreamingResponse(self._resource.deployments)

    @cached_property
    def deployment_runs(self) -> BetaDeploymentRunsWithStreamingResponse:
        from .api.beta_deployment_runs import BetaDeploymentRunsWithStreamingResponse

        return BetaDeploymentRunsWithStreamingResponse(self._resource.deployment_runs)

    @cached_property
    def organization(self) -> BetaOrganizationWithStreamingResponse:
        from .api.beta_organization import BetaOrganizationWithStreamingResponse

        return BetaOrganizationWithStreamingResponse(self._resource.organization)

    @cached_property
    def memory_stores(self) -> BetaMemoryStoresWithStreamingResponse:
        from .api.beta_memory_stores import BetaMemoryStoresWithStreamingResponse

        return BetaMemoryStoresWithStreamingResponse(self._resource.memory_stores)

    @cached_property
    def tunnels(self) -> BetaTunnelsWithStreamingResponse:
        from .api.beta_tunnels import BetaTunnelsWithStreamingResponse

        return BetaTunnelsWithStreamingResponse(self._resource.tunnels)

    @cached_property
    def dreams(self) -> BetaDreamsWithStreamingResponse:
        from .api.beta_dreams import BetaDreamsWithStreamingResponse

        return BetaDreamsWithStreamingResponse(self._resource.dreams)


class AsyncBeta(AsyncResource):
    """`client.beta`"""

    @cached_property
    def messages(self) -> AsyncMessages:
        from .api.messages import AsyncMessages

        return AsyncMessages(self._client, self._form)

    @cached_property
    def models(self) -> AsyncModels:
        from .api.models import AsyncModels

        return AsyncModels(self._client, self._form)

    @cached_property
    def files(self) -> AsyncFiles:
        from .api.files import AsyncFiles

        return AsyncFiles(self._client, self._form)

    @cached_property
    def skills(self) -> AsyncBetaSkills:
        from .api.beta_skills import AsyncBetaSkills

        return AsyncBetaSkills(self._client, self._form)

    @cached_property
    def vaults(self) -> AsyncBetaVaults:
        from .api.beta_vaults import AsyncBetaVaults

        return AsyncBetaVaults(self._client, self._form)

    @cached_property
    def environments(self) -> AsyncBetaEnvironments:
        from .api.beta_environments import AsyncBetaEnvironments

        return AsyncBetaEnvironments(self._client, self._form)

    @cached_property
    def agents(self) -> AsyncBetaAgents:
        from .api.beta_agents import AsyncBetaAgents

        return AsyncBetaAgents(self._client, self._form)

    @cached_property
    def sessions(self) -> AsyncBetaSessions:
        from .api.beta_sessions import AsyncBetaSessions

        return AsyncBetaSessions(self._client, self._form)

    @cached_property
    def deployments(self) -> AsyncBetaDeployments:
        from .api.beta_deployments import AsyncBetaDeployments

        return AsyncBetaDeployments(self._client, self._form)

    @cached_property
    def deployment_runs(self) -> AsyncBetaDeploymentRuns:
        from .api.beta_deployment_runs import AsyncBetaDeploymentRuns

        return AsyncBetaDeploymentRuns(self._client, self._form)

    @cached_property
    def organization(self) -> AsyncBetaOrganization:
        from .api.beta_organization import AsyncBetaOrganization

        return AsyncBetaOrganization(self._client, self._form)

    @cached_property
    def memory_stores(self) -> AsyncBetaMemoryStores:
        from .api.beta_memory_stores import AsyncBetaMemoryStores

        return AsyncBetaMemoryStores(self._client, self._form)

    @cached_property
    def tunnels(self) -> AsyncBetaTunnels:
        from .api.beta_tunnels import AsyncBetaTunnels

        return AsyncBetaTunnels(self._client, self._form)

    @cached_property
    def dreams(self) -> AsyncBetaDreams:
        from .api.beta_dreams import AsyncBetaDreams

        return AsyncBetaDreams(self._client, self._form)

    @cached_property
    def webhooks(self) -> Webhooks[WebhookEvent]:
        """Reads the events that were delivered to you."""
        return Webhooks("WebhookEvent", self._client.webhook_key)

    @property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        return AsyncBetaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        return AsyncBetaWithStreamingResponse(self)


class AsyncBetaWithRawResponse:
    def __init__(self, resource: AsyncBeta) -> None:
        self._resource = resource

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        from .api.messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._resource.messages)

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        from .api.models import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self._resource.models)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        from .api.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._resource.files)

    @cached_property
    def skills(self) -> AsyncBetaSkillsWithRawResponse:
        from .api.beta_skills import AsyncBetaSkillsWithRawResponse

        return AsyncBetaSkillsWithRawResponse(self._resource.skills)

    @cached_property
    def vaults(self) -> AsyncBetaVaultsWithRawResponse:
        from .api.beta_vaults import AsyncBetaVaultsWithRawResponse

        return AsyncBetaVaultsWithRawResponse(self._resource.vaults)

    @cached_property
    def environments(self) -> AsyncBetaEnvironmentsWithRawResponse:
        from .api.beta_environments import AsyncBetaEnvironmentsWithRawResponse

        return AsyncBetaEnvironmentsWithRawResponse(self._resource.environments)

    @cached_property
    def agents(self) -> AsyncBetaAgentsWithRawResponse:
        from .api.beta_agents import AsyncBetaAgentsWithRawResponse

        return AsyncBetaAgentsWithRawResponse(self._resource.agents)

    @cached_property
    def sessions(self) -> AsyncBetaSessionsWithRawResponse:
        from .api.beta_sessions import AsyncBetaSessionsWithRawResponse

        return AsyncBetaSessionsWithRawResponse(self._resource.sessions)

    @cached_property
    def deployments(self) -> AsyncBetaDeploymentsWithRawResponse:
        from .api.beta_deployments import AsyncBetaDeploymentsWithRawResponse

        return AsyncBetaDeploymentsWithRawResponse(self._resource.deployments)

    @cached_property
    def deployment_runs(self) -> AsyncBetaDeploymentRunsWithRawResponse:
        from .api.beta_deployment_runs import AsyncBetaDeploymentRunsWithRawResponse

        return AsyncBetaDeploymentRunsWithRawResponse(self._resource.deployment_runs)

    @cached_property
    def organization(self) -> AsyncBetaOrganizationWithRawResponse:
        from .api.beta_organization import AsyncBetaOrganizationWithRawResponse

        return AsyncBetaOrganizationWithRawResponse(self._resource.organization)

    @cached_property
    def memory_stores(self) -> AsyncBetaMemoryStoresWithRawResponse:
        from .api.beta_memory_stores import AsyncBetaMemoryStoresWithRawResponse

        return AsyncBetaMemoryStoresWithRawResponse(self._resource.memory_stores)

    @cached_property
    def tunnels(self) -> AsyncBetaTunnelsWithRawResponse:
        from .api.beta_tunnels import AsyncBetaTunnelsWithRawResponse

        return AsyncBetaTunnelsWithRawResponse(self._resource.tunnels)

    @cached_property
    def dreams(self) -> AsyncBetaDreamsWithRawResponse:
        from .api.beta_dreams import AsyncBetaDreamsWithRawResponse

        return AsyncBetaDreamsWithRawResponse(self._resource.dreams)


class AsyncBetaWithStreamingResponse:
    def __init__(self, resource: AsyncBeta) -> None:
        self._resource = resource

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        from .api.messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._resource.messages)

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        from .api.models import AsyncModelsWithStreamingResponse

        return AsyncModelsWithStreamingResponse(self._resource.models)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        from .api.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._resource.files)

    @cached_property
    def skills(self) -> AsyncBetaSkillsWithStreamingResponse:
        from .api.beta_skills import AsyncBetaSkillsWithStreamingResponse

        return AsyncBetaSkillsWithStreamingResponse(self._resource.skills)

    @cached_property
    def vaults(self) -> AsyncBetaVaultsWithStreamingResponse:
        from .api.beta_vaults import AsyncBetaVaultsWithStreamingResponse

        return AsyncBetaVaultsWithStreamingResponse(self._resource.vaults)

    @cached_property
    def environments(self) -> AsyncBetaEnvironmentsWithStreamingResponse:
        from .api.beta_environments import AsyncBetaEnvironmentsWithStreamingResponse

        return AsyncBetaEnvironmentsWithStreamingResponse(self._resource.environments)

    @cached_property
    def agents(self) -> AsyncBetaAgentsWithStreamingResponse:
        from .api.beta_agents import AsyncBetaAgentsWithStreamingResponse

        return AsyncBetaAgentsWithStreamingResponse(self._resource.agents)

    @cached_property
    def sessions(self) -> AsyncBetaSessionsWithStreamingResponse:
        from .api.beta_sessions import AsyncBetaSessionsWithStreamingResponse

        return AsyncBetaSessionsWithStreamingResponse(self._resource.sessions)

    @cached_property
    def deployments(self) -> AsyncBetaDeploymentsWithStreamingResponse:
        from .api.beta_deployments import AsyncBetaDeploymentsWithStreamingResponse

        return AsyncBetaDeploymentsWithStreamingResponse(self._resource.deployments)

    @cached_property
    def deployment_runs(self) -> AsyncBetaDeploymentRunsWithStreamingResponse:
        from .api.beta_deployment_runs import AsyncBetaDeploymentRunsWithStreamingResponse

        return AsyncBetaDeploymentRunsWithStreamingResponse(self._resource.deployment_runs)

    @cached_property
    def organization(self) -> AsyncBetaOrganizationWithStreamingResponse:
        from .api.beta_organization import AsyncBetaOrganizationWithStreamingResponse

        return AsyncBetaOrganizationWithStreamingResponse(self._resource.organization)

    @cached_property
    def memory_stores(self) -> AsyncBetaMemoryStoresWithStreamingResponse:
        from .api.beta_memory_stores import AsyncBetaMemoryStoresWithStreamingResponse

        return AsyncBetaMemoryStoresWithStreamingResponse(self._resource.memory_stores)

    @cached_property
    def tunnels(self) -> AsyncBetaTunnelsWithStreamingResponse:
        from .api.beta_tunnels import AsyncBetaTunnelsWithStreamingResponse

        return AsyncBetaTunnelsWithStreamingResponse(self._resource.tunnels)

    @cached_property
    def dreams(self) -> AsyncBetaDreamsWithStreamingResponse:
        from .api.beta_dreams import AsyncBetaDreamsWithStreamingResponse

        return AsyncBetaDreamsWithStreamingResponse(self._resource.dreams)


class Client(SyncClient):
    """Calls the API.

    The credential is `api_key` or `auth_token`, or else `ANTHROPIC_API_KEY` or `ANTHROPIC_AUTH_TOKEN` from
    the environment. The address is `base_url`, or else `ANTHROPIC_BASE_URL`, or else that of the API.

    Raises `InvalidArgumentError` if a setting cannot be used.
    """

    _default_base_url = "https://api.anthropic.com"
    _default_version = "2023-06-01"
    _package_version = __version__

    @cached_property
    def messages(self) -> Messages:
        from .api.messages import Messages

        return Messages(self)

    @cached_property
    def beta(self) -> Beta:
        return Beta(self)

    @cached_property
    def models(self) -> Models:
        from .api.models import Models

        return Models(self)

    @cached_property
    def files(self) -> Files:
        from .api.files import Files

        return Files(self)

    @cached_property
    def skills(self) -> Skills:
        from .api.skills import Skills

        return Skills(self)

    @cached_property
    def organization(self) -> Organization:
        from .api.organization import Organization

        return Organization(self)

    @cached_property
    def oauth(self) -> Oauth:
        from .api.oauth import Oauth

        return Oauth(self)

    @cached_property
    def user_profiles(self) -> UserProfiles:
        from .api.user_profiles import UserProfiles

        return UserProfiles(self)

    @cached_property
    def completions(self) -> Completions:
        from .api.completions import Completions

        return Completions(self)

    @cached_property
    def with_raw_response(self) -> ClientWithRawResponse:
        """The same resources; their methods return the HTTP response, with the result in `parse()`."""
        return ClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientWithStreamingResponse:
        """The same resources; their methods are context managers that read the body on demand."""
        return ClientWithStreamingResponse(self)


class ClientWithRawResponse:
    """The resources of a client, with results wrapped in their HTTP response."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        from .api.messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._client.messages)

    @cached_property
    def beta(self) -> BetaWithRawResponse:
        return BetaWithRawResponse(self._client.beta)

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        from .api.models import ModelsWithRawResponse

        return ModelsWithRawResponse(self._client.models)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        from .api.files import FilesWithRawResponse

        return FilesWithRawResponse(self._client.files)

    @cached_property
    def skills(self) -> SkillsWithRawResponse:
        from .api.skills import SkillsWithRawResponse

        return SkillsWithRawResponse(self._client.skills)

    @cached_property
    def organization(self) -> OrganizationWithRawResponse:
        from .api.organization import OrganizationWithRawResponse

        return OrganizationWithRawResponse(self._client.organization)

    @cached_property
    def oauth(self) -> OauthWithRawResponse:
        from .api.oauth import OauthWithRawResponse

        return OauthWithRawResponse(self._client.oauth)

    @cached_property
    def user_profiles(self) -> UserProfilesWithRawResponse:
        from .api.user_profiles import UserProfilesWithRawResponse

        return UserProfilesWithRawResponse(self._client.user_profiles)

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        from .api.completions import CompletionsWithRawResponse

        return CompletionsWithRawResponse(self._client.completions)


class ClientWithStreamingResponse:
    """The resources of a client, with results wrapped in their HTTP response."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        from .api.messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._client.messages)

    @cached_property
    def beta(self) -> BetaWithStreamingResponse:
        return BetaWithStreamingResponse(self._client.beta)

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        from .api.models import ModelsWithStreamingResponse

        return ModelsWithStreamingResponse(self._client.models)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        from .api.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._client.files)

    @cached_property
    def skills(self) -> SkillsWithStreamingResponse:
        from .api.skills import SkillsWithStreamingResponse

        return SkillsWithStreamingResponse(self._client.skills)

    @cached_property
    def organization(self) -> OrganizationWithStreamingResponse:
        from .api.organization import OrganizationWithStreamingResponse

        return OrganizationWithStreamingResponse(self._client.organization)

    @cached_property
    def oauth(self) -> OauthWithStreamingResponse:
        from .api.oauth import OauthWithStreamingResponse

        return OauthWithStreamingResponse(self._client.oauth)

    @cached_property
    def user_profiles(self) -> UserProfilesWithStreamingResponse:
        from .api.user_profiles import UserProfilesWithStreamingResponse

        return UserProfilesWithStreamingResponse(self._client.user_profiles)

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        from .api.completions import CompletionsWithStreamingResponse

        return CompletionsWithStreamingResponse(self._client.completions)


class AsyncClient(AsyncAPIClient):
    """Calls the API without blocking the event loop.

    The credential is `api_key` or `auth_token`, or else `ANTHROPIC_API_KEY` or `ANTHROPIC_AUTH_TOKEN` from
    the environment. The address is `base_url`, or else `ANTHROPIC_BASE_URL`, or else that of the API.

    Raises `InvalidArgumentError` if a setting cannot be used.
    """

    _default_base_url = "https://api.anthropic.com"
    _default_version = "2023-06-01"
    _package_version = __version__

    @cached_property
    def messages(self) -> AsyncMessages:
        from .api.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def beta(self) -> AsyncBeta:
        return AsyncBeta(self)

    @cached_property
    def models(self) -> AsyncModels:
        from .api.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def files(self) -> AsyncFiles:
        from .api.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def skills(self) -> AsyncSkills:
        from .api.skills import AsyncSkills

        return AsyncSkills(self)

    @cached_property
    def organization(self) -> AsyncOrganization:
        from .api.organization import AsyncOrganization

        return AsyncOrganization(self)

    @cached_property
    def oauth(self) -> AsyncOauth:
        from .api.oauth import AsyncOauth

        return AsyncOauth(self)

    @cached_property
    def user_profiles(self) -> AsyncUserProfiles:
        from .api.user_profiles import AsyncUserProfiles

        return AsyncUserProfiles(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        from .api.completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def with_raw_response(self) -> AsyncClientWithRawResponse:
        """The same resources; their methods return the HTTP response, with the result in `parse()`."""
        return AsyncClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClientWithStreamingResponse:
        """The same resources; their methods are context managers that read the body on demand."""
        return AsyncClientWithStreamingResponse(self)


class AsyncClientWithRawResponse:
    """The resources of a client, with results wrapped in their HTTP response."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        from .api.messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._client.messages)

    @cached_property
    def beta(self) -> AsyncBetaWithRawResponse:
        return AsyncBetaWithRawResponse(self._client.beta)

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        from .api.models import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self._client.models)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        from .api.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._client.files)

    @cached_property
    def skills(self) -> AsyncSkillsWithRawResponse:
        from .api.skills import AsyncSkillsWithRawResponse

        return AsyncSkillsWithRawResponse(self._client.skills)

    @cached_property
    def organization(self) -> AsyncOrganizationWithRawResponse:
        from .api.organization import AsyncOrganizationWithRawResponse

        return AsyncOrganizationWithRawResponse(self._client.organization)

    @cached_property
    def oauth(self) -> AsyncOauthWithRawResponse:
        from .api.oauth import AsyncOauthWithRawResponse

        return AsyncOauthWithRawResponse(self._client.oauth)

    @cached_property
    def user_profiles(self) -> AsyncUserProfilesWithRawResponse:
        from .api.user_profiles import AsyncUserProfilesWithRawResponse

        return AsyncUserProfilesWithRawResponse(self._client.user_profiles)

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        from .api.completions import AsyncCompletionsWithRawResponse

        return AsyncCompletionsWithRawResponse(self._client.completions)


class AsyncClientWithStreamingResponse:
    """The resources of a client, with results wrapped in their HTTP response."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        from .api.messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._client.messages)

    @cached_property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        return AsyncBetaWithStreamingResponse(self._client.beta)

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        from .api.models import AsyncModelsWithStreamingResponse

        return AsyncModelsWithStreamingResponse(self._client.models)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        from .api.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._client.files)

    @cached_property
    def skills(self) -> AsyncSkillsWithStreamingResponse:
        from .api.skills import AsyncSkillsWithStreamingResponse

        return AsyncSkillsWithStreamingResponse(self._client.skills)

    @cached_property
    def organization(self) -> AsyncOrganizationWithStreamingResponse:
        from .api.organization import AsyncOrganizationWithStreamingResponse

        return AsyncOrganizationWithStreamingResponse(self._client.organization)

    @cached_property
    def oauth(self) -> AsyncOauthWithStreamingResponse:
        from .api.oauth import AsyncOauthWithStreamingResponse

        return AsyncOauthWithStreamingResponse(self._client.oauth)

    @cached_property
    def user_profiles(self) -> AsyncUserProfilesWithStreamingResponse:
        from .api.user_profiles import AsyncUserProfilesWithStreamingResponse

        return AsyncUserProfilesWithStreamingResponse(self._client.user_profiles)

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        from .api.completions import AsyncCompletionsWithStreamingResponse

        return AsyncCompletionsWithStreamingResponse(self._client.completions)
