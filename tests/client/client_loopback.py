"""A real server on loopback that answers what a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import attrs
import httpx
from hypothesis import HealthCheck, settings

import claude_client as cc

#: Machines that run tests are busy.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

KEY = "sk-ant-test-0123456789"

MESSAGE: dict[str, Any] = {
    "id": "msg_01",
    "type": "message",
    "role": "assistant",
    "content": [{"type": "text", "text": "Hello", "citations": None}],
    "model": "claude-sonnet-4-5",
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 3, "output_tokens": 5},
}
ASK: dict[str, Any] = {
    "model": "claude-sonnet-4-5",
    "max_tokens": 16,
    "messages": [{"role": "user", "content": "Hi"}],
}


@attrs.define
class Asked:
    """A request as it was received."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@attrs.define
class Answer:
    """A response to give. `pieces` are written one by one; `cut` hangs up after them without an end."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = attrs.field(factory=dict)
    pieces: Sequence[bytes] | None = None
    cut: bool = False
    wait: float = 0

    @classmethod
    def of(cls, value: Any, status: int = 200, **headers: str) -> Answer:
        fields = {"content-type": "application/json", "request-id": "req_1"}
        fields |= {name.replace("_", "-"): text for name, text in headers.items()}
        return cls(status, json.dumps(value).encode(), fields)

    @classmethod
    def events(cls, *events: dict[str, Any] | bytes, cut: bool = False, pieces: int = 0) -> Answer:
        data = b"".join(event if isinstance(event, bytes) else frame(event) for event in events)
        cuts = [data[i : i + pieces] for i in range(0, len(data), pieces)] if pieces else [data]
        return cls(200, b"", {"content-type": "text/event-stream", "request-id": "req_s"}, cuts, cut)


def frame(event: dict[str, Any]) -> bytes:
    """A server-sent event whose name is the type in its data."""
    return f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode()


def _chunks(lines: Any) -> Iterator[bytes]:
    while size := int(lines.readline(), 16):
        yield lines.read(size)
        lines.readline()
    lines.readline()


class Loopback:
    """Gives its answers in order, the last one again and again."""

    def __init__(self) -> None:
        self.answers: list[Answer | Callable[[Asked], Answer]] = []
        self.asked: list[Asked] = []
        self.stopped = threading.Event()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None:
                pass

            def _answer(self) -> None:
                if self.headers.get("transfer-encoding") == "chunked":
                    body = b"".join(_chunks(self.rfile))
                else:
                    body = self.rfile.read(int(self.headers.get("content-length") or 0))
                asked = Asked(
                    self.command,
                    self.path,
                    {name.lower(): value for name, value in self.headers.items()},
                    body,
                )
                owner.asked.append(asked)
                answer = owner.answers[min(len(owner.asked), len(owner.answers)) - 1]
                owner.give(self, answer if isinstance(answer, Answer) else answer(asked))

            do_GET = do_POST = do_DELETE = _answer  # noqa: N815 - the names http.server looks for

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True)
        self.thread.start()

    def give(self, handler: BaseHTTPRequestHandler, answer: Answer) -> None:
        if answer.wait:
            self.stopped.wait(answer.wait)
        handler.send_response(answer.status)
        for name, value in answer.headers.items():
            handler.send_header(name, value)
        if answer.pieces is None:
            handler.send_header("content-length", str(len(answer.body) + (1 if answer.cut else 0)))
            handler.end_headers()
            handler.wfile.write(answer.body)
        else:
            handler.send_header("transfer-encoding", "chunked")
            handler.end_headers()
            for piece in answer.pieces:
                handler.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
                handler.wfile.flush()
            if not answer.cut:
                handler.wfile.write(b"0\r\n\r\n")
        if answer.cut:
            handler.close_connection = True

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    def will(self, *answers: Answer | Callable[[Asked], Answer]) -> None:
        self.answers = list(answers)
        self.asked.clear()

    def stop(self) -> None:
        self.stopped.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


BEGIN = [
    {"type": "message_start", "message": {**MESSAGE, "content": []}},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
]
MORE = {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "A" * 2000}}
#: More than fits into the buffers of a connection, so that none of these is over by itself.
EVENTS = Answer.events(*BEGIN, *[MORE] * 1000, pieces=4000)
ONE = httpx.Limits(max_connections=1)


def begin(client: cc.Client) -> cc.Stream[Any]:
    return client.messages.create(**ASK, stream=True)
