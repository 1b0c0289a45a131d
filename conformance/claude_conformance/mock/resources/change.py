"""Changes of stored data by an update: what each property's dialect makes of the value that was sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_KEEP = ("keep-null", "merge-keep")


def changed(data: Mapping[str, Any], sent: Mapping[str, Any], dialects: Mapping[str, str]) -> dict[str, Any]:
    """Return the data after an update. Properties that were not sent keep their value.

    Dialects, by property or by `property.property`: `replace` (the default), `clear-null` (null and the empty
    string clear), `empty-null` (null stores the empty string), `keep-null` (null changes nothing),
    `keep-empty` (an empty list changes nothing), `merge`
    (property by property), `merge-keep` (so too; null changes nothing at any depth, and an object of another
    `type` replaces), `merge-null` (null removes a key), `merge-empty` (null or the empty string removes a
    key).
    """
    return _merged(data, sent, dialects, "")


def _merged(
    data: Mapping[str, Any], sent: Mapping[str, Any], dialects: Mapping[str, str], at: str
) -> dict[str, Any]:
    result = dict(data)
    for name, value in sent.items():
        dialect = dialects.get(f"{at}{name}")
        if not (value is None and dialect in _KEEP) and not (value == [] and dialect == "keep-empty"):
            result[name] = _value(data.get(name), value, dialects, f"{at}{name}")
    return result


def _value(old: Any, new: Any, dialects: Mapping[str, str], at: str) -> Any:
    dialect = dialects.get(at, "replace")
    if dialect == "clear-null" and new == "":
        return None
    if dialect == "merge-keep":
        return _kept(old, new)
    if dialect == "empty-null" and new is None:
        return ""
    if isinstance(new, Mapping) and dialect.startswith("merge"):
        merged = _merged(old if isinstance(old, Mapping) else {}, new, dialects, f"{at}.")
        removed = {"merge": (), "merge-null": (None,), "merge-empty": (None, "")}[dialect]
        return {name: value for name, value in merged.items() if not any(value == gone for gone in removed)}
    return new


def _kept(old: Any, new: Any) -> Any:
    if new is None:
        return old
    if not isinstance(new, Mapping):
        return new
    same = isinstance(old, Mapping) and new.get("type", old.get("type")) == old.get("type")
    kept = dict(old) if same else {}
    return kept | {name: _kept(kept.get(name), value) for name, value in new.items()}
