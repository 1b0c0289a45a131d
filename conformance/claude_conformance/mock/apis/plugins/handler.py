"""Plugins: uploads, what a plugin shows of its served version, and archives."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import attrs

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.plugins.content import (
    MANIFEST,
    archive_of,
    described,
    manifest_of,
    zipped,
)
from claude_conformance.mock.exchange import Upload, Validated
from claude_conformance.mock.http.replies import BytesReply, JsonReply, Reply
from claude_conformance.mock.http.storage import Stored, remove
from claude_conformance.mock.resources import engine, hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record

MARKETPLACE, PLUGIN, VERSION, SETTING = (
    "plugin_marketplace",
    "plugin",
    "plugin_version",
    "plugin_installation_setting",
)
LATEST, ORGANIZATION = "latest", "organization"
# The key that the mock says it was called with.
CALLER = {"type": "api_actor", "api_key_id": "apikey_01Rj2N8SVvo6BePZj99NhmiT"}
SERVED = ("components", "content_scan", "description", "display_name", "manifest_version", "reach")


def marketplace_of(asked: Asked, plugin: Record) -> Record:
    """Return the marketplace of a plugin."""
    found = asked.store.named(MARKETPLACE, asked.scope, plugin.data["marketplace_id"])
    assert found is not None
    return found


def library(asked: Asked) -> Record:
    """Return the library of the organization: its newest marketplace for uploads."""
    own = [one for one in asked.store.within(MARKETPLACE, asked.scope) if takes_uploads(one)]
    return own[-1]


def takes_uploads(marketplace: Record) -> bool:
    """Whether the organization uploads plugins to a marketplace."""
    manual: bool = marketplace.data["source"] == "manual"
    return manual and marketplace.data["owner"]["type"] == ORGANIZATION


def versions(asked: Asked, plugin: Record) -> list[Record]:
    """Return the versions of a plugin, the oldest first."""
    return list(asked.store.within(VERSION, plugin.scope, plugin.key))


@hooks.shows(PLUGIN)
def show_plugin(asked: Asked, plugin: Record, shown: dict[str, Any]) -> None:
    """Show what the served version contains, and how members get the plugin."""
    every = versions(asked, plugin)
    shown["latest_version_id"] = every[-1].key[-1]
    for version in every:
        if version.key[-1] == plugin.data["served_version_id"]:
            shown |= {name: version.data[name] for name in SERVED}
    if plugin.data["owner"]["type"] == ORGANIZATION:
        own = asked.store.find(SETTING, plugin.scope, (*plugin.key, ORGANIZATION))
        default = marketplace_of(asked, plugin).data["default_installation_preference"]
        wanted = default if own is None else own.data["installation_preference"]
        shown["organization_installation_preference"] = wanted
        shown["organization_installation_preference_inherited"] = own is None


@handler("createPlugin", Upload)
def create_plugin(exchange: Upload) -> Reply:
    asked = Asked.of(exchange)
    name = (manifest_of(exchange) or {}).get("name", "")
    plugin = asked.add(
        (asked.store.ids.new("plugin_"),),
        {
            "name": name,
            "marketplace_id": asked.body.get("marketplace_id") or library(asked).key[-1],
            "owner": {"type": ORGANIZATION},
            "served_version_pinned": False,
            "created_by": CALLER,
        },
    )
    _add_version(exchange, asked, plugin)
    return JsonReply(asked.show(plugin))


@handler("createPluginVersion", Upload)
def create_plugin_version(exchange: Upload) -> Reply:
    asked = Asked.of(exchange)
    return JsonReply(asked.show(_add_version(exchange, asked, asked.parents()[-1])))


def _add_version(exchange: Upload, asked: Asked, plugin: Record) -> Record:
    """Store a version. It is served at once unless another one is pinned."""
    id_ = asked.store.ids.new("pluginver_")
    data = {
        "id": id_,
        "plugin_id": plugin.key[-1],
        **described(exchange),
        "release_notes": asked.body.get("release_notes"),
        "created_by": CALLER,
        "created_at": asked.now(),
        "archive": archive_of(exchange),
    }
    plugin.data["updated_at"] = asked.now()
    if not plugin.data["served_version_pinned"]:
        plugin.data["served_version_id"] = id_
    return asked.store.add(VERSION, plugin.scope, (*plugin.key, id_), data)


@handler("updatePlugin", Validated)
def update_plugin(exchange: Validated) -> Reply:
    return engine.answer(attrs.evolve(exchange, body={**exchange.body, "served_version_pinned": True}))


@handler("getPluginVersion", Validated)
def get_plugin_version(exchange: Validated) -> Reply:
    asked, params = Asked.of(exchange), exchange.path_params
    if params["version"] == LATEST:
        newest = versions(asked, asked.parents()[-1])[-1]
        exchange = attrs.evolve(exchange, path_params={**params, "version": newest.key[-1]})
    return engine.answer(exchange)


@handler("downloadPluginVersion", Validated)
def download_plugin_version(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    version, plugin = asked.record(), asked.parents()[-1]
    stored, name = version.data.get("archive"), plugin.data["name"]
    manifest = json.dumps({"name": name, "version": version.data["manifest_version"]}).encode()
    content = stored.read() if isinstance(stored, Stored) else zipped({MANIFEST: manifest})
    disposition = f"attachment; filename*=UTF-8''{quote(name)}.zip"
    return BytesReply(content, "application/zip", headers={"content-disposition": disposition})


@hooks.on(PLUGIN, "delete")
def forget_archives(asked: Asked, plugin: Record) -> None:
    for version in versions(asked, plugin):
        stored = version.data.get("archive")
        if isinstance(stored, Stored):
            remove(stored.path)


def target_of(name: str) -> dict[str, str]:
    """Return the target that a path names."""
    return {"type": name} if name == ORGANIZATION else {"type": "rbac_group", "rbac_group_id": name}


@hooks.on(SETTING, "create")
def name_target(asked: Asked, setting: Record) -> None:  # noqa: ARG001
    setting.data["target"] = target_of(setting.key[-1])


@handler("removePluginInstallationSetting", Validated)
def remove_setting(exchange: Validated) -> Reply:
    engine.answer(exchange)
    return JsonReply(
        {
            "type": "plugin_installation_setting_deleted",
            "plugin_id": exchange.path_params["plugin_id"],
            "target": target_of(exchange.path_params["target"]),
        }
    )
