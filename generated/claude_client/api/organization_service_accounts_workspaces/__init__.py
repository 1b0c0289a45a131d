"""client.organization.service_accounts.workspaces"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import add_service_account_workspace, list_service_account_workspaces, remove_service_account_workspace

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import ServiceAccountWorkspaceMember, ServiceAccountWorkspaceRemoveResponse


class OrganizationServiceAccountsWorkspaces(SyncResource):
    """`client.organization.service_accounts.workspaces`, `client.beta.organization.service_accounts.workspaces`"""

    @property
    def with_raw_response(self) -> OrganizationServiceAccountsWorkspacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationServiceAccountsWorkspacesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationServiceAccountsWorkspacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationServiceAccountsWorkspacesWithStreamingResponse(self)

    def list(
        self,
        service_account_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[ServiceAccountWorkspaceMember]:
        """List the workspaces of a service account

        Lists the workspaces that a service account belongs to. The implicit membership of the default
        workspace comes first; with it, a page of one has two. An archived service account has none.

        Args:
            service_account_id: The id of the service account.
            limit: The most objects of a page. Default: 20.
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
            list_service_account_workspaces.OPERATION,
            {
                "service_account_id": service_account_id,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[ServiceAccountWorkspaceMember] = self._run(call)
        return result

    def add(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: Literal[
            "workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"
        ],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccountWorkspaceMember:
        """Add a service account to a workspace

        Adds a service account to a workspace, or changes its role there. The same membership shows
        among those of the workspace.

        Args:
            service_account_id: The id of the service account.
            workspace_id: The workspace, which must not be archived.
            workspace_role: The role. It replaces the one that the service account has there already.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_service_account_workspace.OPERATION,
            {
                "service_account_id": service_account_id,
                "workspace_id": workspace_id,
                "workspace_role": workspace_role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccountWorkspaceMember = self._run(call)
        return result

    def remove(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccountWorkspaceRemoveResponse:
        """Remove a service account from a workspace

        Ends a membership. It succeeds too without a membership, and changes nothing if the membership
        is implicit.

        Args:
            service_account_id: The id of the service account.
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
            remove_service_account_workspace.OPERATION,
            {
                "service_account_id": service_account_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccountWorkspaceRemoveResponse = self._run(call)
        return result


class AsyncOrganizationServiceAccountsWorkspaces(AsyncResource):
    """`client.organization.service_accounts.workspaces`, `client.beta.organization.service_accounts.workspaces`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationServiceAccountsWorkspacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationServiceAccountsWorkspacesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationServiceAccountsWorkspacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationServiceAccountsWorkspacesWithStreamingResponse(self)

    def list(
        self,
        service_account_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[ServiceAccountWorkspaceMember, AsyncPageCursor[ServiceAccountWorkspaceMember]]:
        """List the workspaces of a service account

        Lists the workspaces that a service account belongs to. The implicit membership of the default
        workspace comes first; with it, a page of one has two. An archived service account has none.

        Args:
            service_account_id: The id of the service account.
            limit: The most objects of a page. Default: 20.
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
            list_service_account_workspaces.OPERATION,
            {
                "service_account_id": service_account_id,
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
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: Literal[
            "workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"
        ],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccountWorkspaceMember:
        """Add a service account to a workspace

        Adds a service account to a workspace, or changes its role there. The same membership shows
        among those of the workspace.

        Args:
            service_account_id: The id of the service account.
            workspace_id: The workspace, which must not be archived.
            workspace_role: The role. It replaces the one that the service account has there already.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_service_account_workspace.OPERATION,
            {
                "service_account_id": service_account_id,
                "workspace_id": workspace_id,
                "workspace_role": workspace_role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccountWorkspaceMember = await self._run(call)
        return result

    async def remove(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccountWorkspaceRemoveResponse:
        """Remove a service account from a workspace

        Ends a membership. It succeeds too without a membership, and changes nothing if the membership
        is implicit.

        Args:
            service_account_id: The id of the service account.
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
            remove_service_account_workspace.OPERATION,
            {
                "service_account_id": service_account_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccountWorkspaceRemoveResponse = await self._run(call)
        return result


class OrganizationServiceAccountsWorkspacesWithRawResponse:
    """The methods of `organization.service_accounts.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationServiceAccountsWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.add = raw(inner.add)
        self.remove = raw(inner.remove)


class AsyncOrganizationServiceAccountsWorkspacesWithRawResponse:
    """The methods of `organization.service_accounts.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationServiceAccountsWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.add = async_raw(inner.add)
        self.remove = async_raw(inner.remove)


class OrganizationServiceAccountsWorkspacesWithStreamingResponse:
    """The methods of `organization.service_accounts.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationServiceAccountsWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.add = streamed(inner.add)
        self.remove = streamed(inner.remove)


class AsyncOrganizationServiceAccountsWorkspacesWithStreamingResponse:
    """The methods of `organization.service_accounts.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationServiceAccountsWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.add = async_streamed(inner.add)
        self.remove = async_streamed(inner.remove)
