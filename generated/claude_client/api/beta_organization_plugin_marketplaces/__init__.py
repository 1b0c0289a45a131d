"""client.beta.organization.plugin_marketplaces"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    get_plugin_marketplace,
    list_plugin_marketplaces,
    update_plugin_marketplace,
    validate_plugin_marketplace_archive,
    validate_plugin_marketplace_repository,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.http.multipart import FileTypes
    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        PluginInstallationPreferenceParam,
        PluginMarketplace,
        PluginMarketplaceValidationReport,
    )


class BetaOrganizationPluginMarketplaces(SyncResource):
    """`client.beta.organization.plugin_marketplaces`"""

    @property
    def with_raw_response(self) -> BetaOrganizationPluginMarketplacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationPluginMarketplacesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationPluginMarketplacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationPluginMarketplacesWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        owner_type: Literal["organization", "user"] | None | NotGiven = NOT_GIVEN,
        source: Literal["directory", "github", "gitlab", "manual", "public_git"]
        | None
        | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[PluginMarketplace]:
        """List plugin marketplaces

        Lists the marketplaces of the organization and of its members, newest first. They are made in
        claude.ai. Plugins that are uploaded without a marketplace go to the library of the
        organization, which exists once it has a plugin.

        Args:
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            owner_type: Only what the organization owns (`organization`), or what its members own (`user`).
            source: Only marketplaces of this kind, see the property `source`. No marketplace that is listed
                is a `directory`.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_plugin_marketplaces.OPERATION,
            {
                "limit": limit,
                "page": page,
                "organization_id": organization_id,
                "owner_type": owner_type,
                "source": source,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[PluginMarketplace] = self._run(call)
        return result

    def validate_archive(
        self,
        *,
        archive: FileTypes,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginMarketplaceValidationReport:
        """Check an archive of a plugin marketplace

        Says what would come of a marketplace that is uploaded as a zip archive, without storing it. The
        status is 200 even if the content is not valid.

        Args:
            archive: A zip archive of at most 32 MB that contains the marketplace, at its root or in one
                folder. The part has a `filename`. Its files are deflated or stored.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            validate_plugin_marketplace_archive.OPERATION,
            {
                "archive": archive,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginMarketplaceValidationReport = self._run(call)
        return result

    def validate_repository(
        self,
        *,
        repository_url: str,
        ref: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginMarketplaceValidationReport:
        """Check a repository of a plugin marketplace

        Says what would come of a marketplace in a public repository of GitHub, without connecting it.
        The status is 200 even if the repository is missing or its content is not valid.

        Args:
            repository_url: The address of a public repository on GitHub, such as
                `https://github.com/harbour/plugins`. It has no credentials, and no port other than 443
                or 80.
            ref: The branch whose newest commit is read, or the SHA of a commit in full. By default it is
                the branch that a synchronization reads.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            validate_plugin_marketplace_repository.OPERATION,
            {
                "repository_url": repository_url,
                "ref": ref,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginMarketplaceValidationReport = self._run(call)
        return result

    def retrieve(
        self,
        marketplace_id: str,
        *,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginMarketplace:
        """Get a plugin marketplace

        Gets a marketplace of the organization or of a member.

        Args:
            marketplace_id: The id of the marketplace.
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
            get_plugin_marketplace.OPERATION,
            {
                "marketplace_id": marketplace_id,
                "organization_id": organization_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginMarketplace = self._run(call)
        return result

    def update(
        self,
        marketplace_id: str,
        *,
        default_installation_preference: PluginInstallationPreferenceParam,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginMarketplace:
        """Update a plugin marketplace

        Says how members get the plugins of a marketplace of the organization that have no setting of
        their own. It can change, but not be removed.

        Args:
            marketplace_id: The id of the marketplace.
            default_installation_preference: How members get a plugin. `required`: everyone has it, and cannot remove it.
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
            update_plugin_marketplace.OPERATION,
            {
                "marketplace_id": marketplace_id,
                "default_installation_preference": default_installation_preference,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginMarketplace = self._run(call)
        return result


class AsyncBetaOrganizationPluginMarketplaces(AsyncResource):
    """`client.beta.organization.plugin_marketplaces`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationPluginMarketplacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationPluginMarketplacesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationPluginMarketplacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationPluginMarketplacesWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        owner_type: Literal["organization", "user"] | None | NotGiven = NOT_GIVEN,
        source: Literal["directory", "github", "gitlab", "manual", "public_git"]
        | None
        | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[PluginMarketplace, AsyncPageCursor[PluginMarketplace]]:
        """List plugin marketplaces

        Lists the marketplaces of the organization and of its members, newest first. They are made in
        claude.ai. Plugins that are uploaded without a marketplace go to the library of the
        organization, which exists once it has a plugin.

        Args:
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            organization_id: The organization to read, as its UUID or as an id that begins with `org_`. A key for all
                organizations of a parent can name each of them; any other key can only name its own,
                and gets 404 for another. A value of another form gets 400.
            owner_type: Only what the organization owns (`organization`), or what its members own (`user`).
            source: Only marketplaces of this kind, see the property `source`. No marketplace that is listed
                is a `directory`.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_plugin_marketplaces.OPERATION,
            {
                "limit": limit,
                "page": page,
                "organization_id": organization_id,
                "owner_type": owner_type,
                "source": source,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def validate_archive(
        self,
        *,
        archive: FileTypes,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginMarketplaceValidationReport:
        """Check an archive of a plugin marketplace

        Says what would come of a marketplace that is uploaded as a zip archive, without storing it. The
        status is 200 even if the content is not valid.

        Args:
            archive: A zip archive of at most 32 MB that contains the marketplace, at its root or in one
                folder. The part has a `filename`. Its files are deflated or stored.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            validate_plugin_marketplace_archive.OPERATION,
            {
                "archive": archive,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginMarketplaceValidationReport = await self._run(call)
        return result

    async def validate_repository(
        self,
        *,
        repository_url: str,
        ref: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginMarketplaceValidationReport:
        """Check a repository of a plugin marketplace

        Says what would come of a marketplace in a public repository of GitHub, without connecting it.
        The status is 200 even if the repository is missing or its content is not valid.

        Args:
            repository_url: The address of a public repository on GitHub, such as
                `https://github.com/harbour/plugins`. It has no credentials, and no port other than 443
                or 80.
            ref: The branch whose newest commit is read, or the SHA of a commit in full. By default it is
                the branch that a synchronization reads.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            validate_plugin_marketplace_repository.OPERATION,
            {
                "repository_url": repository_url,
                "ref": ref,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginMarketplaceValidationReport = await self._run(call)
        return result

    async def retrieve(
        self,
        marketplace_id: str,
        *,
        organization_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginMarketplace:
        """Get a plugin marketplace

        Gets a marketplace of the organization or of a member.

        Args:
            marketplace_id: The id of the marketplace.
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
            get_plugin_marketplace.OPERATION,
            {
                "marketplace_id": marketplace_id,
                "organization_id": organization_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginMarketplace = await self._run(call)
        return result

    async def update(
        self,
        marketplace_id: str,
        *,
        default_installation_preference: PluginInstallationPreferenceParam,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> PluginMarketplace:
        """Update a plugin marketplace

        Says how members get the plugins of a marketplace of the organization that have no setting of
        their own. It can change, but not be removed.

        Args:
            marketplace_id: The id of the marketplace.
            default_installation_preference: How members get a plugin. `required`: everyone has it, and cannot remove it.
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
            update_plugin_marketplace.OPERATION,
            {
                "marketplace_id": marketplace_id,
                "default_installation_preference": default_installation_preference,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: PluginMarketplace = await self._run(call)
        return result


class BetaOrganizationPluginMarketplacesWithRawResponse:
    """The methods of `beta.organization.plugin_marketplaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationPluginMarketplaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.validate_archive = raw(inner.validate_archive)
        self.validate_repository = raw(inner.validate_repository)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)


class AsyncBetaOrganizationPluginMarketplacesWithRawResponse:
    """The methods of `beta.organization.plugin_marketplaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationPluginMarketplaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.validate_archive = async_raw(inner.validate_archive)
        self.validate_repository = async_raw(inner.validate_repository)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)


class BetaOrganizationPluginMarketplacesWithStreamingResponse:
    """The methods of `beta.organization.plugin_marketplaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationPluginMarketplaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.validate_archive = streamed(inner.validate_archive)
        self.validate_repository = streamed(inner.validate_repository)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)


class AsyncBetaOrganizationPluginMarketplacesWithStreamingResponse:
    """The methods of `beta.organization.plugin_marketplaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationPluginMarketplaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.validate_archive = async_streamed(inner.validate_archive)
        self.validate_repository = async_streamed(inner.validate_repository)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
