"""client.beta.agents"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import archive_agent, create_agent, get_agent, list_agents, update_agent

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        Agent,
        AgentModelParams,
        AgentSkillParams,
        AgentToolParams,
        ExecutionIdentityParams,
        MultiagentParams,
        URLMCPServerParams,
    )
    from ..beta_agents_versions import (
        AsyncBetaAgentsVersions,
        AsyncBetaAgentsVersionsWithRawResponse,
        AsyncBetaAgentsVersionsWithStreamingResponse,
        BetaAgentsVersions,
        BetaAgentsVersionsWithRawResponse,
        BetaAgentsVersionsWithStreamingResponse,
    )


class BetaAgents(SyncResource):
    """`client.beta.agents`"""

    @cached_property
    def versions(self) -> BetaAgentsVersions:
        from ..beta_agents_versions import BetaAgentsVersions

        return BetaAgentsVersions(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaAgentsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaAgentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaAgentsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaAgentsWithStreamingResponse(self)

    def list(
        self,
        *,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[Agent]:
        """List agents

        Lists the agents of the workspace in their newest versions, newest agents first.

        Args:
            created_at_gte: Only objects created at this time or later.
            created_at_lte: Only objects created at this time or earlier.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
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
            list_agents.OPERATION,
            {
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[Agent] = self._run(call)
        return result

    def create(
        self,
        *,
        model: AgentModelParams,
        name: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        execution_identity: ExecutionIdentityParams | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[URLMCPServerParams | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        multiagent: MultiagentParams | None | NotGiven = NOT_GIVEN,
        skills: Sequence[AgentSkillParams] | NotGiven = NOT_GIVEN,
        system: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AgentToolParams] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Agent:
        """Create an agent

        Makes an agent in its first version.

        Args:
            model: The model, by its name or with settings.
            name: What people call the agent.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            description: What the agent is for.
            execution_identity: As whom the agent acts. By default, as the provider's service account.
            mcp_servers: The MCP servers that the agent can use. Each needs an `mcp_toolset` in `tools`, and a
                name of its own.
            metadata: Up to 16 pairs of your own.
            multiagent: How the agent works with others. Without it, or with null, it works by itself.
            skills: The skills that the agent can load.
            system: The system prompt.
            tools: What the agent can use, 256 tools at most over all of the toolsets.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_agent.OPERATION,
            {
                "model": model,
                "name": name,
                "workspace_id": workspace_id,
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "multiagent": multiagent,
                "skills": skills,
                "system": system,
                "tools": tools,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Agent = self._run(call)
        return result

    def retrieve(
        self,
        agent_id: str,
        *,
        version: int | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Agent:
        """Get an agent

        Gets the newest version of an agent, or the one that is asked for.

        Args:
            agent_id: The id of the agent.
            version: The version to get. Without it, the newest.
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
            get_agent.OPERATION,
            {
                "agent_id": agent_id,
                "version": version,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Agent = self._run(call)
        return result

    def update(
        self,
        agent_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        execution_identity: ExecutionIdentityParams | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[URLMCPServerParams | Mapping[str, Any]] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        model: AgentModelParams | NotGiven = NOT_GIVEN,
        multiagent: MultiagentParams | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        skills: Sequence[AgentSkillParams] | None | NotGiven = NOT_GIVEN,
        system: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AgentToolParams] | None | NotGiven = NOT_GIVEN,
        version: int | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Agent:
        """Update an agent

        Changes an agent, which gets a new version. An update without a change makes none. An archived
        agent cannot change.

        Args:
            agent_id: The id of the agent.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            description: The new description. Null or an empty string removes it.
            execution_identity: As whom the agent acts from now on. Null means the service account.
            mcp_servers: All MCP servers of the agent from now on. Null or an empty list removes them.
            metadata: Pairs to add or replace; null as a value removes the key.
            model: The new model, as a whole. It cannot be removed.
            multiagent: How the agent works with others from now on, as a whole. Null means that it works by
                itself. A `multiagent_20261001` is merged into a stored one, level by level.
            name: The new name. It cannot be removed.
            skills: All skills of the agent from now on. Null or an empty list removes them.
            system: The new system prompt. Null or an empty string removes it.
            tools: All tools of the agent from now on. Null or an empty list removes them.
            version: The version that the change is based on. If the agent has another one by now, the status
                is 409 and nothing changes.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_agent.OPERATION,
            {
                "agent_id": agent_id,
                "workspace_id": workspace_id,
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "model": model,
                "multiagent": multiagent,
                "name": name,
                "skills": skills,
                "system": system,
                "tools": tools,
                "version": version,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Agent = self._run(call)
        return result

    def archive(
        self,
        agent_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Agent:
        """Archive an agent

        Archives an agent for good, with the deployments that use it. New sessions cannot use it, while
        running ones go on.

        Args:
            agent_id: The id of the agent.
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
            archive_agent.OPERATION,
            {
                "agent_id": agent_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Agent = self._run(call)
        return result


class AsyncBetaAgents(AsyncResource):
    """`client.beta.agents`"""

    @cached_property
    def versions(self) -> AsyncBetaAgentsVersions:
        from ..beta_agents_versions import AsyncBetaAgentsVersions

        return AsyncBetaAgentsVersions(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaAgentsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaAgentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaAgentsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaAgentsWithStreamingResponse(self)

    def list(
        self,
        *,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[Agent, AsyncPageCursor[Agent]]:
        """List agents

        Lists the agents of the workspace in their newest versions, newest agents first.

        Args:
            created_at_gte: Only objects created at this time or later.
            created_at_lte: Only objects created at this time or earlier.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
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
            list_agents.OPERATION,
            {
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
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
        model: AgentModelParams,
        name: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        execution_identity: ExecutionIdentityParams | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[URLMCPServerParams | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        multiagent: MultiagentParams | None | NotGiven = NOT_GIVEN,
        skills: Sequence[AgentSkillParams] | NotGiven = NOT_GIVEN,
        system: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AgentToolParams] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Agent:
        """Create an agent

        Makes an agent in its first version.

        Args:
            model: The model, by its name or with settings.
            name: What people call the agent.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            description: What the agent is for.
            execution_identity: As whom the agent acts. By default, as the provider's service account.
            mcp_servers: The MCP servers that the agent can use. Each needs an `mcp_toolset` in `tools`, and a
                name of its own.
            metadata: Up to 16 pairs of your own.
            multiagent: How the agent works with others. Without it, or with null, it works by itself.
            skills: The skills that the agent can load.
            system: The system prompt.
            tools: What the agent can use, 256 tools at most over all of the toolsets.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_agent.OPERATION,
            {
                "model": model,
                "name": name,
                "workspace_id": workspace_id,
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "multiagent": multiagent,
                "skills": skills,
                "system": system,
                "tools": tools,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Agent = await self._run(call)
        return result

    async def retrieve(
        self,
        agent_id: str,
        *,
        version: int | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Agent:
        """Get an agent

        Gets the newest version of an agent, or the one that is asked for.

        Args:
            agent_id: The id of the agent.
            version: The version to get. Without it, the newest.
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
            get_agent.OPERATION,
            {
                "agent_id": agent_id,
                "version": version,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Agent = await self._run(call)
        return result

    async def update(
        self,
        agent_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        execution_identity: ExecutionIdentityParams | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[URLMCPServerParams | Mapping[str, Any]] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        model: AgentModelParams | NotGiven = NOT_GIVEN,
        multiagent: MultiagentParams | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        skills: Sequence[AgentSkillParams] | None | NotGiven = NOT_GIVEN,
        system: str | None | NotGiven = NOT_GIVEN,
        tools: Sequence[AgentToolParams] | None | NotGiven = NOT_GIVEN,
        version: int | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Agent:
        """Update an agent

        Changes an agent, which gets a new version. An update without a change makes none. An archived
        agent cannot change.

        Args:
            agent_id: The id of the agent.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            description: The new description. Null or an empty string removes it.
            execution_identity: As whom the agent acts from now on. Null means the service account.
            mcp_servers: All MCP servers of the agent from now on. Null or an empty list removes them.
            metadata: Pairs to add or replace; null as a value removes the key.
            model: The new model, as a whole. It cannot be removed.
            multiagent: How the agent works with others from now on, as a whole. Null means that it works by
                itself. A `multiagent_20261001` is merged into a stored one, level by level.
            name: The new name. It cannot be removed.
            skills: All skills of the agent from now on. Null or an empty list removes them.
            system: The new system prompt. Null or an empty string removes it.
            tools: All tools of the agent from now on. Null or an empty list removes them.
            version: The version that the change is based on. If the agent has another one by now, the status
                is 409 and nothing changes.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_agent.OPERATION,
            {
                "agent_id": agent_id,
                "workspace_id": workspace_id,
                "description": description,
                "execution_identity": execution_identity,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "model": model,
                "multiagent": multiagent,
                "name": name,
                "skills": skills,
                "system": system,
                "tools": tools,
                "version": version,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Agent = await self._run(call)
        return result

    async def archive(
        self,
        agent_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Agent:
        """Archive an agent

        Archives an agent for good, with the deployments that use it. New sessions cannot use it, while
        running ones go on.

        Args:
            agent_id: The id of the agent.
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
            archive_agent.OPERATION,
            {
                "agent_id": agent_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Agent = await self._run(call)
        return result


class BetaAgentsWithRawResponse:
    """The methods of `beta.agents`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaAgents) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.archive = raw(inner.archive)

    @cached_property
    def versions(self) -> BetaAgentsVersionsWithRawResponse:
        from ..beta_agents_versions import BetaAgentsVersionsWithRawResponse

        return BetaAgentsVersionsWithRawResponse(self._resource.versions)


class AsyncBetaAgentsWithRawResponse:
    """The methods of `beta.agents`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaAgents) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.archive = async_raw(inner.archive)

    @cached_property
    def versions(self) -> AsyncBetaAgentsVersionsWithRawResponse:
        from ..beta_agents_versions import AsyncBetaAgentsVersionsWithRawResponse

        return AsyncBetaAgentsVersionsWithRawResponse(self._resource.versions)


class BetaAgentsWithStreamingResponse:
    """The methods of `beta.agents`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaAgents) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.archive = streamed(inner.archive)

    @cached_property
    def versions(self) -> BetaAgentsVersionsWithStreamingResponse:
        from ..beta_agents_versions import BetaAgentsVersionsWithStreamingResponse

        return BetaAgentsVersionsWithStreamingResponse(self._resource.versions)


class AsyncBetaAgentsWithStreamingResponse:
    """The methods of `beta.agents`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaAgents) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.archive = async_streamed(inner.archive)

    @cached_property
    def versions(self) -> AsyncBetaAgentsVersionsWithStreamingResponse:
        from ..beta_agents_versions import AsyncBetaAgentsVersionsWithStreamingResponse

        return AsyncBetaAgentsVersionsWithStreamingResponse(self._resource.versions)
