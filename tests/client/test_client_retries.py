"""When a request is sent again, after how long, and when not."""

from __future__ import annotations

import asyncio
import time
from email.utils import formatdate

import httpx
import pytest
from client_loopback import ASK, KEY, MESSAGE, PATIENT, Answer, Loopback
from hypothesis import given
from hypothesis import strategies as st

import claude_client as cc
from claude_client._runtime.http.retry import retry_delay, should_retry

NOW = {"retry-after-ms": "1"}


def busy(status: int = 529, **headers: str) -> Answer:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, b"{}", {**NOW, **fields})


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
def test_these_are_tried_again(loopback: Loopback, status: int) -> None:
    loopback.will(busy(status), busy(status), Answer.of(MESSAGE))
    assert cc.Client(api_key=KEY, base_url=loopback.url).messages.create(**ASK).id == "msg_01"
    assert len(loopback.asked) == 3
    assert len({asked.body for asked in loopback.asked}) == 1


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 413, 422])
def test_these_are_not(loopback: Loopback, status: int) -> None:
    loopback.will(busy(status), Answer.of(MESSAGE))
    with pytest.raises(cc.APIStatusError):
        cc.Client(api_key=KEY, base_url=loopback.url).messages.create(**ASK)
    assert len(loopback.asked) == 1


def test_two_retries_and_no_more(loopback: Loopback) -> None:
    loopback.will(busy())
    with pytest.raises(cc.OverloadedError):
        cc.Client(api_key=KEY, base_url=loopback.url).messages.create(**ASK)
    assert len(loopback.asked) == 3


@pytest.mark.parametrize(("retries", "attempts"), [(0, 1), (1, 2), (4, 5)])
def test_the_number_can_be_set(loopback: Loopback, retries: int, attempts: int) -> None:
    loopback.will(busy())
    client = cc.Client(api_key=KEY, base_url=loopback.url).with_options(max_retries=retries)
    with pytest.raises(cc.OverloadedError):
        client.messages.create(**ASK)
    assert len(loopback.asked) == attempts


def test_the_server_decides(loopback: Loopback) -> None:
    client = cc.Client(api_key=KEY, base_url=loopback.url)
    loopback.will(busy(400, x_should_retry="true"), Answer.of(MESSAGE))
    assert client.messages.create(**ASK).id == "msg_01"
    loopback.will(busy(529, x_should_retry="false"), Answer.of(MESSAGE))
    with pytest.raises(cc.OverloadedError):
        client.messages.create(**ASK)
    assert len(loopback.asked) == 1


def test_broken_connections_are_tried_again(loopback: Loopback) -> None:
    client = cc.Client(api_key=KEY, base_url=loopback.url)
    loopback.will(Answer(200, b"{", cut=True), Answer.of(MESSAGE))
    begin = time.monotonic()
    assert client.messages.create(**ASK).id == "msg_01"
    assert time.monotonic() - begin >= 0.37  # 0.5 s less at most a quarter


def test_timeouts_are_tried_again(loopback: Loopback) -> None:
    loopback.will(Answer(wait=20), Answer.of(MESSAGE))
    client = cc.Client(api_key=KEY, base_url=loopback.url, timeout=0.5)
    assert client.messages.create(**ASK).id == "msg_01"


def test_the_asynchronous_client_does_the_same(loopback: Loopback) -> None:
    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as client:
            loopback.will(busy(), Answer(200, b"{", cut=True), Answer.of(MESSAGE))
            assert (await client.messages.create(**ASK)).id == "msg_01"
            loopback.will(busy())
            raw = client.messages.with_raw_response
            with pytest.raises(cc.OverloadedError):
                await raw.create(**ASK)
            loopback.will(busy(), Answer.of(MESSAGE))
            assert (await raw.create(**ASK)).retries_taken == 1

    asyncio.run(run())


def test_a_stream_that_began_is_not_begun_again(loopback: Loopback) -> None:
    start = {"type": "message_start", "message": {**MESSAGE, "content": []}}
    loopback.will(Answer.events(start, cut=True))
    with pytest.raises(cc.APIConnectionError):
        list(cc.Client(api_key=KEY, base_url=loopback.url).messages.create(**ASK, stream=True))
    assert len(loopback.asked) == 1


@PATIENT
@given(st.integers(0, 2000))
def test_without_advice_the_wait_doubles_up_to_eight_seconds(attempt: int) -> None:
    longest = min(0.5 * 2 ** min(attempt, 20), 8)
    assert 0.75 * longest <= retry_delay(attempt) <= longest


@pytest.mark.parametrize(
    ("headers", "low", "high"),
    [
        ({"retry-after-ms": "1500"}, 1.5, 1.5),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25, 0.25),
        ({"retry-after": "3"}, 3, 3),
        ({"retry-after": "0.5"}, 0.5, 0.5),
        ({"retry-after": formatdate(time.time() + 3600, usegmt=True)}, 3000, 3601),
        ({"retry-after": "1e300"}, 4_294_967, 4_294_967),
        # No advice that could be followed: the usual wait.
        ({"retry-after": "0"}, 0.375, 0.5),
        ({"retry-after": "-5"}, 0.375, 0.5),
        ({"retry-after": "soon"}, 0.375, 0.5),
        ({"retry-after-ms": "nan"}, 0.375, 0.5),
        ({"retry-after": formatdate(0, usegmt=True)}, 0.375, 0.5),
        ({"retry-after-ms": "x", "retry-after": "2"}, 2, 2),
    ],
)
def test_the_server_says_how_long(headers: dict[str, str], low: float, high: float) -> None:
    assert low <= retry_delay(0, httpx.Headers(headers)) <= high


@pytest.mark.parametrize(("value", "expected"), [("true", True), ("false", False), ("maybe", True)])
def test_only_true_and_false_are_advice(value: str, expected: bool) -> None:
    assert should_retry(httpx.Response(500, headers={"x-should-retry": value})) is expected
