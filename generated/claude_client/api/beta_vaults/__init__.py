"""client.beta.vaults"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import archive_vault, create_vault, delete_vault, get_vault, list_vaults, update_vault

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import DeletedVault, Vault
    from ..beta_vaults_credentials import (
        AsyncBetaVaultsCredentials,
        AsyncBetaVaultsCredentialsWithRawResponse,
        AsyncBetaVaultsCredentialsWithStreamingResponse,
        BetaVaultsCredentials,
        BetaVaultsCredentialsWithRawResponse,
        BetaVaultsCredentialsWithStreamingResponse,
    )


class BetaVaults(SyncResource):
    """`client.beta.vaults`"""

    @cached_property
    def credentials(self) -> BetaVaultsCredentials:
        from ..beta_vaults_credentials import BetaVaultsCredentials

        return BetaVaultsCredentials(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaVaultsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaVaultsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaVaultsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaVaultsWithStreamingResponse(self)

    def list(
        self,
        *,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[Vault]:
        """List vaults

        Lists the vaults of the workspace, newest first.

        Args:
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_vaults.OPERATION,
            {
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[Vault] = self._run(call)
        return result

    def create(
        self,
        *,
        display_name: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Vault:
        """Create a vault

        Makes a vault without credentials.

        Args:
            display_name: What people call the vault.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            metadata: Up to 16 pairs of your own.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_vault.OPERATION,
            {
                "display_name": display_name,
                "workspace_id": workspace_id,
                "metadata": metadata,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Vault = self._run(call)
        return result

    def retrieve(
        self,
        vault_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Vault:
        """Get a vault

        Gets a vault without its credentials.

        Args:
            vault_id: The id of the vault.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_vault.OPERATION,
            {
                "vault_id": vault_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Vault = self._run(call)
        return result

    def update(
        self,
        vault_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        display_name: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Vault:
        """Update a vault

        Changes the name or the metadata of a vault.

        Args:
            vault_id: The id of the vault.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            display_name: The new name; null changes nothing.
            metadata: Pairs to add or replace; null as a value removes the key.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_vault.OPERATION,
            {
                "vault_id": vault_id,
                "workspace_id": workspace_id,
                "display_name": display_name,
                "metadata": metadata,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Vault = self._run(call)
        return result

    def delete(
        self,
        vault_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedVault:
        """Delete a vault

        Deletes a vault with all of its credentials for good.

        Args:
            vault_id: The id of the vault.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_vault.OPERATION,
            {
                "vault_id": vault_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedVault = self._run(call)
        return result

    def archive(
        self,
        vault_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Vault:
        """Archive a vault

        Archives a vault and its credentials. Their secrets are removed; the records stay.

        Args:
            vault_id: The id of the vault.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            archive_vault.OPERATION,
            {
                "vault_id": vault_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Vault = self._run(call)
        return result


class AsyncBetaVaults(AsyncResource):
    """`client.beta.vaults`"""

    @cached_property
    def credentials(self) -> AsyncBetaVaultsCredentials:
        from ..beta_vaults_credentials import AsyncBetaVaultsCredentials

        return AsyncBetaVaultsCredentials(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaVaultsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaVaultsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaVaultsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaVaultsWithStreamingResponse(self)

    def list(
        self,
        *,
        include_archived: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[Vault, AsyncPageCursor[Vault]]:
        """List vaults

        Lists the vaults of the workspace, newest first.

        Args:
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The most objects of a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_vaults.OPERATION,
            {
                "include_archived": include_archived,
                "limit": limit,
                "page": page,
                "workspace_id": workspace_id,
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
        display_name: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Vault:
        """Create a vault

        Makes a vault without credentials.

        Args:
            display_name: What people call the vault.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            metadata: Up to 16 pairs of your own.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_vault.OPERATION,
            {
                "display_name": display_name,
                "workspace_id": workspace_id,
                "metadata": metadata,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Vault = await self._run(call)
        return result

    async def retrieve(
        self,
        vault_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Vault:
        """Get a vault

        Gets a vault without its credentials.

        Args:
            vault_id: The id of the vault.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_vault.OPERATION,
            {
                "vault_id": vault_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Vault = await self._run(call)
        return result

    async def update(
        self,
        vault_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        display_name: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Vault:
        """Update a vault

        Changes the name or the metadata of a vault.

        Args:
            vault_id: The id of the vault.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            display_name: The new name; null changes nothing.
            metadata: Pairs to add or replace; null as a value removes the key.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_vault.OPERATION,
            {
                "vault_id": vault_id,
                "workspace_id": workspace_id,
                "display_name": display_name,
                "metadata": metadata,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Vault = await self._run(call)
        return result

    async def delete(
        self,
        vault_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedVault:
        """Delete a vault

        Deletes a vault with all of its credentials for good.

        Args:
            vault_id: The id of the vault.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_vault.OPERATION,
            {
                "vault_id": vault_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedVault = await self._run(call)
        return result

    async def archive(
        self,
        vault_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Vault:
        """Archive a vault

        Archives a vault and its credentials. Their secrets are removed; the records stay.

        Args:
            vault_id: The id of the vault.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            archive_vault.OPERATION,
            {
                "vault_id": vault_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Vault = await self._run(call)
        return result


class BetaVaultsWithRawResponse:
    """The methods of `beta.vaults`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaVaults) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)
        self.archive = raw(inner.archive)

    @cached_property
    def credentials(self) -> BetaVaultsCredentialsWithRawResponse:
        from ..beta_vaults_credentials import BetaVaultsCredentialsWithRawResponse

        return BetaVaultsCredentialsWithRawResponse(self._resource.credentials)


class AsyncBetaVaultsWithRawResponse:
    """The methods of `beta.vaults`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaVaults) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)
        self.archive = async_raw(inner.archive)

    @cached_property
    def credentials(self) -> AsyncBetaVaultsCredentialsWithRawResponse:
        from ..beta_vaults_credentials import AsyncBetaVaultsCredentialsWithRawResponse

        return AsyncBetaVaultsCredentialsWithRawResponse(self._resource.credentials)


class BetaVaultsWithStreamingResponse:
    """The methods of `beta.vaults`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaVaults) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)
        self.archive = streamed(inner.archive)

    @cached_property
    def credentials(self) -> BetaVaultsCredentialsWithStreamingResponse:
        from ..beta_vaults_credentials import BetaVaultsCredentialsWithStreamingResponse

        return BetaVaultsCredentialsWithStreamingResponse(self._resource.credentials)


class AsyncBetaVaultsWithStreamingResponse:
    """The methods of `beta.vaults`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaVaults) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)
        self.archive = async_streamed(inner.archive)

    @cached_property
    def credentials(self) -> AsyncBetaVaultsCredentialsWithStreamingResponse:
        from ..beta_vaults_credentials import AsyncBetaVaultsCredentialsWithStreamingResponse

        return AsyncBetaVaultsCredentialsWithStreamingResponse(self._resource.credentials)
