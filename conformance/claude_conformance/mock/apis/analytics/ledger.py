"""What was used: every use has a minute and its numbers, which follow from the date and the source."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache, lru_cache

import attrs

from claude_conformance.mock.apis.analytics.cast import PRICES, SOURCES, Source

UNCACHED, READ, OUTPUT = "uncached_input_tokens", "cache_read_input_tokens", "output_tokens"
WRITTEN_5M, WRITTEN_1H = (
    "cache_creation.ephemeral_5m_input_tokens",
    "cache_creation.ephemeral_1h_input_tokens",
)
TOKENS = (UNCACHED, WRITTEN_5M, WRITTEN_1H, READ, OUTPUT)
WEIGHTS = {UNCACHED: "1", WRITTEN_5M: "1.25", WRITTEN_1H: "2", READ: "0.1"}
"""How the price of tokens of a request depends on the cache."""

DISCOUNT = Decimal("0.9")
SEARCH, EXECUTION, SESSION = Decimal(1), Decimal("0.25"), Decimal("1.5")
DAY, HOUR, MINUTE = 86_400, 3_600, 60

Component = tuple[str, str | None]
"""What a cost is for: its cost type, and the kind of tokens."""


@attrs.frozen(slots=False)
class Use:
    """One use of a source at a minute."""

    at: int
    source: Source
    requests: int
    searches: int
    tokens: tuple[int, ...]

    def costs(self) -> Iterator[tuple[Component, Decimal]]:
        """Return the costs by the price list, in cents."""
        request, answer = PRICES.get(self.source.dims.get("model") or "", (0, 0))
        for name, count in zip(TOKENS, self.tokens, strict=True):
            price = answer if name == OUTPUT else Decimal(WEIGHTS[name]) * request
            if count:
                yield ("tokens", name), count * Decimal(price) / 1_000_000
        if self.searches:
            yield ("web_search", None), self.searches * SEARCH
        if self.source.kind == "code_execution":
            yield ("code_execution", None), self.requests * EXECUTION
        if self.source.kind == "session_usage":
            yield ("session_usage", None), self.requests * SESSION


@lru_cache(maxsize=512)
def _day(number: int) -> tuple[Use, ...]:
    """Return the uses of a day, by their minute."""
    found = []
    for index, source in enumerate(SOURCES):
        for turn in range(source.daily):
            draw = random.Random(f"{number}/{index}/{turn}")
            at = number * DAY + draw.randrange(1440) * MINUTE
            counts = tuple(draw.randrange(100, most) for most in (9000, 4000, 1500, 60_000, 7000))
            if source.kind == "code_execution":
                counts = (0,) * len(TOKENS)
            searches = draw.randrange(source.searches + 1)
            found.append(Use(at, source, draw.randrange(1, 9), searches, counts))
    return tuple(sorted(found, key=lambda use: use.at))


def uses(start: int, end: int) -> list[Use]:
    """Return what was used from `start` until before `end`."""
    return [use for day in range(start // DAY, -(-end // DAY)) for use in _day(day) if start <= use.at < end]


@cache
def moment(text: str) -> int:
    """Return the seconds since the epoch of an RFC 3339 time. Raises `ValueError` if it has no zone."""
    found = dt.datetime.fromisoformat(text.replace("Z", "+00:00").replace("z", "+00:00"))
    if found.tzinfo is None:
        raise ValueError(f"{text} has no zone")
    return int(found.timestamp())


def cents(amount: Decimal) -> str:
    """Return an amount as the API writes it."""
    text = f"{amount:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def total(amounts: Iterable[Decimal]) -> Decimal:
    """Return the sum."""
    return sum(amounts, Decimal(0))
