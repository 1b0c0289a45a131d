"""client.beta.memory_stores.memories"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import create_memory, delete_memory, get_memory, list_memories, update_memory

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import DeletedMemory, Memory, MemoryListItem, PreconditionParam


class BetaMemoryStoresMemories(SyncResource):
    """`client.beta.memory_stores.memories`"""

    @property
    def with_raw_response(self) -> BetaMemoryStoresMemoriesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaMemoryStoresMemoriesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaMemoryStoresMemoriesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaMemoryStoresMemoriesWithStreamingResponse(self)

    def list(
        self,
        memory_store_id: str,
        *,
        depth: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        path_prefix: str | NotGiven = NOT_GIVEN,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[MemoryListItem]:
        """List memories

        Lists the memories of a store, all of them or those of one directory.

        Args:
            memory_store_id: The id of the memory store.
            depth: With 1, only what is directly below the prefix is listed; a `memory_prefix` replaces all
                memories of a directory. With 0, all memories below the prefix are listed. Default: 0.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            path_prefix: Lists only the memories below this directory, which ends with `/`. URLs are logged, so
                it should contain nothing private.
            view: With `full`, objects come with their `content`, and a page of a list has at most 20
                items. With `basic`, `content` is null. Default: "basic".
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
            list_memories.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "depth": depth,
                "limit": limit,
                "page": page,
                "path_prefix": path_prefix,
                "view": view,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[MemoryListItem] = self._run(call)
        return result

    def create(
        self,
        memory_store_id: str,
        *,
        content: str | None,
        path: str,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Memory:
        """Create a memory

        Stores a text at a path. A path that is taken is refused, never overwritten.

        Args:
            memory_store_id: The id of the memory store.
            content: The text of the memory, at most 102,400 bytes in UTF-8. It can be empty.
            path: Where the memory is in its store. No two memories of a store have the same path; case
                counts. There are 1 to 20 segments, each after a `/`, none of them `.` or `..`. A path
                is in Unicode normal form C, has no control or format characters, and takes at most
                1,024 bytes.
            view: With `full`, objects come with their `content`, and a page of a list has at most 20
                items. With `basic`, `content` is null. Default: "basic".
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
            create_memory.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "content": content,
                "path": path,
                "view": view,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Memory = self._run(call)
        return result

    def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Memory:
        """Get a memory

        Gets a memory, with its text unless the request says otherwise.

        Args:
            memory_store_id: The id of the memory store.
            memory_id: The id of the memory.
            view: With `full`, the object comes with its `content`. With `basic`, `content` is null.
                Default: "full".
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
            get_memory.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "memory_id": memory_id,
                "view": view,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Memory = self._run(call)
        return result

    def update(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        content: str | None | NotGiven = NOT_GIVEN,
        path: str | None | NotGiven = NOT_GIVEN,
        precondition: PreconditionParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Memory:
        """Update a memory

        Changes the text, the path or both, and adds a version.

        Args:
            memory_store_id: The id of the memory store.
            memory_id: The id of the memory.
            view: With `full`, objects come with their `content`, and a page of a list has at most 20
                items. With `basic`, `content` is null. Default: "basic".
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            content: The new text, at most 102,400 bytes in UTF-8.
            path: The new path, under the rules for a new memory. The id stays the same.
            precondition: What the memory must be like before the change. If it is not, the request fails with 409
                and changes nothing.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_memory.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "memory_id": memory_id,
                "view": view,
                "workspace_id": workspace_id,
                "content": content,
                "path": path,
                "precondition": precondition,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Memory = self._run(call)
        return result

    def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        expected_content_sha256: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedMemory:
        """Delete a memory

        Deletes a memory, and adds a version that says so.

        Args:
            memory_store_id: The id of the memory store.
            memory_id: The id of the memory.
            expected_content_sha256: The hash that the content must have for the memory to be deleted.
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
            delete_memory.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "memory_id": memory_id,
                "expected_content_sha256": expected_content_sha256,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedMemory = self._run(call)
        return result


class AsyncBetaMemoryStoresMemories(AsyncResource):
    """`client.beta.memory_stores.memories`"""

    @property
    def with_raw_response(self) -> AsyncBetaMemoryStoresMemoriesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaMemoryStoresMemoriesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaMemoryStoresMemoriesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaMemoryStoresMemoriesWithStreamingResponse(self)

    def list(
        self,
        memory_store_id: str,
        *,
        depth: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        path_prefix: str | NotGiven = NOT_GIVEN,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[MemoryListItem, AsyncPageCursor[MemoryListItem]]:
        """List memories

        Lists the memories of a store, all of them or those of one directory.

        Args:
            memory_store_id: The id of the memory store.
            depth: With 1, only what is directly below the prefix is listed; a `memory_prefix` replaces all
                memories of a directory. With 0, all memories below the prefix are listed. Default: 0.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            path_prefix: Lists only the memories below this directory, which ends with `/`. URLs are logged, so
                it should contain nothing private.
            view: With `full`, objects come with their `content`, and a page of a list has at most 20
                items. With `basic`, `content` is null. Default: "basic".
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
            list_memories.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "depth": depth,
                "limit": limit,
                "page": page,
                "path_prefix": path_prefix,
                "view": view,
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
        memory_store_id: str,
        *,
        content: str | None,
        path: str,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Memory:
        """Create a memory

        Stores a text at a path. A path that is taken is refused, never overwritten.

        Args:
            memory_store_id: The id of the memory store.
            content: The text of the memory, at most 102,400 bytes in UTF-8. It can be empty.
            path: Where the memory is in its store. No two memories of a store have the same path; case
                counts. There are 1 to 20 segments, each after a `/`, none of them `.` or `..`. A path
                is in Unicode normal form C, has no control or format characters, and takes at most
                1,024 bytes.
            view: With `full`, objects come with their `content`, and a page of a list has at most 20
                items. With `basic`, `content` is null. Default: "basic".
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
            create_memory.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "content": content,
                "path": path,
                "view": view,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Memory = await self._run(call)
        return result

    async def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Memory:
        """Get a memory

        Gets a memory, with its text unless the request says otherwise.

        Args:
            memory_store_id: The id of the memory store.
            memory_id: The id of the memory.
            view: With `full`, the object comes with its `content`. With `basic`, `content` is null.
                Default: "full".
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
            get_memory.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "memory_id": memory_id,
                "view": view,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Memory = await self._run(call)
        return result

    async def update(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        content: str | None | NotGiven = NOT_GIVEN,
        path: str | None | NotGiven = NOT_GIVEN,
        precondition: PreconditionParam | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Memory:
        """Update a memory

        Changes the text, the path or both, and adds a version.

        Args:
            memory_store_id: The id of the memory store.
            memory_id: The id of the memory.
            view: With `full`, objects come with their `content`, and a page of a list has at most 20
                items. With `basic`, `content` is null. Default: "basic".
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            content: The new text, at most 102,400 bytes in UTF-8.
            path: The new path, under the rules for a new memory. The id stays the same.
            precondition: What the memory must be like before the change. If it is not, the request fails with 409
                and changes nothing.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_memory.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "memory_id": memory_id,
                "view": view,
                "workspace_id": workspace_id,
                "content": content,
                "path": path,
                "precondition": precondition,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Memory = await self._run(call)
        return result

    async def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        expected_content_sha256: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedMemory:
        """Delete a memory

        Deletes a memory, and adds a version that says so.

        Args:
            memory_store_id: The id of the memory store.
            memory_id: The id of the memory.
            expected_content_sha256: The hash that the content must have for the memory to be deleted.
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
            delete_memory.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "memory_id": memory_id,
                "expected_content_sha256": expected_content_sha256,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedMemory = await self._run(call)
        return result


class BetaMemoryStoresMemoriesWithRawResponse:
    """The methods of `beta.memory_stores.memories`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaMemoryStoresMemories) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)


class AsyncBetaMemoryStoresMemoriesWithRawResponse:
    """The methods of `beta.memory_stores.memories`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaMemoryStoresMemories) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)


class BetaMemoryStoresMemoriesWithStreamingResponse:
    """The methods of `beta.memory_stores.memories`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaMemoryStoresMemories) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)


class AsyncBetaMemoryStoresMemoriesWithStreamingResponse:
    """The methods of `beta.memory_stores.memories`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaMemoryStoresMemories) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)
