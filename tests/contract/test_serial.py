"""Streams in examples: what is written down is read back, and anything else is refused with its line."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_conformance.contract.serial import SerialError, dump, is_event_stream, parse

EVENTS = "text/event-stream"
LINES = "application/x-jsonl"
LINE = st.text(st.characters(codec="utf-8", exclude_characters="\n"), max_size=8)
FRAME = st.fixed_dictionaries(
    {"data": st.lists(LINE, min_size=1, max_size=3).map("\n".join)}, optional={"event": LINE, "id": LINE}
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | LINE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(LINE, inner, max_size=3),
    max_leaves=5,
)


@given(st.lists(FRAME, max_size=4))
def test_frames_come_back(frames: list[dict[str, Any]]) -> None:
    assert parse(EVENTS, dump(EVENTS, frames)) == frames


@given(st.lists(JSON, max_size=4))
def test_lines_come_back(items: list[Any]) -> None:
    assert parse(LINES, dump(LINES, items)) == items


@pytest.mark.parametrize(
    ("media_type", "text", "message"),
    [
        (EVENTS, "data: 1\n", "does not end with an empty line"),
        (EVENTS, "data: 1\n\ndata: 2", "does not end with an empty line"),
        (EVENTS, "data: 1\n\ndate: 2\n\n", "line 3 is not a field of an event: 'date: 2'"),
        (EVENTS, "data\n\n", "line 1 is not a field"),
        (LINES, "{}\n{\n", "line 2 is not JSON"),
        (LINES, "{}\n\n{}\n", "line 2 is not JSON"),
    ],
)
def test_what_is_no_stream_is_refused(media_type: str, text: str, message: str) -> None:
    with pytest.raises(SerialError, match=message):
        parse(media_type, text)


def test_comments_and_empty_lines_are_no_frames() -> None:
    assert parse(EVENTS, ": hello\n\n\ndata:x\n\n") == [{"data": "x"}]


def test_media_type_is_told_by_its_essence() -> None:
    assert is_event_stream("Text/Event-Stream; charset=utf-8")
    assert not is_event_stream(LINES)
