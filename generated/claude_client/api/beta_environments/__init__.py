"""client.beta.environments"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    archive_environment,
    create_environment,
    delete_environment,
    get_environment,
    list_environments,
    update_environment,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import Environment, EnvironmentConfigParams, EnvironmentDeleteResponse
    from ..beta_environments_work import (
        AsyncBetaEnvironmentsWork,
        AsyncBetaEnvironmentsWorkWithRawResponse,
        AsyncBetaEnvironmentsWorkWithStreamingResponse,
        BetaEnvironmentsWork,
        BetaEnvironmentsWorkWithRawResponse,
        BetaEnvironmentsWorkWithStreamingResponse,
    )


class BetaEnvironments(SyncResource):
    """`client.beta.environments`"""

    @cached_property
    def work(self) -> BetaEnvironmentsWork:
        from ..beta_environments_work import BetaEnvironmentsWork

        return BetaEnvironmentsWork(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaEnvironmentsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaEnvironmentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaEnvironmentsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaEnvironmentsWithStreamingResponse(self)

    def list(
        self,
        *,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[Environment]:
        """List environments

        Lists the environments, newest first.

        Args:
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
            list_environments.OPERATION,
            {
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
        result: SyncPageCursor[Environment] = self._run(call)
        return result

    def create(
        self,
        *,
        name: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        config: EnvironmentConfigParams | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        scope: Literal["organization", "account"] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Environment:
        """Create an environment

        Makes an environment for sessions.

        Args:
            name: What people call the environment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            config: Where sessions run. By default, in the cloud without limits of the network.
            description: What the environment is for.
            metadata: Pairs of your own.
            scope: Who sees the environment: all accounts of the organization, or the account that made it.
                Organizations of the API have no accounts, so that `account` is refused.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_environment.OPERATION,
            {
                "name": name,
                "workspace_id": workspace_id,
                "config": config,
                "description": description,
                "metadata": metadata,
                "scope": scope,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Environment = self._run(call)
        return result

    def retrieve(
        self,
        environment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Environment:
        """Get an environment

        Gets an environment, even if it is archived.

        Args:
            environment_id: The id of the environment.
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
            get_environment.OPERATION,
            {
                "environment_id": environment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Environment = self._run(call)
        return result

    def update(
        self,
        environment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        config: EnvironmentConfigParams | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        scope: Literal["organization", "account"] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Environment:
        """Update an environment

        Changes an environment. Sessions that run already keep what they have.

        Args:
            environment_id: The id of the environment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            config: Changes of where sessions run. The `type` cannot change.
            description: The new description. Null removes it; an empty string is stored.
            metadata: Pairs to add or replace. Null or an empty string removes the key.
            name: The new name.
            scope: Who sees the environment from now on.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_environment.OPERATION,
            {
                "environment_id": environment_id,
                "workspace_id": workspace_id,
                "config": config,
                "description": description,
                "metadata": metadata,
                "name": name,
                "scope": scope,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Environment = self._run(call)
        return result

    def delete(
        self,
        environment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> EnvironmentDeleteResponse:
        """Delete an environment

        Deletes an environment for good, archived or not.

        Args:
            environment_id: The id of the environment.
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
            delete_environment.OPERATION,
            {
                "environment_id": environment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: EnvironmentDeleteResponse = self._run(call)
        return result

    def archive(
        self,
        environment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Environment:
        """Archive an environment

        Archives an environment: new sessions cannot use it, while running ones go on.

        Args:
            environment_id: The id of the environment.
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
            archive_environment.OPERATION,
            {
                "environment_id": environment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Environment = self._run(call)
        return result


class AsyncBetaEnvironments(AsyncResource):
    """`client.beta.environments`"""

    @cached_property
    def work(self) -> AsyncBetaEnvironmentsWork:
        from ..beta_environments_work import AsyncBetaEnvironmentsWork

        return AsyncBetaEnvironmentsWork(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaEnvironmentsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaEnvironmentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaEnvironmentsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaEnvironmentsWithStreamingResponse(self)

    def list(
        self,
        *,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[Environment, AsyncPageCursor[Environment]]:
        """List environments

        Lists the environments, newest first.

        Args:
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
            list_environments.OPERATION,
            {
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
        name: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        config: EnvironmentConfigParams | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        scope: Literal["organization", "account"] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Environment:
        """Create an environment

        Makes an environment for sessions.

        Args:
            name: What people call the environment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            config: Where sessions run. By default, in the cloud without limits of the network.
            description: What the environment is for.
            metadata: Pairs of your own.
            scope: Who sees the environment: all accounts of the organization, or the account that made it.
                Organizations of the API have no accounts, so that `account` is refused.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_environment.OPERATION,
            {
                "name": name,
                "workspace_id": workspace_id,
                "config": config,
                "description": description,
                "metadata": metadata,
                "scope": scope,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Environment = await self._run(call)
        return result

    async def retrieve(
        self,
        environment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Environment:
        """Get an environment

        Gets an environment, even if it is archived.

        Args:
            environment_id: The id of the environment.
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
            get_environment.OPERATION,
            {
                "environment_id": environment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Environment = await self._run(call)
        return result

    async def update(
        self,
        environment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        config: EnvironmentConfigParams | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        scope: Literal["organization", "account"] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Environment:
        """Update an environment

        Changes an environment. Sessions that run already keep what they have.

        Args:
            environment_id: The id of the environment.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            config: Changes of where sessions run. The `type` cannot change.
            description: The new description. Null removes it; an empty string is stored.
            metadata: Pairs to add or replace. Null or an empty string removes the key.
            name: The new name.
            scope: Who sees the environment from now on.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_environment.OPERATION,
            {
                "environment_id": environment_id,
                "workspace_id": workspace_id,
                "config": config,
                "description": description,
                "metadata": metadata,
                "name": name,
                "scope": scope,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Environment = await self._run(call)
        return result

    async def delete(
        self,
        environment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> EnvironmentDeleteResponse:
        """Delete an environment

        Deletes an environment for good, archived or not.

        Args:
            environment_id: The id of the environment.
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
            delete_environment.OPERATION,
            {
                "environment_id": environment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: EnvironmentDeleteResponse = await self._run(call)
        return result

    async def archive(
        self,
        environment_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Environment:
        """Archive an environment

        Archives an environment: new sessions cannot use it, while running ones go on.

        Args:
            environment_id: The id of the environment.
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
            archive_environment.OPERATION,
            {
                "environment_id": environment_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Environment = await self._run(call)
        return result


class BetaEnvironmentsWithRawResponse:
    """The methods of `beta.environments`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaEnvironments) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)
        self.archive = raw(inner.archive)

    @cached_property
    def work(self) -> BetaEnvironmentsWorkWithRawResponse:
        from ..beta_environments_work import BetaEnvironmentsWorkWithRawResponse

        return BetaEnvironmentsWorkWithRawResponse(self._resource.work)


class AsyncBetaEnvironmentsWithRawResponse:
    """The methods of `beta.environments`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaEnvironments) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)
        self.archive = async_raw(inner.archive)

    @cached_property
    def work(self) -> AsyncBetaEnvironmentsWorkWithRawResponse:
        from ..beta_environments_work import AsyncBetaEnvironmentsWorkWithRawResponse

        return AsyncBetaEnvironmentsWorkWithRawResponse(self._resource.work)


class BetaEnvironmentsWithStreamingResponse:
    """The methods of `beta.environments`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaEnvironments) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)
        self.archive = streamed(inner.archive)

    @cached_property
    def work(self) -> BetaEnvironmentsWorkWithStreamingResponse:
        from ..beta_environments_work import BetaEnvironmentsWorkWithStreamingResponse

        return BetaEnvironmentsWorkWithStreamingResponse(self._resource.work)


class AsyncBetaEnvironmentsWithStreamingResponse:
    """The methods of `beta.environments`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaEnvironments) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)
        self.archive = async_streamed(inner.archive)

    @cached_property
    def work(self) -> AsyncBetaEnvironmentsWorkWithStreamingResponse:
        from ..beta_environments_work import AsyncBetaEnvironmentsWorkWithStreamingResponse

        return AsyncBetaEnvironmentsWorkWithStreamingResponse(self._resource.work)
