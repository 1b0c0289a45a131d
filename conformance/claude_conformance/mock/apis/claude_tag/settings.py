"""The settings of channels and workspaces: what they store, and what they inherit."""

from __future__ import annotations

from typing import Any

from claude_conformance.mock.resources.store import Record, ResourceStore

CHANNEL, WORKSPACE, TARGET = (
    "claude_tag_slack_channel",
    "claude_tag_slack_workspace",
    "claude_tag_bundle_target",
)
NAMES = ("enabled", "environment_id", "guest_policy", "model", "reply_mode")
# The values of settings that no level sets. No source says what they are.
DEFAULTS = {"enabled": False, "guest_policy": {"type": "allow"}}


def workspaces(store: ResourceStore, scope: str, slack: str) -> list[Record]:
    """Return the workspace with an id of Slack, or nothing if it is not set up."""
    return [one for one in store.within(WORKSPACE, scope) if one.data["slack"]["workspace_id"] == slack]


def levels(store: ResourceStore, record: Record) -> list[Record]:
    """Return a channel or workspace, and what it inherits from, the nearest first."""
    if record.kind == WORKSPACE:
        return [record]
    return [record, *workspaces(store, record.scope, record.data["slack"]["workspace_id"])]


def applied(
    store: ResourceStore, record: Record, *, inherited: bool
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the settings that a record stores, or those that apply in it, and where each comes from."""
    found = levels(store, record) if inherited else [record]
    settings: dict[str, Any] = {name: DEFAULTS.get(name) if inherited else None for name in NAMES}
    sources: dict[str, Any] = dict.fromkeys(NAMES, {"type": "default"} if inherited else None)
    texts: list[str] = []
    sources["instructions"] = []
    for one in reversed(found):
        stored, source = one.data["settings"], _source(one)
        set_ = {name: stored[name] for name in NAMES if stored.get(name) is not None}
        settings |= set_
        sources |= dict.fromkeys(set_, source)
        if stored.get("instructions"):
            texts.append(stored["instructions"])
            sources["instructions"].append(source)
    return {**settings, "instructions": "\n\n".join(texts) or None}, sources


def _source(record: Record) -> dict[str, str]:
    kind = record.kind.removeprefix("claude_tag_")
    return {"type": kind, f"{kind}_id": record.key[-1]}
