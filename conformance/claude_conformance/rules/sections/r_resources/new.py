"""New objects: what create, get and list show of them.

Rules: R01-R04, R18.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from claude_conformance.contract import pointer as pointers
from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, client_error, fail
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.fresh import token
from claude_conformance.rules.kit.kinds import JSON, MULTIPART, Kind, Made, present
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.per_kind import rule
from claude_conformance.rules.probe import Probe

AHEAD = timedelta(minutes=5)
"""How far a server's clock may be ahead of this one."""

LONGEST = 4096
"""A longer text is not sent to try a limit."""


def created(probe: Probe, kind: Kind) -> Made:
    """Returns an object that the rules about new objects share; a member is of each rule's own parent."""
    if kind.joins:
        return kind.make(probe)
    return probe.once(f"new {kind.name}", kind.make)


@rule(
    "R01",
    title="answers a creation with the object: its schema, its type, an id with its prefix",
    source=[src.sdk("types"), src.doc("api/overview")],
    judges=("create",),
    applies=lambda kind: kind.has("create"),
)
def answers(probe: Probe, kind: Kind) -> None:
    exchange = present(kind.create(probe, kind.body(probe)), f"has no {kind.api}")
    shown = accepted(exchange)
    operation = kind.operations["create"]
    violations = kind.view.response_violations(operation, 200, JSON, shown)
    if violations:
        fail(str(violations[0]), exchange)
    prefix = kind.resource.prefix
    id_ = shown.get(kind.resource.member)
    if prefix and not (isinstance(id_, str) and id_.startswith(prefix) and len(id_) > len(prefix)):
        fail(f"{kind.resource.member} is {id_!r}, not {prefix}...", exchange)


@rule(
    "R02",
    title="dates an object: created_at is not in the future, updated_at not before it, archived_at null",
    source=[src.sdk("types")],
    judges=("create",),
    applies=lambda kind: kind.has("create"),
)
def dates(probe: Probe, kind: Kind) -> None:
    made = created(probe, kind)
    times = {}
    for name in ("created_at", "updated_at"):
        if name in made.shown:
            times[name] = rfc3339(made.shown[name])
            if times[name] is None:
                fail(f"{name} is {made.shown[name]!r}, not an RFC 3339 time", made.exchange)
    first, last = times.get("created_at"), times.get("updated_at")
    if first is not None and first > datetime.now(UTC) + AHEAD:
        fail(f"created_at is in the future: {made.shown['created_at']}", made.exchange)
    if first is not None and last is not None and last < first:
        fail("updated_at is before created_at", made.exchange)
    if made.shown.get("archived_at") is not None:
        fail(f"archived_at of a new object is {made.shown['archived_at']!r}", made.exchange)
    if not times:
        raise Skipped("the object shows no times", made.exchange)


@rule(
    "R03",
    title="gives on read what the creation gave",
    source=[src.sdk("types")],
    judges=("create", "get"),
    applies=lambda kind: kind.has("create", "get"),
)
def reads(probe: Probe, kind: Kind) -> None:
    made = created(probe, kind)
    exchange = kind.ask(probe, "get", made.ids)
    shown = accepted(exchange)
    moved = {"updated_at", *(_moved(kind))}
    for name, value in made.shown.items():
        if name in moved or (value is None and kind.parameter("get", "view") is not None):
            continue
        if name not in shown:
            fail(f"{name} is missing", made.exchange, exchange)
        if shown[name] != value:
            fail(f"{name} is {shown[name]!r}, the creation gave {value!r}", made.exchange, exchange)


def _moved(kind: Kind) -> Iterator[str]:
    """Iterates over the properties that the server changes by itself, or shows only once."""
    yield from kind.resource.derived
    yield from kind.resource.once
    states = kind.resource.states
    if states is not None:
        yield states.member
        for move in states.moves.values():
            yield from move.set


@rule(
    "R04",
    title="lists a new object, before older ones if the newest come first",
    source=[src.sdk("types")],
    judges=("list",),
    applies=lambda kind: kind.has("create", "list"),
    cost=6,
)
def listed(probe: Probe, kind: Kind) -> None:
    older = created(probe, kind)
    newer = kind.make(probe, kind.within(older))
    found: list[dict[str, str]] = []
    exchange = newer.exchange
    query: dict[str, str] = {}
    for _ in range(10):
        exchange = kind.ask(probe, "list", kind.within(newer), query=query)
        page = accepted(exchange)
        found += kind.listed_ids(exchange)
        following = page.get("next_page")
        last = page.get("last_id") if page.get("has_more") is True else None
        if kind.own(newer) in found and (kind.resource.order == "newest" or kind.own(older) in found):
            break
        if not isinstance(following, str) and not isinstance(last, str):
            break
        query = {"page": following} if isinstance(following, str) else {"after_id": str(last)}
    if kind.own(newer) not in found:
        fail("the new object is not listed", newer.exchange, exchange)
    place, before = found.index(kind.own(newer)), kind.own(older)
    if kind.resource.order == "newest" and before in found[:place]:
        fail("an older object is listed before a newer one", exchange)
    if kind.resource.order == "oldest" and before in found[place:]:
        fail("a newer object is listed before an older one", exchange)


@rule(
    "R18",
    title="refuses an unknown property, a missing required one, and a text above its limit",
    source=[src.ERRORS, src.sdk("types")],
    judges=("create",),
    applies=lambda kind: kind.has("create"),
    cost=8,
)
def validates(probe: Probe, kind: Kind) -> None:
    created(probe, kind)  # a server that refuses everything is judged by R01
    sent, schema = kind.body(probe), _schema(kind)
    refused = {"an unknown property": {**sent, "x_unknown_property": 1}}
    for name in schema.get("required", ()):
        if name in sent:
            refused[f"without {name}"] = {key: value for key, value in sent.items() if key != name}
    taken: dict[str, dict[str, Any]] = {}
    for name, most in _limits(kind, schema, sent):
        refused[f"{name} of {most + 1} characters"] = {**sent, name: _text(most + 1)}
        taken[f"{name} of {most} characters"] = {name: _text(most)}

    def refuses(body: Mapping[str, Any]) -> None:
        client_error(kind.create(probe, body, invalid=True))

    def takes(change: Mapping[str, Any]) -> None:
        accepted(kind.create(probe, {**kind.body(probe), **change}))

    cases = {name: partial(refuses, body) for name, body in refused.items()}
    cases |= {name: partial(takes, change) for name, change in taken.items()}
    check_each(cases, generated=True)


def _limits(kind: Kind, schema: Mapping[str, Any], sent: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Iterates over the free texts of a body that have a limit, with the limit in characters."""
    for name, node in schema.get("properties", {}).items():
        node = kind.view.resolve(node, "")[1]
        most = node.get("maxLength")
        free = not {"pattern", "format", "enum"} & node.keys()
        if isinstance(sent.get(name), str) and free and most is not None and most <= LONGEST:
            yield name, most


def _text(length: int) -> str:
    return (token(16) + "x" * length)[:length]


def _schema(kind: Kind) -> Mapping[str, Any]:
    at = kind.operations["create"].request_schema(MULTIPART if kind.action("create").files else JSON)
    if at is None:
        raise Skipped(f"the creation of a {kind.name} takes no body")
    node = pointers.resolve(kind.view.document, pointers.split(at))
    found = kind.view.resolve(node, "")[1]
    return found if isinstance(found, Mapping) else {}
