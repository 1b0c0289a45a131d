"""Makes a request body smaller while it still shows a failure."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

Path = tuple[str | int, ...]


def parts(value: Any, at: Path = ()) -> Iterator[Path]:
    """Yields the paths of everything that can be removed, outer parts before inner ones."""
    if isinstance(value, dict):
        items: list[tuple[str | int, Any]] = list(value.items())
    elif isinstance(value, list):
        items = list(reversed(list(enumerate(value))))
    else:
        return
    for name, _ in items:
        yield (*at, name)
    for name, item in items:
        yield from parts(item, (*at, name))


def without(value: Any, path: Path) -> Any:
    """Returns a copy of the value without the part at the path."""
    result = copy.deepcopy(value)
    node = result
    for name in path[:-1]:
        node = node[name]
    del node[path[-1]]
    return result


def shrink(value: Any, fails: Callable[[Any], bool | None], tries: int) -> Any:
    """Removes parts as long as ``fails`` returns `True`.

    ``fails`` returns `None` for a candidate that it does not try; these do not count toward ``tries``.
    """
    index = 0
    while tries > 0 and index < len(places := list(parts(value))):
        candidate = without(value, places[index])
        verdict = fails(candidate)
        tries -= verdict is not None
        if verdict:
            value = candidate  # the next item has moved to this index
        else:
            index += 1
    return value
