"""client.organization.workspaces.members"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    add_workspace_member,
    get_workspace_member,
    list_workspace_members,
    remove_workspace_member,
    update_workspace_member,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPage, AsyncPaginator, SyncPage
    from ...models import WorkspaceMember, WorkspaceMemberRemoveResponse


class OrganizationWorkspacesMembers(SyncResource):
    """`client.organization.workspaces.members`, `client.beta.organization.workspaces.members`"""

    @property
    def with_raw_response(self) -> OrganizationWorkspacesMembersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationWorkspacesMembersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationWorkspacesMembersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationWorkspacesMembersWithStreamingResponse(self)

    def list(
        self,
        workspace_id: str,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[WorkspaceMember]:
        """List the members of a workspace

        Lists the users who are members of a workspace.

        Args:
            workspace_id: The id of the workspace.
            after_id: The page starts right after the object with this id.
            before_id: The page ends right before the object with this id.
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
            list_workspace_members.OPERATION,
            {
                "workspace_id": workspace_id,
                "after_id": after_id,
                "before_id": before_id,
                "limit": limit,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPage[WorkspaceMember] = self._run(call)
        return result

    def add(
        self,
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: Literal[
            "workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"
        ],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceMember:
        """Add a user to a workspace

        Makes a user of the organization a member of a workspace.

        Args:
            workspace_id: The id of the workspace.
            user_id: The id of the user.
            workspace_role: What the user may do in the workspace. `workspace_billing` comes with the role in the
                organization, and cannot be given here.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_workspace_member.OPERATION,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "workspace_role": workspace_role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceMember = self._run(call)
        return result

    def retrieve(
        self,
        user_id: str,
        *,
        workspace_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceMember:
        """Get a member of a workspace

        Gets the membership of a user in a workspace.

        Args:
            workspace_id: The id of the workspace.
            user_id: The id of the user.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_workspace_member.OPERATION,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceMember = self._run(call)
        return result

    def update(
        self,
        user_id: str,
        *,
        workspace_id: str,
        workspace_role: Literal[
            "workspace_admin",
            "workspace_billing",
            "workspace_developer",
            "workspace_restricted_developer",
            "workspace_user",
        ],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceMember:
        """Change the role of a member

        Gives a member of a workspace another role.

        Args:
            workspace_id: The id of the workspace.
            user_id: The id of the user.
            workspace_role: What the user may do in the workspace from now on.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_workspace_member.OPERATION,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "workspace_role": workspace_role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceMember = self._run(call)
        return result

    def remove(
        self,
        user_id: str,
        *,
        workspace_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceMemberRemoveResponse:
        """Remove a user from a workspace

        Ends the membership of a user in a workspace.

        Args:
            workspace_id: The id of the workspace.
            user_id: The id of the user.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            remove_workspace_member.OPERATION,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceMemberRemoveResponse = self._run(call)
        return result


class AsyncOrganizationWorkspacesMembers(AsyncResource):
    """`client.organization.workspaces.members`, `client.beta.organization.workspaces.members`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationWorkspacesMembersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationWorkspacesMembersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationWorkspacesMembersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationWorkspacesMembersWithStreamingResponse(self)

    def list(
        self,
        workspace_id: str,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[WorkspaceMember, AsyncPage[WorkspaceMember]]:
        """List the members of a workspace

        Lists the users who are members of a workspace.

        Args:
            workspace_id: The id of the workspace.
            after_id: The page starts right after the object with this id.
            before_id: The page ends right before the object with this id.
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
            list_workspace_members.OPERATION,
            {
                "workspace_id": workspace_id,
                "after_id": after_id,
                "before_id": before_id,
                "limit": limit,
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
        workspace_id: str,
        *,
        user_id: str,
        workspace_role: Literal[
            "workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"
        ],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceMember:
        """Add a user to a workspace

        Makes a user of the organization a member of a workspace.

        Args:
            workspace_id: The id of the workspace.
            user_id: The id of the user.
            workspace_role: What the user may do in the workspace. `workspace_billing` comes with the role in the
                organization, and cannot be given here.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_workspace_member.OPERATION,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "workspace_role": workspace_role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceMember = await self._run(call)
        return result

    async def retrieve(
        self,
        user_id: str,
        *,
        workspace_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceMember:
        """Get a member of a workspace

        Gets the membership of a user in a workspace.

        Args:
            workspace_id: The id of the workspace.
            user_id: The id of the user.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_workspace_member.OPERATION,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceMember = await self._run(call)
        return result

    async def update(
        self,
        user_id: str,
        *,
        workspace_id: str,
        workspace_role: Literal[
            "workspace_admin",
            "workspace_billing",
            "workspace_developer",
            "workspace_restricted_developer",
            "workspace_user",
        ],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceMember:
        """Change the role of a member

        Gives a member of a workspace another role.

        Args:
            workspace_id: The id of the workspace.
            user_id: The id of the user.
            workspace_role: What the user may do in the workspace from now on.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_workspace_member.OPERATION,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
                "workspace_role": workspace_role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceMember = await self._run(call)
        return result

    async def remove(
        self,
        user_id: str,
        *,
        workspace_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceMemberRemoveResponse:
        """Remove a user from a workspace

        Ends the membership of a user in a workspace.

        Args:
            workspace_id: The id of the workspace.
            user_id: The id of the user.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            remove_workspace_member.OPERATION,
            {
                "workspace_id": workspace_id,
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceMemberRemoveResponse = await self._run(call)
        return result


class OrganizationWorkspacesMembersWithRawResponse:
    """The methods of `organization.workspaces.members`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationWorkspacesMembers) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.add = raw(inner.add)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.remove = raw(inner.remove)


class AsyncOrganizationWorkspacesMembersWithRawResponse:
    """The methods of `organization.workspaces.members`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationWorkspacesMembers) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.add = async_raw(inner.add)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.remove = async_raw(inner.remove)


class OrganizationWorkspacesMembersWithStreamingResponse:
    """The methods of `organization.workspaces.members`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationWorkspacesMembers) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.add = streamed(inner.add)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.remove = streamed(inner.remove)


class AsyncOrganizationWorkspacesMembersWithStreamingResponse:
    """The methods of `organization.workspaces.members`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationWorkspacesMembers) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.add = async_streamed(inner.add)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.remove = async_streamed(inner.remove)
