"""client.beta.organization.plugins.installation_settings"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    list_plugin_installation_settings,
    remove_plugin_installation_setting,
    set_plugin_installation_setting,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        DeletedPluginInstallationSetting,
        PluginInstallationPreferenceParam,
        PluginInstallationSetting,
    )


class BetaOrganizationPluginsInstallationSettings(SyncResource):
    """`client.beta.organization.plugins.installation_settings`"""

    @property
    def with_raw_response(self) -> BetaOrganizationPluginsInstallationSettingsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationPluginsInstallationSettingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationPluginsInstallationSettingsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationPluginsInstallationSettingsWithStreamingResponse(self)

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        target_type: Literal["organization", "rbac_group"] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[PluginInstallationSetting]:
        """List the installation settings of a plugin

        Lists who in the organization gets a plugin, and how: its own setting for the organization, and
        those of groups. The newest setting comes first. A plugin without a setting for the organization
        has the default of its marketplace. A plugin of a member has shares instead.

        Args:
            plugin_id: The id of the plugin.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            target_type: Only the setting of the organization, or only those of groups.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_plugin_installation_settings.OPERATION,
            {
                "plugin_id": plugin_id,
                "limit": limit,
                "page": page,
                "organization_id": organization_id,
                "target_type": target_type,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[PluginInstallationSetting] = self._run(call)
        return result

    def set(
        self,
        target: str,
        *,
        plugin_id: str,
        installation_preference: PluginInstallationPreferenceParam,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginInstallationSetting:
        """Set an installation setting of a plugin

        Says how the organization or a group gets a plugin. A value that is set already changes nothing.
        Send changes of one plugin one after another: of several at once, some can fail with 503 and
        `x-should-retry: true`.

        Args:
            plugin_id: The id of the plugin.
            target: Whose setting it is, `organization` or the id of a group.
            installation_preference: How members get a plugin. `required`: everyone has it, and cannot remove it.
                `auto_install`: everyone has it at first. `available`: each member can add it.
                `not_available`: no member can have it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            set_plugin_installation_setting.OPERATION,
            {
                "plugin_id": plugin_id,
                "target": target,
                "installation_preference": installation_preference,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginInstallationSetting = self._run(call)
        return result

    def remove(
        self,
        target: str,
        *,
        plugin_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedPluginInstallationSetting:
        """Remove an installation setting of a plugin

        Removes the setting of the organization, which then has the default of the marketplace, or the
        one of a group, whose members then have the settings of their other groups or of the
        organization. It fails with 404 if the setting does not exist.

        Args:
            plugin_id: The id of the plugin.
            target: Whose setting it is, `organization` or the id of a group.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            remove_plugin_installation_setting.OPERATION,
            {
                "plugin_id": plugin_id,
                "target": target,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedPluginInstallationSetting = self._run(call)
        return result


class AsyncBetaOrganizationPluginsInstallationSettings(AsyncResource):
    """`client.beta.organization.plugins.installation_settings`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationPluginsInstallationSettingsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationPluginsInstallationSettingsWithRawResponse(self)

    @property
    def with_streaming_response(
        self,
    ) -> AsyncBetaOrganizationPluginsInstallationSettingsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationPluginsInstallationSettingsWithStreamingResponse(self)

    def list(
        self,
        plugin_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        target_type: Literal["organization", "rbac_group"] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[PluginInstallationSetting, AsyncPageCursor[PluginInstallationSetting]]:
        """List the installation settings of a plugin

        Lists who in the organization gets a plugin, and how: its own setting for the organization, and
        those of groups. The newest setting comes first. A plugin without a setting for the organization
        has the default of its marketplace. A plugin of a member has shares instead.

        Args:
            plugin_id: The id of the plugin.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            target_type: Only the setting of the organization, or only those of groups.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_plugin_installation_settings.OPERATION,
            {
                "plugin_id": plugin_id,
                "limit": limit,
                "page": page,
                "organization_id": organization_id,
                "target_type": target_type,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def set(
        self,
        target: str,
        *,
        plugin_id: str,
        installation_preference: PluginInstallationPreferenceParam,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginInstallationSetting:
        """Set an installation setting of a plugin

        Says how the organization or a group gets a plugin. A value that is set already changes nothing.
        Send changes of one plugin one after another: of several at once, some can fail with 503 and
        `x-should-retry: true`.

        Args:
            plugin_id: The id of the plugin.
            target: Whose setting it is, `organization` or the id of a group.
            installation_preference: How members get a plugin. `required`: everyone has it, and cannot remove it.
                `auto_install`: everyone has it at first. `available`: each member can add it.
                `not_available`: no member can have it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            set_plugin_installation_setting.OPERATION,
            {
                "plugin_id": plugin_id,
                "target": target,
                "installation_preference": installation_preference,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginInstallationSetting = await self._run(call)
        return result

    async def remove(
        self,
        target: str,
        *,
        plugin_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedPluginInstallationSetting:
        """Remove an installation setting of a plugin

        Removes the setting of the organization, which then has the default of the marketplace, or the
        one of a group, whose members then have the settings of their other groups or of the
        organization. It fails with 404 if the setting does not exist.

        Args:
            plugin_id: The id of the plugin.
            target: Whose setting it is, `organization` or the id of a group.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            remove_plugin_installation_setting.OPERATION,
            {
                "plugin_id": plugin_id,
                "target": target,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedPluginInstallationSetting = await self._run(call)
        return result


class BetaOrganizationPluginsInstallationSettingsWithRawResponse:
    """The methods of `beta.organization.plugins.installation_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationPluginsInstallationSettings) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.set = raw(inner.set)
        self.remove = raw(inner.remove)


class AsyncBetaOrganizationPluginsInstallationSettingsWithRawResponse:
    """The methods of `beta.organization.plugins.installation_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationPluginsInstallationSettings) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.set = async_raw(inner.set)
        self.remove = async_raw(inner.remove)


class BetaOrganizationPluginsInstallationSettingsWithStreamingResponse:
    """The methods of `beta.organization.plugins.installation_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationPluginsInstallationSettings) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.set = streamed(inner.set)
        self.remove = streamed(inner.remove)


class AsyncBetaOrganizationPluginsInstallationSettingsWithStreamingResponse:
    """The methods of `beta.organization.plugins.installation_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationPluginsInstallationSettings) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.set = async_streamed(inner.set)
        self.remove = async_streamed(inner.remove)
