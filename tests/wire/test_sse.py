"""The event stream decoder against the standard, and against every way of cutting a stream."""

import itertools
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claude_conformance.wire import Event, Frame, JsonlDecoder, SseDecoder
from claude_conformance.wire.lines import LineSplitter


def decode(*chunks: bytes, **caps: int) -> list[Frame]:
    decoder = SseDecoder(**caps)
    return [frame for chunk in chunks for frame in decoder.feed(chunk)]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_line_ends(end: bytes) -> None:
    stream = end.join([b"event: a", b"data: 1", b"", b"event: b", b"data: 2", b"", b""])
    assert [(frame.event, frame.data) for frame in decode(stream)] == [("a", "1"), ("b", "2")]


def test_fields_of_the_standard() -> None:
    stream = (
        b"\xef\xbb\xbf: comment\ndata: one\ndata:two\ndata\nid: 7\nretry: 30\nunknown: x\n\n"
        b"event: empty\n\nid: a\0b\nretry: soon\ndata\n\ndata: last without end"
    )
    first, second = decode(stream)
    assert first == Frame("", "one\ntwo\n", "7", 30)
    assert second == Frame("", "", "7", None)


@pytest.mark.parametrize(
    ("stream", "data"),
    [
        ("data:  two blanks\n\n", " two blanks"),
        ("data: behind \n\n", "behind "),
        ("data: a\ndata: b\n\n", "a\nb"),
        ("data:\n\n", ""),
    ],
)
def test_only_one_blank_after_the_colon_is_no_data(stream: str, data: str) -> None:
    assert [frame.data for frame in decode(stream.encode())] == [data]


@pytest.mark.parametrize("first", [b"", b"\n", b"\t", b"\0", b"x"])
def test_a_line_feed_belongs_to_the_carriage_return_of_the_chunk_before(first: bytes) -> None:
    """Only a line feed is swallowed, and only one; what comes first in a stream never is."""
    lines = LineSplitter(99, cr=True)
    lines.push(first + b"a\r")
    lines.push(first + b"b\r")
    lines.push(b"\n\nc\n")
    head = [b"", b"a", b"b"] if first == b"\n" else [first + b"a", first + b"b"]
    assert lines.ready == [*head, b"", b"c"]


def test_the_start_of_a_bom_that_becomes_none_is_text() -> None:
    assert decode(b"\xef", b"\xbb", b"x: y\ndata: 1\n\n")[0].data == "1"
    assert decode(b"da", b"ta: 1\n\n")[0].data == "1"
    assert decode(b"\xef", b"\xbb\xbf", b"data: 1\n\n")[0].data == "1"
    assert decode(b"\xef\xbb\xbf", b"data: 1\n\n")[0].data == "1"


@pytest.mark.parametrize(("digits", "read"), [(18, True), (19, False)])
def test_a_retry_of_so_many_digits(digits: int, read: bool) -> None:
    value = "1" * digits
    assert decode(f"retry: {value}\ndata\n\n".encode())[0].retry == (int(value) if read else None)


def test_a_frame_above_the_cap_ends_the_chunk_that_it_is_in() -> None:
    decoder = SseDecoder(max_frame=20)
    long = b"data: " + b"x" * 30
    assert [frame.data for frame in decoder.feed(b"data: 1\n\n" + long + b"\n\ndata: 2\n\n")] == ["1"]
    assert decoder.feed(b"data: 3\n\n") == []
    assert decoder.error is not None


def test_only_the_first_bom_is_dropped() -> None:
    assert decode(b"\xef\xbb\xbfdata: \xef\xbb\xbfx\n\n")[0].data == "\ufeffx"


def test_bytes_that_are_not_utf8_are_marked() -> None:
    bad, good = decode(b"data: \xff\n\ndata: ok\n\n")
    assert (bad.utf8, bad.data, good.utf8) == (False, "\ufffd", True)
    assert Event.of(0.0, bad).error == "not UTF-8"


def test_a_stream_cut_inside_a_frame_is_incomplete() -> None:
    decoder = SseDecoder()
    assert decoder.feed(b"data: x\n\n")
    assert not decoder.incomplete
    assert not decoder.feed(b"event: y\n")
    assert decoder.incomplete


@pytest.mark.parametrize(
    ("stream", "caps"),
    [
        (b"data: ok\n\ndata: " + b"x" * 200, {"max_line": 100}),
        (b"data: ok\n\n" + b"data: xxxxxxxx\n" * 50, {"max_frame": 100}),
    ],
)
def test_what_is_too_large_ends_the_decoding(stream: bytes, caps: dict[str, int]) -> None:
    for size in (1, 7, len(stream)):
        decoder = SseDecoder(**caps)
        frames = [f for at in range(0, len(stream), size) for f in decoder.feed(stream[at : at + size])]
        assert [frame.data for frame in frames] == ["ok"]
        assert decoder.error is not None
        assert not decoder.feed(b"\n\ndata: more\n\n")


LINES = [b"\r", b"\n", b"\r\n", b"event: ping", b"data: ", b"data", b":", b" ", b"id: 1", b"retry: 5"]
ODD = [b"\xef\xbb\xbf", "grün 🎈".encode(), b"\xf0\x9f", b"{}", b"\0", b"data: x\n\n"]
PIECES = st.sampled_from([*LINES, *ODD])


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=40).map(b"".join), st.lists(st.integers(0, 300), max_size=12))
def test_any_split_gives_the_same_frames(stream: bytes, cuts: list[int]) -> None:
    bounds = sorted({0, len(stream), *(cut % (len(stream) + 1) for cut in cuts)})
    chunks = [stream[a:b] for a, b in itertools.pairwise(bounds)]
    caps = {"max_line": 40, "max_frame": 60}
    whole, parts = SseDecoder(**caps), SseDecoder(**caps)
    expected = whole.feed(stream)
    assert [frame for chunk in chunks for frame in parts.feed(chunk)] == expected
    assert (parts.error is None, parts.incomplete) == (whole.error is None, whole.incomplete)


TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\n\0"))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(TEXT, st.lists(TEXT, min_size=1)), max_size=5))
def test_what_is_written_is_read(frames: list[tuple[str, list[str]]]) -> None:
    stream = "".join(
        f"event: {name}\n" + "".join(f"data: {x}\n" for x in data) + "\n" for name, data in frames
    )
    assert [(f.event, f.data) for f in decode(stream.encode())] == [(n, "\n".join(d)) for n, d in frames]


def test_json_lines() -> None:
    decoder = JsonlDecoder()
    text = b'{"a": 1}\r\n\n  \n[NaN]\n"\xff"\n3'
    lines = [line for byte in text for line in decoder.feed(bytes([byte]))] + decoder.close()
    assert [(line.number, line.value, line.error is None) for line in lines] == [
        (1, {"a": 1}, True),
        (4, None, False),
        (5, None, False),
        (6, 3, True),
    ]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.recursive(st.integers() | TEXT, st.lists, max_leaves=8), max_size=5), st.integers(1, 9))
def test_json_lines_round_trip(values: list[object], size: int) -> None:
    text = "".join(json.dumps(value) + "\n" for value in values).encode()
    decoder = JsonlDecoder()
    lines = [line for at in range(0, len(text), size) for line in decoder.feed(text[at : at + size])]
    assert [line.value for line in lines + decoder.close()] == values


def test_a_line_above_the_cap_ends_the_lines() -> None:
    decoder = JsonlDecoder(max_line=10)
    assert [line.value for line in decoder.feed(b"1\n" + b"2" * 11)] == [1]
    assert decoder.error is not None
    assert decoder.close() == []
