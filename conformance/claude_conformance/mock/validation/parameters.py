"""Converts query and header parameters to JSON values, by their schemas."""

from __future__ import annotations

import math
import re
from typing import Any
from urllib.parse import parse_qsl

from claude_conformance.contract import Operation, Parameter, View
from claude_conformance.contract import pointer as pointers
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.validation.schema import check_param

# A JSON number in ASCII digits, without a plus sign, white space or underscores.
INTEGER = re.compile(r"-?[0-9]{1,18}")
NUMBER = re.compile(r"-?[0-9]{1,300}(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?")
# Read before the operation is known.
EARLY = frozenset({"anthropic-version", "anthropic-beta"})


def read_params(
    view: View, operation: Operation, request: Request, path_params: dict[str, str], *, strict: bool = True
) -> dict[str, Any]:
    """Return the parameters that the operation describes, by name.

    Raises `ApiError` (400) for the first invalid one, or leaves it out unless `strict`.

    Undescribed query parameters are ignored.
    """
    query: dict[str, list[str]] = {}
    for name, value in parse_qsl(request.query, keep_blank_values=True):
        query.setdefault(name, []).append(value)
    out: dict[str, Any] = {}
    for parameter in operation.parameters:
        name = parameter.name
        if parameter.location == "query":
            raw = query.get(name)
        elif parameter.location == "path":
            raw = [path_params[name]] if name in path_params else None
        else:
            header = request.header(name.lower())
            raw = None if header is None or name.lower() in EARLY else [header]
        if raw is None:
            if strict and parameter.required and name.lower() not in EARLY:
                raise invalid(f"{name}: Field required")
            continue
        value = _decoded(view, parameter, raw)
        if strict:
            check_param(view, name, parameter.schema, value)
        elif not view.validator(parameter.schema).is_valid(value):
            continue
        out[name] = value
    return out


def _decoded(view: View, parameter: Parameter, raw: list[str]) -> Any:
    schema = view.resolve(pointers.resolve(view.document, pointers.split(parameter.schema)), "")[1]
    kind = kind_of(view, schema)
    if kind == "array":
        item = kind_of(view, schema.get("items") or {})
        if parameter.node.get("explode") is False or parameter.location == "header":
            raw = [part for value in raw for part in value.split(",")]
        return [scalar(item, value) for value in raw]
    return scalar(kind, raw[-1])


def kind_of(view: View, schema: Any) -> str:
    """Return the JSON type of a schema; of several, the one that is not null."""
    schema = view.resolve(schema, "")[1]
    for option in schema.get("anyOf") or schema.get("oneOf") or ():
        if (kind := kind_of(view, option)) != "null":
            return kind
    kinds = schema.get("type", "string")
    return kinds if isinstance(kinds, str) else next((kind for kind in kinds if kind != "null"), "null")


def scalar(kind: str, text: str) -> Any:
    """Convert a string to that type; return it unchanged if it does not fit, so that it is refused."""
    if kind == "integer" and INTEGER.fullmatch(text):
        return int(text)
    if kind == "number" and NUMBER.fullmatch(text):
        number = float(text)
        return number if math.isfinite(number) else text
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text
