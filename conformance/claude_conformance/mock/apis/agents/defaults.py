"""Agents as the API stores them: short forms written out, and defaults filled in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Node = Mapping[str, Any]
Resolve = Callable[[Any], dict[str, Any]]
"""Turns an agent that a roster names into one of a certain version."""

SERVICE_ACCOUNT = {"type": "service_account"}
POLICIES = {"agent_toolset_20260401": "always_allow", "mcp_toolset": "always_ask"}
ENABLED, DISABLED = {"type": "enabled"}, {"type": "disabled"}
NEWEST = "latest"


def stored(sent: Node, old: Node, resolve: Resolve) -> dict[str, Any]:
    """Return the properties of a request as they are stored. `old` is the agent that they change."""
    body = dict(sent)
    if body.get("model") is not None:
        body["model"] = _model(body["model"], old.get("model") or {})
    if "execution_identity" in body or not old:
        body["execution_identity"] = body.get("execution_identity") or SERVICE_ACCOUNT
    for name in ("tools", "mcp_servers", "skills"):
        if name in body or not old:
            body[name] = body.get(name) or []
    if body.get("tools"):
        body["tools"] = [_tool(tool) for tool in body["tools"]]
    if body.get("skills"):
        body["skills"] = [{**skill, "version": skill.get("version") or NEWEST} for skill in body["skills"]]
    if body.get("multiagent") is not None:
        body["multiagent"] = _multiagent(body["multiagent"], old.get("multiagent") or {}, resolve)
    return body


def _given(node: Node) -> dict[str, Any]:
    """Return an object without the properties that are null."""
    return {name: value for name, value in node.items() if value is not None}


def _model(sent: Any, old: Node) -> dict[str, Any]:
    model: dict[str, Any] = {"id": sent} if isinstance(sent, str) else _given(sent)
    effort: Any = model.get("effort") or old.get("effort") or "high"
    model["effort"] = {"type": effort} if isinstance(effort, str) else effort
    return {"inference_geo": None, "speed": "standard", **model}


def _tool(tool: Node) -> dict[str, Any]:
    kind = tool["type"]
    if kind not in POLICIES:
        return dict(tool)
    policy = {"type": POLICIES[kind]}
    default = {"enabled": True, "permission_policy": policy, **_given(tool.get("default_config") or {})}
    configs = [_config(config, default) for config in tool.get("configs") or ()]
    if kind == "agent_toolset_20260401":
        configs = [{**config, "type": config["name"]} for config in configs]
    return {**tool, "default_config": default, "configs": configs}


def _config(config: Node, default: Node) -> dict[str, Any]:
    shown = {**default, **_given(config)}
    if "url_sources" in shown:
        sources = shown["url_sources"]
        shown["url_sources"] = {
            name: {"type": value} if isinstance(value, str) else value for name, value in sources.items()
        }
    return shown


def _multiagent(sent: Node, old: Node, resolve: Resolve) -> dict[str, Any]:
    if sent["type"] == "coordinator":
        return {**sent, "agents": [resolve(entry) for entry in sent["agents"]]}
    base = old if old.get("type") == sent["type"] else {}
    result: dict[str, Any] = {"type": sent["type"]}
    for name, default in (("advisor", DISABLED), ("subagents", ENABLED), ("workflows", ENABLED)):
        if name in sent or name not in base:
            before = base.get(name, {}) if sent.get(name) else {}
            result[name] = _member(sent.get(name) or default, before, name, resolve)
        else:
            result[name] = base[name]
    return result


def _member(sent: Node, old: Node, name: str, resolve: Resolve) -> dict[str, Any]:
    """Return one of the three ways, over the stored one if that is of the same type."""
    base = dict(old) if old.get("type") == sent["type"] else {}
    member = {**base, **sent}
    if name != "advisor" and sent["type"] == "enabled":
        member["inline_agents"] = member.get("inline_agents") or ENABLED
        member["predefined_agents"] = [resolve(entry) for entry in member.get("predefined_agents") or ()]
    return member
