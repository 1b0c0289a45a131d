"""Lists of objects: their pages and cursors.

Rules: R05, R06.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, client_error, fail
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.kinds import Kind
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
from claude_conformance.rules.per_kind import rule
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange
from claude_conformance.wire.jsontext import dumps

SOME = 12
"""Objects that a walk over the pages looks at."""

TRIES = 3
"""Walks before the rule gives up, because objects come and go meanwhile."""


def _limited(kind: Kind) -> bool:
    """Whether the list has a `limit` with bounds. One without bounds has no effect."""
    limit = kind.parameter("list", "limit")
    return limit is not None and not {"minimum", "maximum"}.isdisjoint(limit)


@rule(
    "R05",
    title="pages a list within the limits of `limit`, without gap or repetition, to its end",
    impact="breaking",
    source=[src.sdk("pagination.py"), src.sdk("types")],
    judges=("list",),
    applies=lambda kind: kind.has("list") and _limited(kind),
    cost=14,
)
def pages(probe: Probe, kind: Kind) -> None:
    within = kind.room(probe)
    if kind.has("create"):
        for _ in range(2 if kind.scarce else 3):
            kind.make(probe, within)
    limits = kind.parameter("list", "limit") or {}
    refused = {
        f"limit={value}": value
        for value in (limits.get("minimum", 1) - 1, limits.get("maximum", 0) + 1, "x")
        if value != 1
    }

    def bad(value: Any) -> Callable[[], None]:
        return lambda: _refused(kind.ask(probe, "list", within, query={"limit": str(value)}, invalid=True))

    check_each(
        {
            "walk": lambda: _walk(probe, kind, within),
            "limit=1": lambda: _one(kind.ask(probe, "list", within, query={"limit": "1"})),
            **{name: bad(value) for name, value in refused.items()},
        }
    )


def _refused(exchange: Exchange) -> None:
    try:
        client_error(exchange)
    except Failed as failure:
        raise Failed(failure.message, *failure.exchanges, impact=failure.impact or "contract") from None


def _one(exchange: Exchange) -> None:
    data = _data(exchange)
    if len(data) > 1:
        fail(f"{len(data)} objects are listed", exchange, impact="contract")


def _data(exchange: Exchange) -> list[Mapping[str, Any]]:
    data = accepted(exchange).get("data")
    if not isinstance(data, list) or not all(isinstance(item, dict) for item in data):
        fail("data is not an array of objects", exchange)
    return data


def _walk(probe: Probe, kind: Kind, within: Mapping[str, str]) -> None:
    """Compares the pages of one object with a long page before and after."""
    for _ in range(TRIES):
        before = _names(kind, kind.ask(probe, "list", within))
        if len(before) < 2:
            raise Unsupported("fewer than two objects are listed")
        found, last = _paged(probe, kind, within, min(len(before), SOME))
        after = set(_names(kind, kind.ask(probe, "list", within)))
        wanted = [name for name in before[:SOME] if name in after]
        if found == before[: len(found)] and len(found) >= len(wanted):
            return
        if set(before) <= after and after <= set(before):
            gap = [name for name in wanted if name not in found]
            text = f"the pages omit {gap[0]}" if gap else "the pages have another order than the list"
            fail(text, last)
    raise Skipped("objects were created or deleted each time the pages were read")


def _names(kind: Kind, exchange: Exchange) -> list[str]:
    """Returns the ids of the listed objects; an object without one is named by its whole content."""
    if not kind.resource.path_names:
        return [str(item.get("id", dumps(item))) for item in _data(exchange)]
    return ["/".join(kind.own_ids(item, exchange).values()) for item in _data(exchange)]


def _paged(probe: Probe, kind: Kind, within: Mapping[str, str], some: int) -> tuple[list[str], Exchange]:
    """Returns the names on pages of one object each, until there are enough, and the last page."""
    found: list[str] = []
    query: dict[str, str] | None = {}
    exchange = None
    while query is not None and len(found) < some:
        exchange = kind.ask(probe, "list", within, query={"limit": "1", **query})
        names = _names(kind, exchange)
        if repeated := [name for name in names if name in found]:
            fail(f"{repeated[0]} is on two pages", exchange)
        found += names
        query = cursor(kind, accepted(exchange), names)
    assert exchange is not None
    return found, exchange


def cursor(kind: Kind, page: Mapping[str, Any], names: list[str]) -> dict[str, str] | None:
    """Returns the query for the next page, in the style of the list; `None` after the last."""
    if kind.operations["list"].node["x-pagination"]["style"] == "id-cursor":
        return {"after_id": names[-1]} if page.get("has_more") is True and names else None
    token = page.get("next_page")
    return {"page": token} if isinstance(token, str) and token else None


@rule(
    "R06",
    title="refuses the cursor of a list with another order or other filters",
    source=[src.sdk("types")],
    judges=("list",),
    applies=lambda kind: kind.has("list") and bool(kind.operations["list"].node["x-pagination"].get("bound")),
    cost=5,
)
def bound(probe: Probe, kind: Kind) -> None:
    within = kind.room(probe)
    if kind.has("create"):
        for _ in range(2):
            kind.make(probe, within)
    exchange = kind.ask(probe, "list", within, query={"limit": "1"})
    token = accepted(exchange).get("next_page")
    if not isinstance(token, str):
        raise Skipped("there is only one page", exchange)
    accepted(kind.ask(probe, "list", within, query={"limit": "1", "page": token}))
    name, value = next(iter(kind.operations["list"].node["x-pagination"]["bound"].items()))
    other = kind.ask(probe, "list", within, query={"limit": "1", "page": token, name: value}, invalid=True)
    _refused(other)
