"""client.organization.rbac_groups"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import create_rbac_group, delete_rbac_group, get_rbac_group, list_rbac_groups, update_rbac_group

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import DeletedRBACGroup, RBACGroup
    from ..organization_rbac_groups_members import (
        AsyncOrganizationRbacGroupsMembers,
        AsyncOrganizationRbacGroupsMembersWithRawResponse,
        AsyncOrganizationRbacGroupsMembersWithStreamingResponse,
        OrganizationRbacGroupsMembers,
        OrganizationRbacGroupsMembersWithRawResponse,
        OrganizationRbacGroupsMembersWithStreamingResponse,
    )


class OrganizationRbacGroups(SyncResource):
    """`client.organization.rbac_groups`, `client.beta.organization.rbac_groups`"""

    @cached_property
    def members(self) -> OrganizationRbacGroupsMembers:
        from ..organization_rbac_groups_members import OrganizationRbacGroupsMembers

        return OrganizationRbacGroupsMembers(self._client, self._form)

    @property
    def with_raw_response(self) -> OrganizationRbacGroupsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationRbacGroupsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationRbacGroupsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationRbacGroupsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[RBACGroup]:
        """List groups

        Lists the groups.

        Args:
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
            list_rbac_groups.OPERATION,
            {
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[RBACGroup] = self._run(call)
        return result

    def create(
        self,
        *,
        name: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> RBACGroup:
        """Create a group

        Makes a group without members and roles. Only Claude Enterprise has groups.

        Args:
            name: What people call the group. Two groups can have the same name.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_rbac_group.OPERATION,
            {
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: RBACGroup = self._run(call)
        return result

    def retrieve(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> RBACGroup:
        """Get a group

        Gets a group.

        Args:
            rbac_group_id: The id of the group.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_rbac_group.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: RBACGroup = self._run(call)
        return result

    def update(
        self,
        rbac_group_id: str,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> RBACGroup:
        """Rename a group

        Renames a group, unless it comes from an identity provider.

        Args:
            rbac_group_id: The id of the group.
            name: The new name; null changes nothing.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_rbac_group.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: RBACGroup = self._run(call)
        return result

    def delete(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedRBACGroup:
        """Delete a group

        Deletes a group, unless it comes from an identity provider.

        Args:
            rbac_group_id: The id of the group.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_rbac_group.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedRBACGroup = self._run(call)
        return result


class AsyncOrganizationRbacGroups(AsyncResource):
    """`client.organization.rbac_groups`, `client.beta.organization.rbac_groups`"""

    @cached_property
    def members(self) -> AsyncOrganizationRbacGroupsMembers:
        from ..organization_rbac_groups_members import AsyncOrganizationRbacGroupsMembers

        return AsyncOrganizationRbacGroupsMembers(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncOrganizationRbacGroupsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationRbacGroupsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationRbacGroupsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationRbacGroupsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[RBACGroup, AsyncPageCursor[RBACGroup]]:
        """List groups

        Lists the groups.

        Args:
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
            list_rbac_groups.OPERATION,
            {
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

    async def create(
        self,
        *,
        name: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> RBACGroup:
        """Create a group

        Makes a group without members and roles. Only Claude Enterprise has groups.

        Args:
            name: What people call the group. Two groups can have the same name.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_rbac_group.OPERATION,
            {
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: RBACGroup = await self._run(call)
        return result

    async def retrieve(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> RBACGroup:
        """Get a group

        Gets a group.

        Args:
            rbac_group_id: The id of the group.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_rbac_group.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: RBACGroup = await self._run(call)
        return result

    async def update(
        self,
        rbac_group_id: str,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> RBACGroup:
        """Rename a group

        Renames a group, unless it comes from an identity provider.

        Args:
            rbac_group_id: The id of the group.
            name: The new name; null changes nothing.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_rbac_group.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: RBACGroup = await self._run(call)
        return result

    async def delete(
        self,
        rbac_group_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedRBACGroup:
        """Delete a group

        Deletes a group, unless it comes from an identity provider.

        Args:
            rbac_group_id: The id of the group.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_rbac_group.OPERATION,
            {
                "rbac_group_id": rbac_group_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedRBACGroup = await self._run(call)
        return result


class OrganizationRbacGroupsWithRawResponse:
    """The methods of `organization.rbac_groups`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationRbacGroups) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)

    @cached_property
    def members(self) -> OrganizationRbacGroupsMembersWithRawResponse:
        from ..organization_rbac_groups_members import OrganizationRbacGroupsMembersWithRawResponse

        return OrganizationRbacGroupsMembersWithRawResponse(self._resource.members)


class AsyncOrganizationRbacGroupsWithRawResponse:
    """The methods of `organization.rbac_groups`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationRbacGroups) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)

    @cached_property
    def members(self) -> AsyncOrganizationRbacGroupsMembersWithRawResponse:
        from ..organization_rbac_groups_members import AsyncOrganizationRbacGroupsMembersWithRawResponse

        return AsyncOrganizationRbacGroupsMembersWithRawResponse(self._resource.members)


class OrganizationRbacGroupsWithStreamingResponse:
    """The methods of `organization.rbac_groups`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationRbacGroups) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)

    @cached_property
    def members(self) -> OrganizationRbacGroupsMembersWithStreamingResponse:
        from ..organization_rbac_groups_members import OrganizationRbacGroupsMembersWithStreamingResponse

        return OrganizationRbacGroupsMembersWithStreamingResponse(self._resource.members)


class AsyncOrganizationRbacGroupsWithStreamingResponse:
    """The methods of `organization.rbac_groups`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationRbacGroups) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)

    @cached_property
    def members(self) -> AsyncOrganizationRbacGroupsMembersWithStreamingResponse:
        from ..organization_rbac_groups_members import AsyncOrganizationRbacGroupsMembersWithStreamingResponse

        return AsyncOrganizationRbacGroupsMembersWithStreamingResponse(self._resource.members)
