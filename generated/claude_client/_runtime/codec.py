"""JSON to and from bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from jiter import from_json

from .binary import base64_text, is_binary
from .model import Model
from .sentinels import NOT_GIVEN


def loads(data: bytes) -> Any:
    """Decode JSON text; `ValueError` when it is none."""
    try:
        return from_json(data)
    except ValueError:
        # The standard library also takes lone surrogates and deep nesting.
        return json.loads(data)


def loads_partial(data: bytes) -> Any:
    """Decode the beginning of a JSON text; a last string without its end is left out."""
    return from_json(data, partial_mode=True)


def dumps(value: Any) -> bytes:
    """Encode plain values, models and any iterables of them as compact UTF-8 JSON."""
    # A lone surrogate has no UTF-8 form, but it has an escape, and JSON's is Python's.
    return _encode(value).encode("utf-8", "backslashreplace")


def _default(value: Any) -> Any:
    if isinstance(value, Model):
        return value.__dict__
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: item for key, item in value.items() if item is not NOT_GIVEN}
    if is_binary(value):
        return base64_text(value)
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(f"a {type(value).__name__} cannot be sent as JSON")


_encode = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default
).encode


def format_datetime(value: datetime) -> str:
    """RFC 3339; UTC is written as `Z`, a time without zone is taken as UTC."""
    if value.tzinfo is None:
        value = value.replace(tzinfo=UTC)
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def plain(value: Any) -> Any:
    """The same value of dicts, lists and scalars only; nothing in it is shared with the input."""
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if isinstance(value, Model):
        value = value.__dict__
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, datetime):
        return format_datetime(value)
    return value
