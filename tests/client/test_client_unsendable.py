"""What has no form on the wire is refused before anything is sent, and what can be read once is read once."""

from __future__ import annotations

import asyncio
import io
import json
import math
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any

import pytest
from client_loopback import ASK, KEY, PATIENT, Answer, Loopback
from hypothesis import given
from hypothesis import strategies as st

import claude_client as cc
from claude_client import types
from claude_client._runtime.models.codec import dumps, format_datetime

PARAMS = {"custom_id": "a", "params": ASK}


class Kind(str, Enum):  # noqa: UP042 - `str()` gives another text for these than for a StrEnum
    NEW = "new"


class Newer(StrEnum):
    NEW = "newer"


class Broken:
    """What raises when it is read."""

    def __iter__(self) -> Iterator[Any]:
        raise OSError("gone")


def client(loopback: Loopback) -> cc.Client:
    return cc.Client(api_key=KEY, base_url=loopback.url, max_retries=0)


def refused(loopback: Loopback, use: Callable[[Any], Any], words: str) -> None:
    """Both clients say the same in one line, and send nothing."""
    with pytest.raises(cc.InvalidArgumentError) as caught:
        use(client(loopback))

    async def run() -> Any:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url, max_retries=0) as used:
            return await use(used)

    with pytest.raises(cc.InvalidArgumentError) as again:
        asyncio.run(run())
    assert str(caught.value) == str(again.value)
    assert words in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1
    assert loopback.asked == []


REQUIRED: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "file": ("`file`", lambda used, bad: used.files.upload(file=bad)),
    "beta file": ("`file`", lambda used, bad: used.beta.files.upload(file=bad)),
    "files": ("`files`", lambda used, bad: used.skills.create(files=bad)),
    "version": ("`files`", lambda used, bad: used.skills.versions.create("s", files=bad)),
    "model": ("`model`", lambda used, bad: used.messages.create(**{**ASK, "model": bad})),
    "messages": ("`messages`", lambda used, bad: used.messages.create(**{**ASK, "messages": bad})),
    "max_tokens": ("`max_tokens`", lambda used, bad: used.messages.create(**{**ASK, "max_tokens": bad})),
    "requests": ("`requests`", lambda used, bad: used.beta.messages.batches.create(requests=bad)),
    "path": ("`model_id`", lambda used, bad: used.models.retrieve(bad)),
    "file_id": ("`file_id`", lambda used, bad: used.files.delete(bad)),
}


@pytest.mark.parametrize("place", REQUIRED)
@pytest.mark.parametrize("bad", [None, cc.omit], ids=["None", "omit"])
def test_what_is_required_is_not_left_out(loopback: Loopback, place: str, bad: Any) -> None:
    words, use = REQUIRED[place]
    refused(loopback, lambda used: use(used, bad), words)


def test_no_files_are_no_request(loopback: Loopback) -> None:
    refused(loopback, lambda used: used.skills.create(files=[]), "`files` has no file")
    refused(loopback, lambda used: used.skills.create(files=[None]), "NoneType cannot be uploaded")
    refused(loopback, lambda used: used.files.upload(file=None, extra_body={"file": None}), "nothing to send")


def test_what_is_required_can_come_in_the_extra_parts(loopback: Loopback) -> None:
    used = client(loopback)
    rest: Any = {"max_tokens": 1, "messages": []}
    used.messages.create(model=None, **rest, extra_body={"model": "m"})  # type: ignore[call-overload]
    assert loopback.asked[0].json["model"] == "m"
    used.files.upload(file=b"one", extra_body={"file": ("b", b"two")})
    assert loopback.asked[1].body.count(b'name="file"') == 1


@pytest.mark.parametrize("bad", ["yes", 1, 0, []])
def test_stream_is_true_or_false(loopback: Loopback, bad: Any) -> None:
    refused(loopback, lambda used: used.messages.create(**ASK, stream=bad), "`stream` must be True or False")


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (math.nan, "cannot be nan"),
        (math.inf, "cannot be inf"),
        (object(), "type object"),
        (Decimal(1), "type Decimal"),
        (time(1), "type time"),
        ("\ud800", "surrogate"),
        (b"\xff", "surrogate"),
    ],
)
def test_texts_outside_of_json(loopback: Loopback, bad: Any, words: str) -> None:
    for use in (
        lambda used: used.models.list(limit=bad),
        lambda used: used.files.list(ids=["a", bad]),
        lambda used: used.models.list(extra_query={"a": {"b": bad}}),
        lambda used: used.files.upload(file=b"x", expires_in_seconds=bad),
    ):
        refused(loopback, use, words)
    if not isinstance(bad, bytes):  # in a form they are a file
        refused(loopback, lambda used: used.files.upload(file=b"x", extra_body={"a": [bad]}), words)
    if not isinstance(bad, str | bytes):
        refused(loopback, lambda used: used.models.list(extra_headers={"x-a": bad}), "x-a")
        refused(loopback, lambda used: used.models.list(workspace_id=bad), "anthropic-workspace-id")
    refused(loopback, lambda used: used.files.list(ids=["a", None]), "is None")
    refused(loopback, lambda used: used.models.list(extra_query={"a": {"\ud800": 1}}), "surrogate")


def test_enums_and_texts_go_out_as_their_value(loopback: Loopback) -> None:
    loopback.will(Answer.of({"data": []}))
    used = client(loopback)
    headers = {"x-a": Kind.NEW, "x-b": Newer.NEW}
    used.files.list(ids=[Kind.NEW, Newer.NEW], extra_headers=headers, extra_query={"a": b"x", "c": cc.omit})
    asked = loopback.asked[0]
    assert asked.path == "/v1/files?ids%5B%5D=new&ids%5B%5D=newer&a=x"
    assert (asked.headers["x-a"], asked.headers["x-b"]) == ("new", "newer")
    assert json.loads(dumps([Kind.NEW, Newer.NEW, {Newer.NEW: 1}])) == ["new", "newer", {"newer": 1}]


def say(content: Any) -> dict[str, Any]:
    return {**ASK, "messages": [{"role": "user", "content": content}]}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("a\ud83d", "messages[0].content: the string has half a surrogate pair"),
        ({"a\udc00": 1}, "messages[0].content: a key has half a surrogate pair"),
        ((text for text in ["\ud83d"]), "messages[0].content[0]: the string has"),
        (time(1), "messages[0].content: a value of the type time"),
        (timedelta(1), "type timedelta"),
        (Decimal(1), "type Decimal"),
        (-math.inf, "messages[0].content: Out of range"),
        ({math.nan: 1}, "messages[0].content: a key is nan"),
        (Broken(), "gone"),
    ],
)
def test_a_place_in_the_body_is_named(loopback: Loopback, content: Any, words: str) -> None:
    with pytest.raises(cc.InvalidArgumentError) as caught:
        client(loopback).messages.create(**say(content))
    assert words in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1
    assert loopback.asked == []


def test_what_can_be_read_once_is_read_once(loopback: Loopback) -> None:
    """Beside it something has to be left out."""
    turns = ({"role": "user", "content": (block for block in [{"type": "text", "text": "Hi"}])} for _ in "a")
    client(loopback).messages.create(**{**ASK, "messages": turns}, metadata={"user_id": cc.omit})
    assert loopback.asked[0].json["messages"] == [
        {"role": "user", "content": [{"type": "text", "text": "Hi"}]}
    ]
    source = types.Base64ImageSourceParam(media_type="image/png", data=io.BytesIO(b"abc"))
    block = types.ImageBlockParam(source=source)
    client(loopback).messages.create(**say([block, cc.omit]))
    sent = loopback.asked[1].json["messages"][0]["content"]
    assert [found["source"]["data"] for found in sent] == ["YWJj"]


def test_points_in_time_have_whole_minutes_from_utc() -> None:
    long_ago = datetime(1890, 1, 1, tzinfo=timezone(timedelta(seconds=3208)))
    assert format_datetime(long_ago) == "1889-12-31T23:06:32Z"
    assert format_datetime(datetime(2026, 1, 1, 12, tzinfo=timezone(timedelta(hours=-3)))).endswith("-03:00")
    assert format_datetime(datetime(2026, 1, 1, 12, tzinfo=UTC)) == "2026-01-01T12:00:00Z"


def test_an_empty_address_or_version_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in (cc.Client, cc.AsyncClient):
        for options in ({"base_url": ""}, {"base_url": " "}, {"version": ""}):
            name = "base_url" if "base_url" in options else "anthropic-version"
            with pytest.raises(cc.InvalidArgumentError, match=f"{name} is empty"):
                kind(api_key=KEY, **options)  # type: ignore[arg-type]
            with pytest.raises(cc.InvalidArgumentError, match=f"{name} is empty"):
                kind(api_key=KEY).with_options(**options)  # type: ignore[arg-type]
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "")
    assert str(cc.Client(api_key=KEY).base_url).startswith("https://")


@PATIENT
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text() | st.floats() | st.binary(max_size=3),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=6,
    )
)
def test_any_value_anywhere_is_sent_or_refused(value: Any) -> None:
    """Nothing but the client's own errors, for any argument."""
    used = cc.Client(api_key=KEY, base_url="http://h")
    from claude_client._runtime.http.operation import Call
    from claude_client._runtime.http.retry import prepared
    from claude_client.api.files import list_files, upload_file
    from claude_client.api.messages import create_message

    for operation in (list_files.OPERATION, upload_file.OPERATION, create_message.OPERATION):
        names = [*operation.query, *operation.headers, *operation.body]
        for name in names:
            call = Call(operation, {**dict.fromkeys(operation.required, b"x"), name: value})
            try:
                prepared(used._connections.client(), used._settings, call)
            except cc.InvalidArgumentError as error:
                assert len(str(error).splitlines()) == 1, error  # noqa: PT017
