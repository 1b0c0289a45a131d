"""Changes of objects: updates, locks and moves between states.

Rules: R07-R09, R16, R17.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from claude_conformance.contract.dotted import value_at
from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, client_error, fail, is_error
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.fresh import token
from claude_conformance.rules.kit.kinds import Kind, Made
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.per_kind import rule
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange

_TIMES = frozenset({"updated_at"})
PAUSE = 1.1
"""Seconds between a creation and an update: some servers tell time to the second."""


def _update(probe: Probe, kind: Kind, made: Made, sent: Mapping[str, Any], **how: Any) -> Exchange:
    return kind.ask(probe, "update", made.ids, sent, **how)


def _change(kind: Kind) -> dict[str, Any]:
    """Returns a body for an update: the example of the description, with fresh values where others may
    have them.
    """
    if "update" not in kind.examples:
        raise Skipped(f"the description has no example of an update of a {kind.name}")
    sent = kind.fresh(kind.examples["update"])
    lock = kind.resource.lock
    return {name: value for name, value in sent.items() if lock is None or name != lock.member}


@rule(
    "R07",
    title="changes on update what was sent, and nothing else",
    impact="breaking",
    source=[src.sdk("types")],
    judges=("get", "update"),
    applies=lambda kind: kind.has("create", "get", "update"),
    cost=8,
)
def changes(probe: Probe, kind: Kind) -> None:
    dialects = kind.resource.update
    made, sent = kind.make(probe), _change(kind)
    before = accepted(kind.ask(probe, "get", made.ids))
    exchange = _update(probe, kind, made, sent)
    answered = accepted(exchange)
    read = kind.ask(probe, "get", made.ids)
    after = accepted(read)

    def same() -> None:
        ours = {*_TIMES, *sent, *_derived(kind)}
        for name, value in before.items():
            if name not in ours and after.get(name) != value:
                fail(f"{name} was not sent, but is now {after.get(name)!r}", exchange, read)

    def taken() -> None:
        for name, value in sent.items():
            _took(name, value, before.get(name), answered, dialects, exchange)
            _took(name, value, before.get(name), after, dialects, read)

    check_each({"others": same, "sent": taken, **_cleared(probe, kind, dialects)})


def _derived(kind: Kind) -> set[str]:
    """Returns the properties that change with others: the lock, the state, and what the annotation says."""
    lock, states = kind.resource.lock, kind.resource.states
    return {*kind.resource.derived, *([lock.member] if lock else ()), *([states.member] if states else ())}


def _took(
    name: str,
    sent: Any,
    before: Any,
    shown: Mapping[str, Any],
    dialects: Mapping[str, str],
    exchange: Exchange,
) -> None:
    """Raises `Failed` unless a shown object has the value that was sent for a property."""
    if name not in shown or (sent is None and dialects.get(name) == "keep-null"):
        return  # it is not shown, or stays as it is
    value, dialect = shown[name], dialects.get(name, "replace")
    if dialect.startswith("merge") and all(isinstance(item, dict) for item in (sent, before, value)):
        for key, old in before.items():
            if key not in sent and value.get(key) != old:
                fail(f"{name}.{key} was not sent, but is now {value.get(key)!r}", exchange)
    if not _within(sent, value):
        fail(f"{name} is {json.dumps(value)[:80]}, sent was {json.dumps(sent)[:80]}", exchange)


def _within(sent: Any, shown: Any) -> bool:
    """Whether a shown value has everything that was sent. Servers add to objects, and leave secrets out."""
    if isinstance(sent, dict):
        return isinstance(shown, dict) and all(
            _within(value, shown[name]) for name, value in sent.items() if name in shown
        )
    if isinstance(sent, list):
        return isinstance(shown, list) and len(sent) == len(shown) and all(map(_within, sent, shown))
    return bool(sent == shown) or isinstance(shown, dict)


def _cleared(probe: Probe, kind: Kind, dialects: Mapping[str, str]) -> dict[str, Any]:
    """Returns a case for each way in which the kind lets an update remove something."""

    def null(name: str) -> None:
        made = kind.make(probe)
        exchange = _update(probe, kind, made, {name: None})
        if accepted(exchange).get(name) not in (None, "", [], {}):
            fail(f"null does not clear {name}", exchange)

    def key(name: str, gone: str | None) -> None:
        kept, removed = f"kept_{token(4)}", f"gone_{token(4)}"
        made = kind.make(probe, changes={name: {kept: "1", removed: "2"}})
        exchange = _update(probe, kind, made, {name: {removed: gone}})
        shown = accepted(exchange).get(name)
        if not isinstance(shown, dict) or removed in shown:
            fail(f"{name}: the removed key is still there", exchange)
        if shown.get(kept) != "1":
            fail(f"{name}: another key is gone", exchange)

    cases: dict[str, Any] = {}
    hidden = {path.partition(".")[0] for path in kind.resource.write_only}
    for name, dialect in dialects.items():
        if "." in name or name in hidden:
            continue
        if dialect == "clear-null":
            cases[f"null for {name}"] = lambda name=name: null(name)
        elif dialect in ("merge-null", "merge-empty"):
            gone = None if dialect == "merge-null" else ""
            cases[f"a removed key of {name}"] = lambda name=name, gone=gone: key(name, gone)
    return cases


@rule(
    "R08",
    title="moves updated_at with a change",
    severity="SHOULD",
    impact="info",
    source=[src.sdk("types")],
    judges=("update",),
    applies=lambda kind: kind.has("create", "update"),
)
def moves_time(probe: Probe, kind: Kind) -> None:
    made = kind.make(probe)
    first = rfc3339(made.shown.get("updated_at"))
    if first is None:
        raise Skipped("the object has no updated_at", made.exchange)
    probe.pause(PAUSE)
    exchange = _update(probe, kind, made, _change(kind))
    last = rfc3339(accepted(exchange).get("updated_at"))
    if last is None or last <= first:
        fail("updated_at did not move", made.exchange, exchange)


@rule(
    "R09",
    title="refuses or ignores a change of a property that cannot change",
    severity="SHOULD",
    source=[src.sdk("types")],
    judges=("get", "update"),
    applies=lambda kind: kind.has("create", "get", "update") and bool(kind.resource.immutable),
    cost=5,
)
def immutable(probe: Probe, kind: Kind) -> None:
    def check(path: str) -> None:
        made = kind.make(probe, having=(path,))
        before = value_at(made.shown, path)
        if not isinstance(before, str):
            raise Skipped(f"{path} is not shown", made.exchange)
        kind.ask(probe, "update", made.ids, _other(kind, path, before), invalid=True)
        read = kind.ask(probe, "get", made.ids)
        if value_at(accepted(read), path) != before:
            fail(f"{path} has changed", read)

    each({path: path for path in kind.resource.immutable}, check, generated=True)


def _other(kind: Kind, path: str, before: str) -> Any:
    """Returns an update that gives a property another value: an example, or else the property alone."""
    for sent in kind.examples_of("update"):
        if isinstance(found := value_at(sent, path), str) and found != before:
            return sent
    sent = f"{before}x"
    for name in reversed(path.split(".")):
        sent = {name: sent}
    return sent


@rule(
    "R16",
    title="refuses an update with an old version, and changes nothing",
    impact="breaking",
    source=[src.sdk("types")],
    judges=("get", "update"),
    applies=lambda kind: kind.has("create", "get", "update") and kind.resource.lock is not None,
    cost=5,
)
def stale(probe: Probe, kind: Kind) -> None:
    lock = kind.resource.lock
    assert lock is not None
    made, sent = kind.make(probe), _change(kind)
    old = made.shown.get(lock.member)
    exchange = _update(probe, kind, made, {**sent, lock.member: old})
    current = accepted(exchange)
    if current.get(lock.member) == old:
        fail(f"{lock.member} does not move with a change", exchange)
    refusal = _update(probe, kind, made, {**sent, lock.member: old}, invalid=True)
    if refusal.status != lock.status:
        raise Failed(f"the status is {refusal.status}, not {lock.status}", exchange, refusal)
    read = kind.ask(probe, "get", made.ids)
    if accepted(read).get(lock.member) != current.get(lock.member):
        fail("the refused update has changed the object", refusal, read)


@rule(
    "R17",
    title="allows each documented change of state, and refuses the others",
    source=[src.sdk("types")],
    judges=("move",),
    applies=lambda kind: kind.resource.states is not None and kind.has("create"),
    cost=8,
)
def states(probe: Probe, kind: Kind) -> None:
    found = kind.resource.states
    assert found is not None

    def check(name: str) -> None:
        move = found.moves[name]
        made = kind.make(probe)
        state = made.shown.get(found.member)
        exchange = kind.ask(probe, name, made.ids, kind.examples.get(name), invalid=state not in move.source)
        if state not in (*move.source, *move.same):
            is_error(
                exchange, move.refused, "conflict_error" if move.refused == 409 else "invalid_request_error"
            )
            return
        shown = accepted(exchange).get(found.member)
        if shown != (move.to if state in move.source else state):
            fail(f"{found.member} is {shown!r}, not {move.to!r}", exchange)
        again = kind.ask(probe, name, made.ids, kind.examples.get(name), invalid=move.to not in move.same)
        if move.to in (*move.same, *move.source):
            if accepted(again).get(found.member) != move.to:
                fail(f"{found.member} is not {move.to!r} any more", again)
        else:
            client_error(again)

    each({name: name for name in found.moves if kind.has(name)}, check, generated=True)
