"""client.organization.api_keys"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import get_api_key, list_api_keys, update_api_key

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPage, AsyncPaginator, SyncPage
    from ...models import APIKey


class OrganizationApiKeys(SyncResource):
    """`client.organization.api_keys`, `client.beta.organization.api_keys`"""

    @property
    def with_raw_response(self) -> OrganizationApiKeysWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationApiKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationApiKeysWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationApiKeysWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        created_by_user_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        status: Literal["active", "archived", "expired", "inactive"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[APIKey]:
        """List API keys

        Lists the API keys of the organization.

        Args:
            after_id: The page starts right after the object with this id.
            before_id: The page ends right before the object with this id.
            created_by_user_id: Only keys that this user made.
            limit: The maximum number of objects in a page. Default: 20.
            status: Only keys with this status.
            workspace_id: Only keys of this workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_api_keys.OPERATION,
            {
                "after_id": after_id,
                "before_id": before_id,
                "created_by_user_id": created_by_user_id,
                "limit": limit,
                "status": status,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPage[APIKey] = self._run(call)
        return result

    def retrieve(
        self,
        api_key_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> APIKey:
        """Get an API key

        Gets what is known about an API key, without the key.

        Args:
            api_key_id: The id of the API key. It is not the key.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_api_key.OPERATION,
            {
                "api_key_id": api_key_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: APIKey = self._run(call)
        return result

    def update(
        self,
        api_key_id: str,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        status: Literal["active", "archived", "inactive"] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> APIKey:
        """Change an API key

        Renames an API key, or changes whether it works.

        Args:
            api_key_id: The id of the API key. It is not the key.
            name: The new name; null changes nothing.
            status: Whether the key works from now on: `active`, `inactive`, or `archived` for good; null
                changes nothing.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_api_key.OPERATION,
            {
                "api_key_id": api_key_id,
                "name": name,
                "status": status,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: APIKey = self._run(call)
        return result


class AsyncOrganizationApiKeys(AsyncResource):
    """`client.organization.api_keys`, `client.beta.organization.api_keys`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationApiKeysWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationApiKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationApiKeysWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationApiKeysWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        created_by_user_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        status: Literal["active", "archived", "expired", "inactive"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[APIKey, AsyncPage[APIKey]]:
        """List API keys

        Lists the API keys of the organization.

        Args:
            after_id: The page starts right after the object with this id.
            before_id: The page ends right before the object with this id.
            created_by_user_id: Only keys that this user made.
            limit: The maximum number of objects in a page. Default: 20.
            status: Only keys with this status.
            workspace_id: Only keys of this workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_api_keys.OPERATION,
            {
                "after_id": after_id,
                "before_id": before_id,
                "created_by_user_id": created_by_user_id,
                "limit": limit,
                "status": status,
                "workspace_id": workspace_id,
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
        api_key_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> APIKey:
        """Get an API key

        Gets what is known about an API key, without the key.

        Args:
            api_key_id: The id of the API key. It is not the key.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_api_key.OPERATION,
            {
                "api_key_id": api_key_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: APIKey = await self._run(call)
        return result

    async def update(
        self,
        api_key_id: str,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        status: Literal["active", "archived", "inactive"] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> APIKey:
        """Change an API key

        Renames an API key, or changes whether it works.

        Args:
            api_key_id: The id of the API key. It is not the key.
            name: The new name; null changes nothing.
            status: Whether the key works from now on: `active`, `inactive`, or `archived` for good; null
                changes nothing.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_api_key.OPERATION,
            {
                "api_key_id": api_key_id,
                "name": name,
                "status": status,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: APIKey = await self._run(call)
        return result


class OrganizationApiKeysWithRawResponse:
    """The methods of `organization.api_keys`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationApiKeys) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)


class AsyncOrganizationApiKeysWithRawResponse:
    """The methods of `organization.api_keys`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationApiKeys) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)


class OrganizationApiKeysWithStreamingResponse:
    """The methods of `organization.api_keys`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationApiKeys) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)


class AsyncOrganizationApiKeysWithStreamingResponse:
    """The methods of `organization.api_keys`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationApiKeys) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
