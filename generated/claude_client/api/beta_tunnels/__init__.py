"""client.beta.tunnels"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    archive_tunnel,
    create_tunnel,
    get_tunnel,
    list_tunnels,
    reveal_tunnel_token,
    rotate_tunnel_token,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import Tunnel, TunnelToken
    from ..beta_tunnels_certificates import (
        AsyncBetaTunnelsCertificates,
        AsyncBetaTunnelsCertificatesWithRawResponse,
        AsyncBetaTunnelsCertificatesWithStreamingResponse,
        BetaTunnelsCertificates,
        BetaTunnelsCertificatesWithRawResponse,
        BetaTunnelsCertificatesWithStreamingResponse,
    )


class BetaTunnels(SyncResource):
    """`client.beta.tunnels`"""

    @cached_property
    def certificates(self) -> BetaTunnelsCertificates:
        from ..beta_tunnels_certificates import BetaTunnelsCertificates

        return BetaTunnelsCertificates(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaTunnelsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaTunnelsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaTunnelsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaTunnelsWithStreamingResponse(self)

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
    ) -> SyncPageCursor[Tunnel]:
        """List tunnels

        Lists the tunnels of the workspace, newest first.

        Args:
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
            list_tunnels.OPERATION,
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
        result: SyncPageCursor[Tunnel] = self._run(call)
        return result

    def create(
        self,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        display_name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Tunnel:
        """Create a tunnel

        Makes a tunnel with a host name of its own. It carries nothing until it has a certificate. A
        second request makes a second tunnel.

        Args:
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            display_name: What people call the tunnel.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_tunnel.OPERATION,
            {
                "workspace_id": workspace_id,
                "display_name": display_name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Tunnel = self._run(call)
        return result

    def retrieve(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Tunnel:
        """Get a tunnel

        Gets a tunnel without its token.

        Args:
            tunnel_id: The id of the tunnel.
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
            get_tunnel.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Tunnel = self._run(call)
        return result

    def archive(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Tunnel:
        """Archive a tunnel

        Archives a tunnel and its certificates for good. Its token stops working, and its host name is
        never used again.

        Args:
            tunnel_id: The id of the tunnel.
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
            archive_tunnel.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Tunnel = self._run(call)
        return result

    def reveal_token(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TunnelToken:
        """Reveal the token of a tunnel

        Returns the token, the same until it is rotated. It is a POST so that logs of URLs do not
        contain it.

        Args:
            tunnel_id: The id of the tunnel.
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
            reveal_tunnel_token.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TunnelToken = self._run(call)
        return result

    def rotate_token(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        reason: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TunnelToken:
        """Rotate the token of a tunnel

        Replaces the token. Connections that are open stay open; new ones need the new token.

        Args:
            tunnel_id: The id of the tunnel.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            reason: The reason, for the audit log.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            rotate_tunnel_token.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "workspace_id": workspace_id,
                "reason": reason,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TunnelToken = self._run(call)
        return result


class AsyncBetaTunnels(AsyncResource):
    """`client.beta.tunnels`"""

    @cached_property
    def certificates(self) -> AsyncBetaTunnelsCertificates:
        from ..beta_tunnels_certificates import AsyncBetaTunnelsCertificates

        return AsyncBetaTunnelsCertificates(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaTunnelsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaTunnelsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaTunnelsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaTunnelsWithStreamingResponse(self)

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
    ) -> AsyncPaginator[Tunnel, AsyncPageCursor[Tunnel]]:
        """List tunnels

        Lists the tunnels of the workspace, newest first.

        Args:
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
            list_tunnels.OPERATION,
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
        workspace_id: str | NotGiven = NOT_GIVEN,
        display_name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Tunnel:
        """Create a tunnel

        Makes a tunnel with a host name of its own. It carries nothing until it has a certificate. A
        second request makes a second tunnel.

        Args:
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            display_name: What people call the tunnel.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_tunnel.OPERATION,
            {
                "workspace_id": workspace_id,
                "display_name": display_name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Tunnel = await self._run(call)
        return result

    async def retrieve(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Tunnel:
        """Get a tunnel

        Gets a tunnel without its token.

        Args:
            tunnel_id: The id of the tunnel.
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
            get_tunnel.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Tunnel = await self._run(call)
        return result

    async def archive(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Tunnel:
        """Archive a tunnel

        Archives a tunnel and its certificates for good. Its token stops working, and its host name is
        never used again.

        Args:
            tunnel_id: The id of the tunnel.
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
            archive_tunnel.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Tunnel = await self._run(call)
        return result

    async def reveal_token(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TunnelToken:
        """Reveal the token of a tunnel

        Returns the token, the same until it is rotated. It is a POST so that logs of URLs do not
        contain it.

        Args:
            tunnel_id: The id of the tunnel.
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
            reveal_tunnel_token.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TunnelToken = await self._run(call)
        return result

    async def rotate_token(
        self,
        tunnel_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        reason: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TunnelToken:
        """Rotate the token of a tunnel

        Replaces the token. Connections that are open stay open; new ones need the new token.

        Args:
            tunnel_id: The id of the tunnel.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            reason: The reason, for the audit log.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            rotate_tunnel_token.OPERATION,
            {
                "tunnel_id": tunnel_id,
                "workspace_id": workspace_id,
                "reason": reason,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TunnelToken = await self._run(call)
        return result


class BetaTunnelsWithRawResponse:
    """The methods of `beta.tunnels`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaTunnels) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.archive = raw(inner.archive)
        self.reveal_token = raw(inner.reveal_token)
        self.rotate_token = raw(inner.rotate_token)

    @cached_property
    def certificates(self) -> BetaTunnelsCertificatesWithRawResponse:
        from ..beta_tunnels_certificates import BetaTunnelsCertificatesWithRawResponse

        return BetaTunnelsCertificatesWithRawResponse(self._resource.certificates)


class AsyncBetaTunnelsWithRawResponse:
    """The methods of `beta.tunnels`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaTunnels) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.archive = async_raw(inner.archive)
        self.reveal_token = async_raw(inner.reveal_token)
        self.rotate_token = async_raw(inner.rotate_token)

    @cached_property
    def certificates(self) -> AsyncBetaTunnelsCertificatesWithRawResponse:
        from ..beta_tunnels_certificates import AsyncBetaTunnelsCertificatesWithRawResponse

        return AsyncBetaTunnelsCertificatesWithRawResponse(self._resource.certificates)


class BetaTunnelsWithStreamingResponse:
    """The methods of `beta.tunnels`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaTunnels) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.archive = streamed(inner.archive)
        self.reveal_token = streamed(inner.reveal_token)
        self.rotate_token = streamed(inner.rotate_token)

    @cached_property
    def certificates(self) -> BetaTunnelsCertificatesWithStreamingResponse:
        from ..beta_tunnels_certificates import BetaTunnelsCertificatesWithStreamingResponse

        return BetaTunnelsCertificatesWithStreamingResponse(self._resource.certificates)


class AsyncBetaTunnelsWithStreamingResponse:
    """The methods of `beta.tunnels`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaTunnels) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.archive = async_streamed(inner.archive)
        self.reveal_token = async_streamed(inner.reveal_token)
        self.rotate_token = async_streamed(inner.rotate_token)

    @cached_property
    def certificates(self) -> AsyncBetaTunnelsCertificatesWithStreamingResponse:
        from ..beta_tunnels_certificates import AsyncBetaTunnelsCertificatesWithStreamingResponse

        return AsyncBetaTunnelsCertificatesWithStreamingResponse(self._resource.certificates)
