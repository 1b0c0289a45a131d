"""Agents: their versions, and the short forms of a request, which annotations cannot say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.mock.apis.agents.defaults import stored
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import not_found
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.filters import Entry
from claude_conformance.mock.resources.hooks import on
from claude_conformance.mock.resources.pages import page_of
from claude_conformance.mock.resources.store import Record
from claude_conformance.mock.world.world import Store, World


class AgentVersions(Store):
    """The versions of each agent before its newest, by number."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._data: dict[tuple[str, str], dict[int, Mapping[str, Any]]] = {}

    def of(self, agent: Record) -> dict[int, Mapping[str, Any]]:
        """Return the data of the old versions of an agent."""
        return self._data.setdefault((agent.scope, agent.key[-1]), {})

    def find(self, agent: Record, version: int) -> Record | None:
        """Return an agent as it was in a version."""
        if version == agent.data["version"]:
            return agent
        old = self.of(agent).get(version)
        return (
            None
            if old is None
            else attrs.evolve(agent, data={**old, "archived_at": agent.data.get("archived_at")})
        )


def reference(asked: Asked, entry: Any) -> dict[str, Any]:
    """Return an agent that a request names, in a certain version; anything else stays as it is.

    Constraints have made sure that it exists.
    """
    if isinstance(entry, Mapping) and entry["type"] != "agent":
        return dict(entry)
    id_ = entry if isinstance(entry, str) else entry["id"]
    agent = asked.store.named("agent", asked.scope, id_)
    version = None if isinstance(entry, str) else entry.get("version")
    return {"type": "agent", "id": id_, "version": version or (agent.data["version"] if agent else 1)}


@handler("createAgent", Validated)
def create(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    body = stored(asked.body, {}, lambda entry: reference(asked, entry))
    reply = engine.answer(attrs.evolve(exchange, body=body))
    assert isinstance(reply, JsonReply)
    agent = asked.store.named("agent", asked.scope, reply.body["id"])
    assert agent is not None
    return _shown(asked, agent)


@handler("updateAgent", Validated)
def update(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    agent = asked.record()
    before = agent.data
    body = stored(asked.body, before, lambda entry: reference(asked, _itself(entry, agent)))
    engine.answer(attrs.evolve(exchange, body=body))
    if agent.data["version"] != before["version"]:
        exchange.world.store(AgentVersions).of(agent)[before["version"]] = before
    return _shown(asked, agent)


@handler("getAgent", Validated)
def get(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    agent = asked.record()
    wanted = exchange.params.get("version") or agent.data["version"]
    found = exchange.world.store(AgentVersions).find(agent, wanted)
    if found is None:
        raise not_found(f"version {wanted} of agent `{agent.key[-1]}` not found.")
    return JsonReply(asked.show(found))


@handler("listAgentVersions", Validated)
def versions(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    agent, store, query = asked.record(), exchange.world.store(AgentVersions), asked.query()
    numbers = sorted({*store.of(agent), agent.data["version"]}, reverse=True)
    found = [(number, store.find(agent, number)) for number in numbers]
    entries = [Entry(number, asked.show(one)) for number, one in found if one is not None]
    bound = f"versions/{agent.key[-1]}"
    return JsonReply(
        page_of(
            entries,
            "page-token",
            query,
            bound,
            query["limit"],
            "version",
            strict=not exchange.skips("cursor-known"),
        )
    )


@on("agent", "archive")
def archive_deployments(asked: Asked, agent: Record) -> None:
    """Archive the deployments of an archived agent."""
    for deployment in asked.store.within("deployment", agent.scope):
        if deployment.data["agent"]["id"] == agent.key[-1] and not deployment.archived:
            deployment.data["archived_at"] = asked.now()


def _itself(entry: Any, agent: Record) -> Any:
    """Return the agent where a roster says `self`, in the version that it has."""
    itself = isinstance(entry, Mapping) and entry["type"] == "self"
    return {"type": "agent", "id": agent.key[-1], "version": agent.data["version"]} if itself else entry


def _shown(asked: Asked, agent: Record) -> Reply:
    """Show an agent, after its roster has got its own id."""
    roster = (agent.data.get("multiagent") or {}).get("agents")
    if roster:
        agents = [_itself(entry, agent) for entry in roster]
        agent.data = {**agent.data, "multiagent": {**agent.data["multiagent"], "agents": agents}}
    return JsonReply(asked.show(agent))
