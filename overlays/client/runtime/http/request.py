"""Builds the request of a call. All errors in arguments are raised here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from math import isfinite
from typing import Any
from urllib.parse import quote

from ..errors import InvalidArgumentError
from ..models.codec import dumps, format_datetime
from ..models.model import BaseModel
from ..models.sentinels import NOT_GIVEN, NotGiven
from .operation import WHOLE, Call, Operation

BETAS = "anthropic-beta"
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
_VALUE = re.compile(r"[\t\x20-\x7e]*").fullmatch


def header_value(name: str, value: Any) -> str:
    """Check the value of a header field.

    Raises `InvalidArgumentError` if it cannot be sent. The message does not show the value.
    """
    if isinstance(value, bytes | bytearray):
        value = value.decode("latin-1")
    elif isinstance(value, list | tuple):
        value = ",".join(header_value(name, item) for item in value)
    if not isinstance(value, str | int | float):
        raise InvalidArgumentError(f"header {name}: the value is a {type(value).__name__}, not a string")
    text = (str.__str__(value) if isinstance(value, str) else plain_text(name, value)).strip(" \t\r\n")
    if not _VALUE(text):
        kind = "a line break" if "\n" in text or "\r" in text else "a character that is not printable ASCII"
        raise InvalidArgumentError(f"header {name}: the value has {kind}, which a header cannot carry")
    return text


def version_value(value: Any) -> str:
    """Check a version of the API.

    Raises `InvalidArgumentError` if it is empty or cannot be sent.
    """
    text = header_value("anthropic-version", value)
    if not text:
        raise InvalidArgumentError("anthropic-version is empty; omit it to use the default")
    return text


def header_fields(fields: Any, what: str) -> dict[str, str | None]:
    """Return the caller's header fields by lower-case name; None removes a field.

    Raises `InvalidArgumentError` if one cannot be sent.
    """
    found: dict[str, str | None] = {}
    if fields is None or isinstance(fields, NotGiven):
        return found
    if not isinstance(fields, Mapping):
        raise InvalidArgumentError(
            f"{what} must be a mapping of names to values, not a {type(fields).__name__}"
        )
    for name, value in fields.items():
        if not isinstance(name, str) or not _NAME(name):
            raise InvalidArgumentError(f"{what}: the name of a header field is not valid")
        left_out = value is None or isinstance(value, NotGiven)
        found[name.lower()] = None if left_out else header_value(name, value)
    return found


class Headers(dict[str, str]):
    """Header fields by lower-case name."""

    def lay_over(self, extra: Mapping[str, str | None]) -> None:
        for name, value in extra.items():
            if value is None:
                self.pop(name, None)
            else:
                self[name] = value


def beta_names(betas: Any, what: str = "betas") -> list[str]:
    """Return the names in a list of betas; a string can contain several, separated by commas.

    Raises `InvalidArgumentError` if it is not a list of strings.
    """
    if betas is None or isinstance(betas, NotGiven):
        return []
    if not isinstance(betas, str) and not isinstance(betas, Iterable):
        raise InvalidArgumentError(f"{what} must be a list of names, not a {type(betas).__name__}")
    found: list[str] = []
    for item in [betas] if isinstance(betas, str) else betas:
        if not isinstance(item, str):
            raise InvalidArgumentError(f"{what}: a name is a {type(item).__name__}, not a string")
        found.extend(part.strip() for part in header_value(BETAS, item).split(","))
    return [name for name in found if name]


def check_arguments(call: Call) -> None:
    """Raises `InvalidArgumentError` if a required argument is missing or None, or `stream` is not a bool."""
    operation, arguments = call.operation, call.arguments
    for name in operation.required:
        value = arguments.get(name, NOT_GIVEN)
        if (value is None or value is NOT_GIVEN) and not _in_extra(call, name):
            given = "None" if value is None else "left out"
            raise InvalidArgumentError(f"`{name}` is required: it cannot be {given}")
    stream = arguments.get("stream", NOT_GIVEN)
    if "stream" in operation.body and not isinstance(stream, bool | NotGiven | None):
        raise InvalidArgumentError(f"`stream` must be True or False, not {stream!r:.80}")


def _in_extra(call: Call, name: str) -> bool:
    """Whether the caller gives an argument in `extra_body` or `extra_query` instead of by name."""
    operation = call.operation
    if name in operation.body:
        return operation.body[name] in extra_body(call)
    if name in operation.query:
        return operation.query[name] in (call.extra_query or {})
    return operation.headers[name].lower() in (str(key).lower() for key in call.extra_headers or {})


def path(operation: Operation, arguments: Mapping[str, Any]) -> str:
    """Return the path with its parameters, each as one percent-encoded segment.

    Raises `InvalidArgumentError` if a parameter cannot be a segment.
    """
    if not operation.path_names:
        return operation.path
    return operation.path.format_map({name: segment(name, arguments[name]) for name in operation.path_names})


def segment(name: str, value: Any) -> str:
    """Encode one path segment.

    Raises `InvalidArgumentError` if servers or proxies would read it as another path.
    """
    text = value if isinstance(value, str) else ""
    if not text:
        raise InvalidArgumentError(f"`{name}` must be a non-empty string, not {value!r:.80}")
    if text in (".", "..") or any(ord(character) < 32 or character == "\x7f" for character in text):
        raise InvalidArgumentError(f"`{name}` cannot be {text!r:.80}: it would name another path")
    return quote(encodable(name, text), safe="")


def encodable(name: str, text: str) -> str:
    """Return the string. Raises `InvalidArgumentError` if UTF-8 cannot encode it (half a surrogate pair)."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InvalidArgumentError(
            f"`{name}` has half a surrogate pair at position {error.start}, which UTF-8 cannot encode"
        ) from None
    return text


def query(call: Call) -> list[tuple[str, str]]:
    """Return the query parameters as pairs; a list becomes one pair for each item.

    Raises `InvalidArgumentError` if one cannot be sent.
    """
    names = call.operation.query
    found = pairs({names[name]: call.arguments.get(name, NOT_GIVEN) for name in names})
    return found + pairs(call.extra_query, "extra_query") if call.extra_query else found


def pairs(given: Any, what: str = "query") -> list[tuple[str, str]]:
    """Return the pairs for a mapping of parameters.

    Raises `InvalidArgumentError` if one cannot be sent.
    """
    if not isinstance(given, Mapping):
        raise InvalidArgumentError(
            f"{what} must be a mapping of names to values, not a {type(given).__name__}"
        )
    found: list[tuple[str, str]] = []
    for key, value in given.items():
        name = encodable(what, str(key))
        label = name if what == "query" else f"{what}: {name}"
        if value is None or value is NOT_GIVEN:
            continue
        if isinstance(value, Mapping):
            found.extend(
                (encodable(what, f"{name}[{inner}]"), plain_text(label, item))
                for inner, item in value.items()
                if item is not None and item is not NOT_GIVEN
            )
        elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
            found.extend((name, plain_text(label, item)) for item in value if item is not NOT_GIVEN)
        else:
            found.append((name, plain_text(label, value)))
    return found


def plain_text(name: str, value: Any) -> str:
    """Return one value as a string, for use outside of JSON.

    Raises `InvalidArgumentError` if the type has no common string form.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return encodable(name, str.__str__(value))  # the value of an enum, not its name
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float) and isfinite(value):
        return float.__repr__(value)
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return encodable(name, value.decode("utf-8", "surrogateescape"))
    if isinstance(value, float):
        raise InvalidArgumentError(f"`{name}` cannot be {value}, which cannot be sent")
    what = "None" if value is None else f"of the type {type(value).__name__}"
    raise InvalidArgumentError(
        f"`{name}`: a value is {what}; strings, numbers, booleans and dates can be sent"
    )


def headers(call: Call) -> Headers:
    """Return the header fields of the operation and its arguments, without betas.

    Raises `InvalidArgumentError` if one cannot be sent.
    """
    result = Headers()
    operation = call.operation
    for name, wire_name in operation.headers.items():
        value = call.arguments.get(name, NOT_GIVEN)
        if value is not None and value is not NOT_GIVEN:
            if isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping):
                value = list(value)
            elif isinstance(value, date):
                value = plain_text(name, value)
            result[wire_name] = header_value(wire_name, value)
    result["accept"] = "text/event-stream" if call.stream else operation.accept
    return result


def json_body(call: Call) -> bytes:
    """Return the JSON body: the arguments, then `extra_body`, whose properties win.

    Raises `InvalidArgumentError` if a value has no JSON form.
    """
    arguments = call.arguments
    body: dict[str, Any] = {}
    for name, wire_name in call.operation.body.items():
        value = arguments.get(name, NOT_GIVEN)
        if wire_name == WHOLE:
            body.update(_members(name, value))
        elif value is not NOT_GIVEN:
            body[wire_name] = value
    if call.extra_body is not None:
        body.update(extra_body(call))
    return dumps(body)


def extra_body(call: Call) -> Mapping[str, Any]:
    """Return the properties that `extra_body` adds to the body.

    Raises `InvalidArgumentError` if it is not an object.
    """
    given = call.extra_body
    if given is None or isinstance(given, NotGiven):
        return {}
    return _members("extra_body", given)


def _members(name: str, given: object) -> Mapping[str, Any]:
    """Return the properties of an argument that are those of the body."""
    if not isinstance(given, Mapping | BaseModel):
        raise InvalidArgumentError(f"{name} must be an object: its properties are added to the body")
    return vars(given) if isinstance(given, BaseModel) else given
