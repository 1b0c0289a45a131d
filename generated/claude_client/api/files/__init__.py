"""client.files"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import delete_file, download_file, get_file_metadata, list_files, upload_file

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.http.multipart import FileTypes
    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ..._runtime.response.response import AsyncBinaryAPIResponse, BinaryAPIResponse
    from ...models import DeletedFile, FileMetadata


class Files(SyncResource):
    """`client.files`, `client.beta.files`"""

    @property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return FilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return FilesWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        ids: Sequence[str] | NotGiven = NOT_GIVEN,
        scope_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[FileMetadata]:
        """List files

        Lists the files of the workspace, newest first, or those with given ids. Expired files are
        listed until their metadata is deleted.

        Args:
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            ids: Lists only these files, in one page. Ids without a file are omitted. At most 100
                different ids. Cannot be combined with `limit` and `page`.
            scope_id: Lists only the files of this session.
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
            list_files.OPERATION,
            {
                "limit": limit,
                "page": page,
                "ids": ids,
                "scope_id": scope_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[FileMetadata] = self._run(call)
        return result

    def upload(
        self,
        *,
        file: FileTypes,
        workspace_id: str | NotGiven = NOT_GIVEN,
        expires_in_seconds: int | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FileMetadata:
        """Upload a file

        Stores a file under an id that messages can refer to.

        Args:
            file: The content of the file, at most 500 MB.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            expires_in_seconds: After how many seconds the file expires, from one hour to ninety days. If omitted, it
                does not expire.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            upload_file.OPERATION,
            {
                "file": file,
                "workspace_id": workspace_id,
                "expires_in_seconds": expires_in_seconds,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FileMetadata = self._run(call)
        return result

    def retrieve_metadata(
        self,
        file_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FileMetadata:
        """Get the metadata of a file

        Returns the metadata of a file, up to 30 days after it expired.

        Args:
            file_id: The id of the file.
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
            get_file_metadata.OPERATION,
            {
                "file_id": file_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FileMetadata = self._run(call)
        return result

    def delete(
        self,
        file_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedFile:
        """Delete a file

        Deletes a file immediately and permanently.

        Args:
            file_id: The id of the file.
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
            delete_file.OPERATION,
            {
                "file_id": file_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedFile = self._run(call)
        return result

    def download(
        self,
        file_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> BinaryAPIResponse:
        """Get the content of a file

        Returns the content of a file that a tool created. Uploaded files cannot be downloaded.

        Args:
            file_id: The id of the file.
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
            download_file.OPERATION,
            {
                "file_id": file_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: BinaryAPIResponse = self._run(call)
        return result


class AsyncFiles(AsyncResource):
    """`client.files`, `client.beta.files`"""

    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncFilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncFilesWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        ids: Sequence[str] | NotGiven = NOT_GIVEN,
        scope_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[FileMetadata, AsyncPageCursor[FileMetadata]]:
        """List files

        Lists the files of the workspace, newest first, or those with given ids. Expired files are
        listed until their metadata is deleted.

        Args:
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            ids: Lists only these files, in one page. Ids without a file are omitted. At most 100
                different ids. Cannot be combined with `limit` and `page`.
            scope_id: Lists only the files of this session.
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
            list_files.OPERATION,
            {
                "limit": limit,
                "page": page,
                "ids": ids,
                "scope_id": scope_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def upload(
        self,
        *,
        file: FileTypes,
        workspace_id: str | NotGiven = NOT_GIVEN,
        expires_in_seconds: int | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FileMetadata:
        """Upload a file

        Stores a file under an id that messages can refer to.

        Args:
            file: The content of the file, at most 500 MB.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            expires_in_seconds: After how many seconds the file expires, from one hour to ninety days. If omitted, it
                does not expire.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            upload_file.OPERATION,
            {
                "file": file,
                "workspace_id": workspace_id,
                "expires_in_seconds": expires_in_seconds,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FileMetadata = await self._run(call)
        return result

    async def retrieve_metadata(
        self,
        file_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FileMetadata:
        """Get the metadata of a file

        Returns the metadata of a file, up to 30 days after it expired.

        Args:
            file_id: The id of the file.
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
            get_file_metadata.OPERATION,
            {
                "file_id": file_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FileMetadata = await self._run(call)
        return result

    async def delete(
        self,
        file_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedFile:
        """Delete a file

        Deletes a file immediately and permanently.

        Args:
            file_id: The id of the file.
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
            delete_file.OPERATION,
            {
                "file_id": file_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedFile = await self._run(call)
        return result

    async def download(
        self,
        file_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncBinaryAPIResponse:
        """Get the content of a file

        Returns the content of a file that a tool created. Uploaded files cannot be downloaded.

        Args:
            file_id: The id of the file.
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
            download_file.OPERATION,
            {
                "file_id": file_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: AsyncBinaryAPIResponse = await self._run(call)
        return result


class FilesWithRawResponse:
    """The methods of `files`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.upload = raw(inner.upload)
        self.retrieve_metadata = raw(inner.retrieve_metadata)
        self.delete = raw(inner.delete)
        self.download = raw(inner.download)


class AsyncFilesWithRawResponse:
    """The methods of `files`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncFiles) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.upload = async_raw(inner.upload)
        self.retrieve_metadata = async_raw(inner.retrieve_metadata)
        self.delete = async_raw(inner.delete)
        self.download = async_raw(inner.download)


class FilesWithStreamingResponse:
    """The methods of `files`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Files) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.upload = streamed(inner.upload)
        self.retrieve_metadata = streamed(inner.retrieve_metadata)
        self.delete = streamed(inner.delete)
        self.download = streamed(inner.download)


class AsyncFilesWithStreamingResponse:
    """The methods of `files`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncFiles) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.upload = async_streamed(inner.upload)
        self.retrieve_metadata = async_streamed(inner.retrieve_metadata)
        self.delete = async_streamed(inner.delete)
        self.download = async_streamed(inner.download)
