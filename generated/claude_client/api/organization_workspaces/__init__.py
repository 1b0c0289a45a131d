"""client.organization.workspaces"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import archive_workspace, create_workspace, get_workspace, list_workspaces, update_workspace

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPage, AsyncPaginator, SyncPage
    from ...models import (
        DataResidencyCreateConfigParam,
        DataResidencyUpdateConfigParam,
        InferenceDataPrivacy,
        InferenceDataPrivacyParam,
        Workspace,
    )
    from ..organization_workspaces_members import (
        AsyncOrganizationWorkspacesMembers,
        AsyncOrganizationWorkspacesMembersWithRawResponse,
        AsyncOrganizationWorkspacesMembersWithStreamingResponse,
        OrganizationWorkspacesMembers,
        OrganizationWorkspacesMembersWithRawResponse,
        OrganizationWorkspacesMembersWithStreamingResponse,
    )
    from ..organization_workspaces_rate_limits import (
        AsyncOrganizationWorkspacesRateLimits,
        AsyncOrganizationWorkspacesRateLimitsWithRawResponse,
        AsyncOrganizationWorkspacesRateLimitsWithStreamingResponse,
        OrganizationWorkspacesRateLimits,
        OrganizationWorkspacesRateLimitsWithRawResponse,
        OrganizationWorkspacesRateLimitsWithStreamingResponse,
    )
    from ..organization_workspaces_service_accounts import (
        AsyncOrganizationWorkspacesServiceAccounts,
        AsyncOrganizationWorkspacesServiceAccountsWithRawResponse,
        AsyncOrganizationWorkspacesServiceAccountsWithStreamingResponse,
        OrganizationWorkspacesServiceAccounts,
        OrganizationWorkspacesServiceAccountsWithRawResponse,
        OrganizationWorkspacesServiceAccountsWithStreamingResponse,
    )


class OrganizationWorkspaces(SyncResource):
    """`client.organization.workspaces`, `client.beta.organization.workspaces`"""

    @cached_property
    def rate_limits(self) -> OrganizationWorkspacesRateLimits:
        from ..organization_workspaces_rate_limits import OrganizationWorkspacesRateLimits

        return OrganizationWorkspacesRateLimits(self._client, self._form)

    @cached_property
    def members(self) -> OrganizationWorkspacesMembers:
        from ..organization_workspaces_members import OrganizationWorkspacesMembers

        return OrganizationWorkspacesMembers(self._client, self._form)

    @cached_property
    def service_accounts(self) -> OrganizationWorkspacesServiceAccounts:
        from ..organization_workspaces_service_accounts import OrganizationWorkspacesServiceAccounts

        return OrganizationWorkspacesServiceAccounts(self._client, self._form)

    @property
    def with_raw_response(self) -> OrganizationWorkspacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationWorkspacesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationWorkspacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationWorkspacesWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        ids: Sequence[str] | NotGiven = NOT_GIVEN,
        include_archived: bool | NotGiven = NOT_GIVEN,
        include_default: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[Workspace]:
        """List workspaces

        Lists the workspaces of the organization, newest first, without the default workspace unless it
        is asked for.

        Args:
            after_id: The page starts right after the object with this id.
            before_id: The page ends right before the object with this id.
            ids: Only workspaces with these ids. Unknown ids are left out; archived workspaces and the
                default workspace come only if they are asked for.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            include_default: Whether the list has the default workspace too. Default: False.
            limit: The maximum number of objects in a page. Default: 20.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_workspaces.OPERATION,
            {
                "after_id": after_id,
                "before_id": before_id,
                "ids": ids,
                "include_archived": include_archived,
                "include_default": include_default,
                "limit": limit,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPage[Workspace] = self._run(call)
        return result

    def create(
        self,
        *,
        name: str,
        data_residency: DataResidencyCreateConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        display_color: str | None | NotGiven = NOT_GIVEN,
        external_key_id: str | None | NotGiven = NOT_GIVEN,
        tags: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        user_profile_id: str | None | NotGiven = NOT_GIVEN,
        inference_data_privacy: InferenceDataPrivacyParam
        | InferenceDataPrivacy
        | Mapping[str, Any]
        | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Workspace:
        """Create a workspace

        Makes a workspace. By default, an organization can have 100 workspaces that are not archived.

        Args:
            name: What people call the workspace.
            data_residency: Where the data of the workspace may be. By default, data are stored in `us`, and
                inference may be anywhere.
            display_color: The color of the workspace in the Console.
            external_key_id: A customer-managed key that encrypts the data of the workspace. On AWS, it is the ARN of
                the key. It can be set once: it cannot be replaced or removed.
            tags: Your own pairs. No key begins with `anthropic`.
            user_profile_id: A user profile that every request for inference in the workspace must name. It can be
                set once: only deleting the profile removes it.
            inference_data_privacy: Who can review the data of the workspace, and where they are kept. An Admin key cannot
                set it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_workspace.OPERATION,
            {
                "name": name,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "tags": tags,
                "user_profile_id": user_profile_id,
                "inference_data_privacy": inference_data_privacy,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Workspace = self._run(call)
        return result

    def retrieve(
        self,
        workspace_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Workspace:
        """Get a workspace

        Gets a workspace.

        Args:
            workspace_id: The id of the workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_workspace.OPERATION,
            {
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Workspace = self._run(call)
        return result

    def update(
        self,
        workspace_id: str,
        *,
        data_residency: DataResidencyUpdateConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        display_color: str | NotGiven = NOT_GIVEN,
        external_key_id: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        tags: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        inference_data_privacy: InferenceDataPrivacyParam
        | InferenceDataPrivacy
        | Mapping[str, Any]
        | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Workspace:
        """Change a workspace

        Changes the name, the tags, the color, or where data may be, or sets the key or the user
        profile.

        Args:
            workspace_id: The id of the workspace.
            data_residency: Changes of where the data of the workspace may be.
            display_color: The color of the workspace in the Console.
            external_key_id: A customer-managed key that encrypts the data of the workspace. On AWS, it is the ARN of
                the key. It can be set once: it cannot be replaced or removed.
            name: The new name. The default workspace cannot be renamed.
            tags: Pairs to add or replace; null as a value removes the key. No key begins with
                `anthropic`.
            user_profile_id: A user profile that every request for inference in the workspace must name. It can be
                set once, and not on the default workspace.
            inference_data_privacy: Who can review the data of the workspace, and where they are kept. An Admin key cannot
                set it. What is left out stays as it is.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_workspace.OPERATION,
            {
                "workspace_id": workspace_id,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "name": name,
                "tags": tags,
                "user_profile_id": user_profile_id,
                "inference_data_privacy": inference_data_privacy,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Workspace = self._run(call)
        return result

    def archive(
        self,
        workspace_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Workspace:
        """Archive a workspace

        Archives a workspace for good. The default workspace cannot be archived, and no workspace can be
        deleted.

        Args:
            workspace_id: The id of the workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            archive_workspace.OPERATION,
            {
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Workspace = self._run(call)
        return result


class AsyncOrganizationWorkspaces(AsyncResource):
    """`client.organization.workspaces`, `client.beta.organization.workspaces`"""

    @cached_property
    def rate_limits(self) -> AsyncOrganizationWorkspacesRateLimits:
        from ..organization_workspaces_rate_limits import AsyncOrganizationWorkspacesRateLimits

        return AsyncOrganizationWorkspacesRateLimits(self._client, self._form)

    @cached_property
    def members(self) -> AsyncOrganizationWorkspacesMembers:
        from ..organization_workspaces_members import AsyncOrganizationWorkspacesMembers

        return AsyncOrganizationWorkspacesMembers(self._client, self._form)

    @cached_property
    def service_accounts(self) -> AsyncOrganizationWorkspacesServiceAccounts:
        from ..organization_workspaces_service_accounts import AsyncOrganizationWorkspacesServiceAccounts

        return AsyncOrganizationWorkspacesServiceAccounts(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncOrganizationWorkspacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationWorkspacesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationWorkspacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationWorkspacesWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        ids: Sequence[str] | NotGiven = NOT_GIVEN,
        include_archived: bool | NotGiven = NOT_GIVEN,
        include_default: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[Workspace, AsyncPage[Workspace]]:
        """List workspaces

        Lists the workspaces of the organization, newest first, without the default workspace unless it
        is asked for.

        Args:
            after_id: The page starts right after the object with this id.
            before_id: The page ends right before the object with this id.
            ids: Only workspaces with these ids. Unknown ids are left out; archived workspaces and the
                default workspace come only if they are asked for.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            include_default: Whether the list has the default workspace too. Default: False.
            limit: The maximum number of objects in a page. Default: 20.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_workspaces.OPERATION,
            {
                "after_id": after_id,
                "before_id": before_id,
                "ids": ids,
                "include_archived": include_archived,
                "include_default": include_default,
                "limit": limit,
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
        data_residency: DataResidencyCreateConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        display_color: str | None | NotGiven = NOT_GIVEN,
        external_key_id: str | None | NotGiven = NOT_GIVEN,
        tags: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        user_profile_id: str | None | NotGiven = NOT_GIVEN,
        inference_data_privacy: InferenceDataPrivacyParam
        | InferenceDataPrivacy
        | Mapping[str, Any]
        | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Workspace:
        """Create a workspace

        Makes a workspace. By default, an organization can have 100 workspaces that are not archived.

        Args:
            name: What people call the workspace.
            data_residency: Where the data of the workspace may be. By default, data are stored in `us`, and
                inference may be anywhere.
            display_color: The color of the workspace in the Console.
            external_key_id: A customer-managed key that encrypts the data of the workspace. On AWS, it is the ARN of
                the key. It can be set once: it cannot be replaced or removed.
            tags: Your own pairs. No key begins with `anthropic`.
            user_profile_id: A user profile that every request for inference in the workspace must name. It can be
                set once: only deleting the profile removes it.
            inference_data_privacy: Who can review the data of the workspace, and where they are kept. An Admin key cannot
                set it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_workspace.OPERATION,
            {
                "name": name,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "tags": tags,
                "user_profile_id": user_profile_id,
                "inference_data_privacy": inference_data_privacy,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Workspace = await self._run(call)
        return result

    async def retrieve(
        self,
        workspace_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Workspace:
        """Get a workspace

        Gets a workspace.

        Args:
            workspace_id: The id of the workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_workspace.OPERATION,
            {
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Workspace = await self._run(call)
        return result

    async def update(
        self,
        workspace_id: str,
        *,
        data_residency: DataResidencyUpdateConfigParam | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        display_color: str | NotGiven = NOT_GIVEN,
        external_key_id: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        tags: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
        inference_data_privacy: InferenceDataPrivacyParam
        | InferenceDataPrivacy
        | Mapping[str, Any]
        | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Workspace:
        """Change a workspace

        Changes the name, the tags, the color, or where data may be, or sets the key or the user
        profile.

        Args:
            workspace_id: The id of the workspace.
            data_residency: Changes of where the data of the workspace may be.
            display_color: The color of the workspace in the Console.
            external_key_id: A customer-managed key that encrypts the data of the workspace. On AWS, it is the ARN of
                the key. It can be set once: it cannot be replaced or removed.
            name: The new name. The default workspace cannot be renamed.
            tags: Pairs to add or replace; null as a value removes the key. No key begins with
                `anthropic`.
            user_profile_id: A user profile that every request for inference in the workspace must name. It can be
                set once, and not on the default workspace.
            inference_data_privacy: Who can review the data of the workspace, and where they are kept. An Admin key cannot
                set it. What is left out stays as it is.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_workspace.OPERATION,
            {
                "workspace_id": workspace_id,
                "data_residency": data_residency,
                "display_color": display_color,
                "external_key_id": external_key_id,
                "name": name,
                "tags": tags,
                "user_profile_id": user_profile_id,
                "inference_data_privacy": inference_data_privacy,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Workspace = await self._run(call)
        return result

    async def archive(
        self,
        workspace_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Workspace:
        """Archive a workspace

        Archives a workspace for good. The default workspace cannot be archived, and no workspace can be
        deleted.

        Args:
            workspace_id: The id of the workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            archive_workspace.OPERATION,
            {
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Workspace = await self._run(call)
        return result


class OrganizationWorkspacesWithRawResponse:
    """The methods of `organization.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.archive = raw(inner.archive)

    @cached_property
    def rate_limits(self) -> OrganizationWorkspacesRateLimitsWithRawResponse:
        from ..organization_workspaces_rate_limits import OrganizationWorkspacesRateLimitsWithRawResponse

        return OrganizationWorkspacesRateLimitsWithRawResponse(self._resource.rate_limits)

    @cached_property
    def members(self) -> OrganizationWorkspacesMembersWithRawResponse:
        from ..organization_workspaces_members import OrganizationWorkspacesMembersWithRawResponse

        return OrganizationWorkspacesMembersWithRawResponse(self._resource.members)

    @cached_property
    def service_accounts(self) -> OrganizationWorkspacesServiceAccountsWithRawResponse:
        from ..organization_workspaces_service_accounts import (
            OrganizationWorkspacesServiceAccountsWithRawResponse,
        )

        return OrganizationWorkspacesServiceAccountsWithRawResponse(self._resource.service_accounts)


class AsyncOrganizationWorkspacesWithRawResponse:
    """The methods of `organization.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.archive = async_raw(inner.archive)

    @cached_property
    def rate_limits(self) -> AsyncOrganizationWorkspacesRateLimitsWithRawResponse:
        from ..organization_workspaces_rate_limits import AsyncOrganizationWorkspacesRateLimitsWithRawResponse

        return AsyncOrganizationWorkspacesRateLimitsWithRawResponse(self._resource.rate_limits)

    @cached_property
    def members(self) -> AsyncOrganizationWorkspacesMembersWithRawResponse:
        from ..organization_workspaces_members import AsyncOrganizationWorkspacesMembersWithRawResponse

        return AsyncOrganizationWorkspacesMembersWithRawResponse(self._resource.members)

    @cached_property
    def service_accounts(self) -> AsyncOrganizationWorkspacesServiceAccountsWithRawResponse:
        from ..organization_workspaces_service_accounts import (
            AsyncOrganizationWorkspacesServiceAccountsWithRawResponse,
        )

        return AsyncOrganizationWorkspacesServiceAccountsWithRawResponse(self._resource.service_accounts)


class OrganizationWorkspacesWithStreamingResponse:
    """The methods of `organization.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.archive = streamed(inner.archive)

    @cached_property
    def rate_limits(self) -> OrganizationWorkspacesRateLimitsWithStreamingResponse:
        from ..organization_workspaces_rate_limits import (
            OrganizationWorkspacesRateLimitsWithStreamingResponse,
        )

        return OrganizationWorkspacesRateLimitsWithStreamingResponse(self._resource.rate_limits)

    @cached_property
    def members(self) -> OrganizationWorkspacesMembersWithStreamingResponse:
        from ..organization_workspaces_members import OrganizationWorkspacesMembersWithStreamingResponse

        return OrganizationWorkspacesMembersWithStreamingResponse(self._resource.members)

    @cached_property
    def service_accounts(self) -> OrganizationWorkspacesServiceAccountsWithStreamingResponse:
        from ..organization_workspaces_service_accounts import (
            OrganizationWorkspacesServiceAccountsWithStreamingResponse,
        )

        return OrganizationWorkspacesServiceAccountsWithStreamingResponse(self._resource.service_accounts)


class AsyncOrganizationWorkspacesWithStreamingResponse:
    """The methods of `organization.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.archive = async_streamed(inner.archive)

    @cached_property
    def rate_limits(self) -> AsyncOrganizationWorkspacesRateLimitsWithStreamingResponse:
        from ..organization_workspaces_rate_limits import (
            AsyncOrganizationWorkspacesRateLimitsWithStreamingResponse,
        )

        return AsyncOrganizationWorkspacesRateLimitsWithStreamingResponse(self._resource.rate_limits)

    @cached_property
    def members(self) -> AsyncOrganizationWorkspacesMembersWithStreamingResponse:
        from ..organization_workspaces_members import AsyncOrganizationWorkspacesMembersWithStreamingResponse

        return AsyncOrganizationWorkspacesMembersWithStreamingResponse(self._resource.members)

    @cached_property
    def service_accounts(self) -> AsyncOrganizationWorkspacesServiceAccountsWithStreamingResponse:
        from ..organization_workspaces_service_accounts import (
            AsyncOrganizationWorkspacesServiceAccountsWithStreamingResponse,
        )

        return AsyncOrganizationWorkspacesServiceAccountsWithStreamingResponse(
            self._resource.service_accounts
        )
