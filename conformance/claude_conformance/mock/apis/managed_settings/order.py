"""The order of the groups that have settings."""

from __future__ import annotations

import attrs

from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record

CONFIGURATION, DEFAULT = "managed_settings_configuration", "managed_settings_default"
GROUP = "rbac_group_managed_settings"


def singleton(asked: Asked, kind: str) -> Record:
    """Return the configuration or the default settings."""
    return attrs.evolve(asked, resource=asked.kinds[kind]).record()


def order_of(asked: Asked) -> list[str]:
    """Return the ids of the groups that have settings, the one with precedence first."""
    order: list[str] = singleton(asked, CONFIGURATION).data["rbac_group_order"]
    return order


def reorder(asked: Asked, before: list[str], after: list[str]) -> None:
    """Store another order, with another version, and date the groups whose place has changed."""
    singleton(asked, CONFIGURATION).data |= {
        "rbac_group_order": after,
        "rbac_group_order_version": asked.store.ids.new("rgov_"),
    }
    for place, id in enumerate(after):
        group = asked.store.find(GROUP, asked.scope, (id,))
        if group is not None and id in before and before.index(id) != place:
            group.data["updated_at"] = asked.now()
