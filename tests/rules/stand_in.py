"""A server in front of the mock that changes what passes through it."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import attrs

from claude_conformance.mock import MockServer

_OWN = {"date", "server", "content-length", "transfer-encoding"}


@attrs.define
class Seen:
    """A request on its way: names of headers keep their case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@attrs.define
class Given:
    """An answer on its way back; ``announced`` bytes is what its content-length says, right by default."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes
    announced: int | None = None

    def json(self) -> Any:
        """The body, read."""
        return json.loads(self.body)


def error(status: int, kind: str, request_id: str = "req_01StandIn") -> Given:
    """An error envelope."""
    body = {"type": "error", "error": {"type": kind, "message": "no"}, "request_id": request_id}
    headers = [("content-type", "application/json"), ("request-id", request_id)]
    return Given(status, headers, json.dumps(body).encode())


Before = Callable[[Seen], "Seen | Given"]
After = Callable[[Seen, Given], Given]


@contextmanager
def stand_in(
    upstream: MockServer,
    before: Before = lambda seen: seen,
    after: After = lambda _, given: given,
    reads: Callable[[Mapping[str, str]], bool] = lambda _: True,
) -> Iterator[str]:
    """Runs the server on a free port and gives its URL; ``reads`` says by the headers if it reads a body."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def forward(self) -> None:
            body = self.received() if reads(self.headers) else b""
            seen = before(Seen(self.command, self.path, _joined(self.headers.items()), body))
            given = seen if isinstance(seen, Given) else after(seen, _ask(upstream, seen))
            self.close_connection = False
            self.send_response(given.status)
            for name, value in given.headers:
                if name.lower() not in _OWN:
                    self.send_header(name, value)
            length = len(given.body) if given.announced is None else given.announced
            self.send_header("content-length", str(length))
            # A wrong length would spoil the next answer of the connection.
            self.close_connection |= length != len(given.body)
            self.end_headers()
            self.wfile.write(given.body)

        def received(self) -> bytes:
            """The body of the request, whole or in chunks."""
            if self.headers.get("transfer-encoding", "").lower() != "chunked":
                return self.rfile.read(int(self.headers.get("content-length") or 0))
            chunks = []
            while size := int(self.rfile.readline().split(b";")[0], 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            while self.rfile.readline().strip():
                """Trailers end with an empty line."""
            return b"".join(chunks)

        do_GET = do_POST = do_PUT = do_DELETE = forward  # noqa: N815 - names that the base class looks for

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def _joined(lines: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Header lines by name; several of one name are joined."""
    found: dict[str, str] = {}
    for name, value in lines:
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def _ask(upstream: MockServer, seen: Seen) -> Given:
    host, _, port = upstream.url.removeprefix("http://").partition(":")
    connection = http.client.HTTPConnection(host, int(port), timeout=20)
    headers: Mapping[str, str] = {
        name: value for name, value in seen.headers.items() if name.lower() not in _OWN
    }
    try:
        connection.request(seen.method, seen.path, seen.body or None, headers)
        answer = connection.getresponse()
        return Given(answer.status, answer.getheaders(), answer.read())
    finally:
        connection.close()
