"""Telemetry destinations: headers that are never shown, and lists of workspaces."""

from __future__ import annotations

from typing import Any

import attrs

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.telemetry_destinations.lists import (
    DESTINATION,
    LISTED,
    header_changes,
    listed,
)
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine, hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record


@hooks.shows(DESTINATION)
def show(asked: Asked, destination: Record, shown: dict[str, Any]) -> None:  # noqa: ARG001
    shown["header_names"] = list(destination.data.get("headers") or {})


@hooks.on(DESTINATION, "create", "update")
def keep_list(asked: Asked, destination: Record) -> None:
    """Make the list of a destination what the request says. It does not stay among the other data."""
    workspaces = asked.body.get("workspaces")
    if workspaces is None:
        return
    before, ids = destination.data.get("list_type"), workspaces.get("workspace_ids")
    destination.data |= {"workspaces": {"type": workspaces["type"]}, "list_type": workspaces["type"]}
    wanted = set(ids or ())
    entries = listed(asked.store, destination)
    if ids is not None or before != workspaces["type"]:
        for one in entries:
            if one.key[-1] not in wanted:
                asked.store.delete(one)
    present = {one.key[-1] for one in listed(asked.store, destination)}
    for id in dict.fromkeys(ids or ()):
        if id not in present:
            asked.store.add(LISTED, destination.scope, (*destination.key, id), _entry(asked, destination, id))


@hooks.on(LISTED, "create")
def name_destination(asked: Asked, entry: Record) -> None:  # noqa: ARG001
    entry.data["telemetry_destination_id"] = entry.key[0]


def _entry(asked: Asked, destination: Record, workspace: str) -> dict[str, Any]:
    return {
        "telemetry_destination_id": destination.key[-1],
        "workspace_id": workspace,
        "created_at": asked.now(),
    }


@handler("updateTelemetryDestination", Validated)
def update(exchange: Validated) -> Reply:
    destination, body = Asked.of(exchange).record().data, dict(exchange.body)
    headers = header_changes(destination, body)
    if headers:
        body["headers"] = headers
    return engine.answer(attrs.evolve(exchange, body=body))


@handler("listTelemetryDestinations", Validated)
def list_destinations(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    wanted, entries = exchange.params.get("workspace_ids[]"), engine.entries(asked)
    if wanted:
        known = [id for id in wanted if asked.store.named("workspace", asked.scope, id) is not None]
        found = {one.key[-1] for one in asked.records() if any(_covers(asked, one, id) for id in known)}
        entries = [entry for entry in entries if entry.shown["id"] in found]
    return JsonReply(engine.page(asked, entries))


def _covers(asked: Asked, destination: Record, workspace: str) -> bool:
    kind: str = destination.data["workspaces"]["type"]
    on = any(one.key[-1] == workspace for one in listed(asked.store, destination))
    return kind == "all" or on == (kind == "include")


@handler("removeTelemetryDestinationWorkspace", Validated)
def remove_workspace(exchange: Validated) -> Reply:
    engine.answer(exchange)
    return JsonReply(
        {
            "type": "telemetry_destination_workspace_deleted",
            "telemetry_destination_id": exchange.path_params["destination_id"],
            "workspace_id": exchange.path_params["workspace_id"],
        }
    )
