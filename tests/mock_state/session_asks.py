"""Requests that the constraints of sessions refuse, by constraint."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx

from claude_conformance.mock import MockServer

Asks = Callable[[MockServer, httpx.Client], httpx.Response]
BETA = {"anthropic-beta": "managed-agents-2026-04-01,agent-memory-2026-07-22"}
TOOL = {"type": "custom", "name": "get_tide", "description": "Tides", "input_schema": {"type": "object"}}
SERVER = {"type": "url", "name": "tides", "url": "https://mcp.tides.example/mcp"}
TOOLSET = {"type": "mcp_toolset", "mcp_server_name": "tides"}
HELLO = {"type": "user.message", "content": [{"type": "text", "text": "Hello"}]}
ANSWER = {"type": "user.tool_confirmation", "tool_use_id": "sevt_unknown", "result": "allow"}


def budget(amount: str) -> dict[str, Any]:
    return {"type": "limit", "max_list_cost": {"amount": amount, "currency": "USD"}}


def post(wire: httpx.Client, path: str, body: Mapping[str, Any] | None = None) -> httpx.Response:
    return wire.post(f"/v1/{path}", json=body, headers=BETA)


def parts(wire: httpx.Client, **agent: Any) -> dict[str, Any]:
    """A new agent and a new environment, as a session names them."""
    made = post(wire, "agents", {"name": "Clerk", "model": "claude-opus-5-5", **agent}).json()["id"]
    place = post(wire, "environments", {"name": f"Harbour {made}"}).json()["id"]
    return {"agent": made, "environment_id": place}


def session(**members: Any) -> Asks:
    """Asks for a session with these members."""
    return lambda _, wire: post(wire, "sessions", {**parts(wire), **members})


def changed(change: Mapping[str, Any], **members: Any) -> Asks:
    """Changes a new session, which has these members."""

    def ask(_: MockServer, wire: httpx.Client) -> httpx.Response:
        made = post(wire, "sessions", {**parts(wire), **members}).json()["id"]
        return post(wire, f"sessions/{made}", change)

    return ask


def sent(*events: Mapping[str, Any], archived: bool = False, **members: Any) -> Asks:
    """Sends events to a new session, which has these members and waits."""

    def ask(server: MockServer, wire: httpx.Client) -> httpx.Response:
        made = post(wire, "sessions", {**parts(wire), **members}).json()["id"]
        server.advance(60)
        if archived:
            post(wire, f"sessions/{made}/archive")
        return post(wire, f"sessions/{made}/events", {"events": events})

    return ask


def of_archived_agent(_: MockServer, wire: httpx.Client) -> httpx.Response:
    members = parts(wire)
    post(wire, f"agents/{members['agent']}/archive")
    return post(wire, "sessions", members)


def without_its_server(_: MockServer, wire: httpx.Client) -> httpx.Response:
    members = parts(wire, tools=[TOOLSET], mcp_servers=[SERVER])
    agent = {"type": "agent_with_overrides", "id": members["agent"], "mcp_servers": []}
    return post(wire, "sessions", {**members, "agent": agent})


def nine_stores(_: MockServer, wire: httpx.Client) -> httpx.Response:
    store = post(wire, "memory_stores", {"name": "Notes"}).json()["id"]
    resources = [{"type": "memory_store", "memory_store_id": store}] * 9
    return post(wire, "sessions", {**parts(wire), "resources": resources})


def _cheaper(server: MockServer, wire: httpx.Client) -> httpx.Response:
    members = {**parts(wire), "budget": budget("100"), "initial_events": [HELLO]}
    made = post(wire, "sessions", members).json()["id"]
    server.advance(60)
    return post(wire, f"sessions/{made}", {"budget": budget("1")})


def _allowed_with_message(server: MockServer, wire: httpx.Client) -> httpx.Response:
    policy = {"enabled": True, "permission_policy": {"type": "always_ask"}}
    members = parts(wire, tools=[{"type": "agent_toolset_20260401", "default_config": policy}])
    use = {"type": "user.message", "content": [{"type": "text", "text": "use bash"}]}
    made = post(wire, "sessions", {**members, "initial_events": [use]}).json()["id"]
    server.advance(60)
    events = wire.get(f"/v1/sessions/{made}/events", headers=BETA).json()["data"]
    call = events[-1]["stop_reason"]["event_ids"][0]
    answer = {**ANSWER, "tool_use_id": call, "deny_message": "no"}
    return post(wire, f"sessions/{made}/events", {"events": [answer]})


SESSION_ASKS: dict[str, Asks] = {
    "session-resources-fit": nine_stores,
    "session-agent-usable": of_archived_agent,
    "session-agent-consistent": without_its_server,
    "session-budget-positive": session(budget=budget("0")),
    "session-budget-create-only": changed({"budget": budget("100")}),
    "session-budget-raised": _cheaper,
    "session-vaults-fixed": changed({"vault_ids": []}),
    "session-agent-while-idle": changed({"agent": {"tools": []}}, initial_events=[HELLO]),
    "session-version-of-an-agent": lambda _, wire: wire.get("/v1/sessions?agent_version=1", headers=BETA),
    "session-takes-events": sent(HELLO, archived=True),
    "event-answers-a-call": sent(ANSWER),
    "event-message-only-with-deny": _allowed_with_message,
    "event-system-message-last": sent({"type": "system.message", "content": HELLO["content"]}),
    "event-content-readable": sent({"type": "user.message", "content": [{"type": "redacted"}]}),
    "event-within-budget": sent(HELLO, budget=budget("1"), initial_events=[HELLO]),
}
