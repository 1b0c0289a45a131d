"""The ASGI application: bytes in, pipeline, bytes out."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import AsyncIterator

from starlette.requests import ClientDisconnect
from starlette.requests import Request as HttpRequest
from starlette.types import Receive, Scope, Send

from claude_conformance.contract import Contract
from claude_conformance.mock import control, pipeline
from claude_conformance.mock.http import browsers
from claude_conformance.mock.http.bodies import DEFAULT_LIMIT, drain, read_body
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.forms import MULTIPART, boundary_of, receive_form
from claude_conformance.mock.http.head import read_head
from claude_conformance.mock.world.config import MockConfig
from claude_conformance.mock.world.identity import request_id
from claude_conformance.mock.world.world import Logged, World

from .exchange import (
    BytesReply,
    Cut,
    Exchange,
    FileReply,
    Frame,
    JsonReply,
    LinesReply,
    Reply,
    Request,
    StreamReply,
    dumps,
)
from .faults import hooks

# A single event of a stream is never held back longer than this, in seconds.
MOST_PAUSE = 0.002
# Larger bodies are not remembered, in bytes.
MOST_LOGGED = 1024 * 1024
NO_CONTENT = 204
CREDENTIALS = frozenset({"x-api-key", "authorization", "proxy-authorization", "cookie"})


class ConnectionCut(Exception):
    """Raised to make the server drop the connection in the middle of a response."""


def create_app(config: MockConfig | None = None, contract: Contract | None = None) -> MockApp:
    """The mock as an ASGI application, with a memory of its own."""
    return MockApp(World(config or MockConfig(), contract))


class MockApp:
    """Serves one World. `world` is there for tests and tools in the same process."""

    def __init__(self, world: World) -> None:
        self.world = world

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
                reply = control.answer(
                    self.world, request, await read_body(http.stream(), None, DEFAULT_LIMIT)
                )
            else:
                reply = await self._reply(request, refusal, http)
        except ClientDisconnect:
            return
        await _send(reply, send, self.world.config.pace)

    async def _reply(self, request: Request, refusal: ApiError | None, http: HttpRequest) -> Reply:
        world = self.world
        exchange = Exchange(request, request_id(), world)
        if refusal is None and browsers.is_preflight(request):
            await read_body(http.stream(), request.header("content-length"), DEFAULT_LIMIT)
            allowed = browsers.preflight(request, exchange.request_id)
            world.log.append(_logged(exchange, allowed))
            return allowed
        try:
            # The operation is needed early: it limits the body, and faults ask for it.
            try:
                if refusal is not None:
                    raise refusal
                exchange.operation = pipeline.locate(exchange)
            except ApiError:
                await read_body(http.stream(), request.header("content-length"), DEFAULT_LIMIT)
                raise
            exchange.off = frozenset(
                name for fault in world.faults if fault.touches(exchange) for name in fault.off
            )
            limit = exchange.operation.max_body_bytes or DEFAULT_LIMIT
            if exchange.skips("body-limit"):
                limit *= 100
            await _receive(exchange, http, limit)
            reply = _intercepted(exchange) or pipeline.answer(exchange, limit)
        except ApiError as error:
            reply = pipeline.error_reply(exchange, error)
        except ClientDisconnect:
            raise
        except Exception as error:
            # A fault of the mock's own must look like one of the API's, not like a framework's.
            reply = pipeline.error_reply(
                exchange, ApiError(500, f"Internal server error ({type(error).__name__})")
            )
            world.failures.append(error)
        reply = pipeline.finish(exchange, reply)
        if exchange.form is not None:
            exchange.form.discard()
        world.log.append(_logged(exchange, reply))
        return reply


async def _receive(exchange: Exchange, http: HttpRequest, limit: int) -> None:
    """Read the body, forms to disk; what nobody vouches for is not kept."""
    request, operation = exchange.request, exchange.operation
    declared = request.header("content-length")
    boundary = None
    try:
        if operation is not None and MULTIPART in operation.media_types:
            boundary = boundary_of(request)
            pipeline.authenticate(exchange)
    except ApiError:
        await drain(http.stream(), 2 * limit)
        raise
    if boundary is None:
        request.content = await read_body(http.stream(), declared, limit)
    else:
        whole = not exchange.skips("form-whole")
        exchange.form = await receive_form(
            http.stream(), declared, boundary, limit, exchange.world.folder, whole
        )


def _intercepted(exchange: Exchange) -> Reply | None:
    """The reply of a fault that answers before anyone else; or the request, rewritten by faults."""
    for hook in hooks(exchange.world.faults, exchange, "request"):
        result = hook(exchange, exchange.request)
        if not isinstance(result, Request):
            reply: Reply = result
            return reply
        exchange.request = result
    return None


def _logged(exchange: Exchange, reply: Reply) -> Logged:
    request = exchange.request
    headers = [(name, "[hidden]" if name in CREDENTIALS else value) for name, value in request.headers]
    operation = exchange.operation.id if exchange.operation else None
    body = exchange.received if len(request.content) <= MOST_LOGGED else None
    return Logged(
        exchange.request_id,
        request.method,
        request.path,
        request.query,
        headers,
        body,
        operation,
        reply.status,
    )


def _is_local(scope: Scope) -> bool:
    client = scope.get("client")
    try:
        return client is None or ipaddress.ip_address(client[0]).is_loopback
    except ValueError:
        # In-process transports give names instead of addresses.
        return True


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            await send({"type": "lifespan.startup.complete"})
        else:
            await send({"type": "lifespan.shutdown.complete"})
            return


async def _send(reply: Reply, send: Send, pace: float) -> None:
    if reply.delay:
        await asyncio.sleep(reply.delay)
    headers = [
        (name.encode("latin-1"), str(value).encode("latin-1")) for name, value in reply.headers.items()
    ]
    if isinstance(reply, FileReply | LinesReply):
        await _send_pieces(reply, send, headers)
        return
    if not isinstance(reply, StreamReply):
        content = _content(reply)
        if reply.status != NO_CONTENT:  # which has no length (RFC 9110, 8.6)
            headers.append((b"content-length", str(len(content)).encode()))
        await send({"type": "http.response.start", "status": reply.status, "headers": headers})
        await send({"type": "http.response.body", "body": content})
        return
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    async for piece in _pieces(reply, pace):
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


async def _send_pieces(reply: FileReply | LinesReply, send: Send, headers: list[tuple[bytes, bytes]]) -> None:
    """Send what is read or made while it is sent."""
    if isinstance(reply, FileReply):
        pieces = reply.stored.chunks()
        headers.append((b"content-length", str(reply.stored.size).encode()))
    else:
        pieces = reply.pieces()
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    for piece in pieces:
        await send({"type": "http.response.body", "body": piece, "more_body": True})
        # Others get their turn, however fast the reader is.
        await asyncio.sleep(0)
    await send({"type": "http.response.body", "body": b""})


def _content(reply: JsonReply | BytesReply) -> bytes:
    if isinstance(reply, BytesReply):
        return reply.content
    return b"" if reply.body is None else dumps(reply.body).encode(errors="surrogatepass")


async def _pieces(reply: StreamReply, pace: float) -> AsyncIterator[bytes]:
    """The frames, one by one with pauses, or all of them at once in a burst."""
    pause = min(MOST_PAUSE, pace / max(1, len(reply.frames)))
    held: list[bytes] = []
    for frame in reply.frames:
        await asyncio.sleep(frame.delay or pause)
        piece = _encoded(frame)
        if reply.burst:
            held.append(piece)
        else:
            yield piece
    if held:
        yield b"".join(held)


def _encoded(frame: Frame) -> bytes:
    if isinstance(frame, Cut):
        raise ConnectionCut
    return frame.encode()
