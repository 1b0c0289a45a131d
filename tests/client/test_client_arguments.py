"""What cannot be sent is refused in one line before anything is, and no line shows a header's value."""

from __future__ import annotations

import asyncio
import io
import json
import math
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from client_loopback import ASK, KEY, PATIENT, Answer, Loopback
from hypothesis import given
from hypothesis import strategies as st

import claude_client as cc
from claude_client._runtime.http.request import header_value
from claude_client._runtime.models.codec import dumps


class Odd:
    """A file that reads all or nothing."""

    def read(self) -> bytes:
        return b"x"


SECRET = "sk-ant-secret-0123456789"


def refused(loopback: Loopback, use: Callable[[], Any], *words: str) -> cc.InvalidArgumentError:
    with pytest.raises(cc.InvalidArgumentError) as caught:
        use()
    error = caught.value
    assert loopback.asked == []
    assert len(str(error).splitlines()) == 1
    assert not [word for word in words if word.lower() not in str(error).lower()]
    return error


def client(loopback: Loopback, **options: Any) -> cc.Client:
    return cc.Client(**{"api_key": KEY, "base_url": loopback.url, "max_retries": 0, **options})


PLACES: dict[str, tuple[str, Callable[[cc.Client, str], Any]]] = {
    "api_key": ("api_key", lambda used, bad: used.with_options(api_key=bad)),
    "auth_token": ("auth_token", lambda used, bad: used.with_options(auth_token=bad)),
    "version": ("anthropic-version", lambda used, bad: used.with_options(version=bad)),
    "default": ("authorization", lambda used, bad: used.with_options(default_headers={"Authorization": bad})),
    "extra": ("x-api-key", lambda used, bad: used.messages.create(**ASK, extra_headers={"X-Api-Key": bad})),
    "betas": ("anthropic-beta", lambda used, bad: used.messages.create(**ASK, betas=["a-1", bad])),
    "argument": ("workspace", lambda used, bad: used.messages.create(**ASK, workspace_id=bad)),
}


@pytest.mark.parametrize("end", ["\nx: y", "\r\n k", "\0", "é", "\ud800", "\x7f"])
@pytest.mark.parametrize("place", PLACES)
def test_a_value_that_no_header_can_carry_is_not_shown(loopback: Loopback, place: str, end: str) -> None:
    words, use = PLACES[place]
    error = refused(loopback, lambda: use(client(loopback), SECRET + end), words)
    assert SECRET not in "".join(traceback.format_exception(error)) + repr(error)


@pytest.mark.parametrize("name", ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"])
def test_a_key_of_the_environment_is_named_and_not_shown(
    loopback: Loopback, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, f"{SECRET}\nx: y")
    error = refused(loopback, lambda: cc.Client(base_url=loopback.url), name, "line break")
    assert SECRET not in "".join(traceback.format_exception(error))
    monkeypatch.setenv(name, f"{KEY}\r\n")
    cc.Client(base_url=loopback.url).messages.create(**ASK)
    assert loopback.asked[0].headers.get("x-api-key", f"{KEY}") == KEY


def test_a_header_of_the_callers_own_connections_is_not_shown(loopback: Loopback) -> None:
    used = client(loopback, max_retries=3, http_client=httpx.Client(headers={"x-own": f"{SECRET}\nx"}))
    with pytest.raises(cc.APIConnectionError) as caught:
        used.messages.create(**ASK)
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    assert loopback.asked == []


def test_white_space_around_a_value_is_not_sent(loopback: Loopback) -> None:
    used = client(loopback, api_key=f"{KEY}\r\n", default_headers={"x-a": " 1\n"})
    used.messages.create(**ASK, extra_headers={"x-b": b"2", "x-c": ["3", 4], "x-d": True, "X-E": None})
    sent = loopback.asked[0].headers
    assert (sent["x-api-key"], sent["x-a"], sent["x-b"], sent["x-c"], sent["x-d"]) == (
        KEY,
        "1",
        "2",
        "3,4",
        "true",
    )


@PATIENT
@given(st.text() | st.binary())
def test_a_header_value_can_be_sent_or_is_refused(value: str | bytes) -> None:
    try:
        text = header_value("x", value)
    except cc.InvalidArgumentError:
        return
    raw = httpx.Headers({"x": text}).raw[0][1]
    assert raw == text.encode("ascii")
    assert not set(raw) & {0, 10, 13}


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("extra_headers", {"x y": "1"}, "name"),
        ("extra_headers", {5: "1"}, "name"),
        ("extra_headers", [1], "mapping"),
        ("extra_headers", {"x": {}}, "dict"),
        ("extra_query", [1], "mapping"),
        ("extra_query", {"a": "\ud800"}, "surrogate"),
        ("extra_body", [1], "extra_body"),
        ("betas", 5, "betas"),
        ("betas", [5], "int"),
        ("metadata", math.nan, "metadata: Out of range"),
        ("metadata", {"a": [1, object()]}, "metadata.a[1]"),
        ("metadata", {(1,): 2}, "metadata: a key is a tuple"),
        pytest.param("metadata", 10**5000, "metadata: Exceeds", id="long"),
        *[("timeout", value, "timeout") for value in ("5", -1, 0, math.nan, True, [1], {"a": 1}, object())],
    ],
)
def test_arguments_that_cannot_be_sent(loopback: Loopback, name: str, value: Any, words: str) -> None:
    refused(loopback, lambda: client(loopback).messages.create(**{**ASK, name: value}), words)

    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as used:
            await used.messages.create(**{**ASK, name: value})

    refused(loopback, lambda: asyncio.run(run()), words)


def test_what_holds_itself_or_is_too_deep_is_refused(loopback: Loopback) -> None:
    ring: list[Any] = []
    ring.append({"again": ring})
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    used = client(loopback)
    refused(
        loopback, lambda: used.messages.create(**ASK, extra_body={"x": ring}), "x[0].again: contains itself"
    )
    refused(loopback, lambda: used.messages.create(**ASK, extra_body={"x": deep}), "deep")


@PATIENT
@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats()
        | st.text()
        | st.just(cc.omit)
        | st.just(object()),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.text() | st.tuples(), inner, max_size=3)
        ),
    )
)
def test_a_body_is_json_or_refused(value: Any) -> None:
    try:
        data = dumps({"value": value})
    except cc.InvalidArgumentError:
        return
    json.loads(data)


def test_omit_anywhere_in_an_argument_is_left_out(loopback: Loopback) -> None:
    content = [{"type": "text", "text": "Hi", "cache_control": cc.omit}, cc.omit]
    client(loopback).messages.create(**{**ASK, "messages": [{"role": "user", "content": content}]})
    assert loopback.asked[0].json["messages"] == [
        {"role": "user", "content": [{"type": "text", "text": "Hi"}]}
    ]


@pytest.mark.parametrize(
    "options",
    [
        *[{"max_retries": value} for value in ("3", None, 1.5, math.inf, True, -1)],
        *[{"timeout": value} for value in ("5", -1, 0, True)],
        *[
            {"base_url": value}
            for value in (
                "http://h:99999",
                "http://[::1",
                "http://h:abc",
                "http://",
                "http:///x",
                "http://a b/",
            )
        ],
        *[
            {"base_url": value}
            for value in ("http://x\n.y", "//x", "h", 5, "http://h/\0", "http://:80", "http://\ud800")
        ],
        {"base_url": f"https://{'a' * 70}.example"},
        {"base_url": f"https://user:{SECRET}@h:abc"},
        {"base_url": f"https://h?key={SECRET}"},
        {"api_key": 5},
        {"api_key": b"key"},
        {"betas": [5]},
        {"default_query": {"a": "\ud800"}},
        {"default_headers": {"x y": "1"}},
        {"http_client": 5},
        {"http_client": httpx.AsyncClient()},
    ],
    ids=lambda options: next(iter(options)),
)
def test_settings_that_cannot_be_used(loopback: Loopback, options: dict[str, Any]) -> None:
    error = refused(loopback, lambda: client(loopback, **options), next(iter(options)))
    assert SECRET not in "".join(traceback.format_exception(error))
    if "http_client" not in options and options != {"max_retries": None}:
        refused(loopback, lambda: client(loopback).with_options(**options), next(iter(options)))


def test_an_address_of_the_environment_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "http://h:abc")
    with pytest.raises(cc.InvalidArgumentError, match="ANTHROPIC_BASE_URL"):
        cc.Client(api_key=KEY)


def test_a_time_that_no_system_can_count_is_no_limit(loopback: Loopback) -> None:
    for value in (math.inf, 1e300):
        client(loopback, timeout=value).messages.create(**ASK, timeout=value)
    assert client(loopback, timeout=math.inf).timeout == httpx.Timeout(None)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALL_PROXY", f"socks5://u:{SECRET}@h:1"),
        ("all_proxy", f"socks://{SECRET}@h"),
        ("HTTP_PROXY", f"http://u:{SECRET}@h:abc"),
        ("https_proxy", "http://[::1"),
        ("HTTPS_PROXY", f"://{SECRET}"),
        ("NO_PROXY", "fe80::/10"),
        ("no_proxy", "localhost,a:b:c"),
        ("SSL_CERT_FILE", "/nowhere/at/all"),
    ],
)
@pytest.mark.parametrize("kind", [cc.Client, cc.AsyncClient])
def test_a_variable_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, loopback: Loopback, kind: Any, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    error = refused(loopback, lambda: kind(api_key=KEY), name)
    assert SECRET not in "".join(traceback.format_exception(error))


def test_betas_from_everywhere_are_united(loopback: Loopback) -> None:
    used = client(loopback, betas=["b", "a"], default_headers={"Anthropic-Beta": "a, d"})
    used.messages.create(**ASK, betas=["z", "a"], extra_headers={"ANTHROPIC-BETA": "q,z"})
    used.messages.create(**ASK, extra_headers={"anthropic-beta": None})
    used.with_options(betas="x,y").messages.create(**ASK, betas="w")
    sent = [asked.headers.get("anthropic-beta") for asked in loopback.asked]
    assert sent == ["a,d,b,z,q", None, "a,d,x,y,w"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (("a\ud800", b"x"), "surrogate"),
        (("a", b"x", "text/plain\r\nx: y"), "content-type"),
        (("a", b"x", "text/plain", {"x": "a\nb"}), "header x"),
        ((5, b"x"), "name"),
        (("a", io.StringIO("x")), "binary mode"),
        (("a", Odd()), "read"),
        ((), "tuple"),
    ],
)
def test_parts_of_a_form_that_cannot_be_sent(loopback: Loopback, value: Any, words: str) -> None:
    refused(loopback, lambda: client(loopback).files.upload(file=value), words)


def test_fields_of_a_form(loopback: Loopback) -> None:
    loopback.will(Answer.of({"id": "f", "type": "file"}))
    used = client(loopback)
    refused_field = {"a": "\ud800"}
    with pytest.raises(cc.InvalidArgumentError, match="surrogate"):
        used.files.upload(file=b"x", extra_body=refused_field)
    assert loopback.asked == []
    used.files.upload(file=b"x", extra_body={"a": {"b": [1, True]}})
    assert loopback.asked[0].body.count(b'name="a[b]"') == 2


def test_a_file_in_a_body_that_is_closed(loopback: Loopback, tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb+") as file:
        pass
    refused(loopback, lambda: client(loopback).messages.create(**ASK, metadata=file), "closed file")
