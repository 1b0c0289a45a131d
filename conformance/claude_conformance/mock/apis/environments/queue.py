"""The work queues of self-hosted environments: items that wait, and the leases of workers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from claude_conformance.mock.resources.store import Record, ResourceStore
from claude_conformance.mock.world.clock import precise
from claude_conformance.mock.world.world import Store, World

UNCLAIMED = "NO_HEARTBEAT"
ENDING = ("stopping", "stopped")
RECLAIM = 5.0
TTL = 90
WATCHED = 30.0


@attrs.define
class Lease:
    """When the lease of an item ends (virtual seconds since the epoch), and its length in seconds."""

    ttl: int = TTL
    until: float = 0.0


class WorkQueues(Store):
    """The queues of all environments. The items themselves are stored objects of the kind `work`."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._objects = world.store(ResourceStore)
        self._polled: dict[str, float] = {}
        self._workers: dict[tuple[str, str], dict[str, float]] = {}
        self._leases: dict[str, Lease] = {}

    def add(self, environment: Record, session: str) -> Record:
        """Queue a session for the workers of an environment."""
        id = self._ids.new("work_")
        data = {
            "id": id,
            "type": "work",
            "environment_id": environment.key[-1],
            "data": {"type": "session", "id": session},
            "state": "queued",
            "metadata": {},
            "created_at": precise(self._clock.now()),
        }
        return self._objects.add("work", environment.scope, (*environment.key, id), data)

    def poll(self, environment: Record, reclaim: float, worker: str | None) -> Record | None:
        """Give out the oldest item that waits. Items whose lease has ended wait again."""
        now = self._clock.now()
        if worker is not None:
            self._workers.setdefault((environment.scope, environment.key[-1]), {})[worker] = now
        for item in self._items(environment):
            if item.data["state"] in ("starting", "active") and 0 < self.lease(item).until < now:
                self._requeue(item)
            if item.data["state"] == "queued" and now - self._polled.get(item.key[-1], 0.0) > reclaim:
                self._polled[item.key[-1]] = now
                return item
        return None

    def lease(self, item: Record) -> Lease:
        """Return the lease of an item."""
        return self._leases.setdefault(item.key[-1], Lease())

    def lease_of(self, item: Record) -> dict[str, Any]:
        """Return what a worker sees of the lease of an item."""
        return {
            "last_heartbeat": item.data.get("latest_heartbeat_at"),
            "lease_extended": item.data["state"] not in ENDING,
            "state": item.data["state"],
            "ttl_seconds": self.lease(item).ttl,
        }

    def extend(self, item: Record, ttl: int | None) -> None:
        """Extend the lease of an item by the wanted number of seconds from now on."""
        lease = self.lease(item)
        lease.ttl = ttl or lease.ttl
        lease.until = self._clock.now() + lease.ttl

    def stats(self, environment: Record) -> Mapping[str, Any]:
        """Return the figures of a queue."""
        now = self._clock.now()
        queued = [item for item in self._items(environment) if item.data["state"] == "queued"]
        pending = [item for item in queued if item.key[-1] in self._polled]
        workers = self._workers.get((environment.scope, environment.key[-1]), {})
        return {
            "type": "work_queue_stats",
            "depth": len(queued) - len(pending),
            "pending": len(pending),
            "oldest_queued_at": queued[0].data["created_at"] if queued else None,
            "workers_polling": sum(now - polled <= WATCHED for polled in workers.values()),
        }

    def _items(self, environment: Record) -> Iterator[Record]:
        return self._objects.within("work", environment.scope, environment.key)

    def _requeue(self, item: Record) -> None:
        del self._leases[item.key[-1]]
        self._polled.pop(item.key[-1], None)
        gone = dict.fromkeys(("acknowledged_at", "started_at", "latest_heartbeat_at"))
        item.data |= {"state": "queued", **gone}
