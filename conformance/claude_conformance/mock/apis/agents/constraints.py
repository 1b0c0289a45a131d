"""Constraints of agents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.apis.agents.handler import AgentVersions
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.asked import Asked

agents = Constraints(Validated, ("createAgent", "updateAgent"))

ROSTER = "doc/managed-agents/multiagent-orchestration"
SETUP = "doc/managed-agents/agent-setup"


@agents("agent-mcp-servers-used", SETUP)
def servers_used(exchange: Validated) -> None:
    """MCP servers have different names, and toolsets and servers of an agent belong together."""
    servers = [server["name"] for server in _value(exchange, "mcp_servers")]
    tools = _value(exchange, "tools")
    used = {tool["mcp_server_name"] for tool in tools if tool["type"] == "mcp_toolset"}
    for name in servers:
        if servers.count(name) > 1:
            raise invalid(f"mcp_servers: {name} is there twice")
        if name not in used:
            raise invalid(f"mcp_servers: no mcp_toolset uses {name}")
    for name in sorted(used.difference(servers)):
        raise invalid(f"tools: mcp_servers has no {name}")


@agents("agent-web-domains", "sdk/types/beta/beta_managed_agents_web_fetch_tool_config_params.py")
def web_domains(exchange: Validated) -> None:
    """A web tool has allowed hosts or blocked ones, not both."""
    for config in _configs(exchange):
        if config.get("allowed_domains") and config.get("blocked_domains"):
            raise invalid("tools: allowed_domains and blocked_domains cannot be combined")


@agents("agent-url-sources", "sdk/types/beta/beta_managed_agents_web_fetch_url_sources_params.py")
def url_sources(exchange: Validated) -> None:
    """At least one source gives addresses that can be fetched."""
    for config in _configs(exchange):
        sources = list((config.get("url_sources") or {}).values())
        if len(sources) == 3 and all(one in ("none", {"type": "none"}) for one in sources):
            raise invalid("tools: url_sources cannot be `none` for all three")


@agents("agent-roster", ROSTER)
def roster(exchange: Validated) -> None:
    """A roster names agents that exist, once each, not archived and without a roster of their own."""
    multiagent = Asked.of(exchange).body.get("multiagent") or {}
    entries = multiagent.get("agents") or []
    kinds = [entry["type"] for entry in entries if isinstance(entry, Mapping)]
    if kinds.count("self") > 1 or kinds.count("advisor") > 1:
        raise invalid("multiagent.agents: there can be one self and one advisor")
    _agents(exchange, "multiagent.agents", entries)
    for name in ("subagents", "workflows"):
        member = multiagent.get(name) or {}
        _agents(exchange, f"multiagent.{name}.predefined_agents", member.get("predefined_agents") or [])
        listed = member.get("predefined_agents", _predefined(exchange, name))
        if (member.get("inline_agents") or {}).get("type") == "disabled" and not listed:
            raise invalid(f"multiagent.{name}: without inline_agents it needs predefined_agents")


def _predefined(exchange: Validated, name: str) -> list[Any]:
    """Return the list that an update leaves as it is."""
    asked = Asked.of(exchange)
    before = asked.record().data.get("multiagent") if asked.action.does == "update" else None
    return ((before or {}).get(name) or {}).get("predefined_agents") or []


def _agents(exchange: Validated, at: str, entries: list[Any]) -> None:
    """Check the agents of a list. Raises `ApiError` (400) if one cannot be there."""
    asked = Asked.of(exchange)
    seen = {exchange.path_params.get("agent_id")} if {"type": "self"} in entries else set()
    for entry in entries:
        if isinstance(entry, Mapping) and entry["type"] != "agent":
            continue
        id_ = entry if isinstance(entry, str) else entry["id"]
        agent = asked.store.named("agent", asked.scope, id_)
        version = None if isinstance(entry, str) else entry.get("version")
        if agent is None or not _has(exchange, agent, version):
            raise invalid(f"{at}: there is no agent {id_}" + (f" in version {version}" if version else ""))
        if id_ in seen:
            raise invalid(f"{at}: {id_} is there twice")
        if agent.archived:
            raise invalid(f"{at}: {id_} is archived")
        if agent.data.get("multiagent") is not None and id_ != exchange.path_params.get("agent_id"):
            raise invalid(f"{at}: {id_} works with other agents itself")
        seen.add(id_)


def _has(exchange: Validated, agent: Any, version: int | None) -> bool:
    return version is None or exchange.world.store(AgentVersions).find(agent, version) is not None


def _value(exchange: Validated, name: str) -> list[Any]:
    """Return a list of the agent as the request leaves it."""
    asked = Asked.of(exchange)
    if name in asked.body or asked.action.does == "create":
        return asked.body.get(name) or []
    return asked.record().data.get(name) or []


def _configs(exchange: Validated) -> Iterator[Mapping[str, Any]]:
    """Iterate over the settings of single tools that a request sends."""
    for tool in Asked.of(exchange).body.get("tools") or []:
        yield from tool.get("configs") or []
