"""The client's decoders of event streams and JSON Lines, against every way to cut the bytes."""

from __future__ import annotations

import json

from client_loopback import PATIENT
from hypothesis import example, given
from hypothesis import strategies as st

from claude_client._runtime.streams.jsonl import JSONLDecoder
from claude_client._runtime.streams.sse import SSEDecoder

_TEXT = st.text(
    alphabet=st.characters(blacklist_characters="\r\n", blacklist_categories=("Cs",)), max_size=12
)
_NAME = st.text(alphabet="abc_: ", max_size=6).map(str.strip)
#: An event as a stream writes it, and as it must come out.
_EVENT = st.tuples(_NAME, st.lists(_TEXT, min_size=1, max_size=3), st.sampled_from(["", ": c", "id: 1", "x"]))


def lines_of(event: tuple[str, list[str], str]) -> list[str]:
    name, data, other = event
    lines = [other] if other else []
    lines += [f"event: {name}"] if name else []
    return [*lines, *(f"data: {line}" for line in data), ""]


def fed(stream: bytes, cuts: list[int]) -> list[tuple[bytes, bytes]]:
    decoder = SSEDecoder()
    places = sorted({min(cut, len(stream)) for cut in cuts})
    pieces = [stream[a:b] for a, b in zip([0, *places], [*places, len(stream)], strict=True)]
    return [frame for piece in pieces for frame in decoder.feed(piece)]


@PATIENT
@given(
    st.lists(_EVENT, max_size=4),
    st.lists(st.integers(0, 300), max_size=12),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
)
@example([("a", ["x"], "")], [8, 9, 10, 11, 12, 13, 14, 15], "\r\n", True)
def test_any_cut_and_any_line_end_give_the_same_events(
    events: list[tuple[str, list[str], str]], cuts: list[int], end: str, bom: bool
) -> None:
    text = "".join(line + end for event in events for line in lines_of(event))
    stream = (b"\xef\xbb\xbf" if bom else b"") + text.encode()
    expected = [(name.encode(), "\n".join(data).encode()) for name, data, _ in events]
    if end == "\r":
        # The last CR ends its line only when it is known that no LF follows.
        stream += b"\n"
    assert fed(stream, cuts) == expected


@PATIENT
@given(st.lists(st.tuples(_NAME.filter(bool), _TEXT), max_size=5), st.integers(1, 40))
def test_byte_by_byte_is_the_same_as_at_once(events: list[tuple[str, str]], size: int) -> None:
    stream = "".join(f"event: {name}\ndata: {data}\n\n" for name, data in events).encode()
    assert fed(stream, list(range(0, len(stream), size))) == fed(stream, [])


def test_the_quick_form_is_not_mistaken_where_line_counts_add_up() -> None:
    stream = b"event: a\ndata: 1\ndata: 2\n\n: comment\n\nevent: b\ndata: 3\n\n"
    assert SSEDecoder().feed(stream) == [(b"a", b"1\n2"), (b"b", b"3")]


def test_an_event_without_its_blank_line_is_none() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"event: a\ndata: 1\n") == []
    assert decoder.feed(b"\n") == [(b"a", b"1")]
    assert decoder.feed(b"event: b\ndata: 2") == []


def test_only_the_first_mark_of_the_byte_order_is_taken_away() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"\xef\xbb") == []
    assert decoder.feed(b"\xbfdata: \xef\xbb\xbf\n\n") == [(b"", b"\xef\xbb\xbf")]


def test_a_long_event_in_many_pieces_is_joined_once() -> None:
    decoder = SSEDecoder()
    decoder.feed(b"event: a\ndata: ")
    for _ in range(20_000):
        assert decoder.feed(b"x" * 100) == []
    assert decoder.feed(b"\n\n") == [(b"a", b"x" * 2_000_000)]


@PATIENT
@given(
    st.lists(st.dictionaries(_TEXT, _TEXT, max_size=2), max_size=5),
    st.lists(st.integers(0, 200), max_size=8),
    st.booleans(),
)
def test_json_lines_survive_any_cut(values: list[dict[str, str]], cuts: list[int], ended: bool) -> None:
    stream = b"\n".join(json.dumps(value).encode() for value in values) + (b"\n" if ended else b"")
    decoder = JSONLDecoder()
    places = sorted({min(cut, len(stream)) for cut in cuts})
    pieces = [stream[a:b] for a, b in zip([0, *places], [*places, len(stream)], strict=True)]
    lines = [line for piece in pieces for line in decoder.feed(piece)] + decoder.end()
    assert [json.loads(line) for line in lines] == values
