"""A stream is heard while other requests are sent, and is left in time."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from hostile import serving

from claude_conformance.contract import load_contract
from claude_conformance.rules import Call, CutShort
from claude_conformance.suite import make_target
from claude_conformance.suite.budget import Budget
from claude_conformance.suite.ledger import Ledger
from claude_conformance.suite.listening import Listening
from claude_conformance.suite.session import Session
from claude_conformance.wire import Event, Exchange

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
STREAM = Call("GET", "/v1/x", timeout=20.0)


def session(url: str, requests: int = 10) -> Session:
    contract = load_contract()
    ledger = Ledger((), contract, contract.versions[-1], url, "sk-ant-test")
    target = make_target(url, "sk-ant-test")
    return Session(target, contract, contract.variant("all"), Budget(requests, None), ledger, linger=0.3)


def event(name: str) -> bytes:
    return f'event: {name}\ndata: {{"type": "{name}"}}\n\n'.encode()


def is_type(name: str) -> Callable[[Event], bool]:
    return lambda event: event.type == name


def test_events_are_shown_while_they_come_and_the_stream_is_left() -> None:
    more = threading.Event()

    def talk(peer: socket.socket, _: object) -> None:
        peer.sendall(HEAD + event("a"))
        more.wait(10)
        peer.sendall(event("b"))
        time.sleep(10)

    done: list[Exchange] = []
    with serving(talk) as url:
        listening = Listening(session(url), STREAM, done.append)
        assert listening.until(is_type("a"), 5.0)
        assert not listening.until(is_type("b"), 0.3)
        more.set()
        assert listening.until(is_type("b"), 5.0)
        began = time.monotonic()
        exchange = listening.end()
        assert time.monotonic() - began < 5
    assert [one.type for one in exchange.events] == ["a", "b"]
    assert (exchange.left, exchange.error) == (True, None)
    assert done == [exchange]


def test_a_stream_that_ends_is_not_left() -> None:
    with serving(lambda peer, _: peer.sendall(HEAD + event("a"))) as url:
        listening = Listening(session(url), STREAM, lambda _: None)
        exchange = listening.end(5.0)
        assert listening.until(is_type("a"), 0.0)
        assert not listening.until(is_type("b"), 60.0)  # there is nothing to wait for
    assert (exchange.left, exchange.error) == (False, None)


def test_a_stream_that_stays_open_after_the_last_event_is_a_fault() -> None:
    def talk(peer: socket.socket, _: object) -> None:
        peer.sendall(HEAD + event("session.deleted"))
        time.sleep(10)

    with serving(talk) as url:
        exchange = Listening(session(url), STREAM, lambda _: None).end(5.0)
    assert exchange.error is not None
    assert (exchange.error.kind, exchange.left) == ("unclosed", False)


@pytest.mark.parametrize(
    "talk",
    [
        lambda peer, _: peer.close(),
        lambda peer, _: peer.sendall(b"HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\n\r\n{}"),
    ],
)
def test_no_stream(talk: Callable[[socket.socket, object], Any]) -> None:
    with serving(talk) as url:
        exchange = Listening(session(url), STREAM, lambda _: None).end(1.0)
    assert not exchange.left
    assert exchange.error is not None or exchange.status == 404


def test_what_the_run_says_reaches_the_rule() -> None:
    with serving(lambda peer, _: peer.sendall(HEAD)) as url, pytest.raises(CutShort):
        Listening(session(url, 0), STREAM, lambda _: None).end()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(CutShort):
        Listening(session(f"http://127.0.0.1:{port}"), STREAM, lambda _: None).end()
