"""Requests about plugins and Claude Tag that break their constraints, by the constraint."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from typing import Any

import httpx

from claude_conformance.mock import MockServer
from claude_conformance.mock.world.credentials import TEST_CREDENTIALS

Asks = Callable[[MockServer, httpx.Client], httpx.Response]
PLUGINS, TAG = "ce-plugins-2026-09-01", "experimental-claude-tag-2026-10-21"
MANIFEST = ".claude-plugin/plugin.json"
OWN, OF_MEMBER, SYNCED = (
    "plugin_01Hc8WnZq3XvKmTr5LsYdB7P",
    "plugin_01Jd9XpBr4YwLnVs6MtZfC8Q",
    "plugin_01Kf2YqDs5ZxMpWt7NvBgD9R",
)
FAILED, OF_OTHER = "pluginver_01Rk5XwTz8VqNnLm3HsYcD2J", "pluginver_01Wq9DbZf4ZvSsRt7MxFhJ6N"
CHANNEL, MODAL = "slch_01Hn4XvRq8ZwKmTy5LpBsC7D", "slch_01Jp5YwSs9AxLnUz6MqCtD8E"
WORKSPACE = "slws_01Gm3WtPp7YvJlSx4KnZrB6C"
BUNDLE = "capp_01Jp5YwSr9AxLnUz6MqCtD8E"
_names = (f"tide-{number}" for number in itertools.count(1))


def keyed(server: MockServer, method: str, path: str, beta: str, **more: Any) -> httpx.Response:
    """Sends a request with a key of the Admin API."""
    headers = {
        "x-api-key": TEST_CREDENTIALS["adminKey"],
        "anthropic-version": "2023-06-01",
        "anthropic-beta": beta,
    }
    return httpx.request(method, f"{server.url}/v1/organizations/{path}", headers=headers, timeout=20, **more)


def manifest(**fields: Any) -> dict[str, bytes]:
    """The files of a plugin that has a manifest alone."""
    return {MANIFEST: json.dumps({"name": next(_names), **fields}).encode()}


def uploaded(
    server: MockServer, files: dict[str, bytes], path: str = "plugins", **fields: str
) -> httpx.Response:
    """Sends the files of a plugin."""
    parts = [("files[]", (name, content)) for name, content in files.items()]
    return keyed(server, "POST", path, PLUGINS, files=parts, data=fields)


def _upload(path: str = "plugins", **fields: Any) -> Asks:
    return lambda server, _: uploaded(server, manifest(**fields), path)


def _twice(server: MockServer, _: httpx.Client) -> httpx.Response:
    files = manifest()
    uploaded(server, files)
    return uploaded(server, files)


def _plugins(method: str, path: str, **more: Any) -> Asks:
    return lambda server, _: keyed(server, method, path, PLUGINS, **more)


def _tag(method: str, path: str, body: Any = None) -> Asks:
    return lambda server, _: keyed(server, method, f"claude_tag/{path}", TAG, json=body)


def _channel(**settings: Any) -> Asks:
    return _tag("POST", f"slack_channels/{CHANNEL}", {"settings": settings})


_SETTINGS = f"plugins/{OWN}/installation_settings"
UPLOAD_ASKS: dict[str, Asks] = {
    "plugins-organization-own": _plugins("GET", "plugins?organization_id=org_01Other"),
    "plugin-of-organization": _upload(f"plugins/{OF_MEMBER}/versions", name="knots"),
    "plugin-marketplace-manual": _plugins("DELETE", f"plugins/{SYNCED}"),
    "plugin-manifest-present": lambda server, _: uploaded(server, {"skills/tides/SKILL.md": b"Look."}),
    "plugin-name-allowed": _upload(name="Tides"),
    "plugin-description-fits": _upload(description="x" * 501),
    "plugin-name-free": _twice,
    "plugin-version-keeps-name": _upload(f"plugins/{OWN}/versions"),
    "plugin-version-own": _plugins("POST", f"plugins/{OWN}", json={"served_version_id": OF_OTHER}),
    "plugin-version-scanned": _plugins("POST", f"plugins/{OWN}", json={"served_version_id": FAILED}),
    "plugin-target-known": _plugins(
        "POST", f"{_SETTINGS}/rbac_group_none", json={"installation_preference": "required"}
    ),
    "plugin-archive-named": _plugins(
        "POST", "plugin_marketplaces/validate_archive", files={"archive": (None, b"PK")}
    ),
    "plugin-repository-public": _plugins(
        "POST",
        "plugin_marketplaces/validate_repository",
        json={"repository_url": "https://gitlab.com/harbour/plugins"},
    ),
    "claude-tag-workspace-set-up": _tag("GET", "slack_channels?slack_workspace_id=T0NONE"),
    "claude-tag-channel-in-slack": _tag(
        "POST", "slack_channels", {"slack": {"workspace_id": "T0123ABCD", "channel_id": "D0NONE"}}
    ),
    "claude-tag-environment-known": _channel(environment_id="env_none"),
    "claude-tag-instructions-fit": _channel(instructions="x" * 8193),
    "claude-tag-reply-mode-of-channels": _tag(
        "POST", f"slack_workspaces/{WORKSPACE}", {"settings": {"reply_mode": {"type": "automatic"}}}
    ),
    "claude-tag-reply-mode-kept": _tag("POST", f"slack_channels/{MODAL}", {"settings": {"reply_mode": None}}),
    "claude-tag-channel-off": _tag("DELETE", f"slack_channels/{CHANNEL}"),
    "claude-tag-bundle-instructions-fit": _tag("POST", f"bundles/{BUNDLE}", {"instructions": "é" * 5001}),
}
