"""A run ends by itself with a verdict or status 2 and one clear line, for any behaviour of the server."""

from __future__ import annotations

import json
import re
import socket
import struct
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile import Talk, answer, serving

from claude_conformance.cli.app import main

KEY = "sk-ant-api03-very/secret+key~0123456789"
STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"


def command(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Runs the command line in this process: status, stdout, stderr."""
    with pytest.raises(SystemExit) as leaving:
        main(["run", "--api-key", KEY, "--timeout", "1", "--workers", "4", *arguments])
    shown = capsys.readouterr()
    return int(leaving.value.code or 0), shown.out, shown.err


def html(connection: socket.socket, _: bytes) -> None:
    connection.sendall(answer("200 OK", "text/html", b"<html>welcome</html>"))


CASED = re.compile(rb"^X-Api-Key:", re.MULTILINE)


def cased(connection: socket.socket, request: bytes) -> None:
    """Knows the name of the key's header in one spelling only."""
    status = "200 OK" if CASED.search(request) else "401 Unauthorized"
    connection.sendall(answer(status, "application/json", b"{}"))


def not_found(connection: socket.socket, _: bytes) -> None:
    connection.sendall(answer("404 Not Found", "text/html", b"<html>nothing here</html>"))


def reset(connection: socket.socket, _: bytes) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def silence(_: socket.socket, __: bytes) -> None:
    time.sleep(3)


def endless(connection: socket.socket, _: bytes) -> None:
    connection.sendall(STREAM)
    while True:
        connection.sendall(b'event: ping\ndata: {"type": "ping"}\n\n')
        time.sleep(0.01)


def junk(connection: socket.socket, _: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n")
    while True:
        connection.sendall(b"\0\xff{[\x1b" * 10_000)


def busy(connection: socket.socket, _: bytes) -> None:
    connection.sendall(answer("529 Overloaded", "application/json", b"{}", "retry-after: 0\r\n"))


def forbidden(connection: socket.socket, _: bytes) -> None:
    connection.sendall(answer("401 Unauthorized", "application/json", b'{"type": "error"}'))


def nested(connection: socket.socket, _: bytes) -> None:
    connection.sendall(answer("200 OK", "application/json", b"[" * 200_000))


def odd_types(connection: socket.socket, _: bytes) -> None:
    body = b'{"data": [{"id": {}, "created_at": []}, 5], "content": 7, "usage": [], "error": 1, "type": []}'
    connection.sendall(answer("200 OK", "application/json", body))


@pytest.mark.parametrize(
    ("talk", "status", "line"),
    [
        (html, 1, "no model is known"),
        (nested, 1, "no model is known"),
        (odd_types, 1, "no model is known"),
        (not_found, 2, "has neither POST /v1/messages nor GET /v1/models: check the URL"),
        (reset, 2, "broke"),
        (silence, 2, "does not respond: no response within 1 s"),
        (endless, 1, "no complete response"),
        (junk, 1, "no model is known"),
        (busy, 2, "keeps responding with 529"),
        (forbidden, 2, "refuses the key (status 401)"),
        (cased, 2, "accepts the key only in a header that is spelled X-Api-Key"),
    ],
)
def test_a_run_ends(capsys: pytest.CaptureFixture[str], talk: Talk, status: int, line: str) -> None:
    began = time.monotonic()
    with serving(talk) as url:
        found, out, err = command(
            capsys, url, "--rule", "A0", "--rule", "C05", "--rule", "H01", "--rule", "I1"
        )
    assert found == status
    assert line in err
    assert len(err.splitlines()) == (1 if line else 0)
    assert "Traceback" not in out + err
    assert time.monotonic() - began < 150


def test_a_web_page_on_every_path_is_not_examined(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(html) as url:
        status, out, err = command(capsys, url, "--model", "m")
    assert status == 2
    (line,) = err.splitlines()
    assert "a plain Messages request gets a web page; nothing was examined: check the URL" in line
    assert "0 passed, 0 failed" in out


def test_nobody_listens(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    status, _, err = command(capsys, url)
    assert status == 2
    assert "cannot be reached" in err
    assert len(err.splitlines()) == 1


def test_a_server_that_dies_halfway(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    count = 0

    def talk(connection: socket.socket, _: bytes) -> None:
        nonlocal count
        count += 1
        if count <= 12:
            connection.sendall(answer("200 OK", "application/json", b'{"data": [{"id": "m"}]}'))

    with serving(talk) as url:
        status, _, err = command(capsys, url, "--report", f"json={tmp_path / 'r.json'}", "--workers", "1")
    report = json.loads((tmp_path / "r.json").read_text())
    assert status == 1
    assert "times in a row" in err
    assert report["summary"]["failed"] > 0
    assert any(
        "times in a row" in result["message"] for result in report["results"] if result["status"] == "skipped"
    )


HOSTILE = (
    "</script><img src=x onerror=alert(1)>\x1b[31mred\x1b]8;;http://e\x07\0[bold]:boom: \ud800\u202e " + KEY
)


def strings(value: object) -> Iterator[str]:
    """Every string in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from (name, *strings(item))
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def echo(connection: socket.socket, request: bytes) -> None:
    text = json.dumps({"type": HOSTILE, "message": HOSTILE, HOSTILE: KEY}) + HOSTILE
    raw = text.encode(errors="surrogatepass") + request
    connection.sendall(
        answer("418 " + "teapot", "text/plain", raw, f"x-echo: {KEY}\r\nrequest-id: {KEY}\r\n")
    )


def test_what_a_hostile_server_says_is_harmless(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    files = {kind: tmp_path / f"r.{kind}" for kind in ("json", "junit", "html")}
    reports = [part for kind, path in files.items() for part in ("--report", f"{kind}={path}")]
    with serving(echo) as url:
        status, out, err = command(
            capsys, url, "--rule", "C", "--rule", "A", "--model", "m", "--strict", *reports
        )
    written = {kind: path.read_bytes() for kind, path in files.items()}
    assert status == 2
    assert "gets 418" in err
    for text in (out, err, *(raw.decode() for raw in written.values())):
        assert "very/secret" not in text
        assert not re.search("[\0\x1b\x07\u202e\ud800]", text)
    assert not re.search("[\0-\x08\x0b-\x1f\x7f]", "".join(strings(json.loads(written["json"]))))
    assert "&lt;/script&gt;" in written["html"].decode()
    assert "<img" not in written["html"].decode()
    assert "[bold]:boom:" in out
