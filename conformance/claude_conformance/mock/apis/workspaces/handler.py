"""What is special to workspaces."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine, hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record
from claude_conformance.mock.world.identity import WORKSPACE


@hooks.on("workspace", "create")
def with_compartment(asked: Asked, record: Record) -> None:
    record.data["compartment_id"] = asked.store.ids.new("cmpt_")


@handler("listWorkspaces", Validated)
def list_workspaces(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    entries = engine.entries(asked)
    if not asked.query().get("include_default"):
        entries = [entry for entry in entries if entry.shown["id"] != WORKSPACE]
    return JsonReply(engine.page(asked, entries))
