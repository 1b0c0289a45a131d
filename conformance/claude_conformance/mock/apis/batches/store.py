"""Batches: requests and results are on disk, one per line; virtual time determines the progress.

The requests of a batch finish evenly over its `seconds`. Canceling and expiry (24 hours after creation) keep
the finished ones. Results are computed when they are due, in slices.
"""

from __future__ import annotations

import itertools
import json
import random
import time
from array import array
from asyncio import Task
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from claude_conformance.mock.http.storage import Folder, remove
from claude_conformance.mock.world.world import Store, World
from claude_conformance.wire.jsontext import dumps

DAY = 86400.0
EXPIRY = DAY
ARCHIVAL = 29 * DAY
# Seconds from the cancel request to the end.
CANCELING = 0.3
OUTCOMES = ("succeeded", "errored", "canceled", "expired")


@attrs.define
class Batch:
    """A batch. Times are virtual seconds since the epoch; `seconds` is how long it takes if not canceled.

    `version`, `betas` and `headers` are those of the request that created it; they apply to each item.
    """

    number: int
    id: str
    workspace: str
    created: float
    seconds: float
    count: int
    version: str
    betas: tuple[str, ...]
    requests: Path
    results: Path
    headers: tuple[tuple[str, str], ...] = ()
    canceled: float | None = None
    ended: float | None = None
    done: int = 0
    read: int = 0
    tally: Counter[str] = attrs.field(factory=Counter)
    places: array[int] = attrs.field(factory=lambda: array("Q"), repr=False)

    @property
    def expires(self) -> float:
        return self.created + EXPIRY

    @property
    def archived(self) -> float:
        return self.created + ARCHIVAL

    @property
    def end(self) -> float:
        """Return when it ends, if nothing else happens."""
        end = min(self.created + self.seconds, self.expires)
        return end if self.canceled is None else min(end, self.canceled + CANCELING)

    def finished(self, moment: float) -> int:
        """Return how many requests have finished at a moment."""
        until = min(moment, self.expires, moment if self.canceled is None else self.canceled)
        if until >= self.created + self.seconds:
            return self.count
        return int((until - self.created) / self.seconds * self.count)

    @property
    def status(self) -> str:
        if self.ended is not None:
            return "ended"
        return "in_progress" if self.canceled is None else "canceling"

    def counts(self) -> dict[str, int]:
        """Return the request_counts: all requests are `processing` until the batch has ended."""
        if self.ended is None:
            return {"processing": self.count} | dict.fromkeys(OUTCOMES, 0)
        return {"processing": 0} | {outcome: self.tally[outcome] for outcome in OUTCOMES}


Run = Callable[[Batch, Any], dict[str, Any]]


class BatchStore(Store):
    """The batches of one mock. `seconds` is what new ones take; `tasks` work on large ones."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._numbers = itertools.count(1)
        self._batches: dict[str, Batch] = {}
        self._seed, self.seconds = world.config.seed, world.config.batch_seconds
        self.tasks: set[Task[None]] = set()

    def add(
        self,
        requests: Iterable[Mapping[str, Any]],
        folder: Folder,
        *,
        workspace: str,
        version: str,
        betas: tuple[str, ...],
        headers: tuple[tuple[str, str], ...] = (),
    ) -> Batch:
        """Keep requests (`custom_id` and `params`) as a new batch."""
        path = folder.new()
        with path.open("w", encoding="ascii") as file:
            count = 0
            for count, request in enumerate(requests, 1):  # noqa: B007 - the last one is the count
                file.write(json.dumps([request["custom_id"], request["params"]]) + "\n")
        batch = Batch(
            next(self._numbers),
            self._ids.new("msgbatch_"),
            workspace,
            self._clock.now(),
            self.seconds,
            count,
            version,
            betas,
            path,
            folder.new(),
            headers,
        )
        self._batches[batch.id] = batch
        return batch

    def find(self, id: str, workspace: str) -> Batch | None:
        batch = self._batches.get(id)
        return batch if batch is not None and batch.workspace == workspace else None

    def ids(self) -> list[str]:
        """The ids of all batches."""
        return list(self._batches)

    def newest_first(self, workspace: str) -> list[Batch]:
        return [batch for batch in reversed(self._batches.values()) if batch.workspace == workspace]

    def delete(self, batch: Batch) -> None:
        self._batches.pop(batch.id, None)
        remove(batch.requests)
        remove(batch.results)

    def cancel(self, batch: Batch) -> None:
        """Cancel a batch; one that has ended or is being canceled does not change."""
        if batch.canceled is None and batch.ended is None:
            batch.canceled = self._clock.now()

    def archived(self, batch: Batch) -> bool:
        return self._clock.now() >= batch.archived

    def settle(self, batch: Batch, run: Run, budget: float | None = None) -> None:
        """Update a batch to the current time; with a `budget` (wall seconds), maybe only partly."""
        now = self._clock.now()
        due = batch.finished(now)
        if batch.ended is not None or (batch.done >= due and now < batch.end):
            return
        deadline = None if budget is None else time.monotonic() + budget
        with batch.requests.open("rb") as source, batch.results.open("ab") as target:
            source.seek(batch.read)
            while batch.done < batch.count:
                late = batch.done >= due
                if (late and now < batch.end) or (deadline is not None and time.monotonic() >= deadline):
                    break
                line = source.readline()
                custom_id, params = json.loads(line)
                result = {"type": _left(batch)} if late else run(batch, params)
                batch.tally[result["type"]] += 1
                batch.places.append(target.tell())
                target.write(dumps({"custom_id": custom_id, "result": result}).encode() + b"\n")
                batch.read += len(line)
                batch.done += 1
        if batch.done == batch.count and now >= batch.end:
            batch.ended = batch.end

    def lines(self, batch: Batch) -> Iterator[Any]:
        """Iterate over the results, in a different order from the requests; they are read on demand."""
        order = list(range(batch.count))
        random.Random(f"{self._seed}/{batch.id}").shuffle(order)
        file = batch.results.open("rb")

        def read() -> Iterator[Any]:
            with file:
                for number in order:
                    file.seek(batch.places[number])
                    yield json.loads(file.readline())

        return read()


def _left(batch: Batch) -> str:
    """Return the result of requests that never ran."""
    return "canceled" if batch.canceled is not None and batch.canceled <= batch.expires else "expired"
