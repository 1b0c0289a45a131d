"""From a call to what goes over the wire. Everything that can be wrong about arguments shows here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import quote

from .codec import dumps, format_datetime
from .errors import AnthropicError
from .model import Model
from .operation import Call, Operation
from .sentinels import NOT_GIVEN, NotGiven


class Headers(dict[str, str]):
    """Header fields by lower-case name; a value of None or NOT_GIVEN takes one away."""

    def lay_over(self, extra: Mapping[str, Any] | None) -> None:
        for name, value in (extra or {}).items():
            if value is None or isinstance(value, NotGiven):
                self.pop(name.lower(), None)
            else:
                self[name.lower()] = str(value)


def path(operation: Operation, arguments: Mapping[str, Any]) -> str:
    """The path with its parameters in it, each of them one percent-encoded segment."""
    if not operation.path_names:
        return operation.path
    return operation.path.format_map({name: segment(name, arguments[name]) for name in operation.path_names})


def segment(name: str, value: Any) -> str:
    """One path segment; `ValueError` for what servers or proxies would read as another path."""
    text = value if isinstance(value, str) else ""
    if not text:
        raise ValueError(f"`{name}` must be a non-empty string, not {value!r}")
    if text in (".", "..") or any(ord(character) < 32 or character == "\x7f" for character in text):
        raise ValueError(f"`{name}` cannot be {text!r}: it would name another path")
    return quote(text, safe="")


def query(call: Call) -> list[tuple[str, str]]:
    """Query parameters as pairs; a list becomes one pair for each of its items."""
    pairs: list[tuple[str, str]] = []
    names = call.operation.query
    given = [(names[name], call.arguments.get(name, NOT_GIVEN)) for name in names]
    for name, value in [*given, *(call.extra_query or {}).items()]:
        if value is None or value is NOT_GIVEN:
            continue
        if isinstance(value, Mapping):
            pairs.extend((f"{name}[{key}]", _text(item)) for key, item in value.items() if item is not None)
        elif isinstance(value, Iterable) and not isinstance(value, str | bytes):
            pairs.extend((name, _text(item)) for item in value)
        else:
            pairs.append((name, _text(value)))
    return pairs


def _text(value: Any) -> str:
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def headers(call: Call, betas: Iterable[str]) -> Headers:
    """The header fields that the operation and its arguments ask for."""
    result = Headers()
    operation = call.operation
    for name, wire_name in operation.headers.items():
        value = call.arguments.get(name, NOT_GIVEN)
        if value is not None and value is not NOT_GIVEN:
            is_list = isinstance(value, Iterable) and not isinstance(value, str)
            result[wire_name] = ",".join(map(str, value)) if is_list else _text(value)
    wanted = list(dict.fromkeys([*betas, *operation.betas, *(call.betas or ())]))
    if wanted:
        result["anthropic-beta"] = ",".join(wanted)
    result["accept"] = "text/event-stream" if call.stream else operation.accept
    return result


def json_body(call: Call) -> bytes:
    """The JSON of the body's arguments, `extra_body` laid over them."""
    arguments = call.arguments
    body: dict[str, Any] = {}
    for name, wire_name in call.operation.body.items():
        value = arguments.get(name, NOT_GIVEN)
        if value is not NOT_GIVEN:
            body[wire_name] = value
    if call.extra_body is not None:
        if not isinstance(call.extra_body, Mapping | Model):
            raise AnthropicError("extra_body must be an object: its members are laid over those of the body")
        body.update(vars(call.extra_body) if isinstance(call.extra_body, Model) else call.extra_body)
    return dumps(body)
