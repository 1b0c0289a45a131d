"""Constraints of telemetry destinations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.apis.telemetry_destinations.lists import (
    headers_after,
    host_of,
    listed,
    moves,
)
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.asked import Asked

PAGE = "doc/manage-claude/opentelemetry"
RESERVED = frozenset({"host", "cookie", "user-agent"})
RESERVED_STARTS = ("content-", "proxy-", "x-forwarded-", "anthropic-")
MOST, LONGEST, BYTES = 20, 4096, 16_384

settings = Constraints(Validated, ("createTelemetryDestination", "updateTelemetryDestination"))
lists = Constraints(Validated, ("addTelemetryDestinationWorkspace", "removeTelemetryDestinationWorkspace"))


def _before(exchange: Validated) -> Mapping[str, Any]:
    """Return the stored destination that a request changes; nothing if it makes one."""
    asked = Asked.of(exchange)
    return asked.record().data if asked.action.does == "update" else {}


@settings("telemetry-headers-free", PAGE)
def headers_free(exchange: Validated) -> None:
    """The headers are not reserved, and their names differ in more than case."""
    seen = set()
    for name in exchange.body.get("headers") or {}:
        plain = name.lower().replace("_", "-")
        if plain in RESERVED or plain.startswith(RESERVED_STARTS):
            raise invalid(f"headers: {name} is reserved")
        if name.lower() in seen:
            raise invalid(f"headers: {name} is there twice")
        seen.add(name.lower())


@settings("telemetry-headers-fit", PAGE)
def headers_fit(exchange: Validated) -> None:
    """There are at most 20 headers, with at most 16,384 bytes."""
    sent = exchange.body.get("headers") or {}
    after = headers_after(_before(exchange), exchange.body)
    if len(after) > MOST:
        raise invalid(f"headers: at most {MOST} are possible, found {len(after)}")
    size = sum(len(name) + (LONGEST if value is None else len(value)) for name, value in after.items())
    if any(value is not None for value in sent.values()) and size > BYTES:
        raise invalid(f"headers: they have more than {BYTES} bytes")


@settings("telemetry-headers-with-url", PAGE, on=("updateTelemetryDestination",))
def headers_with_url(exchange: Validated) -> None:
    """An update that sets a header says where it goes."""
    sent = exchange.body.get("headers") or {}
    if any(value is not None for value in sent.values()) and "endpoint_url" not in exchange.body:
        raise invalid("endpoint_url: it is required to set a header")


@settings("telemetry-traces-same-host", PAGE)
def traces_same_host(exchange: Validated) -> None:
    """`traces.endpoint_url` has the host of `endpoint_url`."""
    before, body = _before(exchange), exchange.body
    sent = body.get("traces", {}) if before else body.get("traces") or {}
    traces = before.get("traces") or {}
    url = None if sent is None else sent.get("endpoint_url", traces.get("endpoint_url"))
    base = body.get("endpoint_url") or before["endpoint_url"]
    if url is not None and host_of(url) != host_of(base):
        moved = " too" if before and moves(before, body) else ""
        raise invalid(f"traces.endpoint_url: it must have the host of endpoint_url{moved}")


@settings("telemetry-workspaces-active", PAGE)
def workspaces_active(exchange: Validated) -> None:
    """A workspace that is new on a list exists and is not archived."""
    asked = Asked.of(exchange)
    on = set()
    if asked.action.does == "update":
        on = {one.key[-1] for one in listed(asked.store, asked.record())}
    for id in (exchange.body.get("workspaces") or {}).get("workspace_ids") or ():
        workspace = asked.store.named("workspace", asked.scope, id)
        if id not in on and (workspace is None or workspace.archived):
            raise invalid(f"workspaces.workspace_ids: there is no active workspace `{id}`")


@lists("telemetry-destination-has-list", PAGE)
def has_list(exchange: Validated) -> None:
    """The workspaces of a destination that covers all of them cannot be added or removed."""
    destination = Asked.of(exchange).parents()[-1]
    if destination.data["workspaces"]["type"] == "all":
        raise invalid("The destination covers every workspace and has no list")


@lists("telemetry-workspace-active", PAGE, on=("addTelemetryDestinationWorkspace",))
def workspace_active(exchange: Validated) -> None:
    """A workspace that is added exists and is not archived."""
    asked = Asked.of(exchange)
    if asked.store.find(asked.resource.kind, asked.scope, asked.own_key()) is not None:
        return
    id = exchange.path_params["workspace_id"]
    workspace = asked.store.named("workspace", asked.scope, id)
    if workspace is None or workspace.archived:
        raise invalid(f"There is no active workspace `{id}`")
