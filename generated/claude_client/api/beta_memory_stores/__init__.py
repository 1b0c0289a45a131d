"""client.beta.memory_stores"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    archive_memory_store,
    create_memory_store,
    delete_memory_store,
    get_memory_store,
    list_memory_stores,
    update_memory_store,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import DeletedMemoryStore, MemoryStore
    from ..beta_memory_stores_memories import (
        AsyncBetaMemoryStoresMemories,
        AsyncBetaMemoryStoresMemoriesWithRawResponse,
        AsyncBetaMemoryStoresMemoriesWithStreamingResponse,
        BetaMemoryStoresMemories,
        BetaMemoryStoresMemoriesWithRawResponse,
        BetaMemoryStoresMemoriesWithStreamingResponse,
    )
    from ..beta_memory_stores_memory_versions import (
        AsyncBetaMemoryStoresMemoryVersions,
        AsyncBetaMemoryStoresMemoryVersionsWithRawResponse,
        AsyncBetaMemoryStoresMemoryVersionsWithStreamingResponse,
        BetaMemoryStoresMemoryVersions,
        BetaMemoryStoresMemoryVersionsWithRawResponse,
        BetaMemoryStoresMemoryVersionsWithStreamingResponse,
    )


class BetaMemoryStores(SyncResource):
    """`client.beta.memory_stores`"""

    @cached_property
    def memories(self) -> BetaMemoryStoresMemories:
        from ..beta_memory_stores_memories import BetaMemoryStoresMemories

        return BetaMemoryStoresMemories(self._client, self._form)

    @cached_property
    def memory_versions(self) -> BetaMemoryStoresMemoryVersions:
        from ..beta_memory_stores_memory_versions import BetaMemoryStoresMemoryVersions

        return BetaMemoryStoresMemoryVersions(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaMemoryStoresWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaMemoryStoresWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaMemoryStoresWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaMemoryStoresWithStreamingResponse(self)

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
    ) -> SyncPageCursor[MemoryStore]:
        """List memory stores

        Lists the memory stores of the workspace, newest first.

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
            list_memory_stores.OPERATION,
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
        result: SyncPageCursor[MemoryStore] = self._run(call)
        return result

    def create(
        self,
        *,
        name: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryStore:
        """Create a memory store

        Makes a store without memories.

        Args:
            name: The name of the store. Two stores can have the same name. The directory of the store in
                a session is named after it.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            description: What the store is for. Agents that use the store read it.
            metadata: Up to 16 pairs of your own. Agents do not see them.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_memory_store.OPERATION,
            {
                "name": name,
                "workspace_id": workspace_id,
                "description": description,
                "metadata": metadata,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryStore = self._run(call)
        return result

    def retrieve(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryStore:
        """Get a memory store

        Gets a memory store without its memories.

        Args:
            memory_store_id: The id of the memory store.
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
            get_memory_store.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryStore = self._run(call)
        return result

    def update(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryStore:
        """Update a memory store

        Changes the name, the description or the metadata. An archived store cannot change.

        Args:
            memory_store_id: The id of the memory store.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            description: The new description; an empty string clears it.
            metadata: Pairs to add or replace; null as a value removes the key.
            name: The new name, from the next session on.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_memory_store.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "workspace_id": workspace_id,
                "description": description,
                "metadata": metadata,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryStore = self._run(call)
        return result

    def delete(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedMemoryStore:
        """Delete a memory store

        Deletes a store with its memories and their versions for good.

        Args:
            memory_store_id: The id of the memory store.
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
            delete_memory_store.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedMemoryStore = self._run(call)
        return result

    def archive(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryStore:
        """Archive a memory store

        Archives a store for good. Its memories can still be read, deleted and redacted, but neither
        made nor changed.

        Args:
            memory_store_id: The id of the memory store.
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
            archive_memory_store.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryStore = self._run(call)
        return result


class AsyncBetaMemoryStores(AsyncResource):
    """`client.beta.memory_stores`"""

    @cached_property
    def memories(self) -> AsyncBetaMemoryStoresMemories:
        from ..beta_memory_stores_memories import AsyncBetaMemoryStoresMemories

        return AsyncBetaMemoryStoresMemories(self._client, self._form)

    @cached_property
    def memory_versions(self) -> AsyncBetaMemoryStoresMemoryVersions:
        from ..beta_memory_stores_memory_versions import AsyncBetaMemoryStoresMemoryVersions

        return AsyncBetaMemoryStoresMemoryVersions(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaMemoryStoresWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaMemoryStoresWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaMemoryStoresWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaMemoryStoresWithStreamingResponse(self)

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
    ) -> AsyncPaginator[MemoryStore, AsyncPageCursor[MemoryStore]]:
        """List memory stores

        Lists the memory stores of the workspace, newest first.

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
            list_memory_stores.OPERATION,
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
        name: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        description: str | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryStore:
        """Create a memory store

        Makes a store without memories.

        Args:
            name: The name of the store. Two stores can have the same name. The directory of the store in
                a session is named after it.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            description: What the store is for. Agents that use the store read it.
            metadata: Up to 16 pairs of your own. Agents do not see them.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_memory_store.OPERATION,
            {
                "name": name,
                "workspace_id": workspace_id,
                "description": description,
                "metadata": metadata,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryStore = await self._run(call)
        return result

    async def retrieve(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryStore:
        """Get a memory store

        Gets a memory store without its memories.

        Args:
            memory_store_id: The id of the memory store.
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
            get_memory_store.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryStore = await self._run(call)
        return result

    async def update(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryStore:
        """Update a memory store

        Changes the name, the description or the metadata. An archived store cannot change.

        Args:
            memory_store_id: The id of the memory store.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            description: The new description; an empty string clears it.
            metadata: Pairs to add or replace; null as a value removes the key.
            name: The new name, from the next session on.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_memory_store.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "workspace_id": workspace_id,
                "description": description,
                "metadata": metadata,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryStore = await self._run(call)
        return result

    async def delete(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedMemoryStore:
        """Delete a memory store

        Deletes a store with its memories and their versions for good.

        Args:
            memory_store_id: The id of the memory store.
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
            delete_memory_store.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedMemoryStore = await self._run(call)
        return result

    async def archive(
        self,
        memory_store_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryStore:
        """Archive a memory store

        Archives a store for good. Its memories can still be read, deleted and redacted, but neither
        made nor changed.

        Args:
            memory_store_id: The id of the memory store.
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
            archive_memory_store.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryStore = await self._run(call)
        return result


class BetaMemoryStoresWithRawResponse:
    """The methods of `beta.memory_stores`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaMemoryStores) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)
        self.archive = raw(inner.archive)

    @cached_property
    def memories(self) -> BetaMemoryStoresMemoriesWithRawResponse:
        from ..beta_memory_stores_memories import BetaMemoryStoresMemoriesWithRawResponse

        return BetaMemoryStoresMemoriesWithRawResponse(self._resource.memories)

    @cached_property
    def memory_versions(self) -> BetaMemoryStoresMemoryVersionsWithRawResponse:
        from ..beta_memory_stores_memory_versions import BetaMemoryStoresMemoryVersionsWithRawResponse

        return BetaMemoryStoresMemoryVersionsWithRawResponse(self._resource.memory_versions)


class AsyncBetaMemoryStoresWithRawResponse:
    """The methods of `beta.memory_stores`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaMemoryStores) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)
        self.archive = async_raw(inner.archive)

    @cached_property
    def memories(self) -> AsyncBetaMemoryStoresMemoriesWithRawResponse:
        from ..beta_memory_stores_memories import AsyncBetaMemoryStoresMemoriesWithRawResponse

        return AsyncBetaMemoryStoresMemoriesWithRawResponse(self._resource.memories)

    @cached_property
    def memory_versions(self) -> AsyncBetaMemoryStoresMemoryVersionsWithRawResponse:
        from ..beta_memory_stores_memory_versions import AsyncBetaMemoryStoresMemoryVersionsWithRawResponse

        return AsyncBetaMemoryStoresMemoryVersionsWithRawResponse(self._resource.memory_versions)


class BetaMemoryStoresWithStreamingResponse:
    """The methods of `beta.memory_stores`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaMemoryStores) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)
        self.archive = streamed(inner.archive)

    @cached_property
    def memories(self) -> BetaMemoryStoresMemoriesWithStreamingResponse:
        from ..beta_memory_stores_memories import BetaMemoryStoresMemoriesWithStreamingResponse

        return BetaMemoryStoresMemoriesWithStreamingResponse(self._resource.memories)

    @cached_property
    def memory_versions(self) -> BetaMemoryStoresMemoryVersionsWithStreamingResponse:
        from ..beta_memory_stores_memory_versions import BetaMemoryStoresMemoryVersionsWithStreamingResponse

        return BetaMemoryStoresMemoryVersionsWithStreamingResponse(self._resource.memory_versions)


class AsyncBetaMemoryStoresWithStreamingResponse:
    """The methods of `beta.memory_stores`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaMemoryStores) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)
        self.archive = async_streamed(inner.archive)

    @cached_property
    def memories(self) -> AsyncBetaMemoryStoresMemoriesWithStreamingResponse:
        from ..beta_memory_stores_memories import AsyncBetaMemoryStoresMemoriesWithStreamingResponse

        return AsyncBetaMemoryStoresMemoriesWithStreamingResponse(self._resource.memories)

    @cached_property
    def memory_versions(self) -> AsyncBetaMemoryStoresMemoryVersionsWithStreamingResponse:
        from ..beta_memory_stores_memory_versions import (
            AsyncBetaMemoryStoresMemoryVersionsWithStreamingResponse,
        )

        return AsyncBetaMemoryStoresMemoryVersionsWithStreamingResponse(self._resource.memory_versions)
