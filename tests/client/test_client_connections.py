"""Connections come back however a response is left."""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from client_loopback import ASK, EVENTS, KEY, MESSAGE, ONE, Answer, Loopback, begin

import claude_client as cc

LINE = json.dumps({"custom_id": "a" * 500, "result": {"type": "expired"}}).encode() + b"\n"
LINES = Answer(200, b"", {"content-type": "application/x-jsonl"}, [LINE * 4] * 1000)
BYTES = Answer(200, b"", {"content-type": "application/octet-stream"}, [b"x\n" * 1000] * 1000)


@pytest.fixture(autouse=True)
def _no_collector() -> Iterator[None]:
    """Nothing here may need the garbage collector."""
    gc.disable()
    yield
    gc.enable()


def leave(iterator: Any) -> None:
    for _ in iterator:
        break


def fail(iterator: Any) -> None:
    with suppress(KeyError):
        for _ in iterator:
            raise KeyError


def in_manager(client: cc.Client) -> None:
    with client.messages.stream(**ASK) as stream:
        fail(stream.text_stream)


def streaming(client: cc.Client) -> None:
    with client.messages.with_streaming_response.create(**ASK, stream=True) as response:
        leave(response.iter_lines())


def write(client: cc.Client) -> None:
    with pytest.raises(cc.AnthropicError, match="cannot be written"):
        client.files.download("f").write_to_file("/nowhere/at/all")


def not_a_stream(client: cc.Client) -> None:
    with pytest.raises(cc.APIResponseValidationError):
        begin(client)


LEFT: dict[str, tuple[Answer, Callable[[cc.Client], Any]]] = {
    "break": (EVENTS, lambda client: leave(begin(client))),
    "exception": (EVENTS, lambda client: fail(begin(client))),
    "next": (EVENTS, lambda client: next(begin(client))),
    "next of iter": (EVENTS, lambda client: next(iter(begin(client)))),
    "never read": (EVENTS, begin),
    "iter alone": (EVENTS, lambda client: iter(begin(client))),
    "manager": (EVENTS, in_manager),
    "manager never left": (
        EVENTS,
        lambda client: leave(client.messages.stream(**ASK).__enter__().text_stream),
    ),
    "raw": (EVENTS, lambda client: client.messages.with_raw_response.create(**ASK, stream=True).headers),
    "raw parsed": (
        EVENTS,
        lambda client: leave(client.messages.with_raw_response.create(**ASK, stream=True).parse()),
    ),
    "streaming": (EVENTS, streaming),
    "lines": (LINES, lambda client: leave(client.messages.batches.results("m"))),
    "lines never read": (LINES, lambda client: client.messages.batches.results("m")),
    "download": (BYTES, lambda client: leave(client.files.download("f").iter_bytes())),
    "download never read": (BYTES, lambda client: client.files.download("f")),
    "download lines": (BYTES, lambda client: leave(client.files.download("f").iter_lines())),
    "download to nowhere": (BYTES, write),
    "not a stream": (Answer.of(MESSAGE), not_a_stream),
}


@pytest.mark.parametrize("way", LEFT)
def test_a_response_that_is_left_gives_its_connection_back(loopback: Loopback, way: str) -> None:
    answer, use = LEFT[way]
    loopback.will(answer)
    with httpx.Client(limits=ONE) as http:
        client = cc.Client(
            api_key=KEY,
            base_url=loopback.url,
            max_retries=0,
            timeout=httpx.Timeout(60, pool=5),
            http_client=http,
        )
        for _ in range(3):
            use(client)
        loopback.will(Answer.of(MESSAGE))
        assert client.messages.create(**ASK).id == "msg_01"


async def async_leave(iterator: Any) -> None:
    async for _ in iterator:
        break


async def async_fail(iterator: Any) -> None:
    with suppress(KeyError):
        async for _ in iterator:
            raise KeyError


async def async_begin(client: cc.AsyncClient) -> cc.AsyncStream[Any]:
    return await client.messages.create(**ASK, stream=True)


async def async_manager(client: cc.AsyncClient) -> None:
    async with client.messages.stream(**ASK) as stream:
        await async_fail(stream.text_stream)


async def cancelled(client: cc.AsyncClient) -> None:
    """A task that reads a stream is cancelled while it waits for its own business."""
    reached = asyncio.Event()

    async def read() -> None:
        async for _ in await async_begin(client):
            reached.set()
            await asyncio.Event().wait()

    await cancel(asyncio.ensure_future(read()), reached)


async def cancel(task: asyncio.Future[None], reached: asyncio.Event) -> None:
    await reached.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


ASYNC_LEFT: dict[str, tuple[Answer, Callable[[cc.AsyncClient], Awaitable[Any]]]] = {}


def way(name: str, answer: Answer = EVENTS) -> Callable[[Any], Any]:
    def keep(use: Any) -> Any:
        ASYNC_LEFT[name] = (answer, use)
        return use

    return keep


way("manager")(async_manager)
way("cancelled")(cancelled)
way("never read")(async_begin)


@way("break")
async def _(client: cc.AsyncClient) -> None:
    await async_leave(await async_begin(client))


@way("exception")
async def _(client: cc.AsyncClient) -> None:
    await async_fail(await async_begin(client))


@way("next")
async def _(client: cc.AsyncClient) -> None:
    await anext(await async_begin(client))


@way("raw")
async def _(client: cc.AsyncClient) -> None:
    response = await client.messages.with_raw_response.create(**ASK, stream=True)
    await async_leave(await response.parse())


@way("raw never read")
async def _(client: cc.AsyncClient) -> None:
    await client.messages.with_raw_response.create(**ASK, stream=True)


@way("lines", LINES)
async def _(client: cc.AsyncClient) -> None:
    await async_leave(await client.messages.batches.results("m"))


@way("download", BYTES)
async def _(client: cc.AsyncClient) -> None:
    await async_leave((await client.files.download("f")).iter_bytes())


@way("download never read", BYTES)
async def _(client: cc.AsyncClient) -> None:
    await client.files.download("f")


@pytest.mark.parametrize("name", ASYNC_LEFT)
def test_so_it_is_in_an_event_loop(loopback: Loopback, name: str) -> None:
    answer, use = ASYNC_LEFT[name]

    async def run() -> None:
        async with httpx.AsyncClient(limits=ONE) as http:
            timeout = httpx.Timeout(60, pool=5)
            client = cc.AsyncClient(
                api_key=KEY, base_url=loopback.url, max_retries=0, timeout=timeout, http_client=http
            )
            for _ in range(3):
                await use(client)
            loopback.will(Answer.of(MESSAGE))
            assert (await client.messages.create(**ASK)).id == "msg_01"

    loopback.will(answer)
    asyncio.run(run())


def test_a_cancelled_request_gives_its_connection_back(loopback: Loopback) -> None:
    async def run() -> None:
        async with httpx.AsyncClient(limits=ONE) as http:
            client = cc.AsyncClient(api_key=KEY, base_url=loopback.url, max_retries=2, http_client=http)
            reached, loop = asyncio.Event(), asyncio.get_running_loop()

            def answer(_: Any) -> Answer:
                loop.call_soon_threadsafe(reached.set)
                return Answer(wait=60)

            loopback.will(answer)

            async def ask() -> None:
                await client.messages.create(**ASK)

            await cancel(asyncio.ensure_future(ask()), reached)
            assert len(loopback.asked) == 1
            loopback.will(Answer.of(MESSAGE))
            assert (await client.messages.create(**ASK, timeout=httpx.Timeout(60, pool=5))).id == "msg_01"

    asyncio.run(run())


def test_a_closed_stream_says_so(loopback: Loopback) -> None:
    client = cc.Client(api_key=KEY, base_url=loopback.url)
    loopback.will(EVENTS)
    stream = begin(client)
    stream.close()
    stream.close()
    with pytest.raises(cc.ClientStateError, match="closed"):
        next(stream)
    stream = begin(client)
    next(stream)
    stream.close()
    with pytest.raises(cc.ClientStateError, match="closed"):
        list(stream)


def test_who_takes_the_response_keeps_it(loopback: Loopback) -> None:
    loopback.will(EVENTS)
    client = cc.Client(api_key=KEY, base_url=loopback.url)
    response = begin(client).response
    assert sum(map(len, response.iter_bytes())) > 2_000_000
    loopback.will(BYTES)
    assert len(client.files.download("f").http_response.read()) == 2_000_000
