"""Names as generators of code make them, to see where two things would have one name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

_DELIMITERS = r"\. _-"


def words(name: str) -> list[str]:
    """The words in a name: at delimiters, and where capitals begin."""
    kept = "".join(c for c in name if c.isidentifier() or c.isdecimal() or c in ". _-")
    if any(c.isupper() for c in kept):
        kept = " ".join(re.split("([A-Z]?[a-z]+)", kept))
    return re.findall(rf"[^{_DELIMITERS}]+", kept)


def python_name(name: str) -> str:
    """`fooBar` and `foo-bar` as `foo_bar`."""
    return "_".join(words(name)).lower()


def class_name(name: str) -> str:
    """`content_block` as `ContentBlock`."""
    return "".join(word if word.isupper() else word.capitalize() for word in words(name))


def names_alone(names: Iterable[str], taken: Collection[str]) -> set[str]:
    """The names that can be attributes: not taken, and the first of those that become one name.

    Where two become one, a generator tries them without the delimiters: `a-b` goes beside `aB`, not beside
    `a.b`.
    """
    found: dict[tuple[str, str], str] = {}
    for name in names:
        plain = python_name(name)
        if plain and plain not in taken:
            found.setdefault((plain, re.sub(r"\W", "", name)), name)
    return set(found.values())
