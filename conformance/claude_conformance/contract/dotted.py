"""Paths of properties with dots between their names, as the annotations of resources write them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

MISSING = object()


def value_at(data: Any, path: str) -> Any:
    """Return the value at a path, or `MISSING`."""
    for name in path.split("."):
        if not isinstance(data, Mapping) or name not in data:
            return MISSING
        data = data[name]
    return data


def strings_at(data: Any, path: str) -> Iterator[str]:
    """Iterate over the strings at a path; a list on the way means each of its items."""
    return _strings(data, path.split("."))


def change_strings(data: Any, path: str, change: Callable[[str], str]) -> None:
    """Change the strings at a path in place; a list on the way means each of its items."""
    _change(data, path.split("."), change)


def _strings(value: Any, path: list[str]) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _strings(item, path)
    elif not path and isinstance(value, str):
        yield value
    elif path and isinstance(value, Mapping) and path[0] in value:
        yield from _strings(value[path[0]], path[1:])


def _change(value: Any, path: list[str], change: Callable[[str], str]) -> None:
    if isinstance(value, list):
        for at, item in enumerate(value):
            if not path and isinstance(item, str):
                value[at] = change(item)
            else:
                _change(item, path, change)
    elif isinstance(value, dict) and path and path[0] in value:
        if len(path) == 1 and isinstance(value[path[0]], str):
            value[path[0]] = change(value[path[0]])
        else:
            _change(value[path[0]], path[1:], change)
