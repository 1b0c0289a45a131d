"""client.organization.external_keys"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    create_external_key,
    delete_external_key,
    get_external_key,
    list_external_keys,
    update_external_key,
    validate_external_key,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        ExternalKey,
        ExternalKeyDeleteResponse,
        ExternalKeyProviderConfig,
        ExternalKeyProviderConfigParam,
        ExternalKeyProviderConfigUpdateParam,
        ExternalKeyValidateResponse,
    )


class OrganizationExternalKeys(SyncResource):
    """`client.organization.external_keys`, `client.beta.organization.external_keys`"""

    @property
    def with_raw_response(self) -> OrganizationExternalKeysWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationExternalKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationExternalKeysWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationExternalKeysWithStreamingResponse(self)

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
    ) -> SyncPageCursor[ExternalKey]:
        """List external keys

        Lists the external keys of the organization, newest first.

        Args:
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
            list_external_keys.OPERATION,
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
        result: SyncPageCursor[ExternalKey] = self._run(call)
        return result

    def create(
        self,
        *,
        provider_config: ExternalKeyProviderConfigParam | ExternalKeyProviderConfig,
        display_name: str | None | NotGiven = NOT_GIVEN,
        geo: Literal["us"] | NotGiven = NOT_GIVEN,
        user_profile_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ExternalKey:
        """Create an external key

        Registers a key that you keep with another provider. It encrypts nothing until a workspace uses
        it.

        Args:
            provider_config: Where the key is, and how to reach it.
            display_name: What people call the key.
            user_profile_id: The user profile that the key belongs to, for good. Only workspaces with the same
                profile can use the key. Leave it out for a key of your own organization.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_external_key.OPERATION,
            {
                "provider_config": provider_config,
                "display_name": display_name,
                "geo": geo,
                "user_profile_id": user_profile_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ExternalKey = self._run(call)
        return result

    def retrieve(
        self,
        external_key_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ExternalKey:
        """Get an external key

        Gets an external key.

        Args:
            external_key_id: The id of the external key.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_external_key.OPERATION,
            {
                "external_key_id": external_key_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ExternalKey = self._run(call)
        return result

    def update(
        self,
        external_key_id: str,
        *,
        display_name: str | None | NotGiven = NOT_GIVEN,
        geo: Literal["us"] | None | NotGiven = NOT_GIVEN,
        provider_config: ExternalKeyProviderConfigUpdateParam | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ExternalKey:
        """Update an external key

        Changes the name of a key. The other properties can change while no workspace uses the key.

        Args:
            external_key_id: The id of the external key.
            display_name: The new name.
            geo: Where the data are that the key encrypts. It cannot change once a workspace uses the
                key.
            provider_config: Where the key is, as a whole. It cannot change once a workspace uses the key, and never
                for a key of Google Cloud.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_external_key.OPERATION,
            {
                "external_key_id": external_key_id,
                "display_name": display_name,
                "geo": geo,
                "provider_config": provider_config,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ExternalKey = self._run(call)
        return result

    def delete(
        self,
        external_key_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ExternalKeyDeleteResponse:
        """Delete an external key

        Removes a key that no workspace uses. The key itself stays with its provider.

        Args:
            external_key_id: The id of the external key.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_external_key.OPERATION,
            {
                "external_key_id": external_key_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ExternalKeyDeleteResponse = self._run(call)
        return result

    def validate(
        self,
        external_key_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ExternalKeyValidateResponse:
        """Try an external key

        Encrypts and decrypts something with the key. It takes up to 30 seconds. The status is 200 even
        if that fails.

        Args:
            external_key_id: The id of the external key.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            validate_external_key.OPERATION,
            {
                "external_key_id": external_key_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ExternalKeyValidateResponse = self._run(call)
        return result


class AsyncOrganizationExternalKeys(AsyncResource):
    """`client.organization.external_keys`, `client.beta.organization.external_keys`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationExternalKeysWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationExternalKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationExternalKeysWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationExternalKeysWithStreamingResponse(self)

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
    ) -> AsyncPaginator[ExternalKey, AsyncPageCursor[ExternalKey]]:
        """List external keys

        Lists the external keys of the organization, newest first.

        Args:
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
            list_external_keys.OPERATION,
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
        provider_config: ExternalKeyProviderConfigParam | ExternalKeyProviderConfig,
        display_name: str | None | NotGiven = NOT_GIVEN,
        geo: Literal["us"] | NotGiven = NOT_GIVEN,
        user_profile_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ExternalKey:
        """Create an external key

        Registers a key that you keep with another provider. It encrypts nothing until a workspace uses
        it.

        Args:
            provider_config: Where the key is, and how to reach it.
            display_name: What people call the key.
            user_profile_id: The user profile that the key belongs to, for good. Only workspaces with the same
                profile can use the key. Leave it out for a key of your own organization.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_external_key.OPERATION,
            {
                "provider_config": provider_config,
                "display_name": display_name,
                "geo": geo,
                "user_profile_id": user_profile_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ExternalKey = await self._run(call)
        return result

    async def retrieve(
        self,
        external_key_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ExternalKey:
        """Get an external key

        Gets an external key.

        Args:
            external_key_id: The id of the external key.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_external_key.OPERATION,
            {
                "external_key_id": external_key_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ExternalKey = await self._run(call)
        return result

    async def update(
        self,
        external_key_id: str,
        *,
        display_name: str | None | NotGiven = NOT_GIVEN,
        geo: Literal["us"] | None | NotGiven = NOT_GIVEN,
        provider_config: ExternalKeyProviderConfigUpdateParam | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ExternalKey:
        """Update an external key

        Changes the name of a key. The other properties can change while no workspace uses the key.

        Args:
            external_key_id: The id of the external key.
            display_name: The new name.
            geo: Where the data are that the key encrypts. It cannot change once a workspace uses the
                key.
            provider_config: Where the key is, as a whole. It cannot change once a workspace uses the key, and never
                for a key of Google Cloud.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_external_key.OPERATION,
            {
                "external_key_id": external_key_id,
                "display_name": display_name,
                "geo": geo,
                "provider_config": provider_config,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ExternalKey = await self._run(call)
        return result

    async def delete(
        self,
        external_key_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ExternalKeyDeleteResponse:
        """Delete an external key

        Removes a key that no workspace uses. The key itself stays with its provider.

        Args:
            external_key_id: The id of the external key.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_external_key.OPERATION,
            {
                "external_key_id": external_key_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ExternalKeyDeleteResponse = await self._run(call)
        return result

    async def validate(
        self,
        external_key_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ExternalKeyValidateResponse:
        """Try an external key

        Encrypts and decrypts something with the key. It takes up to 30 seconds. The status is 200 even
        if that fails.

        Args:
            external_key_id: The id of the external key.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            validate_external_key.OPERATION,
            {
                "external_key_id": external_key_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ExternalKeyValidateResponse = await self._run(call)
        return result


class OrganizationExternalKeysWithRawResponse:
    """The methods of `organization.external_keys`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationExternalKeys) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)
        self.validate = raw(inner.validate)


class AsyncOrganizationExternalKeysWithRawResponse:
    """The methods of `organization.external_keys`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationExternalKeys) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)
        self.validate = async_raw(inner.validate)


class OrganizationExternalKeysWithStreamingResponse:
    """The methods of `organization.external_keys`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationExternalKeys) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)
        self.validate = streamed(inner.validate)


class AsyncOrganizationExternalKeysWithStreamingResponse:
    """The methods of `organization.external_keys`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationExternalKeys) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)
        self.validate = async_streamed(inner.validate)
