"""client.organization.rbac_groups.members"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import add_rbac_group_member, list_rbac_group_members, remove_rbac_group_member

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import DeletedRBACGroupMember, RBACGroupMember


class OrganizationRbacGroupsMembers(SyncResource):
    """`client.organization.rbac_groups.members`, `client.beta.organization.rbac_groups.members`"""

    @property
    def with_raw_response(self) -> OrganizationRbacGroupsMembersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationRbacGroupsMembersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationRbacGroupsMembersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationRbacGroupsMembersWithStreamingResponse(self)

    def list(
        self,
        rbac_group_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[RBACGroupMember]:
        """List the members of a group

        Lists the members of a group, the first to join first.

        Args:
            rbac_group_id: The id of the group.
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_rbac_group_members.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[RBACGroupMember] = self._run(call)
        return result

    def add(
        self,
        rbac_group_id: str,
        *,
        user_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> RBACGroupMember:
        """Add a user to a group

        Adds a user to a group, unless the group comes from an identity provider.

        Args:
            rbac_group_id: The id of the group.
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
            add_rbac_group_member.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: RBACGroupMember = self._run(call)
        return result

    def remove(
        self,
        user_id: str,
        *,
        rbac_group_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedRBACGroupMember:
        """Remove a user from a group

        Removes a user from a group, unless the group comes from an identity provider.

        Args:
            rbac_group_id: The id of the group.
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
            remove_rbac_group_member.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedRBACGroupMember = self._run(call)
        return result


class AsyncOrganizationRbacGroupsMembers(AsyncResource):
    """`client.organization.rbac_groups.members`, `client.beta.organization.rbac_groups.members`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationRbacGroupsMembersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationRbacGroupsMembersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationRbacGroupsMembersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationRbacGroupsMembersWithStreamingResponse(self)

    def list(
        self,
        rbac_group_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[RBACGroupMember, AsyncPageCursor[RBACGroupMember]]:
        """List the members of a group

        Lists the members of a group, the first to join first.

        Args:
            rbac_group_id: The id of the group.
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_rbac_group_members.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
                "limit": limit,
                "page": page,
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
        rbac_group_id: str,
        *,
        user_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> RBACGroupMember:
        """Add a user to a group

        Adds a user to a group, unless the group comes from an identity provider.

        Args:
            rbac_group_id: The id of the group.
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
            add_rbac_group_member.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: RBACGroupMember = await self._run(call)
        return result

    async def remove(
        self,
        user_id: str,
        *,
        rbac_group_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedRBACGroupMember:
        """Remove a user from a group

        Removes a user from a group, unless the group comes from an identity provider.

        Args:
            rbac_group_id: The id of the group.
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
            remove_rbac_group_member.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedRBACGroupMember = await self._run(call)
        return result


class OrganizationRbacGroupsMembersWithRawResponse:
    """The methods of `organization.rbac_groups.members`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationRbacGroupsMembers) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.add = raw(inner.add)
        self.remove = raw(inner.remove)


class AsyncOrganizationRbacGroupsMembersWithRawResponse:
    """The methods of `organization.rbac_groups.members`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationRbacGroupsMembers) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.add = async_raw(inner.add)
        self.remove = async_raw(inner.remove)


class OrganizationRbacGroupsMembersWithStreamingResponse:
    """The methods of `organization.rbac_groups.members`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationRbacGroupsMembers) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.add = streamed(inner.add)
        self.remove = streamed(inner.remove)


class AsyncOrganizationRbacGroupsMembersWithStreamingResponse:
    """The methods of `organization.rbac_groups.members`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationRbacGroupsMembers) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.add = async_streamed(inner.add)
        self.remove = async_streamed(inner.remove)
