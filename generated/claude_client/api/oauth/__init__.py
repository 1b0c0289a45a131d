"""client.oauth"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import create_access_token

if TYPE_CHECKING:
    from httpx import Timeout

    from ...models import TokenCreateResponse


class Oauth(SyncResource):
    """`client.oauth`"""

    @property
    def with_raw_response(self) -> OauthWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OauthWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OauthWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OauthWithStreamingResponse(self)

    def create_token(
        self,
        *,
        grant_type: Literal["urn:ietf:params:oauth:grant-type:jwt-bearer", "refresh_token"],
        assertion: str | NotGiven = NOT_GIVEN,
        federation_rule_id: str | NotGiven = NOT_GIVEN,
        organization_id: str | NotGiven = NOT_GIVEN,
        service_account_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        refresh_token: str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TokenCreateResponse:
        """Create an access token

        Exchanges a token of an identity provider (a JWT) for an access token, if a federation rule
        allows it. The request needs no other credential. Every refusal looks the same, so that it tells
        nothing about the rule.

        Args:
            grant_type: How the client proves who it is.
            assertion: The token of the identity provider. It has at most 16 KiB.
            federation_rule_id: The rule that allows the exchange.
            organization_id: The id of the organization, a UUID.
            service_account_id: The service account that the access token is to act as.
            workspace_id: The id of the workspace, or `default`. It is required if the rule is on in several.
            refresh_token: The refresh token of a person who signed in.
            client_id: The OAuth client that the refresh token was made for.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_access_token.OPERATION,
            {
                "grant_type": grant_type,
                "assertion": assertion,
                "federation_rule_id": federation_rule_id,
                "organization_id": organization_id,
                "service_account_id": service_account_id,
                "workspace_id": workspace_id,
                "refresh_token": refresh_token,
                "client_id": client_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TokenCreateResponse = self._run(call)
        return result


class AsyncOauth(AsyncResource):
    """`client.oauth`"""

    @property
    def with_raw_response(self) -> AsyncOauthWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOauthWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOauthWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOauthWithStreamingResponse(self)

    async def create_token(
        self,
        *,
        grant_type: Literal["urn:ietf:params:oauth:grant-type:jwt-bearer", "refresh_token"],
        assertion: str | NotGiven = NOT_GIVEN,
        federation_rule_id: str | NotGiven = NOT_GIVEN,
        organization_id: str | NotGiven = NOT_GIVEN,
        service_account_id: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        refresh_token: str | NotGiven = NOT_GIVEN,
        client_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TokenCreateResponse:
        """Create an access token

        Exchanges a token of an identity provider (a JWT) for an access token, if a federation rule
        allows it. The request needs no other credential. Every refusal looks the same, so that it tells
        nothing about the rule.

        Args:
            grant_type: How the client proves who it is.
            assertion: The token of the identity provider. It has at most 16 KiB.
            federation_rule_id: The rule that allows the exchange.
            organization_id: The id of the organization, a UUID.
            service_account_id: The service account that the access token is to act as.
            workspace_id: The id of the workspace, or `default`. It is required if the rule is on in several.
            refresh_token: The refresh token of a person who signed in.
            client_id: The OAuth client that the refresh token was made for.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_access_token.OPERATION,
            {
                "grant_type": grant_type,
                "assertion": assertion,
                "federation_rule_id": federation_rule_id,
                "organization_id": organization_id,
                "service_account_id": service_account_id,
                "workspace_id": workspace_id,
                "refresh_token": refresh_token,
                "client_id": client_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TokenCreateResponse = await self._run(call)
        return result


class OauthWithRawResponse:
    """The methods of `oauth`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Oauth) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.create_token = raw(inner.create_token)


class AsyncOauthWithRawResponse:
    """The methods of `oauth`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOauth) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.create_token = async_raw(inner.create_token)


class OauthWithStreamingResponse:
    """The methods of `oauth`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Oauth) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.create_token = streamed(inner.create_token)


class AsyncOauthWithStreamingResponse:
    """The methods of `oauth`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOauth) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.create_token = async_streamed(inner.create_token)
