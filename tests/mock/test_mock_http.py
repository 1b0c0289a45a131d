"""HTTP over raw sockets: targets, Host, framing, codings. Sources: RFC 9110, 9112, 1952."""

from __future__ import annotations

import gzip
import json
import socket
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mock_kit import body

from claude_conformance.mock import MockServer

KEYS = b"x-api-key: test-key\r\nanthropic-version: 2023-06-01\r\n"
PROMPT = json.dumps(body("Hi", max_tokens=1)).encode()
CHUNKED = b"transfer-encoding: chunked\r\n"


def talk(server: MockServer, *said: bytes) -> bytes:
    """All that the server says; each further piece is sent after it has said something."""
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as line:
        heard = b""
        line.sendall(said[0])
        for piece in said[1:]:
            heard += line.recv(65536)
            line.sendall(piece)
        line.shutdown(socket.SHUT_WR)
        while data := line.recv(65536):
            heard += data
    return heard


def read(answer: bytes) -> tuple[int, dict[str, str], Any]:
    """Status, headers and decoded body of the only response in an answer."""
    head, _, content = answer.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    length = headers.get("content-length")
    assert length is None or len(content) == int(length), answer
    return int(first.split(" ")[1]), headers, json.loads(content) if content else None


def refused(answer: bytes, status: int) -> str:
    """The message of a refusal, after the checks that apply to all."""
    found, headers, data = read(answer)
    assert (found, headers["content-type"]) == (status, "application/json"), answer
    assert data["type"] == "error"
    assert data["request_id"] == headers["request-id"]
    message: str = data["error"]["message"]
    return message


def get(
    target: bytes, host: bytes = b"host: mock\r\n", version: bytes = b"1.1", method: bytes = b"GET"
) -> bytes:
    return method + b" " + target + b" HTTP/" + version + b"\r\n" + host + KEYS + b"\r\n"


def post(content: bytes, headers: bytes | None = None, version: bytes = b"1.1") -> bytes:
    if headers is None:
        headers = b"content-length: %d\r\n" % len(content)
    head = b"POST /v1/messages HTTP/" + version + b"\r\nhost: mock\r\ncontent-type: application/json\r\n"
    return head + KEYS + headers + b"\r\n" + content


def chunks(content: bytes, extension: bytes = b"", trailers: bytes = b"") -> bytes:
    return b"%x%s\r\n%s\r\n0\r\n%s\r\n" % (len(content), extension, content, trailers)


@pytest.mark.parametrize(
    "target",
    [
        b"/v1/models",
        b"/v1/models?",
        b"/v1/%6Dodels",
        b"http://mock/v1/models",
        b"HTTP://mock:8400/v1/models?limit=1",
        b"https://[::1]:1/v1/models",
    ],
)
def test_targets_of_one_resource(server: MockServer, target: bytes) -> None:
    assert read(talk(server, get(target)))[0] == 200


@pytest.mark.parametrize(
    ("target", "status"),
    [
        (b"http://mock", 404),
        (b"http://mock/", 404),
        (b"//v1/models", 404),
        (b"/v1//models", 404),
        (b"/v1/./models", 404),
        (b"/v1/x/../models", 404),
        (b"/v1/models/", 404),
        (b"/V1/models", 404),
        (b"/v1%2Fmodels", 404),
        (b"/v1/models/%2E%2E", 404),
        (b"/v1/models/claude-sonnet-4-5%0A", 404),
        (b"/v1/models/claude-sonnet-4-5%2F", 404),
        (b"/v1/models/%00", 404),
        (b"/v1/models/%FF", 404),
        (b"/v1/models/" + b"a" * 9000, 404),
        (b"/v1/models/%zz", 400),
        (b"/v1/models#part", 400),
        (b"/v1/mod\xc3\xa9ls", 400),
        (b"v1/models", 400),
        (b"*", 400),
        (b"ftp://mock/v1/models", 400),
        (b"http:///v1/models", 400),
        (b"http://user@mock/v1/models", 400),
        (b"http://[::1/v1/models", 400),
    ],
)
def test_targets_that_name_nothing(server: MockServer, target: bytes, status: int) -> None:
    refused(talk(server, get(target)), status)


@pytest.mark.parametrize("method", [b"OPTIONS", b"TRACE", b"PUT", b"BREW", b"get"])
def test_methods_that_are_not_allowed(server: MockServer, method: bytes) -> None:
    answer = talk(server, get(b"/v1/models", method=method))
    refused(answer, 405)
    assert read(answer)[1]["allow"] == "GET"


def test_the_server_as_a_whole(server: MockServer) -> None:
    for answer in (
        talk(server, get(b"*", method=b"OPTIONS")),
        talk(server, get(b"mock:443", method=b"CONNECT")),
    ):
        refused(answer, 405)
        assert read(answer)[1]["allow"] == "DELETE, GET, POST"


def test_the_target_names_the_host(server: MockServer) -> None:
    """A target in absolute form counts more than Host; the URL of the results shows which one was heard."""
    entry = {"custom_id": "a", "params": body("Hi", max_tokens=1)}
    content = json.dumps({"requests": [entry]}).encode()
    head = b"POST http://named/v1/messages/batches HTTP/1.1\r\nhost: other\r\n" + KEYS
    head += b"content-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(content)
    batch = read(talk(server, head + content))[2]
    server.advance(5)
    found = read(talk(server, get(f"/v1/messages/batches/{batch['id']}".encode(), b"host: again:1\r\n")))[2]
    assert found["results_url"].startswith("http://again:1/v1/messages/batches/")
    target = f"http://named:2/v1/messages/batches/{batch['id']}".encode()
    found = read(talk(server, get(target, b"host: other\r\n")))[2]
    assert found["results_url"].startswith("http://named:2/v1/messages/batches/")


@pytest.mark.parametrize(
    ("host", "version", "status"),
    [
        (b"", b"1.0", 200),
        (b"", b"1.1", 400),
        (b"host:\r\n", b"1.1", 200),
        (b"host: [::1]:8400\r\n", b"1.1", 200),
        (b"host: mock:\r\n", b"1.1", 200),
        (b"host: mock\r\nhost: other\r\n", b"1.1", 400),
        (b"host: mock\r\nhost: mock\r\n", b"1.0", 400),
        (b"host: a b\r\n", b"1.1", 400),
        (b"host: user@mock\r\n", b"1.1", 400),
        (b"host: [::1\r\n", b"1.1", 400),
        (b"host: mock/v1\r\n", b"1.1", 400),
        (b"host: mock:port\r\n", b"1.1", 400),
        (b"host: mock, other\r\n", b"1.1", 400),
    ],
)
@pytest.mark.parametrize("target", [b"/v1/models", b"http://mock/v1/models"])
def test_host(server: MockServer, host: bytes, version: bytes, status: int, target: bytes) -> None:
    answer = talk(server, get(target, host, version))
    assert read(answer)[0] == status
    if status == 400:
        assert "host" in refused(answer, 400)


@pytest.mark.parametrize("version", [b"2.0", b"0.9", b"3.0"])
def test_versions_of_http_that_are_not_spoken(server: MockServer, version: bytes) -> None:
    assert "send HTTP/1.1" in refused(talk(server, get(b"/v1/models", version=version)), 400)


@pytest.mark.parametrize(
    "said",
    [
        b"\x16\x03\x01\x02\x00\r\n\r\n",
        b"GET /v1/models\r\n\r\n",
        b"GET /v1/models HTTP/1.1\r\nhost: mock\r\nx-api-key : sk-ant-secret\r\n\r\n",
        b"GET /v1/models HTTP/1.1\r\nhost: mock\r\n: sk-ant-secret\r\n\r\n",
        b"GET /v1/models HTTP/1.1\r\nhost: mock\r\nx-api-key: sk-ant-secret\0\r\n\r\n",
        b"GET /v1/models HTTP/1.1\r\nhost: mock\r\nx-api-key: sk-ant-secret",
        b"PRI * HTTP/2.0\r\n\r\n",
    ],
)
def test_what_is_no_request(server: MockServer, said: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    answer = talk(server, said)
    refused(answer, 400)
    assert b"secret" not in answer
    assert capfd.readouterr() == ("", "")


def test_headers_beyond_all_measure(server: MockServer) -> None:
    endless = b"GET /v1/models HTTP/1.1\r\nhost: mock\r\nx-a: " + b"a" * 400_000
    refused(talk(server, endless), 431)


@pytest.mark.parametrize(
    ("header", "status"),
    [
        (b"x-a: a\r\n folded\r\n", 200),
        (b"x-a: \xff\xfe\r\n", 200),
        (b"x-a:\r\n", 200),
        (b"upgrade: websocket\r\nconnection: upgrade\r\n", 200),
        (b"expect: nothing\r\n", 200),
        (b"anthropic-beta: ,,\r\n", 200),
        (b"anthropic-beta: pdfs-2024-09-25\r\nanthropic-beta: prompt-caching-2024-07-31\r\n", 200),
        (b"anthropic-beta: \xc3\xa9\r\n", 400),
        (b"anthropic-version: 2023-06-01\r\n", 400),
        (b"x-api-key: test-key\r\n", 401),
    ],
)
def test_values_of_headers(
    server: MockServer, header: bytes, status: int, capfd: pytest.CaptureFixture[str]
) -> None:
    answer = talk(server, get(b"/v1/models", b"host: mock\r\n" + header))
    assert read(answer)[0] == status
    if status != 200:
        refused(answer, status)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("content", "headers", "status"),
    [
        (PROMPT, b"", 400),
        (PROMPT, b"content-length: 0\r\n", 400),
        (PROMPT, b"content-length: 1000\r\n", 400),
        (PROMPT, b"content-length: -1\r\n", 400),
        (PROMPT, b"content-length: +5\r\n", 400),
        (PROMPT, b"content-length: 5 5\r\n", 400),
        (PROMPT, b"content-length: x\r\n", 400),
        (PROMPT, "content-length: ٣\r\n".encode(), 400),
        (PROMPT, b"content-length: 5\r\ncontent-length: 6\r\n", 400),
        (PROMPT, b"content-length: " + b"9" * 5000 + b"\r\n", 400),
        (PROMPT, b"content-length: " + b"9" * 20 + b"\r\n", 413),
        (chunks(PROMPT), CHUNKED, 200),
        (chunks(PROMPT, b";a=b"), CHUNKED, 200),
        (chunks(PROMPT, trailers=b"x-sum: 1\r\nx-api-key: other\r\n"), CHUNKED, 200),
        (chunks(PROMPT)[:-3], CHUNKED, 400),
        (b"zz\r\n", CHUNKED, 400),
        (PROMPT, CHUNKED, 400),
        (chunks(PROMPT), CHUNKED + b"content-length: 4\r\n", 400),
        (chunks(PROMPT), CHUNKED + CHUNKED, 400),
        (chunks(PROMPT), b"transfer-encoding: gzip, chunked\r\n", 501),
    ],
)
def test_framing(server: MockServer, content: bytes, headers: bytes, status: int) -> None:
    # What follows a body that is too short is another request; only the first answer counts here.
    answer = talk(server, post(content, headers + b"connection: close\r\n"))
    assert read(answer)[0] == status
    if status != 200:
        refused(answer, status)


def test_chunked_is_newer_than_http_1_0(server: MockServer) -> None:
    refused(talk(server, post(chunks(PROMPT), CHUNKED, b"1.0")), 400)


def test_expect(server: MockServer) -> None:
    head = post(b"", b"expect: 100-continue\r\ncontent-length: %d\r\n" % len(PROMPT))
    first, _, answer = talk(server, head, PROMPT).partition(b"\r\n\r\n")
    assert first == b"HTTP/1.1 100 Continue"
    assert read(answer)[0] == 200


def test_requests_sent_ahead(server: MockServer) -> None:
    """Both are answered, though the client has stopped to send; then the server hangs up."""
    answer = talk(server, get(b"/v1/models/claude-sonnet-4-5") + get(b"/v1/models/none"))
    assert answer.startswith(b"HTTP/1.1 200")
    assert answer.count(b"HTTP/1.1 200") == answer.count(b"HTTP/1.1 404") == 1
    begun = talk(server, get(b"/v1/models/none") + b"GET /v1")
    assert begun.count(b"HTTP/1.1 404") == begun.count(b"HTTP/1.1 400") == 1


@pytest.mark.parametrize(
    ("coding", "content", "status"),
    [
        (b"x-gzip", gzip.compress(PROMPT), 200),
        (b"identity, GZIP", gzip.compress(PROMPT), 200),
        (b",", PROMPT, 200),
        (b"gzip", gzip.compress(PROMPT[:20]) + gzip.compress(PROMPT[20:]), 200),
        (b"gzip", gzip.compress(PROMPT) + gzip.compress(PROMPT), 400),
        (b"gzip", gzip.compress(PROMPT) + b"rest", 400),
        (b"gzip", b"", 400),
        (b"gzip, gzip", gzip.compress(gzip.compress(PROMPT)), 400),
    ],
)
def test_codings(server: MockServer, coding: bytes, content: bytes, status: int) -> None:
    headers = b"content-encoding: %s\r\ncontent-length: %d\r\n" % (coding, len(content))
    answer = talk(server, post(content, headers))
    assert read(answer)[0] == status
    if status != 200:
        refused(answer, status)


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=40),
    st.sampled_from(
        [b"GET ", b"/v1/models", b" HTTP/1.1\r\n", b"host: mock\r\n", b"x-api-key: ", b"\r\n\r\n"]
    ),
    st.binary(max_size=40),
)
def test_any_bytes_get_one_kind_of_answer(
    server: MockServer, before: bytes, part: bytes, after: bytes
) -> None:
    """Nothing gets silence, anything else responses in the API's words; never a fault of the server's own."""
    answer = talk(server, before + part + after + b"\r\n\r\n")
    assert answer == b"" or answer.startswith(b"HTTP/1.1 4")
    assert b"api_error" not in answer
    if answer.count(b"HTTP/1.1 ") == 1:
        refused(answer, int(answer[9:12]))
