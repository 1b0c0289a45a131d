"""client.organization.federation.issuers"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    archive_federation_issuer,
    create_federation_issuer,
    get_federation_issuer,
    list_federation_issuers,
    update_federation_issuer,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        FederationIssuer,
        FederationIssuerJWKS,
        FederationIssuerJWKSParam,
        FederationIssuerJWKSUpdateParam,
    )


class OrganizationFederationIssuers(SyncResource):
    """`client.organization.federation.issuers`, `client.beta.organization.federation.issuers`"""

    @property
    def with_raw_response(self) -> OrganizationFederationIssuersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationFederationIssuersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationFederationIssuersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationFederationIssuersWithStreamingResponse(self)

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
    ) -> SyncPageCursor[FederationIssuer]:
        """List issuers

        Lists the issuers that the organization trusts, newest first.

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
            list_federation_issuers.OPERATION,
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
        result: SyncPageCursor[FederationIssuer] = self._run(call)
        return result

    def create(
        self,
        *,
        issuer_url: str,
        name: str,
        check_jti: bool | None | NotGiven = NOT_GIVEN,
        jwks: FederationIssuerJWKSParam | FederationIssuerJWKS | NotGiven = NOT_GIVEN,
        max_jwt_lifetime_seconds: int | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationIssuer:
        """Create an issuer

        Trusts an identity provider (OpenID Connect). Rules say which of its tokens mean what.

        Args:
            issuer_url: The `iss` of its tokens, letter by letter. With discovery and without a
                `discovery_base`, the keys are looked up there.
            name: Lowercase letters, digits and hyphens. No other issuer has this name.
            check_jti: Whether a token with a `jti` can be exchanged only once. Default: True.
            jwks: Where the keys of the issuer come from. By default they are discovered.
            max_jwt_lifetime_seconds: The longest time from `iat` to `exp` of a token. Both claims are required. Default:
                3600.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_federation_issuer.OPERATION,
            {
                "issuer_url": issuer_url,
                "name": name,
                "check_jti": check_jti,
                "jwks": jwks,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationIssuer = self._run(call)
        return result

    def retrieve(
        self,
        federation_issuer_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationIssuer:
        """Get an issuer

        Gets an issuer.

        Args:
            federation_issuer_id: The id of the issuer.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_federation_issuer.OPERATION,
            {
                "federation_issuer_id": federation_issuer_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationIssuer = self._run(call)
        return result

    def update(
        self,
        federation_issuer_id: str,
        *,
        check_jti: bool | None | NotGiven = NOT_GIVEN,
        issuer_url: str | None | NotGiven = NOT_GIVEN,
        jwks: FederationIssuerJWKSUpdateParam | None | NotGiven = NOT_GIVEN,
        jwks_polling_disabled: Literal[False] | None | NotGiven = NOT_GIVEN,
        max_jwt_lifetime_seconds: int | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationIssuer:
        """Update an issuer

        Changes an issuer. An archived one cannot change.

        Args:
            federation_issuer_id: The id of the issuer.
            check_jti: Whether a token with a `jti` can be exchanged only once.
            issuer_url: The new `iss` of its tokens.
            jwks: Where the keys come from, as a whole.
            jwks_polling_disabled: Only false: fetches the keys again after too many failures stopped that.
            max_jwt_lifetime_seconds: The longest time from `iat` to `exp` of a token.
            name: The new name, which no other issuer has.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_federation_issuer.OPERATION,
            {
                "federation_issuer_id": federation_issuer_id,
                "check_jti": check_jti,
                "issuer_url": issuer_url,
                "jwks": jwks,
                "jwks_polling_disabled": jwks_polling_disabled,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationIssuer = self._run(call)
        return result

    def archive(
        self,
        federation_issuer_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationIssuer:
        """Archive an issuer

        Archives an issuer for good. A second time changes nothing. It is refused while an active rule
        names the issuer.

        Args:
            federation_issuer_id: The id of the issuer.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            archive_federation_issuer.OPERATION,
            {
                "federation_issuer_id": federation_issuer_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationIssuer = self._run(call)
        return result


class AsyncOrganizationFederationIssuers(AsyncResource):
    """`client.organization.federation.issuers`, `client.beta.organization.federation.issuers`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationFederationIssuersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationFederationIssuersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationFederationIssuersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationFederationIssuersWithStreamingResponse(self)

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
    ) -> AsyncPaginator[FederationIssuer, AsyncPageCursor[FederationIssuer]]:
        """List issuers

        Lists the issuers that the organization trusts, newest first.

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
            list_federation_issuers.OPERATION,
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
        issuer_url: str,
        name: str,
        check_jti: bool | None | NotGiven = NOT_GIVEN,
        jwks: FederationIssuerJWKSParam | FederationIssuerJWKS | NotGiven = NOT_GIVEN,
        max_jwt_lifetime_seconds: int | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationIssuer:
        """Create an issuer

        Trusts an identity provider (OpenID Connect). Rules say which of its tokens mean what.

        Args:
            issuer_url: The `iss` of its tokens, letter by letter. With discovery and without a
                `discovery_base`, the keys are looked up there.
            name: Lowercase letters, digits and hyphens. No other issuer has this name.
            check_jti: Whether a token with a `jti` can be exchanged only once. Default: True.
            jwks: Where the keys of the issuer come from. By default they are discovered.
            max_jwt_lifetime_seconds: The longest time from `iat` to `exp` of a token. Both claims are required. Default:
                3600.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_federation_issuer.OPERATION,
            {
                "issuer_url": issuer_url,
                "name": name,
                "check_jti": check_jti,
                "jwks": jwks,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationIssuer = await self._run(call)
        return result

    async def retrieve(
        self,
        federation_issuer_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationIssuer:
        """Get an issuer

        Gets an issuer.

        Args:
            federation_issuer_id: The id of the issuer.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_federation_issuer.OPERATION,
            {
                "federation_issuer_id": federation_issuer_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationIssuer = await self._run(call)
        return result

    async def update(
        self,
        federation_issuer_id: str,
        *,
        check_jti: bool | None | NotGiven = NOT_GIVEN,
        issuer_url: str | None | NotGiven = NOT_GIVEN,
        jwks: FederationIssuerJWKSUpdateParam | None | NotGiven = NOT_GIVEN,
        jwks_polling_disabled: Literal[False] | None | NotGiven = NOT_GIVEN,
        max_jwt_lifetime_seconds: int | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationIssuer:
        """Update an issuer

        Changes an issuer. An archived one cannot change.

        Args:
            federation_issuer_id: The id of the issuer.
            check_jti: Whether a token with a `jti` can be exchanged only once.
            issuer_url: The new `iss` of its tokens.
            jwks: Where the keys come from, as a whole.
            jwks_polling_disabled: Only false: fetches the keys again after too many failures stopped that.
            max_jwt_lifetime_seconds: The longest time from `iat` to `exp` of a token.
            name: The new name, which no other issuer has.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_federation_issuer.OPERATION,
            {
                "federation_issuer_id": federation_issuer_id,
                "check_jti": check_jti,
                "issuer_url": issuer_url,
                "jwks": jwks,
                "jwks_polling_disabled": jwks_polling_disabled,
                "max_jwt_lifetime_seconds": max_jwt_lifetime_seconds,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationIssuer = await self._run(call)
        return result

    async def archive(
        self,
        federation_issuer_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationIssuer:
        """Archive an issuer

        Archives an issuer for good. A second time changes nothing. It is refused while an active rule
        names the issuer.

        Args:
            federation_issuer_id: The id of the issuer.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            archive_federation_issuer.OPERATION,
            {
                "federation_issuer_id": federation_issuer_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationIssuer = await self._run(call)
        return result


class OrganizationFederationIssuersWithRawResponse:
    """The methods of `organization.federation.issuers`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationFederationIssuers) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.archive = raw(inner.archive)


class AsyncOrganizationFederationIssuersWithRawResponse:
    """The methods of `organization.federation.issuers`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationFederationIssuers) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.archive = async_raw(inner.archive)


class OrganizationFederationIssuersWithStreamingResponse:
    """The methods of `organization.federation.issuers`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationFederationIssuers) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.archive = streamed(inner.archive)


class AsyncOrganizationFederationIssuersWithStreamingResponse:
    """The methods of `organization.federation.issuers`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationFederationIssuers) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.archive = async_streamed(inner.archive)
