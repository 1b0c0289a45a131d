"""Agents: short forms, versions, rosters, and what belongs together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from kinds import OPERATIONS, VIEW, Maker, violations

from claude_conformance.mock import MockConfig, MockServer

PLAIN = {"name": "Tides", "model": "claude-opus-5-5"}
CREATE, UPDATE = OPERATIONS["agent", "create"], OPERATIONS["agent", "update"]


@pytest.fixture
def maker() -> Iterator[Maker]:
    with MockServer(MockConfig()) as mock:
        yield Maker(mock)
        assert mock.world.failures == []


def make(maker: Maker, **members: Any) -> Any:
    shown = maker.make("agent", {**PLAIN, **members})
    assert violations(CREATE, shown) == []
    return shown


def update(maker: Maker, agent: Any, **members: Any) -> httpx.Response:
    return maker.send(UPDATE, {"agent_id": agent["id"]}, members)


def changed(maker: Maker, agent: Any, **members: Any) -> Any:
    response = update(maker, agent, **members)
    assert response.status_code == 200, response.text
    assert violations(UPDATE, response.json()) == []
    return response.json()


def refused(maker: Maker, **members: Any) -> bool:
    return maker.send(CREATE, {}, {**PLAIN, **members}).status_code == 400


def test_short_forms_come_back_whole(maker: Maker) -> None:
    shown = make(
        maker,
        model={"id": "claude-opus-5-5", "effort": "low"},
        tools=[
            {
                "type": "agent_toolset_20260401",
                "default_config": {"enabled": False},
                "configs": [{"name": "web_fetch", "enabled": True, "url_sources": {"user_input": "none"}}],
            }
        ],
    )
    assert shown["model"] == {
        "id": "claude-opus-5-5", "effort": {"type": "low"}, "inference_geo": None, "speed": "standard",
    }  # fmt: skip
    allow = {"type": "always_allow"}
    assert shown["tools"][0]["default_config"] == {"enabled": False, "permission_policy": allow}
    config = shown["tools"][0]["configs"][0]
    assert (config["type"], config["enabled"], config["permission_policy"]) == ("web_fetch", True, allow)
    assert config["url_sources"]["user_input"] == {"type": "none"}
    assert make(maker)["model"]["effort"] == {"type": "high"}
    assert make(maker, execution_identity=None)["execution_identity"] == {"type": "service_account"}


def test_each_change_makes_a_version(maker: Maker) -> None:
    agent = make(maker, description="First", system="x")
    assert changed(maker, agent, name="Tides")["version"] == 1
    second = changed(maker, agent, version=1, description="", metadata={"a": "b"})
    assert (second["version"], second["description"], second["system"]) == (2, None, "x")
    stale = update(maker, agent, version=1, name="Tides")
    assert (stale.status_code, stale.json()["error"]["type"]) == (409, "conflict_error")
    get, ids = OPERATIONS["agent", "get"], {"agent_id": agent["id"]}
    assert maker.send(get, ids).json() == second
    assert maker.send(get, ids, query={"version": 1}).json() == agent
    assert maker.send(get, ids, query={"version": 3}).status_code == 404
    versions = VIEW.operations["listAgentVersions"]
    first = maker.send(versions, ids, query={"limit": 1}).json()
    assert [one["version"] for one in first["data"]] == [2]
    rest = maker.send(versions, ids, query={"limit": 1, "page": first["next_page"]}).json()
    assert (rest["data"], rest["next_page"]) == ([agent], None)
    assert len(maker.send(OPERATIONS["agent", "list"], {}).json()["data"]) == 1


def test_lists_are_replaced_and_cleared(maker: Maker) -> None:
    server = {"type": "url", "name": "tides", "url": "https://mcp.tides.example"}
    toolset = {"type": "mcp_toolset", "mcp_server_name": "tides"}
    agent = make(
        maker, mcp_servers=[server], tools=[toolset], skills=[{"type": "anthropic", "skill_id": "pdf"}]
    )
    assert agent["tools"][0]["default_config"]["permission_policy"] == {"type": "always_ask"}
    assert update(maker, agent, tools=None).status_code == 400
    assert changed(maker, agent, tools=None, mcp_servers=[])["tools"] == []
    assert changed(maker, agent, skills=None)["skills"] == []


@pytest.mark.parametrize(
    "members",
    [
        {"mcp_servers": [{"type": "url", "name": "a", "url": "https://a.example"}]},
        {"tools": [{"type": "mcp_toolset", "mcp_server_name": "a"}]},
        {
            "mcp_servers": [{"type": "url", "name": "a", "url": "https://a.example"}] * 2,
            "tools": [{"type": "mcp_toolset", "mcp_server_name": "a"}],
        },
    ],
    ids=["unused server", "no server", "twice"],
)
def test_servers_and_toolsets_belong_together(maker: Maker, members: Any) -> None:
    assert refused(maker, **members)


def test_a_roster_is_resolved(maker: Maker) -> None:
    other = make(maker, name="Other")
    roster = {"type": "coordinator", "agents": [other["id"], {"type": "self"}]}
    agent = make(maker, multiagent=roster)
    assert agent["multiagent"]["agents"] == [
        {"type": "agent", "id": other["id"], "version": 1},
        {"type": "agent", "id": agent["id"], "version": 1},
    ]
    coordinator = {"type": "coordinator", "agents": [agent["id"]]}
    assert refused(maker, multiagent=coordinator)
    assert changed(maker, agent, multiagent=None)["multiagent"] is None
    assert not refused(maker, multiagent=coordinator)
    archive = OPERATIONS["agent", "archive"]
    maker.send(archive, {"agent_id": other["id"]})
    for bad in ([other["id"]], ["agent_unknown"], [agent["id"]] * 2, [{"type": "self"}] * 2):
        assert refused(maker, multiagent={"type": "coordinator", "agents": bad})
    pinned = {"type": "agent", "id": agent["id"], "version": 9}
    assert refused(maker, multiagent={"type": "coordinator", "agents": [pinned]})


def test_three_ways_are_merged_level_by_level(maker: Maker) -> None:
    other = make(maker, name="Other")
    kind = "multiagent_20261001"
    sent = {"type": kind, "subagents": {"type": "enabled", "predefined_agents": [other["id"]]}}
    agent = make(maker, multiagent=sent)
    listed = [{"type": "agent", "id": other["id"], "version": 1}]
    enabled = {"type": "enabled"}
    assert agent["multiagent"] == {
        "type": kind,
        "advisor": {"type": "disabled"},
        "subagents": {"type": "enabled", "inline_agents": enabled, "predefined_agents": listed},
        "workflows": {"type": "enabled", "inline_agents": enabled, "predefined_agents": []},
    }
    only = {"type": "enabled", "inline_agents": {"type": "disabled"}}
    after = changed(
        maker, agent, multiagent={"type": kind, "subagents": only, "workflows": {"type": "disabled"}}
    )
    assert after["multiagent"]["subagents"] == {**only, "predefined_agents": listed}
    assert after["multiagent"]["workflows"] == {"type": "disabled"}
    assert update(maker, agent, multiagent={"type": kind, "workflows": only}).status_code == 400
    reset = changed(maker, agent, multiagent={"type": kind, "subagents": None, "workflows": None})
    assert reset["multiagent"]["subagents"]["predefined_agents"] == []
    assert reset["multiagent"]["workflows"]["type"] == "enabled"


def test_an_archived_agent_is_read_only(maker: Maker) -> None:
    agent = make(maker)
    maker.send(OPERATIONS["agent", "archive"], {"agent_id": agent["id"]})
    assert update(maker, agent, name="Other").status_code == 400
