"""What the mock stores of each kind of object."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import attrs

from claude_conformance.mock.resources.seeds import seeds
from claude_conformance.mock.world.identity import WORKSPACE
from claude_conformance.mock.world.world import Store, World

Key = tuple[str, ...]
ORGANIZATION, EVERYONE = "", "*"
"""The scopes of what the whole organization shares, and of what is there for every workspace."""


class Content(Protocol):
    """Bytes on disk that belong to an object."""

    def remove(self) -> None:
        """Delete the bytes."""


@attrs.define(eq=False)
class Record:
    """An object. `key` is its path of ids, from the outermost parent to its own.

    `data` is what clients sent and what the server added; `scope` is its workspace, or empty if the whole
    organization shares it. `uses` names the objects that it refers to. `content` is on disk, and goes with
    the object; `until` is when the object is forgotten. Times are virtual seconds since the epoch.
    """

    kind: str
    key: Key
    number: int
    scope: str
    created: float
    data: dict[str, Any] = attrs.field(repr=False)
    uses: frozenset[tuple[str, str]] = frozenset()
    content: Content | None = None
    until: float | None = None

    @property
    def archived(self) -> bool:
        """Whether it is archived."""
        return self.data.get("archived_at") is not None


Start = Callable[["ResourceStore"], None]
_STARTS: list[Start] = []


def starts(fill: Start) -> Start:
    """Register a function that adds objects which a mock has from the start, and no example shows."""
    _STARTS.append(fill)
    return fill


class ResourceStore(Store):
    """The stored objects of one mock, by kind. It has the seeded objects from the start."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._numbers = itertools.count(1)
        self._kinds: dict[str, dict[tuple[str, Key], Record]] = {}
        self.clock, self.ids = self._clock, self._ids
        # Only the core is loaded. Seeds are in the other APIs, so they wait until somebody asks for one.
        self._contract = world.contract
        self._unseeded = frozenset(self._contract.resources if self._contract.index else ())
        self._seeded = False
        for fill in _STARTS:
            fill(self)

    def _of(self, kind: str) -> dict[tuple[str, Key], Record]:
        """Return the objects of a kind."""
        if not self._seeded and kind not in self._unseeded:
            self._seeded = True
            for resource, key, data in seeds(self._contract):
                scope = ORGANIZATION if resource.scope == "organization" else WORKSPACE
                self.add(resource.kind, scope, key, data)
        return self._kinds.setdefault(kind, {})

    def add(self, kind: str, scope: str, key: Key, data: dict[str, Any]) -> Record:
        """Store a new object; it replaces one with the same key."""
        record = Record(kind, key, next(self._numbers), scope, self.clock.now(), data)
        records = self._of(kind)
        records.pop((scope, key), None)
        records[scope, key] = record
        return record

    def find(self, kind: str, scope: str, key: Key) -> Record | None:
        """Return the object of a key."""
        records = self._of(kind)
        return self._there(records.get((scope, key)) or records.get((EVERYONE, key)))

    def named(self, kind: str, scope: str, id: str) -> Record | None:
        """Return the object with an id of its own, below any parent."""
        return next((one for one in self.within(kind, scope) if one.key[-1] == id), None)

    def within(self, kind: str, scope: str, parent: Key = ()) -> Iterator[Record]:
        """Iterate over the objects of a kind below a parent, oldest first."""
        for record in self.every(kind):
            if record.scope in (scope, EVERYONE) and record.key[: len(parent)] == parent:
                yield record

    def every(self, kind: str) -> Iterator[Record]:
        """Iterate over the objects of a kind in all scopes, oldest first."""
        yield from filter(self._there, list(self._of(kind).values()))

    def _there(self, record: Record | None) -> Record | None:
        """Return an object unless its time is over; then it is deleted."""
        if record is None or record.until is None or self.clock.now() < record.until:
            return record
        self.delete(record)
        return None

    def below(self, record: Record) -> Iterator[Record]:
        """Iterate over the objects of all kinds below an object."""
        for records in self._kinds.values():
            for other in list(records.values()):
                inside = len(other.key) > len(record.key) and other.key[: len(record.key)] == record.key
                if inside and other.scope == record.scope:
                    yield other

    def used(self, record: Record) -> bool:
        """Whether an object that is not archived refers to this one."""
        name = (record.kind, record.key[-1] if record.key else "")
        return any(
            name in other.uses and not other.archived
            for records in self._kinds.values()
            for other in records.values()
        )

    def delete(self, record: Record, *, alone: bool = False) -> None:
        """Forget an object and, unless ``alone``, everything below it."""
        for other in (record,) if alone else (record, *self.below(record)):
            self._kinds[other.kind].pop((other.scope, other.key), None)
            if other.content is not None:
                other.content.remove()
