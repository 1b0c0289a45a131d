"""client.beta.memory_stores.memory_versions"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import get_memory_version, list_memory_versions, redact_memory_version

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import MemoryVersion


class BetaMemoryStoresMemoryVersions(SyncResource):
    """`client.beta.memory_stores.memory_versions`"""

    @property
    def with_raw_response(self) -> BetaMemoryStoresMemoryVersionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaMemoryStoresMemoryVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaMemoryStoresMemoryVersionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaMemoryStoresMemoryVersionsWithStreamingResponse(self)

    def list(
        self,
        memory_store_id: str,
        *,
        api_key_id: str | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        memory_id: str | NotGiven = NOT_GIVEN,
        operation: Literal["created", "modified", "deleted"] | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        service_account_id: str | NotGiven = NOT_GIVEN,
        session_id: str | NotGiven = NOT_GIVEN,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[MemoryVersion]:
        """List memory versions

        Lists the changes of all memories of a store, newest first. Versions are kept for at least 30
        days.

        Args:
            memory_store_id: The id of the memory store.
            api_key_id: Selects what was written with this API key.
            created_at_gte: Only objects created at this time or later.
            created_at_lte: Only objects created at this time or earlier.
            limit: The most objects of a page. Default: 20.
            memory_id: Selects the versions of one memory.
            operation: Selects the versions that one kind of change made.
            page: The `next_page` of an earlier response. The default is the first page.
            service_account_id: Selects what this service account wrote.
            session_id: Selects what an agent wrote in this session.
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
            list_memory_versions.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "api_key_id": api_key_id,
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
                "limit": limit,
                "memory_id": memory_id,
                "operation": operation,
                "page": page,
                "service_account_id": service_account_id,
                "session_id": session_id,
                "view": view,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[MemoryVersion] = self._run(call)
        return result

    def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryVersion:
        """Get a memory version

        Gets one change of a memory.

        Args:
            memory_store_id: The id of the memory store.
            memory_version_id: The id of the version.
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
            get_memory_version.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "memory_version_id": memory_version_id,
                "view": view,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryVersion = self._run(call)
        return result

    def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryVersion:
        """Redact a memory version

        Removes text, path, size and hash from a version for good. The present version of a memory that
        still exists cannot be redacted.

        Args:
            memory_store_id: The id of the memory store.
            memory_version_id: The id of the version.
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
            redact_memory_version.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "memory_version_id": memory_version_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryVersion = self._run(call)
        return result


class AsyncBetaMemoryStoresMemoryVersions(AsyncResource):
    """`client.beta.memory_stores.memory_versions`"""

    @property
    def with_raw_response(self) -> AsyncBetaMemoryStoresMemoryVersionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaMemoryStoresMemoryVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaMemoryStoresMemoryVersionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaMemoryStoresMemoryVersionsWithStreamingResponse(self)

    def list(
        self,
        memory_store_id: str,
        *,
        api_key_id: str | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        memory_id: str | NotGiven = NOT_GIVEN,
        operation: Literal["created", "modified", "deleted"] | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        service_account_id: str | NotGiven = NOT_GIVEN,
        session_id: str | NotGiven = NOT_GIVEN,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[MemoryVersion, AsyncPageCursor[MemoryVersion]]:
        """List memory versions

        Lists the changes of all memories of a store, newest first. Versions are kept for at least 30
        days.

        Args:
            memory_store_id: The id of the memory store.
            api_key_id: Selects what was written with this API key.
            created_at_gte: Only objects created at this time or later.
            created_at_lte: Only objects created at this time or earlier.
            limit: The most objects of a page. Default: 20.
            memory_id: Selects the versions of one memory.
            operation: Selects the versions that one kind of change made.
            page: The `next_page` of an earlier response. The default is the first page.
            service_account_id: Selects what this service account wrote.
            session_id: Selects what an agent wrote in this session.
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
            list_memory_versions.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "api_key_id": api_key_id,
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
                "limit": limit,
                "memory_id": memory_id,
                "operation": operation,
                "page": page,
                "service_account_id": service_account_id,
                "session_id": session_id,
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

    async def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        view: Literal["basic", "full"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryVersion:
        """Get a memory version

        Gets one change of a memory.

        Args:
            memory_store_id: The id of the memory store.
            memory_version_id: The id of the version.
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
            get_memory_version.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "memory_version_id": memory_version_id,
                "view": view,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryVersion = await self._run(call)
        return result

    async def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> MemoryVersion:
        """Redact a memory version

        Removes text, path, size and hash from a version for good. The present version of a memory that
        still exists cannot be redacted.

        Args:
            memory_store_id: The id of the memory store.
            memory_version_id: The id of the version.
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
            redact_memory_version.OPERATION,
            {
                "memory_store_id": memory_store_id,
                "memory_version_id": memory_version_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: MemoryVersion = await self._run(call)
        return result


class BetaMemoryStoresMemoryVersionsWithRawResponse:
    """The methods of `beta.memory_stores.memory_versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaMemoryStoresMemoryVersions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.retrieve = raw(inner.retrieve)
        self.redact = raw(inner.redact)


class AsyncBetaMemoryStoresMemoryVersionsWithRawResponse:
    """The methods of `beta.memory_stores.memory_versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaMemoryStoresMemoryVersions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.retrieve = async_raw(inner.retrieve)
        self.redact = async_raw(inner.redact)


class BetaMemoryStoresMemoryVersionsWithStreamingResponse:
    """The methods of `beta.memory_stores.memory_versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaMemoryStoresMemoryVersions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.retrieve = streamed(inner.retrieve)
        self.redact = streamed(inner.redact)


class AsyncBetaMemoryStoresMemoryVersionsWithStreamingResponse:
    """The methods of `beta.memory_stores.memory_versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaMemoryStoresMemoryVersions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.retrieve = async_streamed(inner.retrieve)
        self.redact = async_streamed(inner.redact)
