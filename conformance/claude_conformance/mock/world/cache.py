"""The prompt cache: the prefixes with a breakpoint, and their expiry."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from claude_conformance.mock.world.clock import Clock

LIFETIME = {"5m": 300.0, "1h": 3600.0}
# A breakpoint also matches entries that end up to so many blocks before it.
LOOK_BACK = 20
# The number of earlier prompts kept for diagnostics.
MOST_PROMPTS = 1000


@attrs.frozen
class Segment:
    """A piece of the prompt that may end in a cache breakpoint; `key` identifies its content."""

    key: str
    tokens: int
    cache_control: Mapping[str, Any] | None = None
    kind: str = "messages"


@attrs.frozen
class CacheUse:
    """Input tokens by their use of the cache."""

    uncached: int
    read: int = 0
    written_5m: int = 0
    written_1h: int = 0

    @property
    def written(self) -> int:
        return self.written_5m + self.written_1h


def _by_kind(segments: Sequence[Segment]) -> dict[str, list[int]]:
    """Hashes of the pieces of a prompt, by position."""
    found: dict[str, list[int]] = {"tools": [], "system": [], "messages": []}
    for segment in segments:
        found[segment.kind].append(hash(segment.key))
    return found


class PromptCache:
    """Prefixes of one server, each with its expiry."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._entries: dict[bytes, tuple[float, float]] = {}
        self._prompts: dict[str, tuple[str, dict[str, list[int]]]] = {}

    def use(
        self, model: str, segments: Sequence[Segment], extra: int, automatic: str | None, minimum: int
    ) -> CacheUse:
        """Read the cached prefix and write those of the breakpoints.

        `extra` counts tokens of no segment, `automatic` is the ttl of the top-level `cache_control`,
        `minimum` the shortest prefix that is kept, in tokens.
        """
        points = {
            index: (segment.cache_control.get("ttl") or "5m")
            for index, segment in enumerate(segments)
            if segment.cache_control
        }
        if automatic and segments:
            points.setdefault(len(segments) - 1, automatic)
        sums, marks = self._prefixes(model, segments, extra)
        total = sums[-1] if sums else extra
        points = {index: ttl for index, ttl in points.items() if sums[index] >= minimum}
        if not points:
            return CacheUse(total)
        now = self._clock.now()
        hit = max((index for point in points for index in self._found(marks, point, now)), default=None)
        done = 0 if hit is None else sums[hit]
        read, written = done, {"5m": 0, "1h": 0}
        for index in sorted(points):
            ttl = points[index]
            if sums[index] > done:
                written[ttl] += sums[index] - done
                done = sums[index]
            self._entries[marks[index]] = (now + LIFETIME[ttl], LIFETIME[ttl])
        return CacheUse(total - done, read, written["5m"], written["1h"])

    def remember(self, message: str, model: str, segments: Sequence[Segment]) -> None:
        """Keep the prompt of a message for later diagnostics."""
        self._prompts[message] = (model, _by_kind(segments))
        while len(self._prompts) > MOST_PROMPTS:
            del self._prompts[next(iter(self._prompts))]

    def knows(self, message: str) -> bool:
        return message in self._prompts

    def miss_reason(self, message: str, model: str, segments: Sequence[Segment]) -> dict[str, object] | None:
        """Return why the prompt does not continue that of an earlier message; None if it does."""
        before = self._prompts.get(message)
        if before is None:
            return {"type": "previous_message_not_found"}
        missed = sum(segment.tokens for segment in segments)
        if before[0] != model:
            return {"type": "model_changed", "cache_missed_input_tokens": missed}
        now = _by_kind(segments)
        for kind in ("tools", "system"):
            if before[1][kind] != now[kind]:
                return {"type": f"{kind}_changed", "cache_missed_input_tokens": missed}
        if now["messages"][: len(before[1]["messages"])] != before[1]["messages"]:
            return {"type": "messages_changed", "cache_missed_input_tokens": missed}
        return None

    def _prefixes(self, model: str, segments: Sequence[Segment], extra: int) -> tuple[list[int], list[bytes]]:
        """Tokens up to each segment, and the digest of everything up to it."""
        state, count = hashlib.sha256(model.encode()), extra
        sums, marks = [], []
        for segment in segments:
            state.update(segment.key.encode(errors="surrogatepass") + b"\0")
            count += segment.tokens
            sums.append(count)
            marks.append(state.digest())
        return sums, marks

    def _found(self, marks: Sequence[bytes], point: int, now: float) -> list[int]:
        found = []
        for index in range(max(0, point - LOOK_BACK + 1), point + 1):
            entry = self._entries.get(marks[index])
            if entry and entry[0] > now:
                # Reading an entry keeps it for another lifetime.
                self._entries[marks[index]] = (now + entry[1], entry[1])
                found.append(index)
        return found
