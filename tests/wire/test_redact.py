"""What is shown never contains a key, a control character, or more than the cap."""

import base64
import html
import json
import shlex
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claude_conformance.wire import (
    PIECE_CAP,
    UNKNOWN_KEY,
    Exchange,
    Redactor,
    Request,
    Response,
    curl,
    strip_userinfo,
    userinfo_secrets,
    visible,
)

KEY = 'sk-ant-api03-a/b+c"d\\e_ü~9'


@pytest.mark.parametrize(
    "echo",
    [
        KEY,
        KEY.upper(),
        json.dumps(KEY),
        json.dumps(KEY, ensure_ascii=False).replace("/", "\\/"),
        quote(KEY, safe=""),
        quote(KEY).lower(),
        html.escape(KEY),
        "".join(f"\\u{ord(c):04X}" for c in KEY),
        "".join(f"&#{ord(c)};" for c in KEY),
        base64.b64encode(KEY.encode()).decode(),
        base64.urlsafe_b64encode(b"user:" + KEY.encode() + b"!").decode(),
        base64.b64encode(b"xy" + KEY.encode()).decode(),
    ],
)
def test_echoes_of_the_key(echo: str) -> None:
    shown = Redactor([KEY]).text(f"before {echo} after")
    assert shown.startswith("before ")
    assert shown.endswith(" after")
    assert "[redacted]" in shown
    assert "api03" not in shown.lower()


SECRETS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=60)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SECRETS, st.text(max_size=20), st.integers(0, 30))
def test_a_key_at_the_cap_does_not_show_in_part(secret: str, before: str, room: int) -> None:
    text = before + secret * 3
    shown = Redactor([secret]).text(text, cap=len(before) + room)
    assert (
        secret[: max(6, len(secret) // 2)] not in shown.removeprefix(visible(before)) or secret[:6] in before
    )


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(), max_size=200), st.integers(0, 100))
def test_visible_text_is_harmless(text: str, cap: int) -> None:
    shown = visible(text, cap)
    assert len(shown.encode()) <= cap + len(" … [cut]".encode())
    assert not any(char in shown for char in "\0\x1b\x7f\x9b\u202e\u2028\ufeff\uffff")


def test_hostile_characters_become_escapes() -> None:
    assert visible("a\0b\x1b[31m\ud800\u202e\x9b\r\n\t") == "a\\x00b\\x1b[31m\\ud800\\u202e\\x9b\\x0d\n\t"


def test_pieces_are_capped() -> None:
    assert len(Redactor([KEY]).text("ä" * (8 << 20)).encode()) < PIECE_CAP + 20
    assert len(Redactor([KEY]).text(KEY * 5000)) < PIECE_CAP + 20


def test_nothing_is_a_secret_by_default() -> None:
    assert Redactor([""]).value({"a": ["x", 1, None]}) == {"a": ["x", 1, None]}


def test_values_are_redacted_with_their_names() -> None:
    assert Redactor(["secret-key"]).value({"secret-key": ["my secret-key", 2]}) == {
        "[redacted]": ["my [redacted]", 2]
    }


def test_userinfo() -> None:
    url = "https://user:p%40ss@example.org:8080/base?x=1"
    assert strip_userinfo(url) == "https://example.org:8080/base?x=1"
    assert {"p%40ss", "p@ss", "user:p%40ss"} <= set(userinfo_secrets(url))
    assert userinfo_secrets("https://example.org/a@b") == []


def test_reprs_hold_no_key() -> None:
    request = Request("POST", "http://h/", (("x-api-key", KEY),), KEY.encode())
    response = Response(200, (("x-echo", KEY),), KEY.encode(), 5)
    assert "api03" not in repr(Exchange(request, response)) + repr(Redactor([KEY]))


def test_curl_can_be_pasted() -> None:
    body = json.dumps({"text": "it's\n$HOME `x` \u202e é"}, ensure_ascii=False)
    headers = (("x-api-key", KEY), ("authorization", f"Bearer {KEY}"), ("anthropic-version", "2023-06-01"))
    command = curl(Request("POST", "http://u:p@h:1/v1?a=b&c", headers, body.encode()), Redactor([KEY]))
    assert "api03" not in command
    assert "'x-api-key: '\"$ANTHROPIC_API_KEY\"" in command
    assert "'authorization: Bearer '\"$ANTHROPIC_API_KEY\"" in command
    assert "'http://h:1/v1?a=b&c'" in command
    plain = curl(Request("GET", "http://h/", (("x-api-key", UNKNOWN_KEY),)), Redactor([KEY]))
    assert f"x-api-key: {UNKNOWN_KEY}" in shlex.split(plain)


@pytest.mark.parametrize("key", ["x", "any", "key"])
def test_a_short_key_takes_no_words_out_of_a_text(key: str) -> None:
    hide = Redactor([key]).text
    text = "give any x-axis in the request; the keyword is next to the text"
    assert hide(text) == text
    for echo in (
        f"x-api-key: {key}",
        f'{{"x-api-key": "{key}"}}',
        f"authorization: Bearer {key}",
        f"?key={key}&a",
    ):
        assert hide(f"before {echo}").replace("[redacted]", key) == f"before {echo}"
        assert "[redacted]" in hide(f"before {echo}")
    assert hide(key) == "[redacted]"


@pytest.mark.parametrize(
    "name", ["x-api-key", "Authorization", "COOKIE", "set-cookie", "proxy-authorization"]
)
def test_a_credential_is_hidden_although_nobody_named_it_a_secret(name: str) -> None:
    redactor = Redactor()
    for value in ("Bearer unheard-of", "unheard-of"):
        assert "unheard-of" not in redactor.header(name, value)
    assert redactor.header(name, f"Bearer {UNKNOWN_KEY}") == f"Bearer {UNKNOWN_KEY}"
    assert redactor.header("accept", "unheard-of") == "unheard-of"
