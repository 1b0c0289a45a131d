"""Managed settings: one configuration, default settings, and settings of groups in an order."""

from __future__ import annotations

from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.managed_settings.order import (
    CONFIGURATION,
    DEFAULT,
    GROUP,
    order_of,
    reorder,
    singleton,
)
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine, hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.filters import Entry
from claude_conformance.mock.resources.store import Record

OF_ORGANIZATION: dict[str, Any] = {}
"""The settings of the organization, which the API cannot read."""


@hooks.on(CONFIGURATION, "read")
def with_version(asked: Asked, configuration: Record) -> None:
    if "rbac_group_order_version" not in configuration.data:
        configuration.data["rbac_group_order_version"] = asked.store.ids.new("rgov_")


@handler("updateManagedSettingsConfiguration", Validated)
def update(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    before = asked.record().data
    engine.answer(exchange)
    configuration = asked.record()
    after = configuration.data
    if after["mode"] != before["mode"]:
        after["mode_updated_at"] = asked.now()
        default = singleton(asked, DEFAULT).data
        if after["mode"]["type"] == "rbac_groups" and not order_of(asked) and default.get("settings") is None:
            default |= {"settings": dict(OF_ORGANIZATION), "updated_at": asked.now()}
    if after["rbac_group_order"] != before["rbac_group_order"]:
        reorder(asked, before["rbac_group_order"], after["rbac_group_order"])
    return JsonReply(asked.show(configuration))


@hooks.shows(DEFAULT)
def show_default(asked: Asked, default: Record, shown: dict[str, Any]) -> None:  # noqa: ARG001
    if shown["settings"] is None:
        shown["updated_at"] = None


@hooks.on(GROUP, "create")
def join(asked: Asked, group: Record) -> None:
    order = order_of(asked)
    reorder(asked, order, [*order, group.key[-1]])


@hooks.on(GROUP, "delete")
def leave(asked: Asked, group: Record) -> None:
    order = order_of(asked)
    reorder(asked, order, [id for id in order if id != group.key[-1]])


@hooks.shows(GROUP)
def show_group(asked: Asked, group: Record, shown: dict[str, Any]) -> None:
    exists = asked.store.named("rbac_group", group.scope, group.key[-1]) is not None
    shown["rbac_group_status"] = {"type": "active" if exists else "deleted"}


@handler("listRBACGroupManagedSettings", Validated)
def list_groups(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    found = {entry.shown["rbac_group_id"]: entry for entry in engine.entries(asked)}
    summary = {"type": "claude_code_rbac_group_managed_settings_summary"}
    entries = [Entry(found[id].number, {**found[id].shown, **summary}) for id in order_of(asked)]
    page = engine.page(asked, entries)
    if page["next_page"] is not None:
        data = singleton(asked, CONFIGURATION).data
        data.setdefault("versions", {})[page["next_page"]] = data["rbac_group_order_version"]
    return JsonReply(page)
