"""client.beta.organization.plugins"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import create_plugin, delete_plugin, get_plugin, list_plugins, update_plugin

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.http.multipart import FileTypes
    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import DeletedPlugin, Plugin
    from ..beta_organization_plugins_installation_settings import (
        AsyncBetaOrganizationPluginsInstallationSettings,
        AsyncBetaOrganizationPluginsInstallationSettingsWithRawResponse,
        AsyncBetaOrganizationPluginsInstallationSettingsWithStreamingResponse,
        BetaOrganizationPluginsInstallationSettings,
        BetaOrganizationPluginsInstallationSettingsWithRawResponse,
        BetaOrganizationPluginsInstallationSettingsWithStreamingResponse,
    )
    from ..beta_organization_plugins_shares import (
        AsyncBetaOrganizationPluginsShares,
        AsyncBetaOrganizationPluginsSharesWithRawResponse,
        AsyncBetaOrganizationPluginsSharesWithStreamingResponse,
        BetaOrganizationPluginsShares,
        BetaOrganizationPluginsSharesWithRawResponse,
        BetaOrganizationPluginsSharesWithStreamingResponse,
    )
    from ..beta_organization_plugins_versions import (
        AsyncBetaOrganizationPluginsVersions,
        AsyncBetaOrganizationPluginsVersionsWithRawResponse,
        AsyncBetaOrganizationPluginsVersionsWithStreamingResponse,
        BetaOrganizationPluginsVersions,
        BetaOrganizationPluginsVersionsWithRawResponse,
        BetaOrganizationPluginsVersionsWithStreamingResponse,
    )


class BetaOrganizationPlugins(SyncResource):
    """`client.beta.organization.plugins`"""

    @cached_property
    def versions(self) -> BetaOrganizationPluginsVersions:
        from ..beta_organization_plugins_versions import BetaOrganizationPluginsVersions

        return BetaOrganizationPluginsVersions(self._client, self._form)

    @cached_property
    def installation_settings(self) -> BetaOrganizationPluginsInstallationSettings:
        from ..beta_organization_plugins_installation_settings import (
            BetaOrganizationPluginsInstallationSettings,
        )

        return BetaOrganizationPluginsInstallationSettings(self._client, self._form)

    @cached_property
    def shares(self) -> BetaOrganizationPluginsShares:
        from ..beta_organization_plugins_shares import BetaOrganizationPluginsShares

        return BetaOrganizationPluginsShares(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaOrganizationPluginsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationPluginsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationPluginsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationPluginsWithStreamingResponse(self)

    def list(
        self,
        *,
        created_at_gt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        marketplace_id: str | None | NotGiven = NOT_GIVEN,
        owner_type: Literal["organization", "user"] | None | NotGiven = NOT_GIVEN,
        owner_user_id: str | None | NotGiven = NOT_GIVEN,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[Plugin]:
        """List plugins

        Lists the plugins of the organization and of its members, newest first.

        Args:
            created_at_gt: Only objects created after this time.
            created_at_gte: Only objects created at this time or later.
            created_at_lt: Only objects created before this time.
            created_at_lte: Only objects created at this time or earlier.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            marketplace_id: Only plugins of this marketplace.
            owner_type: Only what the organization owns (`organization`), or what its members own (`user`).
            owner_user_id: Only plugins that this member owns, or owned before leaving the organization.
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
            list_plugins.OPERATION,
            {
                "created_at_gt": created_at_gt,
                "created_at_gte": created_at_gte,
                "created_at_lt": created_at_lt,
                "created_at_lte": created_at_lte,
                "limit": limit,
                "page": page,
                "marketplace_id": marketplace_id,
                "owner_type": owner_type,
                "owner_user_id": owner_user_id,
                "organization_id": organization_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[Plugin] = self._run(call)
        return result

    def create(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes,
        marketplace_id: str | NotGiven = NOT_GIVEN,
        release_notes: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Plugin:
        """Create a plugin

        Creates a plugin of the organization, with its first version, from uploaded files. Its name, its
        display name, its description and the version of the manifest come from the manifest,
        `.claude-plugin/plugin.json`. If the status is 503 with `registration_pending`, the plugin is
        stored: create a version of it instead of the plugin again.

        Args:
            files: The files, each as one part whose `filename` is the path in the plugin, such as
                `skills/tides/SKILL.md`; or one archive, `.zip` or `.plugin`, that contains all of them.
                One file is the manifest, `.claude-plugin/plugin.json`, whose `name` has up to 64
                lower-case letters, digits and hyphens. No other plugin of the marketplace has the same
                name.
            marketplace_id: The marketplace of the plugin: one of the organization, whose `source` is `manual`. By
                default it is the library of the organization.
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
            create_plugin.OPERATION,
            {
                "files": files,
                "marketplace_id": marketplace_id,
                "release_notes": release_notes,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Plugin = self._run(call)
        return result

    def retrieve(
        self,
        plugin_id: str,
        *,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Plugin:
        """Get a plugin

        Gets a plugin of the organization or of a member.

        Args:
            plugin_id: The id of the plugin.
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
            get_plugin.OPERATION,
            {
                "plugin_id": plugin_id,
                "organization_id": organization_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Plugin = self._run(call)
        return result

    def update(
        self,
        plugin_id: str,
        *,
        served_version_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Plugin:
        """Choose the served version of a plugin

        Serves another version of a plugin of the organization, and pins it: versions that are uploaded
        later do not replace it. A pin cannot be removed. With the id of the version that is served
        already, the plugin is only pinned.

        Args:
            plugin_id: The id of the plugin.
            served_version_id: The id of a version of the plugin; not `latest`.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_plugin.OPERATION,
            {
                "plugin_id": plugin_id,
                "served_version_id": served_version_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Plugin = self._run(call)
        return result

    def delete(
        self,
        plugin_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedPlugin:
        """Delete a plugin

        Deletes a plugin of the organization or of a member for good, with its versions and with its
        installation settings or shares. A plugin that comes from a repository cannot be deleted here.

        Args:
            plugin_id: The id of the plugin.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_plugin.OPERATION,
            {
                "plugin_id": plugin_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedPlugin = self._run(call)
        return result


class AsyncBetaOrganizationPlugins(AsyncResource):
    """`client.beta.organization.plugins`"""

    @cached_property
    def versions(self) -> AsyncBetaOrganizationPluginsVersions:
        from ..beta_organization_plugins_versions import AsyncBetaOrganizationPluginsVersions

        return AsyncBetaOrganizationPluginsVersions(self._client, self._form)

    @cached_property
    def installation_settings(self) -> AsyncBetaOrganizationPluginsInstallationSettings:
        from ..beta_organization_plugins_installation_settings import (
            AsyncBetaOrganizationPluginsInstallationSettings,
        )

        return AsyncBetaOrganizationPluginsInstallationSettings(self._client, self._form)

    @cached_property
    def shares(self) -> AsyncBetaOrganizationPluginsShares:
        from ..beta_organization_plugins_shares import AsyncBetaOrganizationPluginsShares

        return AsyncBetaOrganizationPluginsShares(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationPluginsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationPluginsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationPluginsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationPluginsWithStreamingResponse(self)

    def list(
        self,
        *,
        created_at_gt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        marketplace_id: str | None | NotGiven = NOT_GIVEN,
        owner_type: Literal["organization", "user"] | None | NotGiven = NOT_GIVEN,
        owner_user_id: str | None | NotGiven = NOT_GIVEN,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[Plugin, AsyncPageCursor[Plugin]]:
        """List plugins

        Lists the plugins of the organization and of its members, newest first.

        Args:
            created_at_gt: Only objects created after this time.
            created_at_gte: Only objects created at this time or later.
            created_at_lt: Only objects created before this time.
            created_at_lte: Only objects created at this time or earlier.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            marketplace_id: Only plugins of this marketplace.
            owner_type: Only what the organization owns (`organization`), or what its members own (`user`).
            owner_user_id: Only plugins that this member owns, or owned before leaving the organization.
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
            list_plugins.OPERATION,
            {
                "created_at_gt": created_at_gt,
                "created_at_gte": created_at_gte,
                "created_at_lt": created_at_lt,
                "created_at_lte": created_at_lte,
                "limit": limit,
                "page": page,
                "marketplace_id": marketplace_id,
                "owner_type": owner_type,
                "owner_user_id": owner_user_id,
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
        *,
        files: Sequence[FileTypes] | FileTypes,
        marketplace_id: str | NotGiven = NOT_GIVEN,
        release_notes: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Plugin:
        """Create a plugin

        Creates a plugin of the organization, with its first version, from uploaded files. Its name, its
        display name, its description and the version of the manifest come from the manifest,
        `.claude-plugin/plugin.json`. If the status is 503 with `registration_pending`, the plugin is
        stored: create a version of it instead of the plugin again.

        Args:
            files: The files, each as one part whose `filename` is the path in the plugin, such as
                `skills/tides/SKILL.md`; or one archive, `.zip` or `.plugin`, that contains all of them.
                One file is the manifest, `.claude-plugin/plugin.json`, whose `name` has up to 64
                lower-case letters, digits and hyphens. No other plugin of the marketplace has the same
                name.
            marketplace_id: The marketplace of the plugin: one of the organization, whose `source` is `manual`. By
                default it is the library of the organization.
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
            create_plugin.OPERATION,
            {
                "files": files,
                "marketplace_id": marketplace_id,
                "release_notes": release_notes,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Plugin = await self._run(call)
        return result

    async def retrieve(
        self,
        plugin_id: str,
        *,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Plugin:
        """Get a plugin

        Gets a plugin of the organization or of a member.

        Args:
            plugin_id: The id of the plugin.
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
            get_plugin.OPERATION,
            {
                "plugin_id": plugin_id,
                "organization_id": organization_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Plugin = await self._run(call)
        return result

    async def update(
        self,
        plugin_id: str,
        *,
        served_version_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Plugin:
        """Choose the served version of a plugin

        Serves another version of a plugin of the organization, and pins it: versions that are uploaded
        later do not replace it. A pin cannot be removed. With the id of the version that is served
        already, the plugin is only pinned.

        Args:
            plugin_id: The id of the plugin.
            served_version_id: The id of a version of the plugin; not `latest`.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_plugin.OPERATION,
            {
                "plugin_id": plugin_id,
                "served_version_id": served_version_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Plugin = await self._run(call)
        return result

    async def delete(
        self,
        plugin_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedPlugin:
        """Delete a plugin

        Deletes a plugin of the organization or of a member for good, with its versions and with its
        installation settings or shares. A plugin that comes from a repository cannot be deleted here.

        Args:
            plugin_id: The id of the plugin.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_plugin.OPERATION,
            {
                "plugin_id": plugin_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedPlugin = await self._run(call)
        return result


class BetaOrganizationPluginsWithRawResponse:
    """The methods of `beta.organization.plugins`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationPlugins) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)

    @cached_property
    def versions(self) -> BetaOrganizationPluginsVersionsWithRawResponse:
        from ..beta_organization_plugins_versions import BetaOrganizationPluginsVersionsWithRawResponse

        return BetaOrganizationPluginsVersionsWithRawResponse(self._resource.versions)

    @cached_property
    def installation_settings(self) -> BetaOrganizationPluginsInstallationSettingsWithRawResponse:
        from ..beta_organization_plugins_installation_settings import (
            BetaOrganizationPluginsInstallationSettingsWithRawResponse,
        )

        return BetaOrganizationPluginsInstallationSettingsWithRawResponse(
            self._resource.installation_settings
        )

    @cached_property
    def shares(self) -> BetaOrganizationPluginsSharesWithRawResponse:
        from ..beta_organization_plugins_shares import BetaOrganizationPluginsSharesWithRawResponse

        return BetaOrganizationPluginsSharesWithRawResponse(self._resource.shares)


class AsyncBetaOrganizationPluginsWithRawResponse:
    """The methods of `beta.organization.plugins`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationPlugins) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)

    @cached_property
    def versions(self) -> AsyncBetaOrganizationPluginsVersionsWithRawResponse:
        from ..beta_organization_plugins_versions import AsyncBetaOrganizationPluginsVersionsWithRawResponse

        return AsyncBetaOrganizationPluginsVersionsWithRawResponse(self._resource.versions)

    @cached_property
    def installation_settings(self) -> AsyncBetaOrganizationPluginsInstallationSettingsWithRawResponse:
        from ..beta_organization_plugins_installation_settings import (
            AsyncBetaOrganizationPluginsInstallationSettingsWithRawResponse,
        )

        return AsyncBetaOrganizationPluginsInstallationSettingsWithRawResponse(
            self._resource.installation_settings
        )

    @cached_property
    def shares(self) -> AsyncBetaOrganizationPluginsSharesWithRawResponse:
        from ..beta_organization_plugins_shares import AsyncBetaOrganizationPluginsSharesWithRawResponse

        return AsyncBetaOrganizationPluginsSharesWithRawResponse(self._resource.shares)


class BetaOrganizationPluginsWithStreamingResponse:
    """The methods of `beta.organization.plugins`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationPlugins) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)

    @cached_property
    def versions(self) -> BetaOrganizationPluginsVersionsWithStreamingResponse:
        from ..beta_organization_plugins_versions import BetaOrganizationPluginsVersionsWithStreamingResponse

        return BetaOrganizationPluginsVersionsWithStreamingResponse(self._resource.versions)

    @cached_property
    def installation_settings(self) -> BetaOrganizationPluginsInstallationSettingsWithStreamingResponse:
        from ..beta_organization_plugins_installation_settings import (
            BetaOrganizationPluginsInstallationSettingsWithStreamingResponse,
        )

        return BetaOrganizationPluginsInstallationSettingsWithStreamingResponse(
            self._resource.installation_settings
        )

    @cached_property
    def shares(self) -> BetaOrganizationPluginsSharesWithStreamingResponse:
        from ..beta_organization_plugins_shares import BetaOrganizationPluginsSharesWithStreamingResponse

        return BetaOrganizationPluginsSharesWithStreamingResponse(self._resource.shares)


class AsyncBetaOrganizationPluginsWithStreamingResponse:
    """The methods of `beta.organization.plugins`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationPlugins) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)

    @cached_property
    def versions(self) -> AsyncBetaOrganizationPluginsVersionsWithStreamingResponse:
        from ..beta_organization_plugins_versions import (
            AsyncBetaOrganizationPluginsVersionsWithStreamingResponse,
        )

        return AsyncBetaOrganizationPluginsVersionsWithStreamingResponse(self._resource.versions)

    @cached_property
    def installation_settings(self) -> AsyncBetaOrganizationPluginsInstallationSettingsWithStreamingResponse:
        from ..beta_organization_plugins_installation_settings import (
            AsyncBetaOrganizationPluginsInstallationSettingsWithStreamingResponse,
        )

        return AsyncBetaOrganizationPluginsInstallationSettingsWithStreamingResponse(
            self._resource.installation_settings
        )

    @cached_property
    def shares(self) -> AsyncBetaOrganizationPluginsSharesWithStreamingResponse:
        from ..beta_organization_plugins_shares import AsyncBetaOrganizationPluginsSharesWithStreamingResponse

        return AsyncBetaOrganizationPluginsSharesWithStreamingResponse(self._resource.shares)
