"""Long bodies come when they are asked for; files, skills and batches of the mock."""

from __future__ import annotations

import asyncio
import io
import json
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from client_loopback import KEY, MESSAGE, Answer, Loopback

import claude_client as cc
from claude_conformance.mock import MockConfig, MockServer

DATA = bytes(range(256)) * 2000
LINES = [{"custom_id": f"c{n}", "result": {"type": "succeeded", "message": MESSAGE}} for n in range(3)]


class Held:
    """A body whose rest comes only when it is let go."""

    def __init__(self, first: bytes, rest: bytes, kind: str) -> None:
        self._pieces = (first, rest)
        self._free = threading.Event()
        self._kind = kind

    def answer(self, _: Any) -> Answer:
        self._free.clear()
        return Answer(200, b"", {"content-type": self._kind}, self.pieces())  # type: ignore[arg-type]

    def pieces(self) -> Iterator[bytes]:
        yield self._pieces[0]
        assert self._free.wait(30), "the client waits for the rest before it gives the beginning"
        yield self._pieces[1]

    def let_go(self) -> None:
        self._free.set()


@pytest.fixture
def client(loopback: Loopback) -> cc.Client:
    loopback.will(Answer(200, DATA, {"content-type": "application/octet-stream"}))
    return cc.Client(api_key=KEY, base_url=loopback.url, max_retries=0, timeout=60)


def test_a_download_comes_as_it_is_read(loopback: Loopback, client: cc.Client) -> None:
    held = Held(DATA, b"end", "application/octet-stream")
    loopback.will(held.answer)
    uses: list[Callable[[], Any]] = [
        lambda: client.files.download("file_1"),
        lambda: client.files.with_streaming_response.download("file_1"),
        lambda: client.beta.skills.versions.download("1", skill_id="skill_1"),
    ]
    for use in uses:
        with use() as response:
            pieces = response.iter_bytes()
            first = next(pieces)
            held.let_go()
            assert first + b"".join(pieces) == DATA + b"end"
        assert response.is_closed


def test_the_same_asynchronously(loopback: Loopback, tmp_path: Path) -> None:
    held = Held(DATA, b"end", "application/octet-stream")
    loopback.will(held.answer)

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as client:
            async with await client.files.download("file_1") as response:
                pieces = response.iter_bytes()
                first = await anext(pieces)
                held.let_go()
                assert first + b"".join([piece async for piece in pieces]) == DATA + b"end"
            loopback.will(Answer(200, DATA))
            await (await client.files.download("file_1")).write_to_file(tmp_path / "a")
            async with client.files.with_streaming_response.download("file_1") as raw:
                await raw.stream_to_file(tmp_path / "b")
            found = await client.files.download("file_1")
            assert await found.read() == await found.read() == DATA
            loopback.will(Answer(200, DATA, cut=True))
            broken = await client.files.download("file_1")
            with pytest.raises(cc.APIConnectionError):
                await broken.read()

    asyncio.run(run())
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == DATA


def test_every_way_to_a_file(client: cc.Client, tmp_path: Path) -> None:
    client.files.download("file_1").write_to_file(tmp_path / "a")
    client.files.download("file_1").stream_to_file(str(tmp_path / "b"), 1000)
    client.files.with_raw_response.download("file_1").write_to_file(tmp_path / "c")
    with client.files.with_streaming_response.download("file_1") as response:
        response.parse().write_to_file(tmp_path / "d")
    read = client.files.download("file_1")
    assert read.read() == read.content == DATA
    read.write_to_file(tmp_path / "e")
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {DATA}
    assert len(list(tmp_path.iterdir())) == 5


def test_a_download_that_breaks_off_raises(loopback: Loopback, client: cc.Client, tmp_path: Path) -> None:
    loopback.will(Answer(200, DATA, cut=True))
    with pytest.raises(cc.APIConnectionError, match="Connection error"):
        client.files.download("file_1").write_to_file(tmp_path / "a")
    with pytest.raises(cc.APIConnectionError):
        client.files.download("file_1").read()


def test_a_body_cannot_be_read_twice_piece_by_piece(client: cc.Client) -> None:
    found = client.files.download("file_1")
    assert b"".join(found.iter_bytes()) == DATA
    with pytest.raises(cc.AnthropicError, match="has been read or closed"):
        found.read()


def test_a_download_that_fails_says_why(loopback: Loopback, client: cc.Client) -> None:
    body = {"type": "error", "error": {"type": "invalid_request_error", "message": "not downloadable"}}
    loopback.will(Answer.of(body, 400))
    with pytest.raises(cc.BadRequestError, match="not downloadable"):
        client.files.download("file_1")


def test_results_come_line_by_line(loopback: Loopback, client: cc.Client) -> None:
    first, *rest = [json.dumps(line).encode() + b"\n" for line in LINES]
    # The last line has no line feed, the second one comes in two pieces.
    held = Held(first + rest[0][:30], rest[0][30:] + rest[1][:-1], "application/x-jsonl")
    loopback.will(held.answer)
    results = client.messages.batches.results("msgbatch_1")
    assert next(results).custom_id == "c0"
    held.let_go()
    assert [line.custom_id for line in results] == ["c1", "c2"]

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as used:
            found = await used.messages.batches.results("msgbatch_1")
            assert (await anext(found)).custom_id == "c0"
            held.let_go()
            assert [line.custom_id async for line in found] == ["c1", "c2"]

    asyncio.run(run())


def test_results_that_are_left_early_give_the_connection_back(loopback: Loopback, client: cc.Client) -> None:
    body = b"".join(json.dumps(line).encode() + b"\n" for line in LINES)
    loopback.will(Answer(200, body, {"content-type": "application/x-jsonl"}))
    with client.messages.batches.results("msgbatch_1") as results:
        for _ in results:
            break
    assert results.response.is_closed


@pytest.fixture(scope="module")
def mock() -> Iterator[MockServer]:
    with MockServer(MockConfig(batch_seconds=0.2)) as server:
        yield server


@pytest.fixture
def on_mock(mock: MockServer) -> cc.Client:
    return cc.Client(api_key=mock.api_key, base_url=mock.url)


def test_files_of_the_mock(mock: MockServer, on_mock: cc.Client, tmp_path: Path) -> None:
    path = tmp_path / "tides.csv"
    path.write_bytes(DATA + b"\r\n--+++--\r\n")
    stored = on_mock.files.upload(file=path)
    assert (stored.filename, stored.size_bytes) == ("tides.csv", path.stat().st_size)
    with pytest.raises(cc.BadRequestError):
        on_mock.files.download(stored.id)
    httpx.put(f"{mock.url}/_mock/files", json={"id": stored.id, "downloadable": True}).raise_for_status()
    on_mock.files.download(stored.id).write_to_file(tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == path.read_bytes()

    async def run() -> None:
        async with cc.AsyncClient(api_key=mock.api_key, base_url=mock.url) as client:
            again = await client.files.upload(file=("again.csv", path))
            assert again.size_bytes == stored.size_bytes
            assert {file.id async for file in client.files.list(limit=1)} >= {stored.id, again.id}

    asyncio.run(run())


def test_a_directory_becomes_a_skill_of_the_mock(on_mock: cc.Client, tmp_path: Path) -> None:
    top = tmp_path / "tides"
    (top / "scripts").mkdir(parents=True)
    (top / "SKILL.md").write_text("---\nname: tides\ndescription: Tells tides.\n---\nLook them up.\n")
    (top / "scripts" / "run.py").write_bytes(DATA)
    skill = on_mock.skills.create(files=top, display_name="Tides")
    version = on_mock.skills.versions.create(skill.id, files=cc.files_from_dir(top))
    bundle = on_mock.beta.skills.versions.download(version.id, skill_id=skill.id)
    with zipfile.ZipFile(io.BytesIO(bundle.read())) as archive:
        contents = {Path(name).name: archive.read(name) for name in archive.namelist()}
    assert contents == {"SKILL.md": (top / "SKILL.md").read_bytes(), "run.py": DATA}


def test_batches_of_the_mock_forwards_and_backwards(mock: MockServer, on_mock: cc.Client) -> None:
    ask = {
        "model": "claude-sonnet-5-5",
        "max_tokens": 8,
        "messages": [{"role": "user", "content": "Name a river."}],
    }
    batches = on_mock.messages.batches
    made = [batches.create(requests=[{"custom_id": f"r{n}", "params": ask}]).id for n in range(5)]
    newest_first = [batch.id for batch in batches.list(limit=2)]
    assert newest_first == made[::-1]
    backwards = [[b.id for b in page.data] for page in batches.list(limit=2, before_id=made[0]).iter_pages()]
    assert backwards == [[made[2], made[1]], [made[4], made[3]]]
    httpx.post(f"{mock.url}/_mock/time", json={"advance": 5}).raise_for_status()
    assert [line.custom_id for line in batches.results(made[3])] == ["r3"]

    async def run() -> None:
        async with cc.AsyncClient(api_key=mock.api_key, base_url=mock.url) as client:
            page = await client.messages.batches.list(limit=2, before_id=made[0])
            assert [batch.id async for batch in page] == [batch for ids in backwards for batch in ids]
            lines = await client.messages.batches.results(made[0])
            assert [line.custom_id async for line in lines] == ["r0"]

    asyncio.run(run())
