"""The end of objects: archived or deleted, alone and with their parent.

Rules: R10-R12, R21.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, is_error
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.kinds import JSON, Kind, Made
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.per_kind import rule
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange

MISSING = "not_found_error"


def _archivable(probe: Probe, kind: Kind) -> Made:
    """Returns an object in a state in which it can be archived."""
    made = kind.make(probe)
    guard, states = kind.resource.guards.get("archive"), kind.resource.states
    if guard is None or states is None or not isinstance(guard.condition, Mapping):
        return made
    wanted = guard.condition.get(states.member)
    good = wanted if isinstance(wanted, list) else [wanted]
    if not guard.unless or made.shown.get(states.member) in good:
        return made
    for name, move in states.moves.items():
        if move.to in good and made.shown.get(states.member) in move.source and kind.has(name):
            accepted(kind.ask(probe, name, made.ids, kind.examples.get(name)))
            return made
    raise Skipped(f"no move leads to a state in which a {kind.name} can be archived", made.exchange)


@rule(
    "R10",
    title="archives an object once and for all: hidden from the list, still readable",
    impact="breaking",
    source=[src.sdk("types")],
    judges=("archive", "get", "list"),
    applies=lambda kind: kind.has("archive", "create"),
    cost=8,
)
def archives(probe: Probe, kind: Kind) -> None:
    made = _archivable(probe, kind)
    exchange = kind.ask(probe, "archive", made.ids)
    first = accepted(exchange).get("archived_at")
    if rfc3339(first) is None:
        fail(f"archived_at is {first!r}, not an RFC 3339 time", exchange)

    def again() -> None:
        second = kind.ask(probe, "archive", made.ids)
        if accepted(second).get("archived_at") != first:
            fail("a second archive has another time", exchange, second)

    def readable() -> None:
        read = kind.ask(probe, "get", made.ids)
        if accepted(read).get("archived_at") != first:
            fail("archived_at is lost on read", exchange, read)

    def hidden() -> None:
        listed = kind.ask(probe, "list", kind.within(made))
        if kind.own(made) in kind.listed_ids(listed):
            fail("the list shows the archived object", listed)

    def shown() -> None:
        query = {"include_archived": "true"}
        listed = kind.ask(probe, "list", kind.within(made), query=query)
        page = accepted(listed)
        if kind.own(made) not in kind.listed_ids(listed) and not (
            page.get("next_page") or page.get("has_more")
        ):
            fail("include_archived does not show the archived object", listed)

    cases = {"read": readable} if kind.has("get") else {}
    if kind.has("list") and kind.parameter("list", "include_archived") is not None:
        cases |= {"list": hidden, "include_archived": shown}
    check_each({**cases, "again": again})


@rule(
    "R11",
    title="refuses to update an archived object",
    source=[src.sdk("types")],
    judges=("update",),
    applies=lambda kind: (
        kind.has("archive", "create", "update")
        and (guard := kind.resource.guards.get("update")) is not None
        and guard.condition == "archived"
    ),
)
def frozen(probe: Probe, kind: Kind) -> None:
    made = _archivable(probe, kind)
    accepted(kind.ask(probe, "archive", made.ids))
    sent = kind.examples.get("update")
    if sent is None:
        raise Skipped(f"the description has no example of an update of a {kind.name}")
    status = kind.resource.guards["update"].status
    exchange = kind.ask(probe, "update", made.ids, sent, invalid=True)
    if exchange.status != status:
        raise Failed(f"the status is {exchange.status}, not {status}", exchange)


@rule(
    "R12",
    title="deletes an object: the documented response, then 404",
    impact="breaking",
    source=[src.sdk("types"), src.ERRORS],
    judges=("delete", "get", "update"),
    applies=lambda kind: kind.has("delete", "create"),
    cost=6,
)
def deletes(probe: Probe, kind: Kind) -> None:
    made = kind.make(probe)
    exchange = kind.ask(probe, "delete", made.ids)
    shown = accepted(exchange)
    violations = kind.view.response_violations(kind.operations["delete"], 200, JSON, shown)
    if violations:
        fail(str(violations[0]), exchange)
    for name, value in {**kind.own(made), kind.resource.member: list(made.ids.values())[-1]}.items():
        if name in shown and shown[name] != value:
            fail(f"{name} is {shown[name]!r}, not {value!r}", exchange)

    def gone(does: str) -> None:
        sent = kind.examples.get(does)
        is_error(kind.ask(probe, does, made.ids, sent, invalid=True), 404, MISSING)

    each({does: does for does in ("get", "update", "delete") if kind.has(does)}, gone, generated=True)


@rule(
    "R21",
    title="lets objects follow when their parent is archived or deleted",
    source=[src.sdk("types")],
    judges=("get",),
    applies=lambda kind: (
        kind.parent is not None
        and kind.has("create", "get")
        and kind.parent.has("create")
        and (kind.parent.has("delete") or (kind.parent.has("archive") and kind.has("archive")))
    ),
    cost=8,
)
def follows(probe: Probe, kind: Kind) -> None:
    parent = kind.parent
    assert parent is not None

    def end(does: str) -> tuple[Made, Exchange]:
        above = parent.make(probe)
        made = kind.make(probe, above.ids)
        accepted(parent.ask(probe, does, above.ids))
        return made, kind.ask(probe, "get", made.ids, invalid=does == "delete")

    def archived() -> None:
        _, read = end("archive")
        if rfc3339(accepted(read).get("archived_at")) is None:
            fail(f"the {kind.name} of an archived {parent.name} is not archived", read)

    def deleted() -> None:
        _, read = end("delete")
        is_error(read, 404, MISSING)

    cases: dict[str, Any] = {}
    if parent.has("archive") and kind.has("archive"):
        cases["archived"] = archived
    if parent.has("delete"):
        cases["deleted"] = deleted
    check_each(cases)
