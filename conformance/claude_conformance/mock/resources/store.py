"""What the mock stores of each kind of object."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import attrs

from claude_conformance.mock.resources.seeds import seeds
from claude_conformance.mock.world.identity import WORKSPACE
from claude_conformance.mock.world.world import Store, World

Key = tuple[str, ...]
ORGANIZATION = ""
"""The scope of what the whole organization shares."""


@attrs.define(eq=False)
class Record:
    """An object. `key` is its path of ids, from the outermost parent to its own.

    `data` is what clients sent and what the server added; `scope` is its workspace, or empty if the whole
    organization shares it. `uses` names the objects that it refers to. Times are virtual seconds since the
    epoch.
    """

    kind: str
    key: Key
    number: int
    scope: str
    created: float
    data: dict[str, Any] = attrs.field(repr=False)
    uses: frozenset[tuple[str, str]] = frozenset()

    @property
    def archived(self) -> bool:
        """Whether it is archived."""
        return self.data.get("archived_at") is not None


class ResourceStore(Store):
    """The stored objects of one mock, by kind. It has the seeded objects from the start."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._numbers = itertools.count(1)
        self._kinds: dict[str, dict[tuple[str, Key], Record]] = {}
        self.clock, self.ids = self._clock, self._ids
        for resource, key, data in seeds(world.contract):
            scope = ORGANIZATION if resource.scope == "organization" else WORKSPACE
            self.add(resource.kind, scope, key, data)

    def add(self, kind: str, scope: str, key: Key, data: dict[str, Any]) -> Record:
        """Store a new object; it replaces one with the same key."""
        record = Record(kind, key, next(self._numbers), scope, self.clock.now(), data)
        self._kinds.setdefault(kind, {})[scope, key] = record
        return record

    def find(self, kind: str, scope: str, key: Key) -> Record | None:
        """Return the object of a key."""
        return self._kinds.get(kind, {}).get((scope, key))

    def named(self, kind: str, scope: str, id: str) -> Record | None:
        """Return the object with an id of its own, below any parent."""
        records = self._kinds.get(kind, {}).values()
        return next((one for one in records if one.scope == scope and one.key[-1] == id), None)

    def within(self, kind: str, scope: str, parent: Key = ()) -> Iterator[Record]:
        """Iterate over the objects of a kind below a parent, oldest first."""
        for record in list(self._kinds.get(kind, {}).values()):
            if record.scope == scope and record.key[: len(parent)] == parent:
                yield record

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
