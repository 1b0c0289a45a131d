"""Selects and orders the objects of a list, as its query parameters ask."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from claude_conformance.contract.dotted import MISSING, value_at

# What is about the page or the form of the list, not about its objects.
_OTHER = frozenset(
    {"limit", "page", "after_id", "before_id", "order", "order_by", "view", "include_archived"}
)
_RANGE = re.compile(r"([a-z_]+)\[(gt|gte|lt|lte)\]")
_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}


@attrs.frozen
class Entry:
    """An object of a list: its number orders it, `shown` is what the client sees of `stored`."""

    number: int
    shown: Mapping[str, Any]
    stored: Mapping[str, Any] = attrs.field(factory=dict)


def selected(entries: Iterable[Entry], query: Mapping[str, Any], members: Mapping[str, str]) -> list[Entry]:
    """Return the objects that every filter of a query allows.

    `name` and `name[]` select by the property that `members` has for the parameter, or else by the one of
    that name or of its singular; `name[gte]` selects by a bound. Other parameters select nothing.
    """
    wanted = {name: value for name, value in query.items() if name not in _OTHER}
    return [
        entry
        for entry in entries
        if all(_allowed(entry, name, value, members) for name, value in wanted.items())
    ]


def in_order(entries: list[Entry], query: Mapping[str, Any]) -> list[Entry]:
    """Return the objects in the order that `order` and `order_by` ask for; they come newest first.

    Case does not count in other orders, and objects without the property come last.
    """
    by = query.get("order_by")
    if by not in (None, "created_at"):
        rest = [entry for entry in entries if entry.shown.get(by) is None]
        named = [entry for entry in entries if entry.shown.get(by) is not None]
        named.sort(key=lambda entry: str(entry.shown[by]).lower(), reverse=query.get("order") != "asc")
        return named + rest
    return entries[::-1] if query.get("order") == "asc" else entries


def _allowed(entry: Entry, name: str, value: Any, members: Mapping[str, str]) -> bool:
    bound, shown = _RANGE.fullmatch(name), entry.shown
    if bound is not None:
        found = shown.get(bound[1])
        return found is not None and _COMPARE[bound[2]](_moment(found), _moment(value))
    if name in members:
        found = value_at(shown, members[name])
        if found is MISSING:  # an older shape can show it in another form
            found = value_at(entry.stored, members[name])
        if name.startswith("has_"):
            return (found not in (MISSING, None)) is value
        return found is not MISSING and _equal(found, value, name)
    values = [value_at(shown, key) for key in _keys(name)]
    found = next((found for found in values if found is not MISSING), MISSING)
    return found is MISSING or _equal(found, value, name)


def _equal(found: Any, value: Any, name: str) -> bool:
    """Whether a property has a value, or one of several; a property that is a list can contain it."""
    if name == "email":
        found, value = str(found).strip().casefold(), str(value).strip().casefold()
    if isinstance(found, list):
        return value in found
    return found in value if isinstance(value, list) else found == value


def _keys(name: str) -> list[str]:
    """Return the properties that a filter can be about: `statuses[]` selects by `status`."""
    plural = name.removesuffix("[]")
    return [plural, plural.removesuffix("es"), plural.removesuffix("s"), "id" if plural == "ids" else plural]


def _moment(value: Any) -> Any:
    """Return a time in a form that compares: without the zone, since the mock only says UTC."""
    return value.removesuffix("Z").partition("+")[0] if isinstance(value, str) else value
