"""Answers that are not what the API gives: each is an exception of the client, in one line."""

from __future__ import annotations

import asyncio
import gzip
import json
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from client_loopback import ASK, KEY, MESSAGE, PATIENT, Answer, Loopback
from hypothesis import given
from hypothesis import strategies as st

import claude_client as cc
from claude_client._runtime.http.content_coding import watch
from claude_client._runtime.http.retry import can_succeed, retry_delay

JSON = {"content-type": "application/json", "request-id": "req_9"}
TEXT = json.dumps(MESSAGE).encode()


def client(loopback: Loopback, **options: Any) -> cc.Client:
    return cc.Client(**{"api_key": KEY, "base_url": loopback.url, "max_retries": 0, **options})


WAYS: dict[str, Callable[[cc.Client], Any]] = {
    "message": lambda used: used.messages.create(**ASK),
    "list": lambda used: list(used.models.list()),
    "raw": lambda used: used.messages.with_raw_response.create(**ASK).parse(),
    "json": lambda used: used.messages.with_raw_response.create(**ASK).json()["id"],
    "lines": lambda used: list(used.messages.batches.results("m")),
    "stream": lambda used: list(used.messages.create(**ASK, stream=True)),
}


@pytest.mark.parametrize(
    "body",
    [b"<html>", b"{", b"[" * 100_000, b'{"a":' * 100_000, b"\xff\xfe{", b"5\n", b"null", b'"x"', b"[1]"],
)
@pytest.mark.parametrize("way", WAYS)
def test_a_body_of_another_shape(loopback: Loopback, way: str, body: bytes) -> None:
    if way == "json" and body in (b"5\n", b"null", b'"x"', b"[1]"):
        pytest.skip("is JSON")
    loopback.will(Answer(200, body, JSON))
    with pytest.raises(cc.APIResponseValidationError) as caught:
        WAYS[way](client(loopback, max_retries=2))
    error = caught.value
    assert (error.request_id, error.status_code, len(str(error).splitlines())) == ("req_9", 200, 1)
    assert "req_9" in str(error)
    assert len(str(error)) < 600
    assert len(loopback.asked) == 1


@pytest.mark.parametrize("page", [{}, {"data": None}, {"data": {}}, {"data": "x", "has_more": False}])
def test_a_page_without_a_list(loopback: Loopback, page: dict[str, Any]) -> None:
    loopback.will(Answer.of(page))
    with pytest.raises(cc.APIResponseValidationError, match="no list `data`"):
        client(loopback).models.list()


def test_no_content_is_no_message(loopback: Loopback) -> None:
    loopback.will(Answer(204, b"", {"request-id": "req_9"}))
    with pytest.raises(cc.APIResponseValidationError, match="204"):
        client(loopback).messages.create(**ASK)


@pytest.mark.parametrize(
    "answer", [Answer(200, b"null\n", JSON), Answer(204, b"", {"request-id": "req_9"})], ids=["null", "204"]
)
def test_a_response_that_may_be_null(loopback: Loopback, answer: Answer) -> None:
    loopback.will(answer)
    assert client(loopback).beta.environments.work.poll("env_1") is None


def test_cursors_that_go_in_a_circle_end(loopback: Loopback) -> None:
    names = ["a", "b", "c"]

    def answer(asked: Any) -> Answer:
        after = asked.path.partition("after_id=")[2]
        name = names[(names.index(after) + 1) % 3] if after else "a"
        return Answer.of({"data": [{"id": name}], "has_more": True, "first_id": name, "last_id": name})

    loopback.will(answer)
    with pytest.raises(cc.AnthropicError, match="cursor"):
        list(client(loopback).models.list())
    assert len(loopback.asked) <= 5


def test_a_page_whose_fields_are_named_like_methods(loopback: Loopback) -> None:
    names = ("iter_pages", "has_next_page", "get_next_page", "_items", "next_page_info", "to_dict")
    loopback.will(Answer.of({"data": [{"id": "m"}], "has_more": False, **dict.fromkeys(names, 1)}))
    assert [info.id for info in client(loopback).models.list()] == ["m"]


CHARSETS = ["hex", "zlib", "nope", "utf-16", "idna", "punycode", "rot13", "undefined"]


@pytest.mark.parametrize("charset", CHARSETS)
def test_a_charset_that_is_none_for_text(loopback: Loopback, charset: str) -> None:
    fields = {"content-type": f"text/plain; charset={charset}"}
    loopback.will(Answer(400, b"no \xff", fields))
    with pytest.raises(cc.BadRequestError):
        client(loopback).messages.create(**ASK)
    loopback.will(Answer(200, b"ab\n\xff", fields))
    with pytest.raises(cc.APIResponseValidationError):
        client(loopback).messages.create(**ASK)
    assert client(loopback).files.download("f").text()
    try:
        list(client(loopback).files.download("f").iter_lines())
    except Exception as error:
        assert isinstance(error, cc.AnthropicError)  # noqa: PT017 - either is right


MEMBERS = gzip.compress(TEXT[:50]) + gzip.compress(TEXT[50:])
RAW = zlib.compressobj(wbits=-15)
DEFLATED = RAW.compress(TEXT) + RAW.flush()
WHOLE = {
    "gzip": ("gzip", gzip.compress(TEXT)),
    "x-gzip": ("X-GZIP", gzip.compress(TEXT)),
    "members": ("gzip", MEMBERS),
    "padded": ("gzip", gzip.compress(TEXT) + b"\0" * 20),
    "zlib": ("deflate", zlib.compress(TEXT)),
    "deflate": ("deflate", DEFLATED),
    "twice": ("deflate, gzip", gzip.compress(zlib.compress(TEXT))),
    "identity": ("identity", TEXT),
}
CUT = {
    "gzip": ("gzip", gzip.compress(TEXT)[:-60]),
    "size": ("gzip", gzip.compress(TEXT)[:-1]),
    "member": ("gzip", MEMBERS[:-9]),
    "zlib": ("deflate", zlib.compress(TEXT)[:-3]),
    "deflate": ("deflate", DEFLATED[:-4]),
    "one byte": ("deflate", b"\x78"),
    "twice": ("deflate, gzip", gzip.compress(zlib.compress(TEXT)[:-5])),
}
DAMAGED = {
    "plain": ("gzip", TEXT),
    "trailing": ("gzip", gzip.compress(TEXT) + b"junk"),
    "unknown": ("x-own", TEXT),
    "sum": ("gzip", gzip.compress(TEXT)[:-8] + b"\1" * 8),
}


def coded(case: tuple[str, bytes], status: int = 200) -> Answer:
    name, body = case
    pieces = [body[i : i + 1] for i in range(len(body))]
    return Answer(status, b"", {**JSON, "content-encoding": name}, pieces)


@pytest.mark.parametrize("case", WHOLE)
def test_a_coded_body_is_read(loopback: Loopback, case: str) -> None:
    loopback.will(coded(WHOLE[case]))
    assert client(loopback).messages.create(**ASK).id == "msg_01"
    assert client(loopback).files.download("f").read() == TEXT


@pytest.mark.parametrize("case", CUT)
def test_a_coded_body_that_stops_early_is_no_body(loopback: Loopback, case: str, tmp_path: Path) -> None:
    loopback.will(coded(CUT[case]), coded(WHOLE["gzip"]))
    assert client(loopback, max_retries=1).messages.create(**ASK).id == "msg_01"
    loopback.will(coded(CUT[case]))
    used = client(loopback)
    for way in (
        lambda: used.files.download("f").read(),
        lambda: list(used.files.download("f").iter_bytes()),
        lambda: used.files.download("f").write_to_file(tmp_path / "a"),
        lambda: used.messages.create(**ASK),
    ):
        with pytest.raises(cc.APIConnectionError, match="in the middle"):
            way()

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url, max_retries=0) as other:
            await (await other.files.download("f")).read()

    with pytest.raises(cc.APIConnectionError, match="in the middle"):
        asyncio.run(run())


@pytest.mark.parametrize("case", DAMAGED)
def test_a_coded_body_that_is_damaged_is_asked_for_once(loopback: Loopback, case: str) -> None:
    loopback.will(coded(DAMAGED[case]))
    with pytest.raises(cc.APIConnectionError):
        client(loopback, max_retries=2).messages.create(**ASK)
    assert len(loopback.asked) == 1


@pytest.mark.parametrize("coding", ["br", "zstd", "br, gzip", "gzip, br", "GZIP, X"])
def test_a_coding_that_was_not_offered_is_refused_whatever_is_installed(
    loopback: Loopback, coding: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for package in ("brotli", "brotlicffi", "zstandard"):
        (tmp_path / f"{package}.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    loopback.will(coded((coding, gzip.compress(b"\x1b" + TEXT))))
    used = client(loopback, max_retries=2)
    for use in (
        lambda: used.messages.create(**ASK),
        lambda: list(used.messages.batches.results("m")),
        lambda: used.files.download("f").read(),
        lambda: used.files.download("f").write_to_file(tmp_path / "a"),
        lambda: used.messages.with_raw_response.create(**ASK),
    ):
        loopback.asked.clear()
        with pytest.raises(cc.APIConnectionError, match=r"content-encoding '(br|zstd|x)'") as caught:
            use()
        assert isinstance(caught.value.__cause__, httpx.DecodingError)
        assert len(loopback.asked) == 1


@pytest.mark.parametrize("case", [CUT["gzip"], DAMAGED["plain"], DAMAGED["unknown"]])
def test_the_status_counts_when_its_body_cannot_be_read(loopback: Loopback, case: tuple[str, bytes]) -> None:
    loopback.will(coded(case, 401))
    with pytest.raises(cc.AuthenticationError) as caught:
        client(loopback, max_retries=2).messages.create(**ASK)
    assert (caught.value.body, caught.value.request_id, len(loopback.asked)) == (None, "req_9", 1)


@PATIENT
@given(st.lists(st.binary(max_size=200), min_size=1, max_size=3), st.integers(0, 30), st.integers(1, 40))
def test_gzip_in_any_pieces(members: list[bytes], cut: int, size: int) -> None:
    body = b"".join(map(gzip.compress, members))
    ends = {
        sum(len(gzip.compress(member)) for member in members[:count]) for count in range(len(members) + 1)
    }
    given_up = body[: len(body) - cut]
    response = httpx.Response(200, headers={"content-encoding": "gzip"}, stream=Pieces(given_up, size))
    watch(response)
    if len(given_up) in ends:
        whole = [
            member for member, end in zip(members, sorted(ends)[1:], strict=True) if end <= len(given_up)
        ]
        assert response.read() == b"".join(whole)
    else:
        with pytest.raises(httpx.RemoteProtocolError):
            response.read()


class Pieces(httpx.SyncByteStream):
    def __init__(self, body: bytes, size: int) -> None:
        self.pieces = [body[i : i + size] for i in range(0, len(body), size)]

    def __iter__(self) -> Any:
        return iter(self.pieces)


def test_what_cannot_succeed_is_not_tried_again() -> None:
    for error in (
        httpx.UnsupportedProtocol("x"),
        httpx.LocalProtocolError("x"),
        httpx.DecodingError("x"),
        httpx.ProxyError("407 Proxy Authentication Required"),
        ValueError("x"),
        RuntimeError("x"),
    ):
        assert not can_succeed(error)
    for error in (httpx.ConnectError("x"), httpx.ReadTimeout("x"), httpx.ProxyError("503 x")):
        assert can_succeed(error)
    assert can_succeed(RuntimeError("Event loop is closed"))


@pytest.mark.parametrize(
    "asked",
    ["-5", "nan", "-inf", "0", "garbage", "Mon, 99 Jan 99999 00:00:00 GMT", "Wed, 21 Oct 2015 07:28:00 GMT"],
)
def test_a_wait_that_makes_no_sense_is_not_obeyed(asked: str) -> None:
    assert 0 < retry_delay(0, httpx.Headers({"retry-after": asked})) <= 0.5
    assert retry_delay(0, httpx.Headers({"retry-after": "inf"})) < 5_000_000


def test_a_header_with_the_key_is_redacted_wherever_it_came_from(loopback: Loopback) -> None:
    loopback.will(Answer(401, f"bad {KEY}".encode(), {}))
    for use in (
        lambda: client(loopback).messages.create(**ASK),
        lambda: client(loopback, api_key="k", default_headers={"x-api-key": KEY}).messages.create(**ASK),
        lambda: client(loopback, api_key="k").messages.create(
            **ASK, extra_headers={"authorization": f"Bearer {KEY}"}
        ),
    ):
        with pytest.raises(cc.AuthenticationError) as caught:
            use()
        assert KEY not in f"{caught.value} {caught.value.body}"
