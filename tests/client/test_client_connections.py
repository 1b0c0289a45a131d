"""Connections come back however a response is left; they belong to the loop and process that made them."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from client_loopback import ASK, KEY, MESSAGE, Answer, Loopback

import claude_client as cc

BEGIN = [
    {"type": "message_start", "message": {**MESSAGE, "content": []}},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
]
MORE = {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "A" * 2000}}
#: More than fits into the buffers of a connection, so that none of these is over by itself.
EVENTS = Answer.events(*BEGIN, *[MORE] * 1000, pieces=4000)
LINE = json.dumps({"custom_id": "a" * 500, "result": {"type": "expired"}}).encode() + b"\n"
LINES = Answer(200, b"", {"content-type": "application/x-jsonl"}, [LINE * 4] * 1000)
BYTES = Answer(200, b"", {"content-type": "application/octet-stream"}, [b"x\n" * 1000] * 1000)
ONE = httpx.Limits(max_connections=1)


@pytest.fixture(autouse=True)
def _no_collector() -> Iterator[None]:
    """Nothing here may need the garbage collector."""
    gc.disable()
    yield
    gc.enable()


def begin(client: cc.Client) -> cc.Stream[Any]:
    return client.messages.create(**ASK, stream=True)


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


def test_an_interrupt_passes_through(loopback: Loopback) -> None:
    loopback.will(EVENTS)
    client = cc.Client(api_key=KEY, base_url=loopback.url, http_client=httpx.Client(limits=ONE))
    with suppress(KeyboardInterrupt):
        for _ in begin(client):
            raise KeyboardInterrupt
        raise AssertionError("nothing came")
    loopback.will(Answer.of(MESSAGE))
    assert client.messages.create(**ASK, timeout=httpx.Timeout(60, pool=5)).id == "msg_01"


@pytest.mark.parametrize("own", [False, True])
def test_a_client_works_in_one_event_loop_after_the_other(loopback: Loopback, own: bool) -> None:
    http = httpx.AsyncClient() if own else None
    client = cc.AsyncClient(api_key=KEY, base_url=loopback.url, max_retries=0, http_client=http)

    async def run() -> int:
        return len(await asyncio.gather(*(client.messages.create(**ASK) for _ in range(6))))

    async def close() -> None:
        await client.close()
        await client.close()

    assert [asyncio.run(run()) for _ in range(3)] == [6, 6, 6]
    asyncio.run(close())
    assert client.is_closed()
    with pytest.raises(cc.ClientStateError, match="closed"):
        asyncio.run(run())


def test_a_client_works_in_several_event_loops_at_once(loopback: Loopback) -> None:
    client = cc.AsyncClient(api_key=KEY, base_url=loopback.url, max_retries=0)
    found: list[str] = []

    async def run() -> None:
        found.extend([(await client.messages.create(**ASK)).id for _ in range(5)])

    threads = [threading.Thread(target=asyncio.run, args=(run(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["msg_01"] * 20


def test_a_forked_process_has_connections_of_its_own(loopback: Loopback) -> None:
    client = cc.Client(api_key=KEY, base_url=loopback.url, max_retries=0)
    client.messages.create(**ASK)
    before = client._connections.client()
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        os.write(writing, b"other" if client._connections.client() is not before else b"same")
        os._exit(0)
    os.waitpid(process, 0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        assert pipe.read() == b"other"
    assert client._connections.client() is before


def test_a_closed_client_says_so(loopback: Loopback) -> None:
    client = cc.Client(api_key=KEY, base_url=loopback.url)
    client.close()
    client.close()
    for used in (client, client.with_options(max_retries=9)):
        with pytest.raises(cc.ClientStateError, match="the client has been closed"):
            used.messages.create(**ASK)
    assert loopback.asked == []


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


THREADS = """
import random, sys, threading, typing
from claude_client import models, types
sys.setswitchinterval(1e-6)
failed = []
together = threading.Barrier(12)
def use(seed):
    names = list(models.MODULES)
    random.Random(seed).shuffle(names)
    together.wait()
    for name in names[:120]:
        found = getattr(types, name)
        try:
            if isinstance(found, type):
                found.from_dict({"type": "x"})
                typing.get_type_hints(found)
        except Exception as error:
            failed.append(f"{name}: {error!r}")
threads = [threading.Thread(target=use, args=(seed,)) for seed in range(12)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert not failed, failed
"""


def test_threads_that_load_models_at_once_get_them_whole() -> None:
    for _ in range(3):
        subprocess.run([sys.executable, "-c", THREADS], check=True, timeout=120)


def test_threads_share_a_client(loopback: Loopback) -> None:
    client = cc.Client(api_key=KEY, base_url=loopback.url, max_retries=0)
    found: list[str] = []

    def use() -> None:
        found.extend(client.with_options(timeout=30).messages.create(**ASK).id for _ in range(10))

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["msg_01"] * 80


def test_an_asynchronous_client_works_after_a_fork(loopback: Loopback) -> None:
    client = cc.AsyncClient(api_key=KEY, base_url=loopback.url, max_retries=0)

    async def run() -> list[str]:
        return [(await client.messages.create(**ASK)).id for _ in range(3)]

    assert asyncio.run(run()) == ["msg_01"] * 3
    process = os.fork()
    if process == 0:
        try:
            os._exit(0 if asyncio.run(run()) == ["msg_01"] * 3 else 1)
        finally:
            os._exit(2)
    assert os.waitpid(process, 0)[1] == 0
    assert asyncio.run(run()) == ["msg_01"] * 3
