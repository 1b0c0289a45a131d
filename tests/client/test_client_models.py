"""Models: what comes in goes out again, what is unknown stays, and arguments may be dicts or models."""

from __future__ import annotations

import copy
import io
import json
import math
import pickle
import subprocess
import sys
import typing
from base64 import b64encode
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import anthropic
import attrs
import pytest
from client_loopback import ASK, KEY, MESSAGE, PATIENT, Answer, Loopback
from hypothesis import given
from hypothesis import strategies as st

import claude_client
from claude_client import AnthropicError, Client, UnknownVariant, models, types

_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)
_OBJECT = st.dictionaries(
    st.sampled_from(
        ["id", "type", "content", "usage", "model", "stop_reason", "to_dict", "from", "self", "new"]
    )
    | st.text(max_size=8),
    _JSON,
    max_size=6,
)


@PATIENT
@given(_OBJECT)
def test_any_object_survives_the_round_trip(data: dict[str, Any]) -> None:
    """Right or wrong, known or not: what a server sends is there, and is sent back unchanged."""
    message = types.Message.from_dict(data)
    assert message.to_dict() == data
    assert json.loads(message.to_json()) == data
    assert types.Message.from_dict(message.to_dict()) == message


@PATIENT
@given(_OBJECT, _OBJECT)
def test_unknown_members_of_unions_survive(block: dict[str, Any], delta: dict[str, Any]) -> None:
    data = {**MESSAGE, "content": [{**block, "type": "hologram"}]}
    message = types.Message.from_dict(data)
    assert isinstance(message.content[0], UnknownVariant)
    assert message.content[0].type == "hologram"
    assert message.to_dict() == data
    event = {"type": "content_block_delta", "index": 0, "delta": {**delta, "type": "hologram_delta"}}
    assert types.RawContentBlockDeltaEvent.from_dict(event).to_dict() == event


def test_unknown_fields_are_attributes_too() -> None:
    message = types.Message.from_dict({**MESSAGE, "mood": {"level": 3}})
    assert message.mood == {"level": 3}  # type: ignore[attr-defined]


def test_a_field_named_like_a_method_does_not_hide_it() -> None:
    message = types.Message.from_dict(
        {**MESSAGE, "to_dict": 1, "_nested": 2, "__class__": 3, "_request_id": 4}
    )
    assert message.to_dict()["to_dict"] == 1
    assert message._request_id is None
    assert type(message) is types.Message


def test_absent_reads_as_none_and_is_not_null() -> None:
    absent = types.TextBlock.from_dict({"type": "text", "text": "a"})
    null = types.TextBlock.from_dict({"type": "text", "text": "a", "citations": None})
    assert absent.citations is null.citations is None
    assert absent.to_dict() == {"type": "text", "text": "a"}
    assert null.to_dict() == {"type": "text", "text": "a", "citations": None}
    assert absent != null


def test_a_missing_required_field_says_what_is_missing() -> None:
    with pytest.raises(AttributeError, match="TextBlock has no field 'text'"):
        _ = types.TextBlock.from_dict({"type": "text"}).text


def test_constants_need_not_be_given() -> None:
    block = types.TextBlockParam(text="Hi")
    assert block.to_dict() == {"type": "text", "text": "Hi"}
    assert [field.name for field in attrs.fields(types.TextBlockParam)][:2] == ["type", "text"]


def test_none_is_null_only_where_null_may_be() -> None:
    block = types.DocumentBlockParam(source=types.PlainTextSourceParam(data="x"), title=None, citations=None)
    assert block.to_dict()["title"] is None
    tool = types.ToolParam(name="x", input_schema={"type": "object"}, description=None)
    assert tool.to_dict() == {"name": "x", "input_schema": {"type": "object"}}
    changed = attrs.evolve(tool, name="y").to_dict()
    assert changed["name"] == "y"
    assert "description" not in changed


def test_points_in_time_are_datetimes_and_go_back_as_they_came() -> None:
    data = {"type": "model", "id": "m", "display_name": "M", "created_at": "2025-02-19T00:00:00.123456789Z"}
    info = types.ModelInfo.from_dict(data)
    assert info.created_at == datetime(2025, 2, 19, 0, 0, 0, 123456, tzinfo=UTC)
    assert info.to_dict() == data
    assert types.ModelInfo.from_dict({**data, "created_at": "soon"}).created_at == "soon"


def test_copies_and_pickles_are_equal() -> None:
    message = types.Message.from_dict({**MESSAGE, "content": [{"type": "new", "x": 1}]})
    assert copy.deepcopy(message) == message
    assert pickle.loads(pickle.dumps(message)) == message


def test_from_dict_leaves_its_input_alone() -> None:
    data = copy.deepcopy(MESSAGE)
    types.Message.from_dict(data).content.clear()
    assert data == MESSAGE


@pytest.mark.parametrize("name", sorted(models.MODULES))
def test_type_hints_resolve(name: str) -> None:
    found = getattr(types, name)
    if isinstance(found, type) and issubclass(found, claude_client.BaseModel):
        hints = typing.get_type_hints(found)
        assert set(hints) == {field.name for field in attrs.fields(found)}


def test_the_base_class_and_the_type_of_model_ids_have_names_of_their_own() -> None:
    assert issubclass(types.Message, claude_client.BaseModel)
    assert "claude-haiku-4-5" in typing.get_args(typing.get_args(types.Model)[0])
    assert "Model" not in claude_client.__all__
    with pytest.raises(AttributeError, match="Model"):
        getattr(claude_client, "Model")  # noqa: B009 - mypy knows that it is not there


def test_dicts_and_models_mix_at_any_depth(loopback: Loopback) -> None:
    client = Client(api_key=KEY, base_url=loopback.url)
    plain = [
        {"role": "user", "content": [{"type": "text", "text": "a"}]},
        {"role": "assistant", "content": [{"type": "text", "text": "Hello", "citations": None}]},
        {"role": "user", "content": "b"},
    ]
    reply = types.Message.from_dict(MESSAGE)
    mixed: list[Any] = [
        {"role": "user", "content": [types.TextBlockParam(text="a")]},
        types.AssistantMessageParam(content=reply.content),
        types.UserMessageParam(content="b"),
    ]
    for messages in (plain, mixed, iter(mixed)):
        client.messages.create(**{**ASK, "messages": messages})
        sent = loopback.asked[-1].json["messages"]
        assert [{key: turn[key] for key in ("role", "content")} for turn in sent] == plain


def test_numbers_beyond_json_are_refused(loopback: Loopback) -> None:
    client = Client(api_key=KEY, base_url=loopback.url)
    with pytest.raises(ValueError):
        client.messages.create(**ASK, temperature=float("nan"))
    assert loopback.asked == []


def image(data: Any) -> list[dict[str, Any]]:
    source = {"type": "base64", "media_type": "image/png", "data": data}
    return [{"role": "user", "content": [{"type": "image", "source": source}]}]


def test_bytes_and_files_go_out_in_base64(loopback: Loopback, tmp_path: Path) -> None:
    content = bytes(range(256))
    path = tmp_path / "a.png"
    path.write_bytes(content)
    text = b64encode(content).decode()
    client = Client(api_key=KEY, base_url=loopback.url)
    forms: list[Any] = [text, content, bytearray(content), memoryview(content), path, io.BytesIO(content)]
    for form in forms:
        client.messages.create(**{**ASK, "messages": image(form)})
        assert loopback.asked[-1].json["messages"] == image(text)
    source = types.Base64ImageSourceParam(media_type="image/png", data=path)
    turn = {"role": "user", "content": [types.ImageBlockParam(source=source)]}
    client.messages.create(**{**ASK, "messages": [turn]})
    assert loopback.asked[-1].json["messages"][0] == image(text)[0]
    official = anthropic.Anthropic(api_key=KEY, base_url=loopback.url)
    for form in (path, io.BytesIO(content)):
        official.messages.create(**{**ASK, "model": "claude-sonnet-5-5", "messages": image(form)})
        assert loopback.asked[-1].json["messages"] == image(text)


def test_files_that_are_no_base64(loopback: Loopback, tmp_path: Path) -> None:
    client = Client(api_key=KEY, base_url=loopback.url)
    with pytest.raises(AnthropicError, match="nothing: cannot be read: No such file"):
        client.messages.create(**{**ASK, "messages": image(tmp_path / "nothing")})
    with pytest.raises(AnthropicError, match="binary mode"):
        client.messages.create(**{**ASK, "messages": image(io.StringIO("text"))})
    assert loopback.asked == []


def test_lone_surrogates_can_be_received(loopback: Loopback) -> None:
    client = Client(api_key=KEY, base_url=loopback.url)
    loopback.will(loopback_answer("\ud83d"))
    assert client.messages.create(**ASK).content[0].text == "\ud83d"


def loopback_answer(text: str) -> Answer:
    return Answer.of({**MESSAGE, "content": [{"type": "text", "text": text}]})


def test_importing_the_package_loads_neither_httpx_nor_models() -> None:
    code = (
        "import sys, claude_client\n"
        "from claude_client import types, models\n"
        "loaded = [m for m in sys.modules if m == 'httpx' or m.startswith('claude_client.models.')]\n"
        "assert not loaded, loaded\n"
        "types.Message\n"
        "loaded = [m for m in sys.modules if m.startswith('claude_client.models.')]\n"
        "assert loaded == ['claude_client.models.message'], loaded\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_numbers_that_json_does_not_have_are_read_but_not_written() -> None:
    message = types.Message.from_dict({**MESSAGE, "usage": {"input_tokens": math.nan, "new": [1e999]}})
    assert message.to_dict()["usage"]["new"] == [math.inf]
    with pytest.raises(AnthropicError, match=r"usage\.input_tokens: Out of range"):
        message.to_json()
    source = types.Base64ImageSourceParam(media_type="image/png", data=b"abc")
    assert json.loads(types.ImageBlockParam(source=source).to_json())["source"]["data"] == "YWJj"


def nested(depth: int) -> Any:
    value: Any = "x"
    for _ in range(depth):
        value = [value]
    return value


def test_an_object_that_is_nested_deeply_works_or_says_so() -> None:
    """No depth gives a RecursionError."""
    for depth in [*range(100, 1100, 37), 20_000]:
        given_message = {**MESSAGE, "new": nested(depth)}
        message = UnknownVariant(type="x", new=nested(depth))
        assert repr(message).startswith("UnknownVariant(")
        for use in (
            lambda given=given_message: types.Message.from_dict(given),
            lambda used=message: used.to_dict(),
            lambda used=message: used.to_json(),
        ):
            try:
                use()
            except AnthropicError as error:
                assert "nested too deeply" in str(error)  # noqa: PT017
                assert depth > 300
    ring: list[Any] = []
    ring.append(ring)
    for use_ring in (UnknownVariant(a=ring).to_dict, UnknownVariant(a=ring).to_json):
        with pytest.raises(AnthropicError, match="nested too deeply, or contains itself"):
            use_ring()
