"""client.organization.rbac_roles"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import get_rbac_role, list_rbac_roles

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import RBACRole
    from ..organization_rbac_roles_permissions import (
        AsyncOrganizationRbacRolesPermissions,
        AsyncOrganizationRbacRolesPermissionsWithRawResponse,
        AsyncOrganizationRbacRolesPermissionsWithStreamingResponse,
        OrganizationRbacRolesPermissions,
        OrganizationRbacRolesPermissionsWithRawResponse,
        OrganizationRbacRolesPermissionsWithStreamingResponse,
    )


class OrganizationRbacRoles(SyncResource):
    """`client.organization.rbac_roles`, `client.beta.organization.rbac_roles`"""

    @cached_property
    def permissions(self) -> OrganizationRbacRolesPermissions:
        from ..organization_rbac_roles_permissions import OrganizationRbacRolesPermissions

        return OrganizationRbacRolesPermissions(self._client, self._form)

    @property
    def with_raw_response(self) -> OrganizationRbacRolesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationRbacRolesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationRbacRolesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationRbacRolesWithStreamingResponse(self)

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
    ) -> SyncPageCursor[RBACRole]:
        """List roles

        Lists the roles of the organization.

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
            list_rbac_roles.OPERATION,
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
        result: SyncPageCursor[RBACRole] = self._run(call)
        return result

    def retrieve(
        self,
        rbac_role_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> RBACRole:
        """Get a role

        Gets a role.

        Args:
            rbac_role_id: The id of the role.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_rbac_role.OPERATION,
            {
                "rbac_role_id": rbac_role_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: RBACRole = self._run(call)
        return result


class AsyncOrganizationRbacRoles(AsyncResource):
    """`client.organization.rbac_roles`, `client.beta.organization.rbac_roles`"""

    @cached_property
    def permissions(self) -> AsyncOrganizationRbacRolesPermissions:
        from ..organization_rbac_roles_permissions import AsyncOrganizationRbacRolesPermissions

        return AsyncOrganizationRbacRolesPermissions(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncOrganizationRbacRolesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationRbacRolesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationRbacRolesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationRbacRolesWithStreamingResponse(self)

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
    ) -> AsyncPaginator[RBACRole, AsyncPageCursor[RBACRole]]:
        """List roles

        Lists the roles of the organization.

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
            list_rbac_roles.OPERATION,
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

    async def retrieve(
        self,
        rbac_role_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> RBACRole:
        """Get a role

        Gets a role.

        Args:
            rbac_role_id: The id of the role.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_rbac_role.OPERATION,
            {
                "rbac_role_id": rbac_role_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: RBACRole = await self._run(call)
        return result


class OrganizationRbacRolesWithRawResponse:
    """The methods of `organization.rbac_roles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationRbacRoles) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.retrieve = raw(inner.retrieve)

    @cached_property
    def permissions(self) -> OrganizationRbacRolesPermissionsWithRawResponse:
        from ..organization_rbac_roles_permissions import OrganizationRbacRolesPermissionsWithRawResponse

        return OrganizationRbacRolesPermissionsWithRawResponse(self._resource.permissions)


class AsyncOrganizationRbacRolesWithRawResponse:
    """The methods of `organization.rbac_roles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationRbacRoles) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.retrieve = async_raw(inner.retrieve)

    @cached_property
    def permissions(self) -> AsyncOrganizationRbacRolesPermissionsWithRawResponse:
        from ..organization_rbac_roles_permissions import AsyncOrganizationRbacRolesPermissionsWithRawResponse

        return AsyncOrganizationRbacRolesPermissionsWithRawResponse(self._resource.permissions)


class OrganizationRbacRolesWithStreamingResponse:
    """The methods of `organization.rbac_roles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationRbacRoles) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.retrieve = streamed(inner.retrieve)

    @cached_property
    def permissions(self) -> OrganizationRbacRolesPermissionsWithStreamingResponse:
        from ..organization_rbac_roles_permissions import (
            OrganizationRbacRolesPermissionsWithStreamingResponse,
        )

        return OrganizationRbacRolesPermissionsWithStreamingResponse(self._resource.permissions)


class AsyncOrganizationRbacRolesWithStreamingResponse:
    """The methods of `organization.rbac_roles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationRbacRoles) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.retrieve = async_streamed(inner.retrieve)

    @cached_property
    def permissions(self) -> AsyncOrganizationRbacRolesPermissionsWithStreamingResponse:
        from ..organization_rbac_roles_permissions import (
            AsyncOrganizationRbacRolesPermissionsWithStreamingResponse,
        )

        return AsyncOrganizationRbacRolesPermissionsWithStreamingResponse(self._resource.permissions)
