"""A number with its noun."""

from __future__ import annotations


def counted(number: int, one: str, several: str = "") -> str:
    """Return the number with the noun in its form: `1 rule`, `1,200 rules`, `2 statuses`.

    `several` is the plural if it is not `one` and an s.
    """
    return f"{number:,} {one if number == 1 else several or f'{one}s'}"
