"""What goes over the wire: addresses, credentials, header fields, parameters, bodies."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from client_loopback import ASK, KEY, MESSAGE, PATIENT, Answer, Asked, Loopback
from hypothesis import given
from hypothesis import strategies as st

import claude_client as cc
from claude_client._runtime.http.request import segment

INFO = {"type": "model", "id": "m", "display_name": "M", "created_at": "2025-01-01T00:00:00Z"}


def asked_by(loopback: Loopback, use: Callable[[cc.Client], Any], **options: Any) -> Asked:
    """The one request that a use of the client sends."""
    client = cc.Client(**{"api_key": KEY, "base_url": loopback.url, "max_retries": 0, **options})
    loopback.asked.clear()
    use(client)
    assert len(loopback.asked) == 1
    return loopback.asked[0]


def test_the_usual_header_fields(loopback: Loopback) -> None:
    asked = asked_by(loopback, lambda client: client.messages.create(**ASK))
    assert (asked.method, asked.path) == ("POST", "/v1/messages")
    assert asked.headers["x-api-key"] == KEY
    assert asked.headers["anthropic-version"] == "2023-06-01"
    assert asked.headers["content-type"] == asked.headers["accept"] == "application/json"
    assert asked.headers["user-agent"].startswith("claude-client-unofficial/")
    assert "authorization" not in asked.headers
    assert not [name for name in asked.headers if name.startswith("x-stainless")]
    assert asked.json == ASK


def test_a_token_goes_as_bearer(loopback: Loopback) -> None:
    asked = asked_by(loopback, lambda c: c.messages.create(**ASK), api_key=None, auth_token=" token\n")
    assert asked.headers["authorization"] == "Bearer token"
    assert "x-api-key" not in asked.headers


@pytest.mark.parametrize(
    ("environment", "options", "expected"),
    [
        ({"ANTHROPIC_API_KEY": "k"}, {}, {"x-api-key": "k"}),
        ({"ANTHROPIC_AUTH_TOKEN": "t"}, {}, {"authorization": "Bearer t"}),
        ({"ANTHROPIC_API_KEY": "k", "ANTHROPIC_AUTH_TOKEN": "t"}, {}, {"x-api-key": "k"}),
        # A credential given here makes the environment's unused, of either kind.
        ({"ANTHROPIC_API_KEY": "k"}, {"auth_token": "mine"}, {"authorization": "Bearer mine"}),
        ({"ANTHROPIC_AUTH_TOKEN": "t"}, {"api_key": "mine"}, {"x-api-key": "mine"}),
        ({"ANTHROPIC_API_KEY": ""}, {"default_headers": {"X-Api-Key": "own"}}, {"x-api-key": "own"}),
    ],
)
def test_where_credentials_come_from(
    loopback: Loopback,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    options: dict[str, Any],
    expected: dict[str, str],
) -> None:
    monkeypatch.setenv("ANTHROPIC_BASE_URL", loopback.url + "/")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    cc.Client(**options).messages.create(**ASK)
    headers = loopback.asked[0].headers
    assert {k: v for k, v in headers.items() if k in ("x-api-key", "authorization")} == expected


def test_without_a_credential_nothing_is_sent(loopback: Loopback) -> None:
    with pytest.raises(cc.AnthropicError, match="ANTHROPIC_API_KEY"):
        cc.Client(base_url=loopback.url).messages.create(**ASK)
    assert loopback.asked == []


@pytest.mark.parametrize(
    "options",
    [
        {"api_key": "a", "auth_token": "b"},
        {"api_key": "ключ"},
        {"base_url": "localhost:1"},
        {"base_url": "ftp://host"},
        {"base_url": "https://host?x=1"},
        {"max_retries": -1},
    ],
)
def test_settings_that_cannot_be(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        cc.Client(**{"api_key": "k", **options} if "auth_token" not in options else options)


def test_version_betas_and_extras(loopback: Loopback) -> None:
    asked = asked_by(
        loopback,
        lambda client: client.messages.create(
            **ASK,
            betas=["b-1", "a-1"],
            workspace_id="wrkspc_1",
            extra_headers={"X-Mine": "1", "User-Agent": None, "anthropic-version": "2026-10-21"},
            extra_query={"debug": True, "tags": ["x", "y"]},
            extra_body={"future": {"a": [1]}, "max_tokens": 99},
        ),
        betas=["a-1"],
        version="2023-06-01",
    )
    assert asked.headers["anthropic-beta"] == "a-1,b-1"
    assert asked.headers["anthropic-version"] == "2026-10-21"
    assert asked.headers["anthropic-workspace-id"] == "wrkspc_1"
    assert asked.headers["x-mine"] == "1"
    assert "claude-client" not in asked.headers.get("user-agent", "")
    assert asked.path == "/v1/messages?debug=true&tags=x&tags=y"
    assert asked.json == {**ASK, "future": {"a": [1]}, "max_tokens": 99}


def test_options_of_a_copy_leave_the_original_alone(loopback: Loopback) -> None:
    client = cc.Client(api_key=KEY, base_url=loopback.url, timeout=7)
    other = client.with_options(
        version="2026-10-21", timeout=None, default_headers={"x-a": "1"}, auth_token="t"
    )
    other.messages.create(**ASK)
    client.messages.create(**ASK)
    changed, plain = (asked.headers for asked in loopback.asked)
    assert (changed["anthropic-version"], changed["x-a"], changed["authorization"]) == (
        "2026-10-21",
        "1",
        "Bearer t",
    )
    assert (plain["anthropic-version"], plain["x-api-key"]) == ("2023-06-01", KEY)
    assert "x-api-key" not in changed
    assert (client.timeout, other.timeout) == (httpx.Timeout(7), httpx.Timeout(None))


def test_the_default_timeout() -> None:
    client = cc.Client(api_key=KEY)
    assert client.timeout == httpx.Timeout(600, connect=5)
    assert client.max_retries == 2
    assert client.base_url == "https://api.anthropic.com"


def test_left_out_and_null_are_not_the_same(loopback: Loopback) -> None:
    asked = asked_by(loopback, lambda c: c.messages.create(**ASK, temperature=cc.omit, container=None))
    assert asked.json == {**ASK, "container": None}


def test_a_base_path_stays(loopback: Loopback) -> None:
    asked = asked_by(loopback, lambda c: c.messages.create(**ASK), base_url=loopback.url + "/proxy/x/")
    assert asked.path == "/proxy/x/v1/messages"


@PATIENT
@given(st.text(min_size=1, max_size=20))
def test_a_path_parameter_stays_one_segment(value: str) -> None:
    try:
        encoded = segment("id", value)
    except (ValueError, UnicodeEncodeError):
        assert value in (".", "..") or any(
            ord(c) < 32 or c == "\x7f" or 0xD800 <= ord(c) < 0xE000 for c in value
        )
        return
    assert not set(encoded) & set("/?#\\; ")
    assert unquote(encoded) == value
    assert httpx.URL(f"http://h/v1/models/{encoded}").raw_path == f"/v1/models/{encoded}".encode()


@pytest.mark.parametrize("value", ["", ".", "..", "a\nb", None, 5])
def test_path_parameters_that_are_refused(loopback: Loopback, value: Any) -> None:
    with pytest.raises(ValueError, match="model_id"):
        cc.Client(api_key=KEY, base_url=loopback.url).models.retrieve(value)
    assert loopback.asked == []


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("claude-x", "/v1/models/claude-x"),
        ("a/../b", "/v1/models/a%2F..%2Fb"),
        ("%2e%2e", "/v1/models/%252e%252e"),
        ("a?b#c", "/v1/models/a%3Fb%23c"),
    ],
)
def test_path_parameters_on_the_wire(loopback: Loopback, value: str, path: str) -> None:
    loopback.will(Answer.of(INFO))
    assert asked_by(loopback, lambda client: client.models.retrieve(value)).path == path


def test_query_parameters(loopback: Loopback) -> None:
    loopback.will(Answer.of({"data": [], "has_more": False, "first_id": None, "last_id": None}))
    asked = asked_by(
        loopback, lambda c: c.models.list(limit=5, lifecycle=["active", "retired"], after_id="ü&=")
    )
    assert asked.path == (
        "/v1/models?limit=5&after_id=%C3%BC%26%3D&lifecycle%5B%5D=active&lifecycle%5B%5D=retired"
    )
    assert "content-type" not in asked.headers


def test_redirects_are_not_followed(loopback: Loopback) -> None:
    loopback.will(Answer(307, b"", {"location": "http://127.0.0.1:9/v1/messages"}))
    with pytest.raises(cc.APIStatusError) as caught:
        cc.Client(
            api_key=KEY, base_url=loopback.url, http_client=httpx.Client(follow_redirects=True)
        ).messages.create(**ASK)
    assert caught.value.status_code == 307
    assert len(loopback.asked) == 1


def test_compressed_answers_are_read(loopback: Loopback) -> None:
    body = gzip.compress(Answer.of(MESSAGE).body)
    fields = {"content-encoding": "gzip", "content-type": "application/json"}
    loopback.will(Answer(200, body, fields))
    assert cc.Client(api_key=KEY, base_url=loopback.url).messages.create(**ASK).id == "msg_01"


def test_the_asynchronous_client_sends_the_same(loopback: Loopback) -> None:
    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as client:
            await client.messages.create(**ASK, betas=["x"])

    asyncio.run(run())
    cc.Client(api_key=KEY, base_url=loopback.url).messages.create(**ASK, betas=["x"])
    one, other = loopback.asked
    drop = ("host",)
    assert {k: v for k, v in one.headers.items() if k not in drop} == {
        k: v for k, v in other.headers.items() if k not in drop
    }
    assert one.body == other.body
