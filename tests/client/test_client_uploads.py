"""Forms: files go out piece by piece, as they are, and once more when a request is sent again."""

from __future__ import annotations

import asyncio
import io
import os
import threading
from collections.abc import Callable
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import anthropic
import pytest
from anthropic.lib import files_from_dir as files_from_dir_of_the_sdk
from client_loopback import KEY, PATIENT, Answer, Asked, Loopback
from hypothesis import given
from hypothesis import strategies as st

import claude_client as cc
from claude_client._runtime.http.uploads import Upload

FILE = {"id": "file_1", "type": "file"}
SKILL = {"id": "skill_1", "type": "skill"}
AGAIN = Answer(529, b"", {"retry-after-ms": "1"})
HOSTILE = b'--+++\r\ncontent-disposition: form-data; name="expires_in_seconds"\r\n\r\n1\r\n--+++--'


def parts_of(asked: Asked) -> list[tuple[str | None, str | None, str, bytes]]:
    """Field, file name, type and content of each part."""
    head = f"content-type: {asked.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser().parsebytes(head + asked.body)
    found: list[tuple[str | None, str | None, str, bytes]] = []
    for part in message.get_payload():
        assert not isinstance(part, str)
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append((str(name), part.get_filename(), part.get_content_type(), content))
    return found


def names_of(asked: Asked) -> list[tuple[str | None, bytes]]:
    return [(filename, content) for _, filename, _, content in parts_of(asked)]


@pytest.fixture
def client(loopback: Loopback) -> cc.Client:
    loopback.will(Answer.of(FILE))
    return cc.Client(api_key=KEY, base_url=loopback.url)


class Unseekable(io.RawIOBase):
    """A stream like a pipe."""

    def __init__(self, content: bytes) -> None:
        self.content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self.content.readinto(buffer)


def stream_of(content: bytes) -> io.BufferedReader:
    return io.BufferedReader(Unseekable(content))


FORMS: dict[str, Callable[[Path], Any]] = {
    "path": lambda path: path,
    "path with a name": lambda path: ("notes.txt", path),
    "bytes": lambda path: ("notes.txt", path.read_bytes(), "text/plain"),
    "bytearray": lambda path: ("notes.txt", bytearray(path.read_bytes()), "text/plain", {"x-own": "1"}),
    "file": lambda path: path.open("rb"),
    "memory": lambda path: ("notes.txt", io.BytesIO(path.read_bytes())),
    "stream": lambda path: ("notes.txt", stream_of(path.read_bytes())),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_file_arrives_byte_for_byte(
    loopback: Loopback, client: cc.Client, tmp_path: Path, form: str
) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(HOSTILE)
    client.files.upload(file=FORMS[form](path), expires_in_seconds=3600)
    assert parts_of(loopback.asked[0]) == [
        ("expires_in_seconds", None, "text/plain", b"3600"),
        ("file", "notes.txt", "text/plain", HOSTILE),
    ]
    chunked = "transfer-encoding" in loopback.asked[0].headers
    assert chunked == (form == "stream")


def test_the_boundary_is_another_one_each_time(loopback: Loopback, client: cc.Client) -> None:
    def boundary(asked: Asked) -> str:
        return asked.headers["content-type"].partition("boundary=")[2]

    client.files.upload(file=b"x")
    seen = f"--{boundary(loopback.asked[0])}--\r\n".encode()
    client.files.upload(file=("a.bin", seen))
    assert parts_of(loopback.asked[1])[0][3] == seen
    assert boundary(loopback.asked[1]) not in seen.decode()


@pytest.mark.parametrize("form", ["path", "bytes", "file", "memory"])
def test_a_retry_sends_it_all_again(loopback: Loopback, client: cc.Client, tmp_path: Path, form: str) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(os.urandom(300_000))
    loopback.will(AGAIN, AGAIN, Answer.of(FILE))
    client.files.upload(file=FORMS[form](path))
    assert len(loopback.asked) == 3
    assert {names_of(asked)[0][1] for asked in loopback.asked} == {path.read_bytes()}


def test_a_stream_is_sent_once(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(AGAIN)
    with pytest.raises(cc.OverloadedError, match=r"not sent again: feed\.csv can be read only once"):
        client.files.upload(file=("feed.csv", stream_of(b"1,2")))
    assert len(loopback.asked) == 1
    with pytest.raises(cc.APIStatusError) as caught:
        client.with_options(max_retries=0).files.upload(file=("feed.csv", stream_of(b"1,2")))
    assert "again" not in str(caught.value)


def test_a_stream_of_which_nothing_was_read_is_tried_again(loopback: Loopback) -> None:
    port = loopback.server.server_port
    loopback.stop()
    client = cc.Client(api_key=KEY, base_url=f"http://127.0.0.1:{port}", max_retries=1)
    with pytest.raises(cc.APIConnectionError) as caught:
        client.files.upload(file=("feed.csv", stream_of(b"1,2")))
    assert "again" not in str(caught.value)


def test_a_named_pipe_is_read_as_a_stream(loopback: Loopback, client: cc.Client, tmp_path: Path) -> None:
    pipe = tmp_path / "feed"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"x" * 200_000,))
    writer.start()
    client.files.upload(file=pipe)
    writer.join()
    assert names_of(loopback.asked[0]) == [("feed", b"x" * 200_000)]


def test_a_file_object_goes_from_its_start_as_with_the_official_sdk(loopback: Loopback) -> None:
    loopback.will(Answer.of(FILE | {"created_at": "2025-01-01T00:00:00Z", "size_bytes": 1}))
    for kind in (cc.Client, anthropic.Anthropic):
        file = io.BytesIO(b"0123456789")
        file.seek(4)
        kind(api_key=KEY, base_url=loopback.url).files.upload(file=("a", file))
        assert not file.closed
    ours, theirs = map(names_of, loopback.asked)
    assert ours == theirs == [("a", b"0123456789")]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("report.pdf", "a str cannot be uploaded: give a pathlib.Path"),
        (io.StringIO("text"), "binary mode"),
        (Path("no/such/file"), "no/such/file: cannot be read: No such file"),
        (Path(os.curdir), "is a directory"),
        ((None, 5), "a tuple cannot be uploaded"),
    ],
)
def test_what_cannot_be_uploaded(loopback: Loopback, client: cc.Client, value: Any, words: str) -> None:
    with pytest.raises(cc.AnthropicError, match=words):
        client.files.upload(file=value)
    assert loopback.asked == []


def test_a_closed_file_is_refused(client: cc.Client, tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb+") as file:
        pass
    with pytest.raises(cc.AnthropicError, match="closed file"):
        client.files.upload(file=file)


@PATIENT
@given(st.binary(max_size=40), st.lists(st.integers(1, 9), min_size=1))
def test_an_upload_reads_as_its_file_does(content: bytes, sizes: list[int]) -> None:
    upload = Upload("u", file=io.BytesIO(content))
    assert upload.seek(0, os.SEEK_END) == len(content)
    for _ in range(2):
        upload.seek(0)
        pieces = [upload.read(size) for size in sizes]
        while pieces[-1]:
            pieces.append(upload.read(7))
        assert b"".join(pieces) == content
    assert not upload.spent


@pytest.mark.parametrize("size", [10, 90_000])
def test_a_file_that_changes_under_way_is_no_upload(tmp_path: Path, size: int) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"x" * 50_000)
    upload = Upload("log", path=str(path))
    path.write_bytes(b"x" * size)
    with pytest.raises(cc.AnthropicError, match="log: its size changed"):
        list(iter(lambda: upload.read(40_000), b""))
    upload.close()


def test_several_files_in_one_form(loopback: Loopback, client: cc.Client, tmp_path: Path) -> None:
    (tmp_path / "y.md").write_bytes(b"Y")
    loopback.will(AGAIN, Answer.of(SKILL))
    client.skills.create(
        files=[("a/SKILL.md", b"# A"), ("a/x.bin", io.BytesIO(b"\x00")), ("a/y.md", tmp_path / "y.md")],
        display_name="A",
    )
    first, second = map(parts_of, loopback.asked)
    assert first == second
    assert first == [
        ("display_name", None, "text/plain", b"A"),
        ("files[]", "a/SKILL.md", "text/markdown", b"# A"),
        ("files[]", "a/x.bin", "application/octet-stream", b"\x00"),
        ("files[]", "a/y.md", "text/markdown", b"Y"),
    ]


@pytest.fixture
def skill(tmp_path: Path) -> Path:
    """A directory `tides` with files at several depths."""
    top = tmp_path / "tides"
    for name in ("SKILL.md", "scripts/run.py", "scripts/deep/er.txt", "Zeta.md", ".hidden", ".DS_Store"):
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_text(f"this is {name}")
    (top / "empty").mkdir()
    return top


TIDES = [
    (f"tides/{name}", f"this is {name}".encode())
    for name in (".hidden", "SKILL.md", "Zeta.md", "scripts/deep/er.txt", "scripts/run.py")
]


def test_a_directory_is_a_skill(
    loopback: Loopback, client: cc.Client, skill: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loopback.will(Answer.of(SKILL))
    (skill / "again.md").symlink_to(skill / "SKILL.md")
    monkeypatch.chdir(skill)
    client.skills.create(files=skill)
    client.skills.versions.create("skill_1", files=[Path()])
    client.skills.create(files=cc.files_from_dir(str(skill)))

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as used:
            await used.skills.create(files=skill)
            await used.skills.create(files=await cc.async_files_from_dir(skill))

    asyncio.run(run())
    expected = sorted([*TIDES, ("tides/again.md", b"this is SKILL.md")])
    assert [names_of(asked) for asked in loopback.asked] == [expected] * 5


def test_the_names_are_those_of_the_official_sdk(skill: Path) -> None:
    theirs = {file[0] for file in files_from_dir_of_the_sdk(skill) if isinstance(file, tuple)}
    assert theirs - {"tides/.DS_Store"} == {name for name, _ in TIDES}


def test_directories_that_are_no_skill(skill: Path) -> None:
    (skill.parent / "secret").write_text("key")
    for link, target in (("out", skill.parent / "secret"), ("loop", skill), ("gone", skill / "nothing")):
        (skill / link).symlink_to(target)
        with pytest.raises(cc.AnthropicError, match=f"{link}: is a link"):
            cc.files_from_dir(skill)
        (skill / link).unlink()
    os.mkfifo(skill / "pipe")
    with pytest.raises(cc.AnthropicError, match="pipe: is neither file nor directory"):
        cc.files_from_dir(skill)
    with pytest.raises(cc.AnthropicError, match="has no files"):
        cc.files_from_dir(skill / "empty")
    with pytest.raises(cc.AnthropicError, match="nowhere: cannot be read: No such file"):
        cc.files_from_dir(skill / "nowhere")


def test_the_asynchronous_client_uploads_the_same(loopback: Loopback, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(HOSTILE * 9_999)
    loopback.will(AGAIN, Answer.of(FILE))

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as client:
            await client.files.upload(file=path)
            assert {names_of(asked)[0] for asked in loopback.asked} == {("notes.txt", HOSTILE * 9_999)}
            loopback.will(AGAIN)
            with pytest.raises(cc.OverloadedError, match="only once"):
                await client.files.upload(file=("s", stream_of(b"1")))

    asyncio.run(run())
    assert len(loopback.asked) == 1
