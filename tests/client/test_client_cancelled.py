"""A call that is cancelled anywhere on its way loses no connection, and a program under way ends at once."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
from client_loopback import ASK, KEY, MESSAGE, Answer, Asked, Loopback

import claude_client as cc
from claude_client._runtime.http.connections import Unhurried

STREAM = Answer.events(
    {"type": "message_start", "message": {**MESSAGE, "content": []}},
    *[{"type": "message_delta", "delta": {}, "usage": {"output_tokens": 1}}] * 20,
    {"type": "message_stop"},
    pieces=200,
)


def answer(asked: Asked) -> Answer:
    return STREAM if b'"stream"' in asked.body else Answer.of(MESSAGE)


async def whole(client: cc.AsyncClient) -> None:
    await client.messages.create(**ASK)


async def streamed(client: cc.AsyncClient) -> None:
    async with client.messages.stream(**ASK) as stream:
        await stream.get_final_message()


async def raw(client: cc.AsyncClient) -> None:
    async with client.messages.with_streaming_response.create(**ASK) as response:
        await response.parse()


async def after_steps(steps: int) -> None:
    for _ in range(steps):
        await asyncio.sleep(0)


async def after_a_while(steps: int) -> None:
    await asyncio.sleep(steps * random.random() / 4000)


@pytest.mark.parametrize("wait", [after_steps, after_a_while])
@pytest.mark.parametrize("use", [whole, streamed, raw])
def test_a_call_that_is_cancelled_loses_no_connection(
    loopback: Loopback, use: Callable[[Any], Awaitable[None]], wait: Callable[..., Awaitable[None]]
) -> None:
    """After any number of steps of the event loop, on a new connection and on one that was used before."""
    loopback.will(answer)
    patience = httpx.Timeout(20, pool=2)
    limits = httpx.Limits(max_connections=1)

    async def run(again: bool, steps: int) -> None:
        async with httpx.AsyncClient(limits=limits, verify=False) as http:
            client = cc.AsyncClient(api_key=KEY, base_url=loopback.url, max_retries=0, http_client=http)
            if again:
                await client.messages.create(**ASK)
            task = asyncio.ensure_future(use(client))
            await wait(steps)
            task.cancel()
            await asyncio.wait([task])
            assert (await client.messages.create(**ASK, timeout=patience)).id == "msg_01"

    async def all_of_them() -> None:
        for steps in range(60):
            await run(steps % 2 == 0, steps // 2)

    asyncio.run(all_of_them())


def test_the_scopes_of_anyio_cancel_as_well(loopback: Loopback) -> None:
    loopback.will(Answer(wait=60))

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as client:
            with anyio.move_on_after(0.1) as scope:
                await client.messages.create(**ASK)
            assert scope.cancelled_caught
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await client.messages.create(**ASK)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.messages.create(**ASK), 0.1)

    begin = time.monotonic()
    asyncio.run(run())
    assert time.monotonic() - begin < 10


def test_a_wait_before_a_retry_can_be_cancelled(loopback: Loopback) -> None:
    loopback.will(Answer(529, b"{}", {"retry-after": "3600"}))

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.messages.create(**ASK), 1)

    begin = time.monotonic()
    asyncio.run(run())
    assert time.monotonic() - begin < 10
    assert len(loopback.asked) == 1


class Slow(httpx.AsyncByteStream):
    """A body that takes a while to close."""

    def __init__(self) -> None:
        self.closed = asyncio.Event()

    async def __aiter__(self) -> Any:
        yield b"x"

    async def aclose(self) -> None:
        await asyncio.sleep(0.01)
        self.closed.set()


def test_closing_goes_on_when_who_closes_is_cancelled() -> None:
    async def run() -> None:
        body = Slow()
        task = asyncio.ensure_future(Unhurried(body).aclose())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        await asyncio.wait_for(body.closed.wait(), 5)

    asyncio.run(run())
