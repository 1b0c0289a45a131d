"""A client in threads, in event loops and after a fork; a closed client; an interrupt."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from contextlib import suppress

import httpx
import pytest
from client_loopback import ASK, EVENTS, KEY, MESSAGE, ONE, Answer, Loopback, begin

import claude_client as cc


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
