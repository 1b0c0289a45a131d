"""The printed shell line sends the same bytes as the suite."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator

import attrs
import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from claude_conformance.suite.transport import Transport
from claude_conformance.wire import Redactor, Request, curl

KEY = "sk-ant-api03-of-this-test"
TYPE = ("content-type", "application/json")
SETTINGS = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


@attrs.define
class Recorder:
    """A server that keeps the head and the body of what it is sent."""

    url: str
    seen: list[tuple[str, list[str], bytes]] = attrs.field(factory=list)

    def serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection, connection.makefile("rb") as file:
            first = file.readline().decode("latin-1").strip()
            headers = []
            while line := file.readline().decode("latin-1").rstrip("\r\n"):
                headers.append(line.rstrip())
            fields = {name.lower(): value.strip() for name, _, value in (h.partition(":") for h in headers)}
            if "expect" in fields:
                connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            body = b""
            if fields.get("transfer-encoding") == "chunked":
                while size := int(file.readline(), 16):
                    body += file.read(size)
                    file.readline()
                file.readline()
            else:
                body = file.read(int(fields.get("content-length", 0)))
            self.seen.append((first, sorted(headers), body))
            connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}")


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    listener = socket.create_server(("127.0.0.1", 0))
    found = Recorder(f"http://127.0.0.1:{listener.getsockname()[1]}")

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                found.serve(listener.accept()[0])

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    yield found
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(10)


def check(recorder: Recorder, request: Request) -> None:
    """The transport and the shell line send the same."""
    recorder.seen.clear()
    request = attrs.evolve(request, url=str(httpx.URL(recorder.url + request.url)))
    exchange = Transport().send(request, 20)
    assert exchange.error is None, exchange.error
    line = curl(request, Redactor([KEY]))
    assert KEY not in line
    environment = {"PATH": os.environ["PATH"], "ANTHROPIC_API_KEY": KEY, "NO_PROXY": "127.0.0.1"}
    done = subprocess.run(
        ["sh"], input=line.encode(), env=environment, capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    ours, theirs = recorder.seen
    assert theirs == ours


needs_curl = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")

FORM = "multipart/form-data; boundary=x"
METHODS = st.sampled_from(["POST", "PUT", "DELETE", "GET"])
NAMES = st.sampled_from(["content-type", "CONTENT-TYPE", "anthropic-beta", "X-Odd", "user-agent", "accept"])
VALUES = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=20).map(str.strip)
HEADERS = st.dictionaries(NAMES, VALUES, max_size=5).filter(
    lambda found: len({name.lower() for name in found}) == len(found)
)


@needs_curl
@SETTINGS
@given(method=METHODS, headers=HEADERS, body=st.binary(max_size=300))
@example(
    method="POST",
    headers={"content-type": "multipart/form-data; boundary=x"},
    body=b"--x\r\n\0\xff%s\\n'\r\n--x--\r\n",
)
@example(method="POST", headers={}, body=b"@file")
@example(method="POST", headers={}, body=b"")
@example(method="POST", headers={"content-type": ""}, body=b"\n\n")
def test_any_request(recorder: Recorder, method: str, headers: dict[str, str], body: bytes) -> None:
    check(recorder, Request(method, "/v1/x?a[]=b&c={d}", tuple(headers.items()), body))


@needs_curl
@pytest.mark.parametrize(
    "request_",
    [
        Request("POST", "/v1/messages", (TYPE, ("x-api-key", KEY)), b'{"text": "it\'s $HOME `x` \\u0000"}'),
        Request("POST", "/v1/messages", (TYPE, ("authorization", f"Bearer {KEY}")), "\u00e9\u202e".encode()),
        Request("POST", "/v1/messages", (TYPE, ("x-latin", "caf\u00e9")), b"{}"),
        Request("POST", "/v1/messages", (TYPE, ("transfer-encoding", "chunked")), b"abc" * 100),
        Request("POST", "/v1/messages", (TYPE, ("expect", "100-continue")), b"abc" * 100),
        Request("POST", "/v1/messages", (TYPE,), b"word " * 400_000),
        Request("POST", "/v1/messages", (TYPE,), os.urandom(100_000)),
        Request("GET", "/v1/models?limit=1", (("accept-encoding", "gzip, deflate"), ("X-EMPTY", ""))),
    ],
    ids=lambda found: f"{found.method} {found.headers[-1][0]} {len(found.body)}",
)
def test_requests_of_each_kind(recorder: Recorder, request_: Request) -> None:
    check(recorder, request_)


@SETTINGS
@given(st.binary(min_size=1, max_size=300))
@example(b"%d\\101\n\0'")
@example(b"x" * 20_000)
def test_the_shell_writes_the_body(body: bytes) -> None:
    line = curl(Request("POST", "http://127.0.0.1:1/", (TYPE,), body), Redactor())
    source, pipe, _ = line.rpartition(" | curl ")
    if not pipe:
        assert shlex.split(line)[-1].encode() == body
        return
    done = subprocess.run(["sh", "-c", source], capture_output=True, timeout=60, check=True)
    assert done.stdout == body


def test_a_huge_body_that_cannot_be_packed_is_left_to_a_file() -> None:
    line = curl(Request("POST", "http://127.0.0.1:1/", (TYPE,), os.urandom(1 << 20)), Redactor())
    assert line.endswith("--data-binary @body-of-1048576-bytes")


def test_a_scheme_without_a_token_does_not_become_the_key() -> None:
    request = Request("GET", "http://127.0.0.1:1/v1/models", (("authorization", "Bearer"),), b"")
    line = curl(request, Redactor([KEY]))
    assert "'authorization: Bearer'" in line
    assert "ANTHROPIC_API_KEY" not in line


def line_of(method: str, body: bytes, *headers: tuple[str, str], url: str = "http://h/") -> str:
    return curl(Request(method, url, headers, body), Redactor(["secret-of-this"]))


START = "curl -sS -i -N -g --http1.1 --path-as-is"
OWN = "-H 'User-Agent:' -H 'Accept:'"


@pytest.mark.parametrize(
    ("line", "written"),
    [
        (line_of("GET", b""), f"{START} http://h/ {OWN}"),
        (line_of("HEAD", b""), f"{START} --head http://h/ {OWN}"),
        (line_of("DELETE", b""), f"{START} -X DELETE http://h/ {OWN}"),
        (
            line_of("POST", b""),
            f"{START} -X POST http://h/ {OWN} --data-binary '' -H 'Content-Type:'",
        ),
        (
            line_of("PATCH", b"", TYPE),
            f"{START} -X PATCH http://h/ -H 'content-type: application/json' {OWN} --data-binary ''",
        ),
        (
            line_of("POST", b"{}", ("Content-Length", "2"), ("HOST", "h"), ("Connection", "close")),
            f"{START} http://h/ {OWN} -H 'Content-Type:' -H 'Expect:' --data-binary '{{}}'",
        ),
        (
            line_of("GET", b"x", ("Expect", "100-continue"), TYPE, ("User-Agent", "a"), ("ACCEPT", "*/*")),
            f"{START} -X GET http://h/ -H 'Expect: 100-continue' -H 'content-type: application/json'"
            " -H 'User-Agent: a' -H 'ACCEPT: */*' --data-binary x",
        ),
        (
            line_of("GET", b"", ("Accept-Encoding", "gzip"), ("x", ""), url="http://h/a?b=c&d"),
            f"{START} 'http://h/a?b=c&d' --compressed -H 'Accept-Encoding: gzip' -H 'x;' {OWN}",
        ),
        (
            line_of("POST", b"@a", TYPE, ("Expect", "x"), ("accept", "a"), ("user-agent", "b")),
            "printf @a | "
            f"{START} http://h/ -H 'content-type: application/json' -H 'Expect: x' -H 'accept: a'"
            " -H 'user-agent: b' --data-binary @-",
        ),
        (
            line_of("GET", b"", ("x", "my secret-of-this"), ("y", "caf\u00e9")),
            f"{START} http://h/ -H 'x: my [redacted]' -H \"$(printf 'y: caf\\351')\" {OWN}",
        ),
    ],
)
def test_a_line_is_written_like_this(line: str, written: str) -> None:
    assert line == written


@pytest.mark.parametrize(
    ("body", "source"),
    [
        (b"-\x00", "printf '\\055\\000' | curl"),
        (b"\x7f\x1f", "printf '\\177\\037' | curl"),
        (b"~ \n\t\\%\x00", "printf '~ \n\t\\\\%%\\000' | curl"),
    ],
)
def test_bytes_are_written_by_printf(body: bytes, source: str) -> None:
    assert line_of("POST", body).startswith(source)


@pytest.mark.parametrize(("size", "packed"), [(16 << 10, False), ((16 << 10) + 1, True)])
def test_a_large_body_is_packed(size: int, packed: bool) -> None:
    plain, odd = line_of("POST", b"x" * size), line_of("POST", b"\0" * size)
    assert plain.startswith("printf %s ") == odd.startswith("printf %s ") == packed
    assert " | base64 -d | gzip -d | curl " in plain or not packed
    assert odd.startswith("printf '\\000") != packed


def test_a_body_is_left_to_a_file_above_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    body = b"\0" * 20_000
    packed = len(line_of("POST", body).split()[2])
    for cap, left in ((packed, False), (packed - 1, True)):
        monkeypatch.setattr(sys.modules["claude_conformance.wire.curl"], "_PACKED_CAP", cap)
        assert line_of("POST", body).endswith("@body-of-20000-bytes") == left
