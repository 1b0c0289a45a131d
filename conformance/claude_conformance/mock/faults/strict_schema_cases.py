"""Faults of strict schemas, each about one kind of schema: a single gap in a server's check."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from collections.abc import Callable, Iterator
from typing import Any, cast

import attrs

from claude_conformance.mock.apis.messages.constraints.structured import (
    MOST_OPTIONAL,
    MOST_UNIONS,
    subschemas,
)
from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Reply
from claude_conformance.mock.http.requests import Request

from .base import PROMPTS, Fault, register
from .rewrite import peek, refusal, rewrite
from .strict_schemas import held_schemas

Json = dict[str, Any]
Mend = Callable[[Json], None]


def _parts(schema: Any) -> Iterator[Json]:
    return (cast("Json", part) for part in subschemas(schema))


def _values(value: Any) -> list[Json]:
    """The schemas in a map of schemas."""
    found = value.values() if isinstance(value, dict) else ()
    return [item for item in found if isinstance(item, dict)]


def _properties(part: Json) -> list[Json]:
    return _values(part.get("properties"))


def _served(id: str, summary: str, mend: Mend) -> None:
    """Register a fault that does not check what `mend` removes from a schema."""

    def hook(exchange: Exchange, request: Request) -> Request:
        def change(body: Json) -> None:
            for holder, name in held_schemas(body):
                mend(holder[name])

        return rewrite(request, change)

    register(Fault(id, f"Strict schemas may have {summary}", operations=PROMPTS, request=hook))


def _close(part: Any) -> None:
    if isinstance(part, dict) and part.get("type") == "object":
        part["additionalProperties"] = False


def _close_properties(schema: Json) -> None:
    for part in _parts(schema):
        for item in _properties(part):
            _close(item)


def _close_items(schema: Json) -> None:
    for part in _parts(schema):
        _close(part.get("items"))


def _close_nullable(schema: Json) -> None:
    for part in _parts(schema):
        if isinstance(part.get("type"), list) and "object" in part["type"]:
            part["additionalProperties"] = False


def _cut(own: bool) -> Mend:
    """Cuts the references of a definition to itself, or those to others."""

    def mend(schema: Json) -> None:
        for name, definition in (schema.get("$defs") or {}).items():
            for part in list(_parts(definition)):
                if "$ref" in part and (part["$ref"] == f"#/$defs/{name}") is own:
                    del part["$ref"]
                    part["type"] = "string"

    return mend


def _without_pattern(mark: str) -> Mend:
    def mend(schema: Json) -> None:
        for part in _parts(schema):
            if mark in str(part.get("pattern")):
                del part["pattern"]

    return mend


for _id, _summary, _mend in (
    ("strict-open-properties-served", "properties that are open objects", _close_properties),
    ("strict-open-items-served", "arrays of open objects", _close_items),
    ("strict-self-references-served", "definitions that refer to themselves", _cut(True)),
    ("strict-mutual-references-served", "definitions that refer to each other", _cut(False)),
    ("strict-open-objects-or-null-served", "open objects that may be null", _close_nullable),
    ("strict-lookaheads-served", "lookahead in a pattern", _without_pattern("(?=")),
    ("strict-backreferences-served", "backreferences in a pattern", _without_pattern("\\1")),
    ("strict-word-boundaries-served", "word boundaries in a pattern", _without_pattern("\\b")),
):
    _served(_id, _summary, _mend)


def _optional(schema: Json) -> int:
    required = schema.get("required") or ()
    return sum(name not in required for name in schema.get("properties") or ())


def _is_union(item: Json) -> bool:
    return "anyOf" in item or isinstance(item.get("type"), list)


def _require(schema: Json) -> None:
    schema["required"] = list(schema["properties"])


def _simplify(schema: Json) -> None:
    for item in _properties(schema):
        if _is_union(item):
            item.clear()
            item["type"] = "string"


def _unions(schema: Json) -> int:
    return sum(map(_is_union, _properties(schema)))


@attrs.frozen
class _Held:
    """A schema that the response must satisfy, the property with it, and the names of all of the request."""

    schema: Json
    name: str
    names: list[str]


def _uncounted(id: str, summary: str, chosen: Callable[[_Held], bool], mend: Mend) -> None:
    """Register a fault that omits the chosen schemas from a count."""

    def hook(exchange: Exchange, request: Request) -> Request:
        def change(body: Json) -> None:
            places = list(held_schemas(body))
            for holder, name in places:
                if chosen(_Held(holder[name], name, [name for _, name in places])):
                    mend(holder[name])

        return rewrite(request, change)

    register(Fault(id, summary, operations=PROMPTS, request=hook))


_TOOL, _FORMAT = "input_schema", "schema"


def _unlimited(word: str, what: str, count: Callable[[Json], int], most: int, forget: Mend) -> None:
    """Register the faults of a limit: it applies to each schema alone, or not to tools, or not to formats."""

    def above(held: _Held) -> bool:
        return count(held.schema) > most

    _uncounted(
        f"strict-{word}-counted-apart",
        f"The {what} of each strict schema are counted separately",
        lambda held: len(held.names) > 1 and not above(held),
        forget,
    )
    _uncounted(
        f"strict-{word}-of-one-tool-unlimited",
        f"A single strict tool may have any number of {what}",
        lambda held: held.name == _TOOL and above(held),
        forget,
    )
    _uncounted(
        f"strict-{word}-of-formats-unlimited",
        f"A format may have any number of {what}",
        lambda held: held.name == _FORMAT and above(held),
        forget,
    )


_unlimited("optional", "optional properties", _optional, MOST_OPTIONAL, _require)
_unlimited("unions", "unions", _unions, MOST_UNIONS, _simplify)
_uncounted(
    "strict-optional-of-formats-uncounted",
    "The optional properties of a format are not added to those of tools",
    lambda held: held.name == _FORMAT and len(held.names) > 1,
    _require,
)
_uncounted(
    "strict-optional-of-second-tools-uncounted",
    "The optional properties of two small tools are not counted together",
    lambda held: held.names == [_TOOL, _TOOL] and _optional(held.schema) <= MOST_OPTIONAL,
    _require,
)


def _refused(id: str, summary: str, unfit: Callable[[Json], bool], where: str = "") -> None:
    """Register a fault that refuses some schemas, under one name or in all places."""

    def hook(exchange: Exchange, request: Request) -> Request | Reply:
        try:
            schemas = [holder[name] for holder, name in held_schemas(peek(request)) if where in ("", name)]
            found = any(unfit(part) for schema in schemas for part in _parts(schema))
        except (AttributeError, TypeError):
            return request  # broken in another way
        return refusal(exchange, f"tools.0.custom: strict schemas {summary}") if found else request

    register(Fault(id, f"Strict schemas {summary}", operations=PROMPTS, request=hook))


def _is_of_types(item: Json) -> bool:
    return isinstance(item.get("type"), list)


def _holds_objects(part: Json) -> bool:
    return any(item.get("type") == "object" for item in _properties(part))


def _format(name: str) -> Callable[[Json], bool]:
    return lambda part: part.get("format") == name


for _name in (
    "date-time",
    "time",
    "date",
    "duration",
    "email",
    "hostname",
    "uri",
    "ipv4",
    "ipv6",
    "uuid",
):
    _refused(f"strict-format-{_name}-refused", f"may not have the format {_name}", _format(_name))
_refused(
    "strict-optional-above-20-refused",
    "may have no more than 20 optional properties",
    lambda part: _optional(part) > 20,
)
_refused(
    "strict-lone-references-refused",
    "may not refer to a definition in their only property",
    lambda part: [str(item.get("$ref"))[:8] for item in _properties(part)] == ["#/$defs/"],
)
_refused(
    "strict-only-several-types-refused",
    "need a property of one type",
    lambda part: bool(_properties(part)) and all(map(_is_of_types, _properties(part))),
)
_refused("strict-objects-in-tools-refused", "may not have objects inside", _holds_objects, "input_schema")
_refused("strict-objects-in-formats-refused", "may not have objects inside", _holds_objects, "schema")


def _lone(id: str, summary: str, fits: Callable[[Json], bool]) -> None:
    """Register a fault that refuses a single strict tool whose schema has one property, which fits."""

    def hook(exchange: Exchange, request: Request) -> Request | Reply:
        try:
            schemas = [holder[name] for holder, name in held_schemas(peek(request))]
            found = len(schemas) == 1 and len(lone := _properties(schemas[0])) == 1 and fits(lone[0])
        except (AttributeError, TypeError):
            return request  # broken in another way
        return refusal(exchange, f"tools.0.custom: {summary}") if found else request

    register(Fault(id, f"The only property of a strict schema {summary}", operations=PROMPTS, request=hook))


_lone("strict-lone-string-refused", "may not be a string", lambda part: part == {"type": "string"})
_lone("strict-lone-integer-refused", "may not be an integer", lambda part: part == {"type": "integer"})
_lone("strict-lone-array-refused", "may not be an array", lambda part: set(part) == {"type", "items"})
_lone("strict-lone-any-of-refused", "may not have anyOf", lambda part: "anyOf" in part)
