"""The ASGI application: bytes in, pipeline, bytes out."""

from __future__ import annotations

import ipaddress

import attrs
from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.types import Receive, Scope, Send

from claude_conformance.contract import Contract
from claude_conformance.mock import control, pipeline
from claude_conformance.mock.exchange import Decoded, Exchange, Located
from claude_conformance.mock.faults import ActiveFaults
from claude_conformance.mock.http import browsers
from claude_conformance.mock.http.bodies import DEFAULT_LIMIT, drain, read_body
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.forms import MULTIPART, boundary_of, receive_form
from claude_conformance.mock.http.head import read_head
from claude_conformance.mock.http.replies import JsonReply, LiveReply, Reply
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.http.sending import LIVE, UNREAD, send_reply
from claude_conformance.mock.world.config import MockConfig
from claude_conformance.mock.world.identity import request_id
from claude_conformance.mock.world.world import Logged, World

# Larger bodies (in bytes) are not logged.
MOST_LOGGED = 1024 * 1024
CREDENTIALS = frozenset({"x-api-key", "authorization", "proxy-authorization", "cookie"})


def create_app(config: MockConfig | None = None, contract: Contract | None = None) -> MockApp:
    """Return the mock as an ASGI application with its own state.

    Raises `UnknownFault` if a fault does not exist.
    """
    config = config or MockConfig()
    return MockApp(World(config, contract), ActiveFaults(config.faults))


class MockApp:
    """Serves one World, with faults. Tests and tools in the same process can use both."""

    def __init__(self, world: World, faults: ActiveFaults) -> None:
        self.world, self.faults = world, faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        http = HttpRequest(scope, receive)
        request, refusal = read_head(scope)
        try:
            if refusal is None and control.owns(request.path) and _is_local(scope):
                content = await read_body(http.stream(), None, DEFAULT_LIMIT)
                reply = control.answer(control.Controlled(self.world, self.faults), request, content)
            else:
                reply = await self._reply(request, refusal, http)
        except ClientDisconnect:
            return
        if isinstance(reply, JsonReply) and reply.unread:
            scope[UNREAD] = reply.unread
        scope[LIVE] = isinstance(reply, LiveReply)
        await send_reply(reply, receive, send, self.world.config.pace)

    async def _reply(self, request: Request, refusal: ApiError | None, http: HttpRequest) -> Reply:
        exchange = Exchange(request=request, request_id=request_id(), world=self.world, hooks=self.faults)
        if refusal is None and browsers.is_preflight(request):
            await read_body(http.stream(), request.header("content-length"), DEFAULT_LIMIT)
            allowed = browsers.preflight(request, exchange.request_id)
            self.world.log.append(_logged(exchange, allowed))
            return allowed
        try:
            # The operation is needed early: it limits the body, and faults use it.
            try:
                if refusal is not None:
                    raise refusal
                exchange = pipeline.locate(exchange)
            except ApiError:
                declared = request.header("content-length")
                request.content = await read_body(http.stream(), declared, DEFAULT_LIMIT)
                raise
            exchange.skip(*exchange.hooks.off(exchange))
            limit = exchange.located.max_body_bytes or DEFAULT_LIMIT
            if exchange.skips("body-limit"):
                limit *= 100
            boundary = None
            if MULTIPART in exchange.located.media_types:
                # The form is stored on disk, so the key is checked first.
                try:
                    boundary = boundary_of(request)
                    exchange = pipeline.authenticate(exchange)
                    pipeline.admit(exchange)
                except ApiError:
                    await drain(http.stream(), 2 * limit)
                    raise
            exchange = await _receive(exchange, http, boundary, limit)
            answered = pipeline.answer(exchange, limit)
        except ApiError as error:
            answered = pipeline.refused(exchange, error)
        except ClientDisconnect:
            raise
        except Exception as error:
            answered = pipeline.failed(exchange, error)
        reply = pipeline.finish(answered)
        if answered.exchange.form is not None:
            answered.exchange.form.discard()
        self.world.log.append(_logged(answered.exchange, reply))
        return reply


async def _receive(exchange: Located, http: HttpRequest, boundary: str | None, limit: int) -> Located:
    """Read the body; a form (which has a boundary) is stored on disk."""
    declared = exchange.request.header("content-length")
    if boundary is None:
        exchange.request.content = await read_body(http.stream(), declared, limit)
        return exchange
    whole = not exchange.skips("form-whole")
    form = await receive_form(http.stream(), declared, boundary, limit, exchange.world.folder, whole)
    return attrs.evolve(exchange, form=form)


def _logged(exchange: Exchange, reply: Reply) -> Logged:
    request = exchange.request
    headers = [(name, "[hidden]" if name in CREDENTIALS else value) for name, value in request.headers]
    body = exchange.received if isinstance(exchange, Decoded) else None
    return Logged(
        exchange.request_id,
        request.method,
        request.path,
        request.query,
        headers,
        body if len(request.content) <= MOST_LOGGED else None,
        exchange.located.id if exchange.located else None,
        reply.status,
    )


def _is_local(scope: Scope) -> bool:
    client = scope.get("client")
    try:
        return client is None or ipaddress.ip_address(client[0]).is_loopback
    except ValueError:
        # In-process transports have names instead of addresses.
        return True


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            await send({"type": "lifespan.startup.complete"})
        else:
            await send({"type": "lifespan.shutdown.complete"})
            return
