"""What users did: sessions in the products, whose numbers follow from the date, the user and the product."""

from __future__ import annotations

import datetime as dt
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

import attrs

from claude_conformance.mock.apis.analytics.cast import ADA, ALAN, GROUPS, JOAN

MEMBERS = (ADA, ALAN, JOAN)
CHAT, CODE, COWORK, OFFICE = "chat", "claude_code", "cowork", "office_agent"
DESIGN, SCIENCE, TAG = "claude_design", "science", "claude_tag"
PRODUCTS = (CHAT, CODE, COWORK, OFFICE, DESIGN, SCIENCE, TAG)
OFFICE_PRODUCTS = ("excel", "outlook", "powerpoint", "word")
PROJECTS = {"claude_proj_01Ys4kQ8wRn": ("Tide tables", ADA), "claude_proj_01Zt6mX2vKp": ("Lighthouse", ALAN)}
TYPES = ("text/markdown", "text/html", "application/vnd.ant.react", "image/svg+xml", "other")
THINGS: Mapping[str, tuple[str, ...]] = {
    "connectors": ("calendar", "github", "tides"),
    "skills": ("charts", "docx", "soundings"),
    "plugins": ("harbour-kit", "review-kit"),
}
"""What sessions use, by its plural."""

USERS_OF = {
    "connectors": (CHAT, CODE, COWORK, OFFICE),
    "skills": (CHAT, CODE, COWORK, OFFICE, SCIENCE),
    "plugins": (CODE, COWORK),
}
"""The products that have such things."""

ARTIFACTS_SINCE = (dt.date(2026, 8, 17) - dt.date(1970, 1, 1)).days
"""The first day on which the artifacts of Claude Code and Cowork are counted."""


@attrs.frozen(slots=False)
class Session:
    """A session, or a conversation, of a user in a product on a day."""

    day: int
    user: str
    product: str
    number: int

    def count(self, name: str, most: int = 12) -> int:
        """Return a number below `most` that belongs to a name."""
        text = f"{self.day}/{self.user}/{self.product}/{self.number}/{name}"
        return zlib.crc32(text.encode()) % most

    @property
    def key(self) -> tuple[int, str, str, int]:
        """Tells sessions apart."""
        return self.day, self.user, self.product, self.number

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of the user."""
        return GROUPS.get(self.user, ())

    @property
    def office(self) -> str:
        """Which of the Office products it is about."""
        return OFFICE_PRODUCTS[self.count("office", len(OFFICE_PRODUCTS))]

    @property
    def project(self) -> str | None:
        """The project that a conversation belongs to, if it does."""
        names = (*PROJECTS, None)
        return names[self.count("project", len(names))] if self.product == CHAT else None

    @property
    def messages(self) -> int:
        """How many messages were sent."""
        return 1 + self.count("message_count", 20)

    def calls(self, things: str) -> Iterator[tuple[str, int]]:
        """Return how often the session used what, such as connectors."""
        if self.product in USERS_OF[things]:
            for name in THINGS[things]:
                if count := self.count(name, 4):
                    yield name, count

    def artifacts(self) -> Iterator[tuple[str, bool, bool]]:
        """Return the artifacts that it created: their type, and whether they are shared and published."""
        counted = self.product == CHAT or (self.product in (CODE, COWORK) and self.day >= ARTIFACTS_SINCE)
        if not counted:
            return
        for number in range(self.count("artifacts", 3)):
            kind = TYPES[self.count(f"type {number}", len(TYPES))] if self.product == CHAT else "text/html"
            shared = self.count(f"shared {number}", 2) == 1
            yield kind, shared, shared and self.count(f"published {number}", 2) == 1


@lru_cache(maxsize=512)
def _sessions(day: int) -> tuple[Session, ...]:
    found = []
    for user in MEMBERS:
        for product in PRODUCTS:
            active = zlib.crc32(f"{day}/{user}/{product}/active".encode()) % 3
            found += [Session(day, user, product, number) for number in range(active)]
    return tuple(found)


def sessions(days: Iterable[int]) -> list[Session]:
    """Return the sessions of some days, which are numbered since 1970."""
    return [session for day in days for session in _sessions(day)]


def number_of(day: str) -> int:
    """Return the number of a day that is written as a date."""
    return (dt.date.fromisoformat(day) - dt.date(1970, 1, 1)).days


def date_of(number: int) -> str:
    """Return the date of a day."""
    return (dt.date(1970, 1, 1) + dt.timedelta(days=number)).isoformat()
