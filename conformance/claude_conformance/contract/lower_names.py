"""Derives names as code generators do, to find collisions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

_DELIMITERS = "\\. _-"


def words(name: str) -> list[str]:
    """Split a name into words at delimiters and capitals."""
    kept = "".join(c for c in name if c.isidentifier() or c.isdecimal() or c in _DELIMITERS)
    if any(c.isupper() for c in kept):
        kept = " ".join(re.split("([A-Z]?[a-z]+)", kept))
    return re.findall(f"[^{re.escape(_DELIMITERS)}]+", kept)


def python_name(name: str) -> str:
    """Turn `fooBar` and `foo-bar` into `foo_bar`."""
    return "_".join(words(name)).lower()


def class_name(name: str) -> str:
    """Turn `content_block` into `ContentBlock`."""
    return "".join(word if word.isupper() else word.capitalize() for word in words(name))


def names_alone(names: Iterable[str], taken: Collection[str]) -> set[str]:
    """Return the names that can be attributes: not taken, and the first of those that collide.

    If two names collide, a generator tries them without delimiters: `a-b` works with `aB`, but not with
    `a.b`.
    """
    found: dict[tuple[str, str], str] = {}
    for name in names:
        plain = python_name(name)
        if plain and plain not in taken:
            found.setdefault((plain, re.sub(r"\W", "", name)), name)
    return set(found.values())
