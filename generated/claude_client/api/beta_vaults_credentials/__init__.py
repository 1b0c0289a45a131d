"""client.beta.vaults.credentials"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    archive_vault_credential,
    create_vault_credential,
    delete_vault_credential,
    get_vault_credential,
    list_vault_credentials,
    update_vault_credential,
    validate_vault_credential,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        Credential,
        CredentialAuthParams,
        CredentialAuthUpdateParams,
        CredentialValidation,
        DeletedCredential,
    )


class BetaVaultsCredentials(SyncResource):
    """`client.beta.vaults.credentials`"""

    @property
    def with_raw_response(self) -> BetaVaultsCredentialsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaVaultsCredentialsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaVaultsCredentialsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaVaultsCredentialsWithStreamingResponse(self)

    def list(
        self,
        vault_id: str,
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
    ) -> SyncPageCursor[Credential]:
        """List credentials

        Lists the credentials of a vault, newest first.

        Args:
            vault_id: The id of the vault.
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
            list_vault_credentials.OPERATION,
            {
                "vault_id": vault_id,
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
        result: SyncPageCursor[Credential] = self._run(call)
        return result

    def create(
        self,
        vault_id: str,
        *,
        auth: CredentialAuthParams,
        workspace_id: str | NotGiven = NOT_GIVEN,
        display_name: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Credential:
        """Create a credential

        Stores a credential in a vault. It is not tried.

        Args:
            vault_id: The id of the vault.
            auth: How the credential signs in, with its secret.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            display_name: What people call the credential.
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
            create_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "auth": auth,
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
        result: Credential = self._run(call)
        return result

    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Credential:
        """Get a credential

        Gets a credential, without its secrets.

        Args:
            vault_id: The id of the vault.
            credential_id: The id of the credential.
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
            get_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "credential_id": credential_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Credential = self._run(call)
        return result

    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        auth: CredentialAuthUpdateParams | NotGiven = NOT_GIVEN,
        display_name: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Credential:
        """Update a credential

        Changes the name, the metadata or the secrets of a credential.

        Args:
            vault_id: The id of the vault.
            credential_id: The id of the credential.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            auth: Changes of how the credential signs in. The `type` must be the one it has.
            display_name: The new name.
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
            update_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "credential_id": credential_id,
                "workspace_id": workspace_id,
                "auth": auth,
                "display_name": display_name,
                "metadata": metadata,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Credential = self._run(call)
        return result

    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedCredential:
        """Delete a credential

        Deletes a credential for good.

        Args:
            vault_id: The id of the vault.
            credential_id: The id of the credential.
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
            delete_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "credential_id": credential_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedCredential = self._run(call)
        return result

    def archive(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Credential:
        """Archive a credential

        Archives a credential. Its secret is removed, and another credential can take its place.

        Args:
            vault_id: The id of the vault.
            credential_id: The id of the credential.
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
            archive_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "credential_id": credential_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Credential = self._run(call)
        return result

    def mcp_oauth_validate(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> CredentialValidation:
        """Try a credential

        Signs in to the MCP server with the credential, and fetches a new token if needed. The status is
        200 even if the credential does not work.

        Args:
            vault_id: The id of the vault.
            credential_id: The id of the credential.
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
            validate_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "credential_id": credential_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: CredentialValidation = self._run(call)
        return result


class AsyncBetaVaultsCredentials(AsyncResource):
    """`client.beta.vaults.credentials`"""

    @property
    def with_raw_response(self) -> AsyncBetaVaultsCredentialsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaVaultsCredentialsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaVaultsCredentialsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaVaultsCredentialsWithStreamingResponse(self)

    def list(
        self,
        vault_id: str,
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
    ) -> AsyncPaginator[Credential, AsyncPageCursor[Credential]]:
        """List credentials

        Lists the credentials of a vault, newest first.

        Args:
            vault_id: The id of the vault.
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
            list_vault_credentials.OPERATION,
            {
                "vault_id": vault_id,
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
        vault_id: str,
        *,
        auth: CredentialAuthParams,
        workspace_id: str | NotGiven = NOT_GIVEN,
        display_name: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Credential:
        """Create a credential

        Stores a credential in a vault. It is not tried.

        Args:
            vault_id: The id of the vault.
            auth: How the credential signs in, with its secret.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            display_name: What people call the credential.
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
            create_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "auth": auth,
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
        result: Credential = await self._run(call)
        return result

    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Credential:
        """Get a credential

        Gets a credential, without its secrets.

        Args:
            vault_id: The id of the vault.
            credential_id: The id of the credential.
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
            get_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "credential_id": credential_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Credential = await self._run(call)
        return result

    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        auth: CredentialAuthUpdateParams | NotGiven = NOT_GIVEN,
        display_name: str | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str | None] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Credential:
        """Update a credential

        Changes the name, the metadata or the secrets of a credential.

        Args:
            vault_id: The id of the vault.
            credential_id: The id of the credential.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            auth: Changes of how the credential signs in. The `type` must be the one it has.
            display_name: The new name.
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
            update_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "credential_id": credential_id,
                "workspace_id": workspace_id,
                "auth": auth,
                "display_name": display_name,
                "metadata": metadata,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Credential = await self._run(call)
        return result

    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedCredential:
        """Delete a credential

        Deletes a credential for good.

        Args:
            vault_id: The id of the vault.
            credential_id: The id of the credential.
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
            delete_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "credential_id": credential_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedCredential = await self._run(call)
        return result

    async def archive(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Credential:
        """Archive a credential

        Archives a credential. Its secret is removed, and another credential can take its place.

        Args:
            vault_id: The id of the vault.
            credential_id: The id of the credential.
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
            archive_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "credential_id": credential_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Credential = await self._run(call)
        return result

    async def mcp_oauth_validate(
        self,
        credential_id: str,
        *,
        vault_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> CredentialValidation:
        """Try a credential

        Signs in to the MCP server with the credential, and fetches a new token if needed. The status is
        200 even if the credential does not work.

        Args:
            vault_id: The id of the vault.
            credential_id: The id of the credential.
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
            validate_vault_credential.OPERATION,
            {
                "vault_id": vault_id,
                "credential_id": credential_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: CredentialValidation = await self._run(call)
        return result


class BetaVaultsCredentialsWithRawResponse:
    """The methods of `beta.vaults.credentials`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaVaultsCredentials) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)
        self.archive = raw(inner.archive)
        self.mcp_oauth_validate = raw(inner.mcp_oauth_validate)


class AsyncBetaVaultsCredentialsWithRawResponse:
    """The methods of `beta.vaults.credentials`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaVaultsCredentials) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)
        self.archive = async_raw(inner.archive)
        self.mcp_oauth_validate = async_raw(inner.mcp_oauth_validate)


class BetaVaultsCredentialsWithStreamingResponse:
    """The methods of `beta.vaults.credentials`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaVaultsCredentials) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)
        self.archive = streamed(inner.archive)
        self.mcp_oauth_validate = streamed(inner.mcp_oauth_validate)


class AsyncBetaVaultsCredentialsWithStreamingResponse:
    """The methods of `beta.vaults.credentials`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaVaultsCredentials) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)
        self.archive = async_streamed(inner.archive)
        self.mcp_oauth_validate = async_streamed(inner.mcp_oauth_validate)
