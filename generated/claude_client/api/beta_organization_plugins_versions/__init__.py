"""client.beta.organization.plugins.versions"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import create_plugin_version, download_plugin_version, get_plugin_version, list_plugin_versions

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.http.multipart import FileTypes
    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ..._runtime.response.response import AsyncBinaryAPIResponse, BinaryAPIResponse
    from ...models import PluginVersion


class BetaOrganizationPluginsVersions(SyncResource):
    """`client.beta.organization.plugins.versions`"""

    @property
    def with_raw_response(self) -> BetaOrganizationPluginsVersionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationPluginsVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationPluginsVersionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationPluginsVersionsWithStreamingResponse(self)

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[PluginVersion]:
        """List the versions of a plugin

        Lists the versions of a plugin, newest first.

        Args:
            plugin_id: The id of the plugin.
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_plugin_versions.OPERATION,
            {
                "plugin_id": plugin_id,
                "limit": limit,
                "page": page,
                "organization_id": organization_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[PluginVersion] = self._run(call)
        return result

    def create(
        self,
        plugin_id: str,
        *,
        files: Sequence[FileTypes] | FileTypes,
        release_notes: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginVersion:
        """Create a version of a plugin

        Adds a version to a plugin of the organization, from uploaded files that are complete. The
        manifest has the name of the plugin. The version is served at once unless another one is pinned.
        If the status is 503 with `registration_pending`, the version is stored, and the next one
        completes it.

        Args:
            plugin_id: The id of the plugin.
            files: All files of the version, as for a new plugin. The manifest has the name of the plugin.
            release_notes: What is new in this version, for the people who see its history in claude.ai.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_plugin_version.OPERATION,
            {
                "plugin_id": plugin_id,
                "files": files,
                "release_notes": release_notes,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginVersion = self._run(call)
        return result

    def retrieve(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginVersion:
        """Get a version of a plugin

        Gets a version by its id, or the newest one.

        Args:
            plugin_id: The id of the plugin.
            version: The id of the version, or `latest` for the newest one.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_plugin_version.OPERATION,
            {
                "plugin_id": plugin_id,
                "version": version,
                "organization_id": organization_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginVersion = self._run(call)
        return result

    def download(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> BinaryAPIResponse:
        """Get the files of a version of a plugin

        Returns the zip archive of a version as it is stored. A download of a member's plugin is
        recorded in the activity feed of the Compliance API.

        Args:
            plugin_id: The id of the plugin.
            version: The id of the version; not `latest`.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            download_plugin_version.OPERATION,
            {
                "plugin_id": plugin_id,
                "version": version,
                "organization_id": organization_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: BinaryAPIResponse = self._run(call)
        return result


class AsyncBetaOrganizationPluginsVersions(AsyncResource):
    """`client.beta.organization.plugins.versions`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationPluginsVersionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationPluginsVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationPluginsVersionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationPluginsVersionsWithStreamingResponse(self)

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[PluginVersion, AsyncPageCursor[PluginVersion]]:
        """List the versions of a plugin

        Lists the versions of a plugin, newest first.

        Args:
            plugin_id: The id of the plugin.
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_plugin_versions.OPERATION,
            {
                "plugin_id": plugin_id,
                "limit": limit,
                "page": page,
                "organization_id": organization_id,
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
        plugin_id: str,
        *,
        files: Sequence[FileTypes] | FileTypes,
        release_notes: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginVersion:
        """Create a version of a plugin

        Adds a version to a plugin of the organization, from uploaded files that are complete. The
        manifest has the name of the plugin. The version is served at once unless another one is pinned.
        If the status is 503 with `registration_pending`, the version is stored, and the next one
        completes it.

        Args:
            plugin_id: The id of the plugin.
            files: All files of the version, as for a new plugin. The manifest has the name of the plugin.
            release_notes: What is new in this version, for the people who see its history in claude.ai.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_plugin_version.OPERATION,
            {
                "plugin_id": plugin_id,
                "files": files,
                "release_notes": release_notes,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginVersion = await self._run(call)
        return result

    async def retrieve(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginVersion:
        """Get a version of a plugin

        Gets a version by its id, or the newest one.

        Args:
            plugin_id: The id of the plugin.
            version: The id of the version, or `latest` for the newest one.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_plugin_version.OPERATION,
            {
                "plugin_id": plugin_id,
                "version": version,
                "organization_id": organization_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginVersion = await self._run(call)
        return result

    async def download(
        self,
        version: str,
        *,
        plugin_id: str,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncBinaryAPIResponse:
        """Get the files of a version of a plugin

        Returns the zip archive of a version as it is stored. A download of a member's plugin is
        recorded in the activity feed of the Compliance API.

        Args:
            plugin_id: The id of the plugin.
            version: The id of the version; not `latest`.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            download_plugin_version.OPERATION,
            {
                "plugin_id": plugin_id,
                "version": version,
                "organization_id": organization_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: AsyncBinaryAPIResponse = await self._run(call)
        return result


class BetaOrganizationPluginsVersionsWithRawResponse:
    """The methods of `beta.organization.plugins.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationPluginsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.download = raw(inner.download)


class AsyncBetaOrganizationPluginsVersionsWithRawResponse:
    """The methods of `beta.organization.plugins.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationPluginsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.download = async_raw(inner.download)


class BetaOrganizationPluginsVersionsWithStreamingResponse:
    """The methods of `beta.organization.plugins.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationPluginsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.download = streamed(inner.download)


class AsyncBetaOrganizationPluginsVersionsWithStreamingResponse:
    """The methods of `beta.organization.plugins.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationPluginsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.download = async_streamed(inner.download)
