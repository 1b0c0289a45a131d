"""client.organization.service_accounts"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    archive_service_account,
    create_service_account,
    get_service_account,
    list_service_accounts,
    update_service_account,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import ServiceAccount
    from ..organization_service_accounts_workspaces import (
        AsyncOrganizationServiceAccountsWorkspaces,
        AsyncOrganizationServiceAccountsWorkspacesWithRawResponse,
        AsyncOrganizationServiceAccountsWorkspacesWithStreamingResponse,
        OrganizationServiceAccountsWorkspaces,
        OrganizationServiceAccountsWorkspacesWithRawResponse,
        OrganizationServiceAccountsWorkspacesWithStreamingResponse,
    )


class OrganizationServiceAccounts(SyncResource):
    """`client.organization.service_accounts`, `client.beta.organization.service_accounts`"""

    @cached_property
    def workspaces(self) -> OrganizationServiceAccountsWorkspaces:
        from ..organization_service_accounts_workspaces import OrganizationServiceAccountsWorkspaces

        return OrganizationServiceAccountsWorkspaces(self._client, self._form)

    @property
    def with_raw_response(self) -> OrganizationServiceAccountsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationServiceAccountsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationServiceAccountsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationServiceAccountsWithStreamingResponse(self)

    def list(
        self,
        *,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[ServiceAccount]:
        """List service accounts

        Lists the service accounts of the organization, newest first.

        Args:
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
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
            list_service_accounts.OPERATION,
            {
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[ServiceAccount] = self._run(call)
        return result

    def create(
        self,
        *,
        name: str,
        description: str | None | NotGiven = NOT_GIVEN,
        organization_role: Literal["admin", "developer"] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccount:
        """Create a service account

        Makes an identity for software. It can do nothing until a federation rule names it.

        Args:
            name: Lowercase letters, digits and hyphens. No other service account has this name, and it
                cannot change.
            description: What the service account is for.
            organization_role: Its role in the organization. Only a person can create an `admin`, a workload cannot.
                Default: "developer".
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_service_account.OPERATION,
            {
                "name": name,
                "description": description,
                "organization_role": organization_role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccount = self._run(call)
        return result

    def retrieve(
        self,
        service_account_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccount:
        """Get a service account

        Gets a service account.

        Args:
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
            get_service_account.OPERATION,
            {
                "service_account_id": service_account_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccount = self._run(call)
        return result

    def update(
        self,
        service_account_id: str,
        *,
        description: str | None | NotGiven = NOT_GIVEN,
        organization_role: Literal["admin", "developer"] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccount:
        """Update a service account

        Changes the description or the role. An archived service account cannot change.

        Args:
            service_account_id: The id of the service account.
            description: The new description; null makes it empty.
            organization_role: The new role; null changes nothing. Only a person can send `admin`, even if it is the
                role already.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_service_account.OPERATION,
            {
                "service_account_id": service_account_id,
                "description": description,
                "organization_role": organization_role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccount = self._run(call)
        return result

    def archive(
        self,
        service_account_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccount:
        """Archive a service account

        Archives a service account for good. A second time changes nothing. It is refused while an
        active federation rule names the account.

        Args:
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
            archive_service_account.OPERATION,
            {
                "service_account_id": service_account_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccount = self._run(call)
        return result


class AsyncOrganizationServiceAccounts(AsyncResource):
    """`client.organization.service_accounts`, `client.beta.organization.service_accounts`"""

    @cached_property
    def workspaces(self) -> AsyncOrganizationServiceAccountsWorkspaces:
        from ..organization_service_accounts_workspaces import AsyncOrganizationServiceAccountsWorkspaces

        return AsyncOrganizationServiceAccountsWorkspaces(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncOrganizationServiceAccountsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationServiceAccountsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationServiceAccountsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationServiceAccountsWithStreamingResponse(self)

    def list(
        self,
        *,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[ServiceAccount, AsyncPageCursor[ServiceAccount]]:
        """List service accounts

        Lists the service accounts of the organization, newest first.

        Args:
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
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
            list_service_accounts.OPERATION,
            {
                "include_archived": include_archived,
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
        description: str | None | NotGiven = NOT_GIVEN,
        organization_role: Literal["admin", "developer"] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccount:
        """Create a service account

        Makes an identity for software. It can do nothing until a federation rule names it.

        Args:
            name: Lowercase letters, digits and hyphens. No other service account has this name, and it
                cannot change.
            description: What the service account is for.
            organization_role: Its role in the organization. Only a person can create an `admin`, a workload cannot.
                Default: "developer".
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_service_account.OPERATION,
            {
                "name": name,
                "description": description,
                "organization_role": organization_role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccount = await self._run(call)
        return result

    async def retrieve(
        self,
        service_account_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccount:
        """Get a service account

        Gets a service account.

        Args:
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
            get_service_account.OPERATION,
            {
                "service_account_id": service_account_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccount = await self._run(call)
        return result

    async def update(
        self,
        service_account_id: str,
        *,
        description: str | None | NotGiven = NOT_GIVEN,
        organization_role: Literal["admin", "developer"] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccount:
        """Update a service account

        Changes the description or the role. An archived service account cannot change.

        Args:
            service_account_id: The id of the service account.
            description: The new description; null makes it empty.
            organization_role: The new role; null changes nothing. Only a person can send `admin`, even if it is the
                role already.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_service_account.OPERATION,
            {
                "service_account_id": service_account_id,
                "description": description,
                "organization_role": organization_role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccount = await self._run(call)
        return result

    async def archive(
        self,
        service_account_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ServiceAccount:
        """Archive a service account

        Archives a service account for good. A second time changes nothing. It is refused while an
        active federation rule names the account.

        Args:
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
            archive_service_account.OPERATION,
            {
                "service_account_id": service_account_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ServiceAccount = await self._run(call)
        return result


class OrganizationServiceAccountsWithRawResponse:
    """The methods of `organization.service_accounts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationServiceAccounts) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.archive = raw(inner.archive)

    @cached_property
    def workspaces(self) -> OrganizationServiceAccountsWorkspacesWithRawResponse:
        from ..organization_service_accounts_workspaces import (
            OrganizationServiceAccountsWorkspacesWithRawResponse,
        )

        return OrganizationServiceAccountsWorkspacesWithRawResponse(self._resource.workspaces)


class AsyncOrganizationServiceAccountsWithRawResponse:
    """The methods of `organization.service_accounts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationServiceAccounts) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.archive = async_raw(inner.archive)

    @cached_property
    def workspaces(self) -> AsyncOrganizationServiceAccountsWorkspacesWithRawResponse:
        from ..organization_service_accounts_workspaces import (
            AsyncOrganizationServiceAccountsWorkspacesWithRawResponse,
        )

        return AsyncOrganizationServiceAccountsWorkspacesWithRawResponse(self._resource.workspaces)


class OrganizationServiceAccountsWithStreamingResponse:
    """The methods of `organization.service_accounts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationServiceAccounts) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.archive = streamed(inner.archive)

    @cached_property
    def workspaces(self) -> OrganizationServiceAccountsWorkspacesWithStreamingResponse:
        from ..organization_service_accounts_workspaces import (
            OrganizationServiceAccountsWorkspacesWithStreamingResponse,
        )

        return OrganizationServiceAccountsWorkspacesWithStreamingResponse(self._resource.workspaces)


class AsyncOrganizationServiceAccountsWithStreamingResponse:
    """The methods of `organization.service_accounts`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationServiceAccounts) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.archive = async_streamed(inner.archive)

    @cached_property
    def workspaces(self) -> AsyncOrganizationServiceAccountsWorkspacesWithStreamingResponse:
        from ..organization_service_accounts_workspaces import (
            AsyncOrganizationServiceAccountsWorkspacesWithStreamingResponse,
        )

        return AsyncOrganizationServiceAccountsWorkspacesWithStreamingResponse(self._resource.workspaces)
