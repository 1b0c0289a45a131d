"""Token buckets and the `anthropic-ratelimit-*` headers that show them."""

from __future__ import annotations

import math
from collections.abc import Iterator

import attrs

from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.world.clock import Clock, rfc3339

MINUTE = 60.0


@attrs.frozen
class RateLimits:
    """Allowances per minute. The defaults are too high for a test run to reach."""

    requests: int = 100_000
    input_tokens: int = 1_000_000_000
    output_tokens: int = 1_000_000_000


class Bucket:
    """A bucket that refills evenly, `limit` units a minute."""

    def __init__(self, limit: int, clock: Clock) -> None:
        self.limit = limit
        self._clock = clock
        self._level = float(limit)
        self._at = clock.now()

    def level(self) -> float:
        """Units left now."""
        now = self._clock.now()
        self._level = min(self.limit, self._level + (now - self._at) * self.limit / MINUTE)
        self._at = now
        return self._level

    def take(self, units: int) -> None:
        self._level = max(0.0, self.level() - units)

    def wait_for(self, units: int) -> float:
        """Return the seconds until `units` (or a full bucket, if that is less) are available."""
        missing = min(units, self.limit) - self.level()
        return max(0.0, missing * MINUTE / self.limit) if self.limit else MINUTE

    def full_at(self) -> float:
        return self._clock.now() + (
            (self.limit - self.level()) * MINUTE / self.limit if self.limit else MINUTE
        )


class Limiter:
    """The three buckets of one pool: requests, input tokens, output tokens."""

    def __init__(self, limits: RateLimits, clock: Clock) -> None:
        self.requests = Bucket(limits.requests, clock)
        self.input = Bucket(limits.input_tokens, clock)
        self.output = Bucket(limits.output_tokens, clock)

    def admit(self, input_tokens: int, *, organization: str, model: str) -> None:
        """Count a request. Raises `ApiError` (429, with `retry-after`) if a bucket does not have enough."""
        wanted = [
            (self.requests, 1, "requests per minute"),
            (self.input, input_tokens, "input tokens per minute"),
            (self.output, 1, "output tokens per minute"),
        ]
        for bucket, units, what in wanted:
            wait = bucket.wait_for(units)
            if wait > 0:
                raise ApiError(
                    429,
                    f"This request would exceed your organization's rate limit of {bucket.limit:,} {what} "
                    f"(org: {organization}, model: {model}).",
                    headers={"retry-after": str(max(1, math.ceil(wait)))} | dict(self.headers()),
                )
        self.requests.take(1)
        self.input.take(input_tokens)

    def spend(self, output_tokens: int) -> None:
        """Count output tokens."""
        self.output.take(output_tokens)

    def headers(self) -> Iterator[tuple[str, str]]:
        """The twelve headers of a Messages response; token counts are rounded to thousands."""
        yield from _triple(
            "requests", self.requests.limit, int(self.requests.level()), self.requests.full_at()
        )
        pairs = {"input-tokens": self.input, "output-tokens": self.output}
        for name, bucket in pairs.items():
            yield from _triple(name, bucket.limit, _thousands(bucket), bucket.full_at())
        both = list(pairs.values())
        yield from _triple(
            "tokens",
            sum(bucket.limit for bucket in both),
            sum(_thousands(bucket) for bucket in both),
            max(bucket.full_at() for bucket in both),
        )


def fast_headers(limiter: Limiter) -> Iterator[tuple[str, str]]:
    """The six headers of a response with `speed: fast`, whose pool is its own."""
    for name, bucket in {"input-tokens": limiter.input, "output-tokens": limiter.output}.items():
        for key, value in _triple(name, bucket.limit, _thousands(bucket), bucket.full_at()):
            yield key.replace("anthropic-ratelimit-", "anthropic-fast-"), value


def _thousands(bucket: Bucket) -> int:
    return min(bucket.limit, round(bucket.level() / 1000) * 1000)


def _triple(name: str, limit: int, remaining: int, reset: float) -> Iterator[tuple[str, str]]:
    start = f"anthropic-ratelimit-{name}"
    yield f"{start}-limit", str(limit)
    yield f"{start}-remaining", str(remaining)
    yield f"{start}-reset", rfc3339(math.ceil(reset))
