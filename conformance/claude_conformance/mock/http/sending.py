"""Sends replies over ASGI: at once, frame by frame, or in pieces."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from starlette.types import Receive, Send

from claude_conformance.mock.http.replies import (
    BytesReply,
    Cut,
    FileReply,
    Frame,
    JsonReply,
    LinesReply,
    LiveReply,
    Reply,
    StreamReply,
)
from claude_conformance.wire.jsontext import dumps

# A single event of a stream is never held back longer than this, in seconds.
MOST_PAUSE = 0.002
NO_CONTENT = 204
UNREAD = "claude_conformance.unread"
"""Where the scope of a request has the bytes that its connection goes on with."""
LIVE = "claude_conformance.live"
"""Where the scope of a request says that its response is a stream without an end."""


class ConnectionCut(Exception):
    """Raised to make the server drop the connection in the middle of a response."""


async def send_reply(reply: Reply, receive: Receive, send: Send, pace: float) -> None:
    """Send a reply; the events of a stream take `pace` seconds at most. Raises `ConnectionCut` at a `Cut`.

    A live stream ends when the client goes.
    """
    if reply.delay:
        await asyncio.sleep(reply.delay)
    headers = [
        (name.encode("latin-1"), str(value).encode("latin-1")) for name, value in reply.headers.items()
    ]
    if isinstance(reply, FileReply | LinesReply):
        await _send_pieces(reply, send, headers)
        return
    if isinstance(reply, LiveReply):
        await _send_live(reply, receive, send, headers)
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
    """Send a body that is read or encoded while it is sent."""
    if isinstance(reply, FileReply):
        pieces = reply.stored.chunks()
        headers.append((b"content-length", str(reply.stored.size).encode()))
    else:
        pieces = reply.pieces()
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    for piece in pieces:
        await send({"type": "http.response.body", "body": piece, "more_body": True})
        # Let other tasks run, even with a fast reader.
        await asyncio.sleep(0)
    await send({"type": "http.response.body", "body": b""})


async def _send_live(
    reply: LiveReply, receive: Receive, send: Send, headers: list[tuple[bytes, bytes]]
) -> None:
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"", "more_body": True})

    async def frames() -> None:
        async for frame in reply.frames:
            await asyncio.sleep(frame.delay)
            await send({"type": "http.response.body", "body": _encoded(frame), "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async def gone() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    tasks = [asyncio.ensure_future(frames()), asyncio.ensure_future(gone())]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()


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
