"""client.beta.tunnels.certificates"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    archive_tunnel_certificate,
    create_tunnel_certificate,
    get_tunnel_certificate,
    list_tunnel_certificates,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import TunnelCertificate


class BetaTunnelsCertificates(SyncResource):
    """`client.beta.tunnels.certificates`"""

    @property
    def with_raw_response(self) -> BetaTunnelsCertificatesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaTunnelsCertificatesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaTunnelsCertificatesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaTunnelsCertificatesWithStreamingResponse(self)

    def list(
        self,
        tunnel_id: str,
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
    ) -> SyncPageCursor[TunnelCertificate]:
        """List certificates of a tunnel

        Lists the certificates of a tunnel, newest first.

        Args:
            tunnel_id: The id of the tunnel.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The maximum number of objects in a page. Default: 20.
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
            list_tunnel_certificates.OPERATION,
            {
                "tunnel_id": tunnel_id,
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
        result: SyncPageCursor[TunnelCertificate] = self._run(call)
        return result

    def create(
        self,
        tunnel_id: str,
        *,
        ca_certificate_pem: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TunnelCertificate:
        """Add a certificate to a tunnel

        Adds a certificate that the tunnel trusts. A tunnel has at most two that are not archived.

        Args:
            tunnel_id: The id of the tunnel.
            ca_certificate_pem: One X.509 certificate in PEM form, with an RSA key of at least 2,048 bits or a P-256
                key, signed with SHA-256 or better. A private key is refused.
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
            create_tunnel_certificate.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "ca_certificate_pem": ca_certificate_pem,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TunnelCertificate = self._run(call)
        return result

    def retrieve(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TunnelCertificate:
        """Get a certificate of a tunnel

        Gets what is known of a certificate.

        Args:
            tunnel_id: The id of the tunnel.
            certificate_id: The id of the certificate.
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
            get_tunnel_certificate.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "certificate_id": certificate_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TunnelCertificate = self._run(call)
        return result

    def archive(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TunnelCertificate:
        """Archive a certificate of a tunnel

        Ends the trust in a certificate; its record stays. A tunnel that has none left carries nothing.

        Args:
            tunnel_id: The id of the tunnel.
            certificate_id: The id of the certificate.
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
            archive_tunnel_certificate.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "certificate_id": certificate_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TunnelCertificate = self._run(call)
        return result


class AsyncBetaTunnelsCertificates(AsyncResource):
    """`client.beta.tunnels.certificates`"""

    @property
    def with_raw_response(self) -> AsyncBetaTunnelsCertificatesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaTunnelsCertificatesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaTunnelsCertificatesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaTunnelsCertificatesWithStreamingResponse(self)

    def list(
        self,
        tunnel_id: str,
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
    ) -> AsyncPaginator[TunnelCertificate, AsyncPageCursor[TunnelCertificate]]:
        """List certificates of a tunnel

        Lists the certificates of a tunnel, newest first.

        Args:
            tunnel_id: The id of the tunnel.
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            limit: The maximum number of objects in a page. Default: 20.
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
            list_tunnel_certificates.OPERATION,
            {
                "tunnel_id": tunnel_id,
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
        tunnel_id: str,
        *,
        ca_certificate_pem: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TunnelCertificate:
        """Add a certificate to a tunnel

        Adds a certificate that the tunnel trusts. A tunnel has at most two that are not archived.

        Args:
            tunnel_id: The id of the tunnel.
            ca_certificate_pem: One X.509 certificate in PEM form, with an RSA key of at least 2,048 bits or a P-256
                key, signed with SHA-256 or better. A private key is refused.
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
            create_tunnel_certificate.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "ca_certificate_pem": ca_certificate_pem,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TunnelCertificate = await self._run(call)
        return result

    async def retrieve(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TunnelCertificate:
        """Get a certificate of a tunnel

        Gets what is known of a certificate.

        Args:
            tunnel_id: The id of the tunnel.
            certificate_id: The id of the certificate.
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
            get_tunnel_certificate.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "certificate_id": certificate_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TunnelCertificate = await self._run(call)
        return result

    async def archive(
        self,
        certificate_id: str,
        *,
        tunnel_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TunnelCertificate:
        """Archive a certificate of a tunnel

        Ends the trust in a certificate; its record stays. A tunnel that has none left carries nothing.

        Args:
            tunnel_id: The id of the tunnel.
            certificate_id: The id of the certificate.
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
            archive_tunnel_certificate.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "certificate_id": certificate_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TunnelCertificate = await self._run(call)
        return result


class BetaTunnelsCertificatesWithRawResponse:
    """The methods of `beta.tunnels.certificates`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaTunnelsCertificates) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.archive = raw(inner.archive)


class AsyncBetaTunnelsCertificatesWithRawResponse:
    """The methods of `beta.tunnels.certificates`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaTunnelsCertificates) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.archive = async_raw(inner.archive)


class BetaTunnelsCertificatesWithStreamingResponse:
    """The methods of `beta.tunnels.certificates`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaTunnelsCertificates) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.archive = streamed(inner.archive)


class AsyncBetaTunnelsCertificatesWithStreamingResponse:
    """The methods of `beta.tunnels.certificates`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaTunnelsCertificates) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.archive = async_streamed(inner.archive)
