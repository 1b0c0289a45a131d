"""What external keys show of the workspaces that use them, and of their provider."""

from __future__ import annotations

from typing import Any

from claude_conformance.mock.resources import hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record, ResourceStore

KEY = "external_key"


def attached(store: ResourceStore, key: Record) -> bool:
    """Whether a workspace uses a key. An archived one counts."""
    workspaces = store.within("workspace", key.scope)
    return any(one.data.get("external_key_id") == key.key[-1] for one in workspaces)


@hooks.shows(KEY)
def show_key(asked: Asked, key: Record, shown: dict[str, Any]) -> None:
    shown["attachment"] = {"type": "attached" if attached(asked.store, key) else "unattached"}
    config = shown["provider_config"]
    if config["type"] == "aws" and config["region"] is None:
        parts = config["kms_arn"].split(":")
        config["region"] = parts[3] if len(parts) > 3 and parts[3] else None
