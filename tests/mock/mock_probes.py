"""More requests that show faults: of access, of broken text, of server tools and their history."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from mock_kit import MODEL, WEATHER, body

from claude_conformance.mock.engine.server_tools import seal

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAA="
WORKSPACE = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ"
SEARCH = {"type": "web_search_20250305", "name": "web_search"}
FETCH = {"type": "web_fetch_20250910", "name": "web_fetch"}
CODE = {"type": "code_execution_20250825", "name": "code_execution"}

# Scripts that bring about what some faults are about.
SCRIPTS: dict[str, list[dict[str, Any]]] = {
    "overload-503": [{"error": {"status": 529, "message": "Overloaded"}}],
    "own-limit-429": [
        {"error": {"status": 400, "message": "You have reached your specified API usage limits."}}
    ],
    "spend-cap-retry-after": [
        {"error": {"status": 429, "details": {"error_code": "enforced_spend_limit_reached"}}}
    ],
}


def _searched() -> list[dict[str, Any]]:
    """A finished search, as the history has it."""
    url, title = "https://harbour.example/notes/1", "Notes"
    found = {"type": "web_search_result", "url": url, "title": title, "encrypted_content": seal(url, title)}
    use = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "tides"}}
    result = {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": [found]}
    return [use, result, {"type": "text", "text": "Found."}]


OPEN = {
    "type": "server_tool_use",
    "id": "srvtoolu_1",
    "name": "web_fetch",
    "input": {"url": "https://harbour.invalid/"},
}


def _called_by_code() -> list[dict[str, Any]]:
    """A conversation in which running code called a tool and has its result."""
    caller = {"type": CODE["type"], "tool_id": "srvtoolu_1"}
    run = {**OPEN, "name": "code_execution", "input": {"code": "get_weather()"}}
    call = {"type": "tool_use", "id": "toolu_1", "name": "get_weather", "input": {}, "caller": caller}
    result = {"type": "tool_result", "tool_use_id": "toolu_1", "content": "12 degrees"}
    turns = [{"role": "assistant", "content": [run, call]}, {"role": "user", "content": [result]}]
    return [*body()["messages"], *turns]


def access_probes(
    post: Callable[..., dict[str, Any]], get: Callable[..., dict[str, Any]]
) -> list[dict[str, Any]]:
    """The requests; `post` and `get` make one each."""
    history = [
        *body()["messages"],
        {"role": "assistant", "content": _searched()},
        {"role": "user", "content": "So?"},
    ]
    call = {"type": "tool_use", "id": "toolu_1", "name": "get_weather", "input": {"city": "Lima"}}
    failed = {"type": "tool_result", "tool_use_id": "toolu_1", "is_error": True, "content": ""}
    round_ = [
        *body()["messages"],
        {"role": "assistant", "content": [call]},
        {"role": "user", "content": [failed]},
    ]
    mislabelled = {"type": "base64", "media_type": "image/jpeg", "data": PNG}
    skill = {"type": "custom", "skill_id": "skill_01AAAAAAAAAAAAAAAAAAAAAA", "version": "latest"}
    fetch = body("Fetch https://conformance.invalid/notes", tools=[FETCH])
    broken = json.dumps(body("x")).replace('"x"', '"\\ud83d"').encode()
    blocks = {"model": MODEL, "messages": [{"role": "user", "content": [{"type": "text", "text": "Hello"}]}]}
    return [
        get("/v1/organizations/workspaces"),
        get("/v1/organizations/webhooks"),
        get("/v1/agents"),
        get("/v1/models?lifecycle[]=retired"),
        post(body(), "/v1/messages?beta=true"),
        post(broken),
        post(blocks, "/v1/messages/count_tokens"),
        post(body(), x_stainless_lang="python", x_unheard_of="1"),
        post(body(), anthropic_workspace_id=WORKSPACE),
        post(body(), anthropic_workspace_id="wrkspc_01AAAAAAAAAAAAAAAAAAAAAA"),
        post(body(), anthropic_user_profile_id="uprof_01AAAAAAAAAAAAAAAAAAAAAA"),
        post(body(messages=round_, tools=[WEATHER])),
        post(body([{"type": "image", "source": mislabelled}])),
        post(body(tools=[CODE], container={"skills": [skill]})),
        post(body(messages=history, tools=[SEARCH])),
        post(fetch),
        post({**fetch, "stream": True}),
        post(body(messages=[*body()["messages"], {"role": "assistant", "content": [OPEN]}], tools=[FETCH])),
        post(body(messages=_called_by_code(), tools=[CODE, {**WEATHER, "allowed_callers": [CODE["type"]]}])),
        post(
            body("ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL", fallbacks="default"),
            anthropic_beta="server-side-fallback-2026-07-01",
        ),
    ]
