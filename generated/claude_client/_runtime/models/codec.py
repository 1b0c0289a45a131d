"""JSON to and from bytes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from math import isfinite
from typing import Any

from jiter import from_json

from ..errors import AnthropicError, InvalidArgumentError
from .binary import base64_text, is_binary
from .json_object import JSONObject
from .sentinels import NOT_GIVEN

_UNSENDABLE = (ValueError, RecursionError, OverflowError)
_SURROGATE = re.compile("[\ud800-\udfff]").search
_HALF = "half a surrogate pair, which UTF-8 cannot encode"


def loads(data: bytes) -> Any:
    """Decode JSON. Raises `ValueError` if the input is not valid JSON or is nested too deeply."""
    try:
        return from_json(data)
    except ValueError:
        # The standard library also accepts lone surrogates and deep nesting.
        try:
            return json.loads(data)
        except RecursionError:
            raise ValueError("the JSON is nested too deeply") from None


def loads_partial(text: str) -> Any:
    """Decode JSON that may be truncated; an unfinished last string is left out.

    Raises `ValueError` if the input is not the beginning of a JSON value.
    """
    try:
        return from_json(text.encode(), partial_mode=True)
    except ValueError:
        try:
            return json.loads(text)  # see `loads`
        except RecursionError:
            raise ValueError("the JSON is nested too deeply") from None


def dumps(value: Any) -> bytes:
    """Encode plain values, models and any iterables of them as compact UTF-8 JSON.

    Raises `InvalidArgumentError` if a value has no JSON form; the message says where it is.
    """
    try:
        return _encode(value).encode()
    except AnthropicError:
        raise
    except TypeError:
        # A value must be left out, or can be read only once.
        return _dumps_settled(value)
    except _UNSENDABLE as error:
        raise InvalidArgumentError(_complaint(value, error)) from error


def _dumps_settled(value: Any) -> bytes:
    try:
        value = _settled(value, ())
        return _encode(value).encode()
    except AnthropicError:
        raise
    except (TypeError, *_UNSENDABLE) as error:
        raise InvalidArgumentError(_complaint(value, error)) from error


def _settled(value: Any, above: tuple[int, ...]) -> Any:
    """Return the value without properties that are `omit`; read its iterators and files."""
    if id(value) in above:
        return value
    inner = (*above, id(value))
    if isinstance(value, JSONObject):
        value = value.__dict__
    if isinstance(value, Mapping):
        return {key: _settled(item, inner) for key, item in value.items() if item is not NOT_GIVEN}
    if hasattr(value, "read"):
        return base64_text(value)
    if isinstance(value, list | tuple | Iterator):
        return [_settled(item, inner) for item in value if item is not NOT_GIVEN]
    return value


def _complaint(value: Any, error: Exception) -> str:
    """Describe the part of a value that cannot be sent, and where it is."""
    if isinstance(error, RecursionError):
        return "the value is nested too deeply for JSON"
    found = _culprit(value, "", ())
    return f"{found[0]}: {found[1]}" if found else f"the value cannot be sent as JSON: {error}"


def _culprit(value: Any, place: str, above: tuple[int, ...]) -> tuple[str, str] | None:
    where = place or "the value"
    if isinstance(value, JSONObject):
        value = value.__dict__
    if id(value) in above:
        return where, "contains itself"
    if isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str | int | float | None):
                return where, f"a key is a {type(key).__name__}, not a string"
            if isinstance(key, float) and not isfinite(key):
                return where, f"a key is {key}"
            if isinstance(key, str) and _SURROGATE(key):
                return where, f"a key has {_HALF}"
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
    if isinstance(value, str):
        return (where, f"the string has {_HALF}") if _SURROGATE(value) else None
    try:
        _encode(value).encode()
    except (TypeError, *_UNSENDABLE) as error:
        return where, str(error)
    return None


def _default(value: Any) -> Any:
    if isinstance(value, JSONObject):
        return value.__dict__
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: item for key, item in value.items() if item is not NOT_GIVEN}
    if hasattr(value, "read") or isinstance(value, Iterator):
        raise TypeError("can be read only once")
    if is_binary(value):
        return base64_text(value)
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(f"a value of the type {type(value).__name__} cannot be sent as JSON")


_encode = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default
).encode


def format_datetime(value: datetime) -> str:
    """Format a time as in RFC 3339. UTC is written as `Z`; a time without a zone counts as UTC."""
    offset = value.utcoffset()
    if offset is None:
        value = value.replace(tzinfo=UTC)
    elif offset.total_seconds() % 60:  # historical offsets have seconds; RFC 3339 counts minutes
        value = value.astimezone(UTC)
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def plain(value: Any) -> Any:
    """Copy a value into dicts, lists and scalars; the copy shares nothing with the input."""
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if isinstance(value, JSONObject):
        value = value.__dict__
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, datetime):
        return format_datetime(value)
    return value


def text(value: Any, indent: int | None) -> str:
    """Encode a model as a JSON string.

    Raises `InvalidArgumentError` if a value has no JSON form; the message says where it is.
    """
    try:
        return json.dumps(value, indent=indent, ensure_ascii=False, allow_nan=False, default=_default)
    except AnthropicError:
        raise
    except (TypeError, *_UNSENDABLE) as error:
        raise InvalidArgumentError(_complaint(value, error)) from error
