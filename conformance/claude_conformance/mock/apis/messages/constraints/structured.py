"""Restrictions on the schemas of strict tools and `output_config.format` (structured outputs page).

Sources differ on `minLength` and `maxLength`: the page and most reports say that they are refused, one probe
saw them accepted. The mock follows the page.

The page names some keywords as examples of a kind: numerical constraints, and array constraints other than
`minItems` 0 or 1. The mock refuses every keyword of these kinds, see `BOUNDS`. It accepts `UNNAMED`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from claude_conformance.contract import pointer
from claude_conformance.mock.apis.messages.prompts import constraint
from claude_conformance.mock.engine.prompt import format_of
from claude_conformance.mock.exchange import Prompt
from claude_conformance.mock.http.errors import invalid

Schema = Mapping[str, Any]

MOST_STRICT, MOST_OPTIONAL, MOST_UNIONS = 20, 24, 16

_PAGE = "doc/build-with-claude/structured-outputs"
_MAPS = ("properties", "$defs", "definitions", "patternProperties", "dependentSchemas")
_PARTS = (
    "items",
    "prefixItems",
    "additionalProperties",
    "anyOf",
    "allOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
)

# Constructs that regular expressions may not use: lookaround, backreferences and word boundaries.
_PATTERN = re.compile(r"\(\?<?[=!]|(?<!\\)(?:\\\\)*\\(?:[bB1-9]|k<)")


def subschemas(schema: Any) -> Iterator[Schema]:
    """Iterate over the schema and every schema inside it; data such as `enum` and `default` is skipped."""
    if isinstance(schema, list):
        for item in schema:
            yield from subschemas(item)
    if not isinstance(schema, Mapping):
        return
    yield schema
    for name in _MAPS:
        if isinstance(schema.get(name), Mapping):
            for item in schema[name].values():
                yield from subschemas(item)
    for name in _PARTS:
        yield from subschemas(schema.get(name))


def structured(prompt: Prompt) -> Iterator[tuple[str, Schema]]:
    """Return the schemas that constrain the response, with their places."""
    for number, tool in enumerate(prompt.body.get("tools") or ()):
        if tool.get("strict") and isinstance(tool.get("input_schema"), Mapping):
            yield f"tools.{number}.custom", tool["input_schema"]
    form = format_of(prompt.body)
    if form:
        yield "output_config.format.schema", form["schema"]


_Flaw = Callable[[Schema], str | None]
_FLAWS: list[_Flaw] = []


def unsupported(schema: Schema) -> str | None:
    """Return why a schema cannot constrain a response, or None."""
    messages = (flaw(part) for part in subschemas(schema) for flaw in _FLAWS)
    found = next((message for message in messages if message), None)
    return found or ("Recursive schemas are not supported" if _recursive(schema) else None)


def _refuses(id: str, *rules: str, fault: str, summary: str | None = None) -> Callable[[_Flaw], _Flaw]:
    """Register a restriction on subschemas; the function returns the message, or None."""

    def wrap(flaw: _Flaw) -> _Flaw:
        _FLAWS.append(flaw)

        @constraint(id, *rules, fault=fault, summary=summary or flaw.__doc__)
        def check(prompt: Prompt) -> None:
            for place, schema in structured(prompt):
                for part in subschemas(schema):
                    if message := flaw(part):
                        raise invalid(f"{place}: {message}")

        return flaw

    return wrap


@_refuses("structured-objects-are-closed", "E40", "E41", fault="strict-open-objects-served")
def _open(part: Schema) -> str | None:
    """Strict schemas close their objects."""
    kinds = part.get("type")
    if (
        "object" in (kinds if isinstance(kinds, list) else [kinds])
        and part.get("additionalProperties") is not False
    ):
        return "For 'object' type, 'additionalProperties' must be explicitly set to false"
    return None


BOUNDS: Mapping[str, tuple[str, ...]] = {
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "string": ("minLength", "maxLength"),
    "array": ("maxItems", "uniqueItems", "contains"),
}
"""The keywords that are not supported, by the type that they are about. Each is a constraint."""


UNNAMED = (
    "oneOf", "not", "if", "then", "else", "dependentSchemas", "dependentRequired", "patternProperties",
    "propertyNames", "minProperties", "maxProperties", "unevaluatedProperties", "prefixItems", "minContains",
    "maxContains", "unevaluatedItems", "contentEncoding", "contentMediaType", "contentSchema", "examples",
    "deprecated", "readOnly", "writeOnly", "$comment", "$id", "$anchor", "$schema",
)  # fmt: skip
"""Keywords that the page names neither as supported nor as unsupported. They are accepted, as no source says
that the API refuses them, and no rule may judge them."""


def _bound(kind: str, keyword: str) -> None:
    rules = ("E44",) if kind == "string" else ("E40", "E41")

    @_refuses(
        f"structured-{kind}s-without-{keyword}",
        *rules,
        fault=f"strict-{keyword.lower()}-served",
        summary=f"Strict schemas have no {keyword}.",
    )
    def _flaw(part: Schema) -> str | None:
        if keyword not in part:
            return None
        shown = part["type"] if isinstance(part.get("type"), str) else kind
        return f"For '{shown}' type, property '{keyword}' is not supported"


for _kind, _keywords in BOUNDS.items():
    for _keyword in _keywords:
        _bound(_kind, _keyword)


@_refuses("structured-arrays-min-items", "E40", "E41", fault="strict-min-items-served")
def _min_items(part: Schema) -> str | None:
    """Strict schemas have minItems 0 or 1."""
    if part.get("minItems", 0) not in (0, 1):
        return "For 'array' type, 'minItems' values other than 0 or 1 are not supported"
    return None


@_refuses("structured-enums-are-plain", "E40", "E41", fault="strict-object-enums-served")
def _enum(part: Schema) -> str | None:
    """Strict schemas have no objects or lists in an enum."""
    values = part.get("enum")
    if isinstance(values, list) and any(isinstance(value, dict | list) for value in values):
        return "Enum values must be strings, numbers, booleans or null"
    return None


@_refuses("structured-references-are-local", "E40", "E41", fault="strict-external-references-served")
def _external(part: Schema) -> str | None:
    """Strict schemas refer to no other document."""
    ref = part.get("$ref")
    if isinstance(ref, str) and not ref.startswith("#"):
        return f"External $ref '{ref}' is not supported"
    return None


@_refuses("structured-all-of-without-references", "E44", fault="strict-all-of-references-served")
def _all_of(part: Schema) -> str | None:
    """Strict schemas have no allOf with $ref."""
    if any(isinstance(item, Mapping) and "$ref" in item for item in part.get("allOf") or ()):
        return "'allOf' with '$ref' is not supported"
    return None


@_refuses("structured-patterns-are-simple", "E44", fault="strict-patterns-served")
def _pattern(part: Schema) -> str | None:
    """Strict schemas have simple patterns."""
    pattern = part.get("pattern")
    if isinstance(pattern, str) and _PATTERN.search(pattern):
        return "'pattern' must not use lookaround, backreferences or word boundaries"
    return None


@constraint("structured-references-resolve", _PAGE)
def resolved(prompt: Prompt) -> None:
    """References inside a strict schema name a definition."""
    for place, schema in structured(prompt):
        for part in subschemas(schema):
            ref = part.get("$ref")
            if isinstance(ref, str) and ref.startswith("#") and _target(schema, ref) is None:
                raise invalid(f"{place}: $ref '{ref}' does not name a definition")


@constraint("structured-schemas-are-not-recursive", "E40", "E41", fault="strict-recursion-served")
def not_recursive(prompt: Prompt) -> None:
    """Strict schemas are not recursive."""
    for place, schema in structured(prompt):
        if _recursive(schema):
            raise invalid(f"{place}: Recursive schemas are not supported")


def _target(schema: Schema, ref: str) -> Any:
    """Return the target of a reference in the schema, or None. It is a URI fragment with a JSON Pointer."""
    try:
        return pointer.resolve(schema, pointer.split(unquote(ref[1:], errors="strict")))
    except (KeyError, ValueError):
        return None


def _references(schema: Any) -> Iterator[str]:
    """Return the references into the schema itself, percent-decoded."""
    for part in subschemas(schema):
        ref = part.get("$ref")
        if isinstance(ref, str) and ref.startswith("#"):
            yield unquote(ref)


def _recursive(schema: Schema) -> bool:
    """Whether the target of a reference refers back to this reference."""
    done = set[str]()

    def returns(part: Any, under_way: frozenset[str]) -> bool:
        for ref in _references(part):
            if ref in under_way:
                return True
            if ref not in done and returns(_target(schema, ref), under_way | {ref}):
                return True
            done.add(ref)
        return False

    return returns(schema, frozenset())


@constraint("strict-tools-at-most", "E42", fault="strict-tools-unlimited")
def strict_tools(prompt: Prompt) -> None:
    """The number of strict tools is limited."""
    strict = sum(bool(tool.get("strict")) for tool in prompt.body.get("tools") or ())
    if strict > MOST_STRICT:
        raise invalid(f"tools: at most {MOST_STRICT} tools may be strict, found {strict}")


@constraint("structured-optional-at-most", "E42", fault="strict-optional-unlimited")
def optional(prompt: Prompt) -> None:
    """The number of optional properties in strict schemas is limited."""
    count = sum(
        sum(name not in (part.get("required") or ()) for name in part.get("properties") or ())
        for _, schema in structured(prompt)
        for part in subschemas(schema)
    )
    if count > MOST_OPTIONAL:
        raise invalid(
            f"Schemas contains too many optional parameters ({count}), which would make grammar compilation "
            "inefficient. Reduce the number of optional parameters in your tool schemas "
            f"(limit: {MOST_OPTIONAL})."
        )


def _is_union(schema: Schema, item: Any) -> bool:
    """Whether a property allows several types, directly or through its reference."""
    seen = set[str]()
    while isinstance(item, Mapping) and isinstance(ref := item.get("$ref"), str) and ref not in seen:
        seen.add(ref)
        item = _target(schema, ref) if ref.startswith("#") else None
    if not isinstance(item, Mapping):
        return False
    kinds = item.get("type")
    return "anyOf" in item or (isinstance(kinds, list) and len(kinds) > 1)


@constraint("structured-unions-at-most", "E42", fault="strict-unions-unlimited")
def unions(prompt: Prompt) -> None:
    """The number of unions in strict schemas is limited."""
    count = sum(
        _is_union(schema, item)
        for _, schema in structured(prompt)
        for part in subschemas(schema)
        for item in (part.get("properties") or {}).values()
    )
    if count > MOST_UNIONS:
        raise invalid(
            f"Schemas contains too many parameters with union types ({count}), which would make grammar "
            "compilation inefficient. Reduce the number of union types in your tool schemas "
            f"(limit: {MOST_UNIONS})."
        )
