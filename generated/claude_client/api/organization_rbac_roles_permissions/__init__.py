"""client.organization.rbac_roles.permissions"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_rbac_role_permissions

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import RBACRolePermission


class OrganizationRbacRolesPermissions(SyncResource):
    """`client.organization.rbac_roles.permissions`, `client.beta.organization.rbac_roles.permissions`"""

    @property
    def with_raw_response(self) -> OrganizationRbacRolesPermissionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationRbacRolesPermissionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationRbacRolesPermissionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationRbacRolesPermissionsWithStreamingResponse(self)

    def list(
        self,
        rbac_role_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[RBACRolePermission]:
        """List the permissions of a role

        Lists what a role allows.

        Args:
            rbac_role_id: The id of the role.
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
            list_rbac_role_permissions.OPERATION,
            {
                "rbac_role_id": rbac_role_id,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[RBACRolePermission] = self._run(call)
        return result


class AsyncOrganizationRbacRolesPermissions(AsyncResource):
    """`client.organization.rbac_roles.permissions`, `client.beta.organization.rbac_roles.permissions`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationRbacRolesPermissionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationRbacRolesPermissionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationRbacRolesPermissionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationRbacRolesPermissionsWithStreamingResponse(self)

    def list(
        self,
        rbac_role_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[RBACRolePermission, AsyncPageCursor[RBACRolePermission]]:
        """List the permissions of a role

        Lists what a role allows.

        Args:
            rbac_role_id: The id of the role.
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
            list_rbac_role_permissions.OPERATION,
            {
                "rbac_role_id": rbac_role_id,
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


class OrganizationRbacRolesPermissionsWithRawResponse:
    """The methods of `organization.rbac_roles.permissions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationRbacRolesPermissions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)


class AsyncOrganizationRbacRolesPermissionsWithRawResponse:
    """The methods of `organization.rbac_roles.permissions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationRbacRolesPermissions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)


class OrganizationRbacRolesPermissionsWithStreamingResponse:
    """The methods of `organization.rbac_roles.permissions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationRbacRolesPermissions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)


class AsyncOrganizationRbacRolesPermissionsWithStreamingResponse:
    """The methods of `organization.rbac_roles.permissions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationRbacRolesPermissions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
