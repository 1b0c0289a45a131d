"""JSON to and from bytes."""

from __future__ import annotations

import json
import operator
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from jiter import from_json

from .binary import base64_text, is_binary
from .errors import AnthropicError, InvalidArgumentError
from .model import Model
from .sentinels import NOT_GIVEN


def loads(data: bytes) -> Any:
    """Decode JSON text; `ValueError` when it is none, or nested too deeply to be read."""
    try:
        return from_json(data)
    except ValueError:
        # The standard library also takes lone surrogates and deep nesting.
        try:
            return json.loads(data)
        except RecursionError:
            raise ValueError("the JSON is nested too deeply") from None


def loads_partial(text: str) -> Any:
    """Decode JSON text that may have stopped early; a last string without its end is left out."""
    try:
        return from_json(text.encode(), partial_mode=True)
    except ValueError:
        try:
            return json.loads(text)  # see `loads`
        except RecursionError:
            raise ValueError("the JSON is nested too deeply") from None


def dumps(value: Any) -> bytes:
    """Encode plain values, models and any iterables of them as compact UTF-8 JSON.

    `InvalidArgumentError` says where the value is that JSON has no form for.
    """
    try:
        text = _encode(value)
    except AnthropicError:
        raise
    except (TypeError, ValueError, RecursionError, OverflowError) as error:
        kept = _without_omitted(value, ()) if isinstance(error, TypeError) else value
        if kept is value:
            raise InvalidArgumentError(_complaint(value, error)) from error
        return dumps(kept)
    # A lone surrogate has no UTF-8 form, but it has an escape, and JSON's is Python's.
    return text.encode("utf-8", "backslashreplace")


def _without_omitted(value: Any, above: tuple[int, ...]) -> Any:
    """The same value without the members that are `omit`; itself when there are none."""
    if id(value) in above:
        return value
    inner = (*above, id(value))
    if isinstance(value, Model):
        members = _without_omitted(value.__dict__, inner)
        return value if members is value.__dict__ else members
    if isinstance(value, Mapping):
        kept = {k: _without_omitted(v, inner) for k, v in value.items() if v is not NOT_GIVEN}
        same = len(kept) == len(value) and all(kept[key] is value[key] for key in kept)
        return value if same else kept
    if isinstance(value, list | tuple):
        items = [_without_omitted(item, inner) for item in value if item is not NOT_GIVEN]
        same = len(items) == len(value) and all(map(operator.is_, items, value))
        return value if same else items
    return value


def _complaint(value: Any, error: Exception) -> str:
    """What about a value cannot be sent, and where it is."""
    if isinstance(error, RecursionError):
        return "the request is nested too deeply to be sent as JSON"
    found = _culprit(value, "", ())
    return f"{found[0]}: {found[1]}" if found else f"the request cannot be sent as JSON: {error}"


def _culprit(value: Any, place: str, above: tuple[int, ...]) -> tuple[str, str] | None:
    where = place or "the request"
    if isinstance(value, Model):
        value = value.__dict__
    if id(value) in above:
        return where, "holds itself"
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str | int | float | None):
                return where, f"a key is a {type(key).__name__}, not a string"
            found = _culprit(item, f"{place}.{key}" if place else str(key), (*above, id(value)))
            if found:
                return found
        return None
    if isinstance(value, list | tuple | set | frozenset):
        for number, item in enumerate(value):
            found = _culprit(item, f"{place}[{number}]", (*above, id(value)))
            if found:
                return found
        return None
    try:
        _encode(value)
    except (TypeError, ValueError, RecursionError, OverflowError) as error:
        return where, str(error)
    return None


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
    raise TypeError(f"a value of the type {type(value).__name__} cannot be sent as JSON")


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
