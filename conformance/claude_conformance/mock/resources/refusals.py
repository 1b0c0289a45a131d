"""Refusals of valid requests that the state of the stored objects forbids.

Each has a name, under which a fault can switch it off.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.contract.dotted import MISSING, strings_at, value_at
from claude_conformance.contract.resources import Guard, Move, has_values
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.resources import hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import ORGANIZATION, Record

SWITCHES = {
    "resource-parents": "An object is found below its own parent only.",
    "resource-delete": "A deleted object is gone.",
    "resource-freed": "An archived object leaves its values to others.",
    "resource-needs": "An object can only name objects that exist.",
    "resource-unique": "What must be unique among the objects of a kind is refused a second time.",
    "resource-most": "There are no more objects of a kind than documented.",
    "resource-guard": "An operation is refused in the states in which it is documented as impossible.",
    "resource-lock": "An update with a stale version is refused.",
    "resource-full": "An update adds no keys beyond the `maxProperties` of the response.",
    "resource-immutable": "A property that cannot change is not changed.",
    "resource-move": "Only the documented changes of state are possible.",
}


def create(asked: Asked, parents: list[Record]) -> frozenset[tuple[str, str]]:
    """Return the objects that a new one refers to. Raises `ApiError` if it is not possible now."""
    _guard(asked, "create", parents)
    named = _references(asked, asked.body)
    _most(asked)
    _unique(asked, asked.body, None)
    return named


def list_(asked: Asked) -> None:
    """Refuse to list objects below parents that have none. Raises `ApiError`."""
    _guard(asked, "list", asked.parents())


def upsert(asked: Asked, parents: list[Record], found: Record | None) -> None:
    """Refuse to change an object or to make a missing one. Raises `ApiError`."""
    _guard(asked, "upsert", parents)
    if found is None:
        _most(asked)


def update(asked: Asked, record: Record, after: Mapping[str, Any]) -> frozenset[tuple[str, str]]:
    """Return the objects that the changed one refers to. Raises `ApiError` if it cannot become so."""
    _guard(asked, "update", [record, *asked.parents()])
    lock = asked.resource.lock
    if lock is not None and not asked.exchange.skips("resource-lock"):
        sent = asked.body.get(lock.member)
        if sent is not None and sent != record.data.get(lock.member):
            raise _refused(
                asked, "lock", lock.status, f"{lock.member}: it is {record.data.get(lock.member)}, not {sent}"
            )
    if not asked.exchange.skips("resource-immutable"):
        for path in asked.resource.immutable:
            before, now = _before(asked, record, path), value_at(after, path)
            if before not in (MISSING, None) and now is not MISSING and now != before:
                raise _refused(asked, "immutable", 400, f"{path}: it cannot be changed")
    _unique(asked, after, record)
    _full(asked, after)
    kinds = set(asked.action.needs.values())
    return _references(asked, after) | {use for use in record.uses if use[0] not in kinds}


def archive(asked: Asked, record: Record) -> None:
    """Refuse to archive an object in a state that forbids it. Raises `ApiError`."""
    _guard(asked, "archive", [record])


def delete(asked: Asked, record: Record) -> None:
    """Refuse to delete an object in a state that forbids it. Raises `ApiError`."""
    _guard(asked, "delete", [record, *asked.parents()])


def move(asked: Asked, record: Record, wanted: Move) -> None:
    """Refuse a change of state that is not documented. Raises `ApiError`."""
    _guard(asked, "move", [record])
    states = asked.resource.states
    state = record.data.get(states.member) if states else None
    if state not in (*wanted.source, *wanted.same) and not asked.exchange.skips("resource-move"):
        raise ApiError(wanted.refused, f"{asked.action.move}: not possible while it is {state}")


def _refused(
    asked: Asked,
    refusal: str,
    status: int,
    message: str,
    type: str | None = None,
    code: str | None = None,
) -> ApiError:
    """Return the error of a refusal, with the finer code that the kind documents for it."""
    return ApiError(status, message, code=code or asked.resource.codes.get(refusal), type=type)


def _before(asked: Asked, record: Record, path: str) -> Any:
    """Return the value that an update would change: a default too, which only the response shows."""
    stored = value_at(record.data, path)
    return value_at(asked.show(record), path) if stored is MISSING else stored


def _guard(asked: Asked, does: str, records: list[Record]) -> None:
    guard = asked.resource.guards.get(does)
    if guard is None or not records or asked.exchange.skips("resource-guard"):
        return
    if _holds(asked, guard, records) != guard.unless:
        raise _refused(
            asked, does, guard.status, f"{asked.resource.kind}: {does} is not possible in this state"
        )


def _holds(asked: Asked, guard: Guard, records: list[Record]) -> bool:
    if guard.condition == "archived":
        return any(record.archived for record in records)
    if guard.condition == "referenced":
        return asked.store.used(records[0])
    if isinstance(guard.condition, Mapping):
        # Of the object, or else of a parent that has the properties.
        has = (one.data for one in records if guard.condition.keys() <= one.data.keys())
        return has_values(next(has, {}), guard.condition)
    return False


def _references(asked: Asked, data: Mapping[str, Any]) -> frozenset[tuple[str, str]]:
    """Return the kinds and ids that the data name. Raises `ApiError` if one does not exist."""
    found = set()
    for path, kind in asked.action.needs.items():
        for id_ in strings_at(data, path):
            if not _exists(asked, kind, id_) and not asked.exchange.skips("resource-needs"):
                raise ApiError(asked.action.missing, f"{path}: {kind} `{id_}` not found.")
            found.add((kind, id_))
    return frozenset(found)


def _exists(asked: Asked, kind: str, id_: str) -> bool:
    """Whether the caller finds an object. A kind of another API can be of either scope."""
    known = asked.kinds.get(kind)
    scopes = (ORGANIZATION, asked.exchange.workspace) if known is None else (asked.scope_of(known),)
    return any(asked.store.named(kind, scope, id_) is not None for scope in scopes)


def _others(
    asked: Asked, within: str, among: str | Mapping[str, Any], self: Record | None
) -> Iterator[Record]:
    parent = asked.parent_key() if within == "parent" else ()
    for record in asked.store.within(asked.resource.kind, asked.scope, parent):
        hooks.call("read", asked, record)
        free = among == "active" and record.archived
        if isinstance(among, Mapping):
            free = not has_values(record.data, among)
        if record is not self and not (free and not asked.exchange.skips("resource-freed")):
            yield record


def _most(asked: Asked) -> None:
    most = asked.resource.most
    if most is None or asked.exchange.skips("resource-most"):
        return
    if sum(1 for _ in _others(asked, most.within, most.among, None)) >= most.count:
        raise _refused(
            asked, "most", most.status, f"{asked.resource.kind}: there can be at most {most.count}"
        )


def _full(asked: Asked, after: Mapping[str, Any]) -> None:
    """Refuse an update that adds keys beyond the `maxProperties` of a property. Raises `ApiError`."""
    for name, node in asked.properties().items():
        most, value = node.get("maxProperties"), after.get(name)
        full = most is not None and isinstance(value, Mapping) and len(value) > most
        if full and not asked.exchange.skips("resource-full"):
            raise _refused(asked, "most", 400, f"{name}: at most {most} keys are allowed")


def _unique(asked: Asked, data: Mapping[str, Any], self: Record | None) -> None:
    if asked.exchange.skips("resource-unique"):
        return
    for unique in asked.resource.unique:
        values = [value_at(data, member) for member in unique.members]
        if MISSING in values:
            continue
        for other in _others(asked, unique.within, unique.among, self):
            if values == [value_at(other.data, member) for member in unique.members]:
                names = ", ".join(unique.members)
                message = f"{names}: another {asked.resource.kind} has this value"
                raise _refused(asked, "unique", unique.status, message, type=unique.error, code=unique.code)
