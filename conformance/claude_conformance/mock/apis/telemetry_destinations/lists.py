"""The headers of a telemetry destination, and the workspaces on its list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from claude_conformance.mock.resources.store import Record, ResourceStore

DESTINATION, LISTED = "telemetry_destination", "telemetry_destination_workspace"
PORT = 443


def listed(store: ResourceStore, destination: Record) -> list[Record]:
    """Return the workspaces on the list of a destination."""
    return list(store.within(LISTED, destination.scope, destination.key))


def host_of(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port of a URL."""
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or PORT


def moves(destination: Mapping[str, Any], body: Mapping[str, Any]) -> bool:
    """Whether an update names another host for a destination."""
    url = body.get("endpoint_url")
    return url is not None and host_of(url) != host_of(destination["endpoint_url"])


def header_changes(destination: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, str | None]:
    """Return the headers to set, and with None those to remove.

    Names differ in more than case, and another host removes what is stored.
    """
    stored: Mapping[str, str] = destination.get("headers") or {}
    sent: Mapping[str, str | None] = body.get("headers") or {}
    named = {name.lower() for name in sent}
    gone = [name for name in stored if moves(destination, body) or name.lower() in named]
    return {**dict.fromkeys(gone), **sent}


def headers_after(destination: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, str | None]:
    """Return the headers of a destination after an update; None is a stored value that stays."""
    changes = header_changes(destination, body)
    stays: dict[str, str | None] = dict.fromkeys(destination.get("headers") or {})
    kept = {name: None for name in stays if name not in changes}
    return {**kept, **{name: value for name, value in changes.items() if value is not None}}
