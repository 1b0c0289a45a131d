"""client.beta.deployments"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    archive_deployment,
    create_deployment,
    get_deployment,
    list_deployments,
    pause_deployment,
    run_deployment,
    unpause_deployment,
    update_deployment,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        BudgetLimit,
        BudgetLimitParam,
        Deployment,
        DeploymentAgentParams,
        DeploymentInitialEventParams,
        DeploymentRun,
        ManagedAgentsResourceParams,
        ScheduleParams,
    )


class BetaDeployments(SyncResource):
    """`client.beta.deployments`"""

    @property
    def with_raw_response(self) -> BetaDeploymentsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaDeploymentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaDeploymentsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaDeploymentsWithStreamingResponse(self)

    def list(
        self,
        *,
        agent_id: str | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        status: Literal["active", "paused"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[Deployment]:
        """List deployments

        Lists the deployments of the workspace, newest first.

        Args:
            agent_id: Only deployments of this agent.
            created_at_gte: Only objects created at this time or later.
            created_at_lte: Only objects created at this time or earlier.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            status: Only deployments with this status. It cannot be combined with `include_archived`.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_deployments.OPERATION,
            {
                "agent_id": agent_id,
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "status": status,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[Deployment] = self._run(call)
        return result

    def create(
        self,
        *,
        agent: DeploymentAgentParams,
        environment_id: str,
        initial_events: Sequence[DeploymentInitialEventParams],
        name: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        resources: Sequence[ManagedAgentsResourceParams] | NotGiven = NOT_GIVEN,
        schedule: ScheduleParams | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        vault_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Create a deployment

        Makes a deployment. If it has a schedule, it starts sessions from now on.

        Args:
            agent: The agent to run: its id, which means the version that is the newest now, or an object
                with a version.
            environment_id: Where the sessions run.
            initial_events: What each session gets to begin with.
            name: What people call the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            budget: How much each session may cost. Without it, there is no limit.
            description: What the deployment is for.
            metadata: Up to 16 pairs of your own.
            resources: What the container of each session gets.
            schedule: When sessions start by themselves. Without it, only by a request.
            vault_ids: The vaults whose credentials the sessions can use.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_deployment.OPERATION,
            {
                "agent": agent,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "name": name,
                "workspace_id": workspace_id,
                "budget": budget,
                "description": description,
                "metadata": metadata,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = self._run(call)
        return result

    def retrieve(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Get a deployment

        Gets a deployment.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = self._run(call)
        return result

    def update(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        agent: DeploymentAgentParams | NotGiven = NOT_GIVEN,
        budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        environment_id: str | NotGiven = NOT_GIVEN,
        initial_events: Sequence[DeploymentInitialEventParams] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        resources: Sequence[ManagedAgentsResourceParams] | None | NotGiven = NOT_GIVEN,
        schedule: ScheduleParams | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        vault_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Update a deployment

        Changes a deployment. Sessions that run already keep what they have. An archived deployment
        cannot change.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            agent: Another agent or version. An id means the version that is the newest now. It cannot be
                removed.
            budget: How much each new session may cost. Null removes the limit.
            description: The new description. Null or an empty string removes it.
            environment_id: Where new sessions run. It cannot be removed.
            initial_events: All of what each new session gets to begin with. It cannot be removed.
            metadata: Pairs to add or replace; null as a value removes the key.
            name: The new name. It cannot be removed.
            resources: All of what the container of each new session gets. Null or an empty list removes it.
            schedule: The new schedule. Null removes it, so that sessions start by request only.
            vault_ids: All vaults of new sessions. Null or an empty list removes them.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
                "agent": agent,
                "budget": budget,
                "description": description,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "metadata": metadata,
                "name": name,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = self._run(call)
        return result

    def archive(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Archive a deployment

        Archives a deployment for good. Its schedule ends.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            archive_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = self._run(call)
        return result

    def pause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Pause a deployment

        Stops the schedule of a deployment until it goes on.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            pause_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = self._run(call)
        return result

    def unpause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Unpause a deployment

        Lets the schedule of a deployment go on.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            unpause_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = self._run(call)
        return result

    def run(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeploymentRun:
        """Run a deployment

        Starts a session of a deployment now. The schedule goes on as it was. The status is 200 even if
        no session came to be.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            run_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeploymentRun = self._run(call)
        return result


class AsyncBetaDeployments(AsyncResource):
    """`client.beta.deployments`"""

    @property
    def with_raw_response(self) -> AsyncBetaDeploymentsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaDeploymentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaDeploymentsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaDeploymentsWithStreamingResponse(self)

    def list(
        self,
        *,
        agent_id: str | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        status: Literal["active", "paused"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[Deployment, AsyncPageCursor[Deployment]]:
        """List deployments

        Lists the deployments of the workspace, newest first.

        Args:
            agent_id: Only deployments of this agent.
            created_at_gte: Only objects created at this time or later.
            created_at_lte: Only objects created at this time or earlier.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            status: Only deployments with this status. It cannot be combined with `include_archived`.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_deployments.OPERATION,
            {
                "agent_id": agent_id,
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "status": status,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def create(
        self,
        *,
        agent: DeploymentAgentParams,
        environment_id: str,
        initial_events: Sequence[DeploymentInitialEventParams],
        name: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        resources: Sequence[ManagedAgentsResourceParams] | NotGiven = NOT_GIVEN,
        schedule: ScheduleParams | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        vault_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Create a deployment

        Makes a deployment. If it has a schedule, it starts sessions from now on.

        Args:
            agent: The agent to run: its id, which means the version that is the newest now, or an object
                with a version.
            environment_id: Where the sessions run.
            initial_events: What each session gets to begin with.
            name: What people call the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            budget: How much each session may cost. Without it, there is no limit.
            description: What the deployment is for.
            metadata: Up to 16 pairs of your own.
            resources: What the container of each session gets.
            schedule: When sessions start by themselves. Without it, only by a request.
            vault_ids: The vaults whose credentials the sessions can use.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_deployment.OPERATION,
            {
                "agent": agent,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "name": name,
                "workspace_id": workspace_id,
                "budget": budget,
                "description": description,
                "metadata": metadata,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = await self._run(call)
        return result

    async def retrieve(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Get a deployment

        Gets a deployment.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = await self._run(call)
        return result

    async def update(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        agent: DeploymentAgentParams | NotGiven = NOT_GIVEN,
        budget: BudgetLimitParam | BudgetLimit | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        environment_id: str | NotGiven = NOT_GIVEN,
        initial_events: Sequence[DeploymentInitialEventParams] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        resources: Sequence[ManagedAgentsResourceParams] | None | NotGiven = NOT_GIVEN,
        schedule: ScheduleParams | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        vault_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Update a deployment

        Changes a deployment. Sessions that run already keep what they have. An archived deployment
        cannot change.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            agent: Another agent or version. An id means the version that is the newest now. It cannot be
                removed.
            budget: How much each new session may cost. Null removes the limit.
            description: The new description. Null or an empty string removes it.
            environment_id: Where new sessions run. It cannot be removed.
            initial_events: All of what each new session gets to begin with. It cannot be removed.
            metadata: Pairs to add or replace; null as a value removes the key.
            name: The new name. It cannot be removed.
            resources: All of what the container of each new session gets. Null or an empty list removes it.
            schedule: The new schedule. Null removes it, so that sessions start by request only.
            vault_ids: All vaults of new sessions. Null or an empty list removes them.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
                "agent": agent,
                "budget": budget,
                "description": description,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "metadata": metadata,
                "name": name,
                "resources": resources,
                "schedule": schedule,
                "vault_ids": vault_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = await self._run(call)
        return result

    async def archive(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Archive a deployment

        Archives a deployment for good. Its schedule ends.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            archive_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = await self._run(call)
        return result

    async def pause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Pause a deployment

        Stops the schedule of a deployment until it goes on.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            pause_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = await self._run(call)
        return result

    async def unpause(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Deployment:
        """Unpause a deployment

        Lets the schedule of a deployment go on.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            unpause_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Deployment = await self._run(call)
        return result

    async def run(
        self,
        deployment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeploymentRun:
        """Run a deployment

        Starts a session of a deployment now. The schedule goes on as it was. The status is 200 even if
        no session came to be.

        Args:
            deployment_id: The id of the deployment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            run_deployment.OPERATION,
            {
                "deployment_id": deployment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeploymentRun = await self._run(call)
        return result


class BetaDeploymentsWithRawResponse:
    """The methods of `beta.deployments`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaDeployments) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.archive = raw(inner.archive)
        self.pause = raw(inner.pause)
        self.unpause = raw(inner.unpause)
        self.run = raw(inner.run)


class AsyncBetaDeploymentsWithRawResponse:
    """The methods of `beta.deployments`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaDeployments) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.archive = async_raw(inner.archive)
        self.pause = async_raw(inner.pause)
        self.unpause = async_raw(inner.unpause)
        self.run = async_raw(inner.run)


class BetaDeploymentsWithStreamingResponse:
    """The methods of `beta.deployments`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaDeployments) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.archive = streamed(inner.archive)
        self.pause = streamed(inner.pause)
        self.unpause = streamed(inner.unpause)
        self.run = streamed(inner.run)


class AsyncBetaDeploymentsWithStreamingResponse:
    """The methods of `beta.deployments`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaDeployments) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.archive = async_streamed(inner.archive)
        self.pause = async_streamed(inner.pause)
        self.unpause = async_streamed(inner.unpause)
        self.run = async_streamed(inner.run)
