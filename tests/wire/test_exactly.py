"""Wire code at its exact limits: one byte less, one more, and every alignment."""

from __future__ import annotations

import base64
import gzip
import zlib

import pytest

from claude_conformance.wire import (
    JsonlDecoder,
    Redactor,
    Request,
    SseDecoder,
    curl,
    userinfo_secrets,
    visible,
)
from claude_conformance.wire.codings import BodyDecoder, CodingError
from claude_conformance.wire.redact import CUT, HIDDEN, SHORT, is_credential, strip_userinfo

SECRET = "harbour/key+7"


@pytest.mark.parametrize(
    ("character", "shown"),
    [
        ("\x00", "\\x00"),
        ("\xad", "\\xad"),
        ("\u061c", "\\u061c"),
        ("\uffff", "\\uffff"),
        ("\U000e0001", "\\U000e0001"),
    ],
)
def test_each_escape_has_the_width_of_its_code(character: str, shown: str) -> None:
    assert visible(character) == shown


@pytest.mark.parametrize(("length", "cut"), [(9, False), (10, False), (11, True), (12, True)])
def test_a_text_is_cut_above_the_cap(length: int, cut: bool) -> None:
    text = "x" * length
    assert visible(text, 10) == ("x" * 10 + CUT if cut else text)
    assert Redactor([SECRET]).text(text, 10) == ("x" * 10 + CUT if cut else text)
    assert Redactor().text(text, 10) == ("x" * 10 + CUT if cut else text)


def test_a_text_whose_escapes_exceed_the_cap_is_cut() -> None:
    assert visible("\x00\x00", 8) == "\\x00\\x00"
    assert visible("\x00\x00", 7) == "\\x00\\x0" + CUT
    assert visible("short", cut=True) == "short" + CUT


@pytest.mark.parametrize("before", range(7))
@pytest.mark.parametrize("after", range(4))
@pytest.mark.parametrize("length", [8, 9, 10, 11, 12])
def test_exactly_the_characters_of_a_secret_leave_base64(before: int, after: int, length: int) -> None:
    secret = "S3cret-of-12"[:length]
    code = base64.b64encode(b"a" * before + secret.encode() + b"z" * after).decode()
    first = -(-8 * before // 6)
    last = 8 * (before + length) // 6
    assert Redactor([secret]).text(code) == code[:first] + HIDDEN + code[last:]


@pytest.mark.parametrize("secret", ["k" * (SHORT - 1), "k" * SHORT])
def test_only_a_short_secret_needs_a_name_before_it(secret: str) -> None:
    shown = Redactor([secret]).text(f"we said {secret} here")
    assert (HIDDEN in shown) == (len(secret) >= SHORT)
    assert Redactor([secret]).text(f"api key: {secret}") == f"api key: {HIDDEN}"
    assert Redactor([secret]).text(secret) == HIDDEN


def test_a_short_secret_far_beyond_the_cap_does_not_matter() -> None:
    text = "x" * 500 + " key: abc"
    assert Redactor(["abc"]).text(text, 100) == "x" * 100 + CUT
    assert Redactor(["abc"]).text("key: abc" + " xy" * 300, 8 + 3) == f"key: {HIDDEN}"[:11] + CUT


@pytest.mark.parametrize(
    ("echo"),
    [
        SECRET.replace("/", "\\/"),
        SECRET.replace("+", "%2b"),
        SECRET.replace("u", "\\x75"),
        SECRET.replace("u", "&#00117;"),
    ],
)
def test_a_secret_is_found_in_each_form(echo: str) -> None:
    assert Redactor([SECRET]).text(f"<{echo}>") == f"<{HIDDEN}>"
    assert Redactor([SECRET]).hidden(f"<{echo}>") == f"<{HIDDEN}>"


def test_a_blank_in_a_secret_may_be_a_plus() -> None:
    assert Redactor(["open the gate"]).text("q=open+the+gate") == f"q={HIDDEN}"


@pytest.mark.parametrize(
    ("name", "value", "secret"),
    [
        ("Authorization", "Bearer", False),
        ("authorization", "basic ", False),
        ("authorization", "Bearer abc", True),
        ("x-api-key", "bearer", True),
        ("x-api-key", "", False),
        ("cookie", "a=b", True),
        ("accept", "text/html", False),
    ],
)
def test_what_is_a_credential(name: str, value: str, secret: bool) -> None:
    assert is_credential(name, value) is secret


def test_userinfo() -> None:
    assert userinfo_secrets("https://us%20er:pa%20ss@host/") == [
        "us%20er:pa%20ss",
        "us er:pa ss",
        "pa%20ss",
        "pa ss",
    ]
    assert userinfo_secrets("https://token@host/") == ["token", "token"]
    assert userinfo_secrets("https://user:@host/") == ["user:", "user"]
    assert userinfo_secrets("https://host/a@b") == []
    assert strip_userinfo("https://u:p@host/a@b?c#d") == "https://host/a@b?c#d"
    assert strip_userinfo("http://u:p@[bad/x") == "http://[bad/x"


def test_an_event_stream_is_incomplete_until_its_blank_line() -> None:
    decoder = SseDecoder()
    assert not SseDecoder().incomplete
    for piece, incomplete in (
        (b"\xef", True),
        (b"\xbb\xbf", False),
        (b"da", True),
        (b"ta: 1\n", True),
        (b"\n", False),
        (b": note\n", False),
        (b"event: x\n", True),
        (b"\n", False),
    ):
        decoder.feed(piece)
        assert decoder.incomplete is incomplete, piece


def test_a_byte_order_mark_is_dropped_once() -> None:
    decoder = SseDecoder()
    frames = [
        frame
        for byte in b"\xef\xbb\xbf\xef\xbb\xbfdata: 1\n\ndata: 2\n\n"
        for frame in decoder.feed(bytes([byte]))
    ]
    assert [frame.data for frame in frames] == ["2"]
    assert [frame.data for frame in SseDecoder().feed(b"\xef\xbbdata: 1\n\ndata: 2\n\n")] == ["2"]


@pytest.mark.parametrize(
    ("retry", "found"),
    [("0", 0), ("9" * 18, int("9" * 18)), ("9" * 19, None), ("-1", None), ("\u0663", None), ("", None)],
)
def test_a_retry_is_a_number_of_ascii_digits(retry: str, found: int | None) -> None:
    (frame,) = SseDecoder().feed(f"retry: {retry}\ndata\n\n".encode())
    assert frame.retry == found


@pytest.mark.parametrize(("room", "whole"), [(13, False), (14, True)])
def test_a_frame_up_to_its_limit_is_read(room: int, whole: bool) -> None:
    decoder = SseDecoder(max_frame=room)
    frames = decoder.feed(b"data: 1\ndata: 2\n\n")
    assert (len(frames), decoder.error is None) == ((1, True) if whole else (0, False))
    assert len(decoder.feed(b"data: 3\n\n")) == whole


@pytest.mark.parametrize(("room", "whole"), [(6, False), (7, True)])
def test_a_line_up_to_its_limit_is_read(room: int, whole: bool) -> None:
    decoder = SseDecoder(max_line=room)
    assert len(decoder.feed(b"data: 1\n\n")) == whole
    lines = JsonlDecoder(max_line=room)
    assert len(lines.feed(b"[1, 22]\n")) == whole
    assert (lines.error is None) is whole
    assert lines.close() == []


def test_default_limits() -> None:
    mebi = 1 << 20
    for size, whole in ((4 * mebi - 6, True), (4 * mebi - 5, False)):
        assert len(SseDecoder().feed(b"data: " + b"x" * size + b"\n\n")) == whole
    for size, whole in ((32 * mebi - 2, True), (32 * mebi - 1, False)):
        assert len(JsonlDecoder().feed(b'"' + b"x" * size + b'"\n')) == whole


def test_lines_are_counted_with_the_blank_ones() -> None:
    decoder = JsonlDecoder()
    found = decoder.feed(b"1\r\n\n \n2\n3") + decoder.close()
    assert [(line.number, line.text, line.value) for line in found] == [(1, "1", 1), (4, "2", 2), (5, "3", 3)]
    assert decoder.close() == []


def decoded(header: str, *pieces: bytes, most: int = 1 << 20) -> bytes:
    decoder = BodyDecoder(header)
    found = b"".join(decoder.decode(piece, most) for piece in pieces)
    decoder.close()
    return found


def gzipped(data: bytes) -> bytes:
    """The same bytes each time: xdist collects the tests in several processes."""
    return gzip.compress(data, mtime=0)


TEXT = b"the tide comes in and goes out " * 40


@pytest.mark.parametrize(
    ("header", "body"),
    [
        ("gzip", gzipped(TEXT)),
        ("gzip", gzipped(TEXT[:100]) + gzipped(TEXT[100:])),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", zlib.compress(TEXT, wbits=-15)),
        ("deflate, gzip", gzipped(zlib.compress(TEXT))),
    ],
)
def test_each_coding_is_decoded_in_any_pieces(header: str, body: bytes) -> None:
    raw = header == "deflate" and body[0] != 0x78
    assert decoded(header, body) == TEXT
    if not raw:  # like httpx, it tells raw deflate by the first piece
        assert decoded(header, *(bytes([byte]) for byte in body)) == TEXT


@pytest.mark.parametrize("header", ["gzip", "deflate"])
def test_an_empty_body_is_no_error(header: str) -> None:
    assert decoded(header) == b""


@pytest.mark.parametrize(
    ("header", "body", "reason"),
    [
        ("gzip", gzipped(TEXT)[:-3], "the gzip data ends too early"),
        ("deflate", zlib.compress(TEXT)[:-3], "the deflate data ends too early"),
        ("gzip", gzipped(TEXT) + b"more", "4 bytes follow the end of the gzip data"),
        ("deflate", zlib.compress(TEXT) + b"\x1fx", "2 bytes follow the end of the deflate data"),
        ("gzip", zlib.compress(TEXT), "the body is not gzip data"),
        ("deflate", b"\xff" * 40, "the body is not deflate data"),
        ("br", b"", "the content-encoding is 'br', which was not offered"),
    ],
)
def test_why_a_body_cannot_be_decoded(header: str, body: bytes, reason: str) -> None:
    with pytest.raises(CodingError, match=reason):
        decoded(header, body)


def test_no_more_is_decoded_than_asked_for() -> None:
    decoder = BodyDecoder("gzip")
    assert len(decoder.decode(gzipped(bytes(1 << 16)), 100)) == 101


def shown(*headers: tuple[str, str]) -> str:
    return curl(Request("GET", "https://host/v1/models", tuple(headers), b""), Redactor())


@pytest.mark.parametrize(
    ("header", "part"),
    [
        (("authorization", "Bearer abcdefgh"), "'authorization: Bearer '\"$ANTHROPIC_API_KEY\""),
        (("authorization", "Basic abcdefgh"), "'authorization: Basic '\"$BASIC_CREDENTIALS\""),
        (
            ("proxy-authorization", "Bearer abcdefgh"),
            "'proxy-authorization: Bearer '\"$PROXY_AUTHORIZATION\"",
        ),
        (("authorization", "abcdefgh"), "'authorization: '\"$ANTHROPIC_API_KEY\""),
        (("cookie", "basic abc"), "'cookie: '\"$COOKIE\""),
        (("x-api-key", "abcdefgh"), "'x-api-key: '\"$ANTHROPIC_API_KEY\""),
    ],
)
def test_credentials_are_variables(header: tuple[str, str], part: str) -> None:
    assert part in shown(header)
    assert "abcdefgh" not in shown(header)
