"""client.beta.sessions.resources"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    add_session_resource,
    delete_session_resource,
    get_session_resource,
    list_session_resources,
    update_session_resource,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.models.model import UnknownVariant
    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        DeleteSessionResource,
        FileResource,
        GitHubRepositoryResource,
        MemoryStoreResource,
        SessionResource,
    )


class BetaSessionsResources(SyncResource):
    """`client.beta.sessions.resources`"""

    @property
    def with_raw_response(self) -> BetaSessionsResourcesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaSessionsResourcesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaSessionsResourcesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaSessionsResourcesWithStreamingResponse(self)

    def list(
        self,
        session_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[SessionResource]:
        """List resources

        Lists what the container of a session got.

        Args:
            session_id: The id of the session.
            limit: The most objects of a page. Without it, one page has all objects.
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
            list_session_resources.OPERATION,
            {
                "session_id": session_id,
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
        result: SyncPageCursor[SessionResource] = self._run(call)
        return result

    def add(
        self,
        session_id: str,
        *,
        file_id: str,
        type: Literal["file"],
        workspace_id: str | NotGiven = NOT_GIVEN,
        mount_path: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FileResource:
        """Add a file

        Puts a file into the container of a session. Repositories and memory stores are possible only
        when a session is created.

        Args:
            session_id: The id of the session.
            file_id: The id of the file.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            mount_path: Where it goes in the container. By default, to `/mnt/session/uploads/` under its id.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_session_resource.OPERATION,
            {
                "session_id": session_id,
                "file_id": file_id,
                "type": type,
                "workspace_id": workspace_id,
                "mount_path": mount_path,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FileResource = self._run(call)
        return result

    def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> GitHubRepositoryResource | FileResource | MemoryStoreResource | UnknownVariant:
        """Get a resource

        Gets a resource of a session.

        Args:
            session_id: The id of the session.
            resource_id: The id of the resource.
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
            get_session_resource.OPERATION,
            {
                "session_id": session_id,
                "resource_id": resource_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: GitHubRepositoryResource | FileResource | MemoryStoreResource | UnknownVariant = self._run(
            call
        )
        return result

    def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> GitHubRepositoryResource | FileResource | MemoryStoreResource | UnknownVariant:
        """Update a repository

        Replaces the token of a repository. Other resources cannot change.

        Args:
            session_id: The id of the session.
            resource_id: The id of the resource.
            authorization_token: The new token to clone the repository with. No response contains it.
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
            update_session_resource.OPERATION,
            {
                "session_id": session_id,
                "resource_id": resource_id,
                "authorization_token": authorization_token,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: GitHubRepositoryResource | FileResource | MemoryStoreResource | UnknownVariant = self._run(
            call
        )
        return result

    def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeleteSessionResource:
        """Remove a resource

        Removes a resource from a session.

        Args:
            session_id: The id of the session.
            resource_id: The id of the resource.
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
            delete_session_resource.OPERATION,
            {
                "session_id": session_id,
                "resource_id": resource_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeleteSessionResource = self._run(call)
        return result


class AsyncBetaSessionsResources(AsyncResource):
    """`client.beta.sessions.resources`"""

    @property
    def with_raw_response(self) -> AsyncBetaSessionsResourcesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaSessionsResourcesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaSessionsResourcesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaSessionsResourcesWithStreamingResponse(self)

    def list(
        self,
        session_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[SessionResource, AsyncPageCursor[SessionResource]]:
        """List resources

        Lists what the container of a session got.

        Args:
            session_id: The id of the session.
            limit: The most objects of a page. Without it, one page has all objects.
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
            list_session_resources.OPERATION,
            {
                "session_id": session_id,
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

    async def add(
        self,
        session_id: str,
        *,
        file_id: str,
        type: Literal["file"],
        workspace_id: str | NotGiven = NOT_GIVEN,
        mount_path: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FileResource:
        """Add a file

        Puts a file into the container of a session. Repositories and memory stores are possible only
        when a session is created.

        Args:
            session_id: The id of the session.
            file_id: The id of the file.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            mount_path: Where it goes in the container. By default, to `/mnt/session/uploads/` under its id.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_session_resource.OPERATION,
            {
                "session_id": session_id,
                "file_id": file_id,
                "type": type,
                "workspace_id": workspace_id,
                "mount_path": mount_path,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FileResource = await self._run(call)
        return result

    async def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> GitHubRepositoryResource | FileResource | MemoryStoreResource | UnknownVariant:
        """Get a resource

        Gets a resource of a session.

        Args:
            session_id: The id of the session.
            resource_id: The id of the resource.
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
            get_session_resource.OPERATION,
            {
                "session_id": session_id,
                "resource_id": resource_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: (
            GitHubRepositoryResource | FileResource | MemoryStoreResource | UnknownVariant
        ) = await self._run(call)
        return result

    async def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> GitHubRepositoryResource | FileResource | MemoryStoreResource | UnknownVariant:
        """Update a repository

        Replaces the token of a repository. Other resources cannot change.

        Args:
            session_id: The id of the session.
            resource_id: The id of the resource.
            authorization_token: The new token to clone the repository with. No response contains it.
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
            update_session_resource.OPERATION,
            {
                "session_id": session_id,
                "resource_id": resource_id,
                "authorization_token": authorization_token,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: (
            GitHubRepositoryResource | FileResource | MemoryStoreResource | UnknownVariant
        ) = await self._run(call)
        return result

    async def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeleteSessionResource:
        """Remove a resource

        Removes a resource from a session.

        Args:
            session_id: The id of the session.
            resource_id: The id of the resource.
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
            delete_session_resource.OPERATION,
            {
                "session_id": session_id,
                "resource_id": resource_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeleteSessionResource = await self._run(call)
        return result


class BetaSessionsResourcesWithRawResponse:
    """The methods of `beta.sessions.resources`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSessionsResources) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.add = raw(inner.add)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)


class AsyncBetaSessionsResourcesWithRawResponse:
    """The methods of `beta.sessions.resources`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSessionsResources) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.add = async_raw(inner.add)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)


class BetaSessionsResourcesWithStreamingResponse:
    """The methods of `beta.sessions.resources`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSessionsResources) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.add = streamed(inner.add)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)


class AsyncBetaSessionsResourcesWithStreamingResponse:
    """The methods of `beta.sessions.resources`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSessionsResources) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.add = async_streamed(inner.add)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)
