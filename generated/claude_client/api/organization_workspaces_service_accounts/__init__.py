"""client.organization.workspaces.service_accounts"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    add_workspace_service_account,
    get_workspace_service_account,
    list_workspace_service_accounts,
    remove_workspace_service_account,
    update_workspace_service_account,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import ServiceAccountWorkspaceMember, WorkspaceServiceAccountRemoveResponse


class OrganizationWorkspacesServiceAccounts(SyncResource):
    """`client.organization.workspaces.service_accounts`, `client.beta.organization.workspaces.service_accounts`"""

    @property
    def with_raw_response(self) -> OrganizationWorkspacesServiceAccountsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationWorkspacesServiceAccountsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationWorkspacesServiceAccountsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationWorkspacesServiceAccountsWithStreamingResponse(self)

    def list(
        self,
        workspace_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[ServiceAccountWorkspaceMember]:
        """List the service accounts of a workspace

        Lists the service accounts that were added to a workspace. Archived service accounts are left
        out.

        Args:
            workspace_id: The id of the workspace.
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
            list_workspace_service_accounts.OPERATION,
            {
                "workspace_id": workspace_id,
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
        workspace_id: str,
        *,
        service_account_id: str,
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

        Makes a service account a member of a workspace. If it is one already, it gets the new role.

        Args:
            workspace_id: The id of the workspace.
            service_account_id: The id of the service account.
            workspace_role: What the service account may do in the workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_workspace_service_account.OPERATION,
            {
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
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

    def retrieve(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccountWorkspaceMember:
        """Get a service account in a workspace

        Gets the membership of a service account in a workspace. In the default workspace each service
        account has one, even if it was not added.

        Args:
            workspace_id: The id of the workspace.
            service_account_id: The id of the service account.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_workspace_service_account.OPERATION,
            {
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccountWorkspaceMember = self._run(call)
        return result

    def update(
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
        """Change the role of a service account

        Gives a service account another role in a workspace. It must have been added before.

        Args:
            workspace_id: The id of the workspace.
            service_account_id: The id of the service account.
            workspace_role: What the service account may do from now on.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_workspace_service_account.OPERATION,
            {
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
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
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceServiceAccountRemoveResponse:
        """Remove a service account from a workspace

        Ends the membership of a service account, if there is one: the status is 200 in any case. In the
        default workspace the service account keeps the role `workspace_user`.

        Args:
            workspace_id: The id of the workspace.
            service_account_id: The id of the service account.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            remove_workspace_service_account.OPERATION,
            {
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceServiceAccountRemoveResponse = self._run(call)
        return result


class AsyncOrganizationWorkspacesServiceAccounts(AsyncResource):
    """`client.organization.workspaces.service_accounts`, `client.beta.organization.workspaces.service_accounts`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationWorkspacesServiceAccountsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationWorkspacesServiceAccountsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationWorkspacesServiceAccountsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationWorkspacesServiceAccountsWithStreamingResponse(self)

    def list(
        self,
        workspace_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[ServiceAccountWorkspaceMember, AsyncPageCursor[ServiceAccountWorkspaceMember]]:
        """List the service accounts of a workspace

        Lists the service accounts that were added to a workspace. Archived service accounts are left
        out.

        Args:
            workspace_id: The id of the workspace.
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
            list_workspace_service_accounts.OPERATION,
            {
                "workspace_id": workspace_id,
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
        workspace_id: str,
        *,
        service_account_id: str,
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

        Makes a service account a member of a workspace. If it is one already, it gets the new role.

        Args:
            workspace_id: The id of the workspace.
            service_account_id: The id of the service account.
            workspace_role: What the service account may do in the workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_workspace_service_account.OPERATION,
            {
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
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

    async def retrieve(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccountWorkspaceMember:
        """Get a service account in a workspace

        Gets the membership of a service account in a workspace. In the default workspace each service
        account has one, even if it was not added.

        Args:
            workspace_id: The id of the workspace.
            service_account_id: The id of the service account.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_workspace_service_account.OPERATION,
            {
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccountWorkspaceMember = await self._run(call)
        return result

    async def update(
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
        """Change the role of a service account

        Gives a service account another role in a workspace. It must have been added before.

        Args:
            workspace_id: The id of the workspace.
            service_account_id: The id of the service account.
            workspace_role: What the service account may do from now on.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_workspace_service_account.OPERATION,
            {
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
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
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> WorkspaceServiceAccountRemoveResponse:
        """Remove a service account from a workspace

        Ends the membership of a service account, if there is one: the status is 200 in any case. In the
        default workspace the service account keeps the role `workspace_user`.

        Args:
            workspace_id: The id of the workspace.
            service_account_id: The id of the service account.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            remove_workspace_service_account.OPERATION,
            {
                "workspace_id": workspace_id,
                "service_account_id": service_account_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: WorkspaceServiceAccountRemoveResponse = await self._run(call)
        return result


class OrganizationWorkspacesServiceAccountsWithRawResponse:
    """The methods of `organization.workspaces.service_accounts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationWorkspacesServiceAccounts) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.add = raw(inner.add)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.remove = raw(inner.remove)


class AsyncOrganizationWorkspacesServiceAccountsWithRawResponse:
    """The methods of `organization.workspaces.service_accounts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationWorkspacesServiceAccounts) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.add = async_raw(inner.add)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.remove = async_raw(inner.remove)


class OrganizationWorkspacesServiceAccountsWithStreamingResponse:
    """The methods of `organization.workspaces.service_accounts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationWorkspacesServiceAccounts) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.add = streamed(inner.add)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.remove = streamed(inner.remove)


class AsyncOrganizationWorkspacesServiceAccountsWithStreamingResponse:
    """The methods of `organization.workspaces.service_accounts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationWorkspacesServiceAccounts) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.add = async_streamed(inner.add)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.remove = async_streamed(inner.remove)
