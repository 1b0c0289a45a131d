"""The transport ends every exchange in time and within its size, for any behaviour of the peer."""

from __future__ import annotations

import socket
import struct
import threading
import time

import pytest
from hostile import Talk, answer, serving

from claude_conformance.suite.transport import Transport
from claude_conformance.wire import Exchange, Request

BUSY = 20
"""Seconds that a machine with much else to do may need for what takes one."""

STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"


def exchange(url: str, timeout: float = 5.0, **options: float) -> Exchange:
    transport = Transport(max_body=1 << 20, linger=options.get("linger", 0.3))
    return transport.send(Request("GET", url + "/x"), timeout)


def kind(found: Exchange) -> str | None:
    return found.error.kind if found.error else None


def test_an_answer() -> None:
    with serving(lambda c, _: c.sendall(answer("200 OK", "application/json", b'{"a": 1}'))) as url:
        found = exchange(url)
    assert found.error is None
    assert found.response is not None
    assert (found.status, found.response.json(), found.response.size) == (200, {"a": 1}, 8)


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    assert kind(exchange(url)) == "connect"


def test_a_name_that_does_not_exist() -> None:
    assert kind(exchange("http://does-not-exist.invalid")) == "connect"


def test_silence() -> None:
    began = time.monotonic()
    with serving(lambda _, __: time.sleep(2 * BUSY)) as url:
        assert kind(exchange(url, 0.4)) == "timeout"
    assert time.monotonic() - began < BUSY


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200 OK\r\nx: ",  # in the headers
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n",  # in the body
        STREAM,
    ],
)
def test_drips_end_at_the_deadline(head: bytes) -> None:
    def drip(connection: socket.socket, _: bytes) -> None:
        connection.sendall(head)
        for _ in range(40 * BUSY):
            time.sleep(0.05)
            connection.sendall(b"a")

    began = time.monotonic()
    with serving(drip) as url:
        found = exchange(url, 0.6)
    assert kind(found) in {"timeout", "deadline"}
    assert time.monotonic() - began < BUSY


def test_an_endless_stream_ends_at_the_deadline() -> None:
    def talk(connection: socket.socket, _: bytes) -> None:
        connection.sendall(STREAM)
        while True:
            connection.sendall(b'event: ping\ndata: {"type": "ping"}\n\n')
            time.sleep(0.02)

    with serving(talk) as url:
        found = exchange(url, 0.6)
    assert kind(found) == "deadline"
    assert found.events


def test_a_flood_is_cut_off() -> None:
    def talk(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n")
        while True:
            connection.sendall(b"x" * 65536)

    with serving(talk) as url:
        found = exchange(url, 60)
    assert kind(found) == "oversize"
    assert found.response is not None
    assert len(found.response.body) == 1 << 20


def test_a_flood_of_events_or_a_huge_frame_is_cut_off() -> None:
    for piece in (b"data: 1\n\n" * 5000, b"data: " + b"x" * 65536):

        def talk(connection: socket.socket, _: bytes, piece: bytes = piece) -> None:
            connection.sendall(STREAM)
            while True:
                connection.sendall(piece)

        with serving(talk) as url:
            assert kind(exchange(url, 60)) == "oversize"


def test_a_reset() -> None:
    def talk(connection: socket.socket, _: bytes) -> None:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with serving(talk) as url:
        assert kind(exchange(url)) == "reset"


@pytest.mark.parametrize(
    "reply", [b"", b"SSH-2.0-OpenSSH_9\r\n", b"\0\xff" * 100, b"HTTP/1.1 999999 \r\n\r\n"]
)
def test_what_is_not_http(reply: bytes) -> None:
    with serving(lambda c, _: c.sendall(reply)) as url:
        assert kind(exchange(url)) in {"reset", "protocol"}


def test_headers_without_end() -> None:
    def talk(connection: socket.socket, _: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        while True:
            connection.sendall(b"x-junk: " + b"y" * 1000 + b"\r\n")

    with serving(talk) as url:
        assert kind(exchange(url)) == "protocol"


def test_a_body_shorter_than_announced() -> None:
    raw = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{}"
    with serving(lambda c, _: c.sendall(raw)) as url:
        found = exchange(url)
    assert (kind(found), found.status) == ("protocol", 200)


def test_redirects_are_not_followed() -> None:
    seen = []

    def talk(connection: socket.socket, request: bytes) -> None:
        seen.append(request)
        connection.sendall(answer("302 Found", "text/html", b"", "location: /elsewhere\r\n"))

    with serving(talk) as url:
        assert exchange(url).status == 302
    assert len(seen) == 1


def test_a_stream_that_stays_open_after_its_last_event() -> None:
    def talk(connection: socket.socket, _: bytes) -> None:
        connection.sendall(STREAM + b'event: message_stop\ndata: {"type": "message_stop"}\n\n')
        time.sleep(2 * BUSY)

    began = time.monotonic()
    with serving(talk) as url:
        assert kind(exchange(url)) == "unclosed"
    assert time.monotonic() - began < BUSY


def test_a_long_stream_may_close_later() -> None:
    """A slow server that adds up at the end what it sent does not keep the connection open."""

    def talk(connection: socket.socket, _: bytes) -> None:
        connection.sendall(STREAM)
        time.sleep(1.6)
        connection.sendall(b'event: message_stop\ndata: {"type": "message_stop"}\n\n')
        time.sleep(0.5)

    with serving(talk) as url:
        found = exchange(url, BUSY)
    assert (found.error, len(found.events)) == (None, 1)


def test_the_time_of_events() -> None:
    def talk(connection: socket.socket, _: bytes) -> None:
        connection.sendall(STREAM + b"data: {}\n\n")
        time.sleep(0.3)
        connection.sendall(b"data: {}\n\n")

    with serving(talk) as url:
        first, second = exchange(url).events
    assert second.t - first.t > 0.2


def test_stop_ends_what_is_under_way() -> None:
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    began = time.monotonic()
    with serving(lambda _, __: time.sleep(2 * BUSY)) as url:
        found = Transport(stop=stop).send(Request("GET", url), 30)
    assert kind(found) == "timeout"
    assert time.monotonic() - began < BUSY


def test_an_early_answer_to_a_large_body_is_read() -> None:
    def talk(connection: socket.socket, _: bytes) -> None:
        connection.sendall(answer("413 Too Large", "application/json", b"{}"))

    with serving(talk) as url:
        found = Transport().send(Request("POST", url, (), b"x" * (4 << 20)), 5)
    assert found.status == 413


JSON = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"


def in_turn(talk: Talk, count: int = 2) -> list[Exchange]:
    with serving(talk) as url:
        return Transport().send_in_turn([Request("GET", f"{url}/{n}") for n in range(count)], BUSY)


def test_requests_in_turn_share_a_connection() -> None:
    def talk(connection: socket.socket, _: bytes) -> None:
        connection.sendall(JSON)
        connection.recv(65536)
        connection.sendall(JSON.replace(b"200 OK", b"404 Not Found"))

    found = in_turn(talk)
    assert [item.status for item in found] == [200, 404]
    assert [item.response.surplus for item in found if item.response] == [0, 0]


def test_no_request_follows_on_a_connection_that_the_server_closes() -> None:
    assert [item.status for item in in_turn(lambda c, _: c.sendall(JSON))] == [200]

    def announced(connection: socket.socket, _: bytes) -> None:
        connection.sendall(JSON.replace(b"content-type", b"connection: close\r\ncontent-type"))
        connection.recv(65536)

    assert [item.status for item in in_turn(announced)] == [200]


def test_bytes_after_a_response_are_seen_although_they_come_late() -> None:
    def talk(connection: socket.socket, _: bytes) -> None:
        connection.sendall(JSON)
        time.sleep(0.03)
        connection.sendall(JSON)
        connection.recv(65536)

    found = in_turn(talk)
    assert [item.response.surplus for item in found if item.response] == [len(JSON)]


def test_no_request_follows_one_without_a_response() -> None:
    assert [kind(item) for item in in_turn(lambda _, __: None)] == ["reset"]
