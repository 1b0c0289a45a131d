"""The agent of a session, as it is when the session begins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.agents.defaults import stored
from claude_conformance.mock.apis.agents.handler import AgentVersions
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record

PARTS = ("mcp_servers", "model", "skills", "system", "tools")
_OWN = ("created_at", "updated_at", "archived_at", "metadata")


def agent_of(asked: Asked, named: Any) -> dict[str, Any]:
    """Return the agent that a new session names, with what it replaces.

    Of an agent that does not exist there is only the id.
    """
    wanted: Mapping[str, Any] = {"id": named} if isinstance(named, str) else named
    agent = asked.store.named("agent", asked.exchange.workspace, wanted["id"])
    if agent is None:
        return {"type": "agent", "id": wanted["id"]}
    version = wanted.get("version")
    found = asked.exchange.world.store(AgentVersions).find(agent, version) if version else agent
    data = _shown(found or agent)
    changes = {name: wanted[name] for name in PARTS if name in wanted}
    if changes:
        data = {**data, **stored(changes, data, lambda entry: entry)}
    return _whole(asked, data)


def changed(agent: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return an agent of a session with other tools or servers."""
    return {**agent, **stored(changes, agent, lambda entry: entry)}


def inconsistency(agent: Mapping[str, Any]) -> str | None:
    """Return what an agent lacks: tools for its skills, or a server that a toolset names."""
    tools = agent.get("tools") or []
    if agent.get("skills") and not tools:
        return "agent.tools: an agent with skills needs tools"
    servers = {server["name"] for server in agent.get("mcp_servers") or ()}
    named = [tool["mcp_server_name"] for tool in tools if tool["type"] == "mcp_toolset"]
    unknown = next((name for name in named if name not in servers), None)
    return None if unknown is None else f"agent.mcp_servers: a toolset names {unknown}"


def thread_agent(agent: Mapping[str, Any]) -> dict[str, Any]:
    """Return the agent of a thread, which does not repeat the roster."""
    return {name: value for name, value in agent.items() if name != "multiagent"}


def roster(agent: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the agents that an agent can start threads with."""
    multi = agent.get("multiagent") or {}
    subagents = multi.get("subagents") or {}
    entries = multi.get("agents") or subagents.get("predefined_agents") or []
    return [entry for entry in entries if entry.get("type") == "agent"]


def _shown(agent: Record) -> dict[str, Any]:
    return {name: value for name, value in agent.data.items() if name not in _OWN} | {
        "type": "agent",
        "id": agent.key[-1],
    }


def _whole(asked: Asked, data: dict[str, Any]) -> dict[str, Any]:
    """Return an agent with whole agents in its roster."""
    multi = data.get("multiagent")
    if not multi:
        return data

    def whole(entry: Any) -> Any:
        if not isinstance(entry, Mapping) or entry.get("type") != "agent":
            return entry
        agent = asked.store.named("agent", asked.exchange.workspace, entry["id"])
        return entry if agent is None else thread_agent(_shown(agent))

    multi = dict(multi)
    if "agents" in multi:
        multi["agents"] = [whole(entry) for entry in multi["agents"]]
    for part in ("subagents", "workflows"):
        if isinstance(multi.get(part), Mapping) and "predefined_agents" in multi[part]:
            whole_agents = [whole(entry) for entry in multi[part]["predefined_agents"]]
            multi[part] = {**multi[part], "predefined_agents": whole_agents}
    return {**data, "multiagent": multi}
