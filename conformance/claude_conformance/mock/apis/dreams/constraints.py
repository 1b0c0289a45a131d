"""Constraints of new dreams."""

from __future__ import annotations

from claude_conformance.mock.apis.dreams.life import FINAL, live
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError, invalid
from claude_conformance.mock.resources.asked import Asked

PAGE = "doc/managed-agents/dreams"
dreams = Constraints(Validated, ("createDream",))


def _store_of(exchange: Validated) -> str | None:
    """Return the id of the memory store that a new dream reads."""
    found = (item.get("memory_store_id") for item in exchange.body["inputs"])
    return next(filter(None, found), None)


@dreams("dream-one-input-of-each", PAGE)
def one_of_each(exchange: Validated) -> None:
    """A dream reads one memory store and one set of sessions."""
    kinds = sorted(item["type"] for item in exchange.body["inputs"])
    if kinds != ["memory_store", "sessions"]:
        raise invalid("inputs: there must be one of type memory_store and one of type sessions")


@dreams("dream-store-not-archived", PAGE)
def not_archived(exchange: Validated) -> None:
    """The memory store that a dream reads is not archived."""
    asked, id = Asked.of(exchange), _store_of(exchange)
    store = asked.store.find("memory_store", asked.scope, (id or "",))
    if store is not None and store.archived:
        raise invalid(f"inputs: memory store `{id}` is archived")


@dreams("dream-updates-its-input", PAGE)
def updates_its_input(exchange: Validated) -> None:
    """A dream that updates a memory store updates the one that it reads."""
    behavior = exchange.body.get("output_behavior") or {}
    if behavior.get("type") == "update_existing" and behavior["memory_store_id"] != _store_of(exchange):
        raise invalid("output_behavior.memory_store_id: it must be the memory store of `inputs`")


@dreams("dream-alone-on-its-store", PAGE)
def alone(exchange: Validated) -> None:
    """One dream at a time updates a memory store."""
    behavior = exchange.body.get("output_behavior") or {}
    if behavior.get("type") != "update_existing":
        return
    asked = Asked.of(exchange)
    for other in asked.store.within("dream", asked.scope):
        live(asked, other)
        if other.data["output_behavior"] == behavior and other.data["status"] not in FINAL:
            raise ApiError(409, "output_behavior.memory_store_id: another dream is updating this store")
