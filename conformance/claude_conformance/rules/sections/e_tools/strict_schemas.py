"""Section E: what the schemas of strict tools and of `output_config.format` may contain.

The API guarantees that responses match these schemas, so it refuses schemas for which it cannot. Each refusal
is judged against the same schema without the fault, which the server must accept.

Rules: E40-E44.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, need_plain, refused
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.model_choice import claims, entry, model_with
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.e_tools import section
from claude_conformance.wire import Exchange

Json = dict[str, Any]

_FEATURE = "structured_outputs"

MOST_STRICT, MOST_OPTIONAL, MOST_UNIONS = 20, 24, 16
"""The limits of one request: strict tools, optional properties, and properties of several types."""


def closed(properties: Json, **more: Any) -> Json:
    """Returns an object schema that allows these properties, requires all of them and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
        **more,
    }


def _of(**keywords: Any) -> Json:
    """Returns an object schema with one property that has these keywords."""
    return closed({"value": keywords})


def _optional(count: int) -> Json:
    return closed({f"field_{number}": {"type": "string"} for number in range(count)}, required=[])


def _unions(count: int) -> Json:
    kinds: tuple[Json, Json] = (
        {"type": ["string", "null"]},
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
    )
    return closed({f"field_{number}": kinds[number % 2] for number in range(count)})


_NODE = closed({"name": {"type": "string"}, "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]}})
_OTHER = closed({"back": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]}})

UNSUPPORTED: Mapping[str, Json] = {
    "open object": {"type": "object", "properties": {"value": {"type": "string"}}, "required": ["value"]},
    "additionalProperties true": closed({"value": {"type": "string"}}, additionalProperties=True),
    "additionalProperties a schema": closed(
        {"value": {"type": "string"}}, additionalProperties={"type": "string"}
    ),
    "open object inside": _of(type="object", properties={}),
    "open object in an array": _of(type="array", items={"type": "object", "properties": {}}),
    "open object or null": _of(type=["object", "null"], properties={}),
    "minimum": _of(type="integer", minimum=1),
    "maximum": _of(type="integer", maximum=9),
    "exclusiveMinimum": _of(type="number", exclusiveMinimum=0),
    "exclusiveMaximum": _of(type="number", exclusiveMaximum=9),
    "multipleOf": _of(type="integer", multipleOf=2),
    "minItems 2": _of(type="array", items={"type": "string"}, minItems=2),
    "maxItems": _of(type="array", items={"type": "string"}, maxItems=3),
    "uniqueItems": _of(type="array", items={"type": "string"}, uniqueItems=True),
    "contains": _of(type="array", items={"type": "string"}, contains={"const": "a"}),
    "object in enum": _of(enum=[{"a": 1}, {"a": 2}]),
    "external $ref": closed({"value": {"$ref": "https://example.com/schemas/value.json"}}),
    "recursion": closed({"first": {"$ref": "#/$defs/node"}}, **{"$defs": {"node": _NODE}}),
    "recursion over two": closed(
        {"first": {"$ref": "#/$defs/node"}},
        **{"$defs": {"node": closed({"next": {"$ref": "#/$defs/other"}}), "other": _OTHER}},
    ),
}
"""Schemas that the structured outputs page lists as unsupported, each with one fault."""

DISPUTED: Mapping[str, Json] = {
    "minLength": _of(type="string", minLength=1),
    "maxLength": _of(type="string", maxLength=9),
    "allOf with $ref": closed(
        {"value": {"allOf": [{"$ref": "#/$defs/word"}]}}, **{"$defs": {"word": {"type": "string"}}}
    ),
    "$ref to no definition": closed({"value": {"$ref": "#/$defs/word"}}),
    "lookahead in a pattern": _of(type="string", pattern="^(?=a)ab$"),
    "backreference in a pattern": _of(type="string", pattern=r"^(a|b)\1$"),
    "word boundary in a pattern": _of(type="string", pattern=r"\bab\b"),
}
"""Like `UNSUPPORTED`. Some servers were observed to accept them, or the page does not list them."""

SUPPORTED: Mapping[str, Json] = {
    "string": _of(type="string"),
    "integer": _of(type="integer"),
    "number": _of(type="number"),
    "boolean": _of(type="boolean"),
    "null": _of(type="null"),
    "array": _of(type="array", items={"type": "string"}),
    "minItems 0": _of(type="array", items={"type": "string"}, minItems=0),
    "minItems 1": _of(type="array", items={"type": "string"}, minItems=1),
    "object inside": closed({"value": closed({"inner": {"type": "string"}})}),
    "enum": _of(enum=["a", 1, True, None]),
    "const": _of(const="a"),
    "default": closed({"value": {"type": "string", "default": "a"}}, required=[]),
    "anyOf": closed({"value": {"anyOf": [{"type": "string"}, {"type": "integer"}]}}),
    "allOf": closed({"value": {"allOf": [{"type": "string"}]}}),
    "several types": _of(type=["string", "null"]),
    "$defs": closed({"value": {"$ref": "#/$defs/word"}}, **{"$defs": {"word": {"type": "string"}}}),
    "definitions": closed(
        {"value": {"$ref": "#/definitions/word"}}, definitions={"word": {"type": "string"}}
    ),
    "one definition twice": closed(
        {"a": {"$ref": "#/$defs/word"}, "b": {"$ref": "#/$defs/word"}},
        **{"$defs": {"word": {"type": "string"}}},
    ),
    **{
        f"format {name}": _of(type="string", format=name)
        for name in (
            "date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid",
        )
    },
    "title and description": closed({"value": {"type": "string", "title": "T", "description": "D"}}),
    f"{MOST_OPTIONAL} optional properties": _optional(MOST_OPTIONAL),
    f"{MOST_UNIONS} properties of several types": _unions(MOST_UNIONS),
}  # fmt: skip
"""Schemas that the structured outputs page lists as supported."""

Members = Callable[[Json], Json]


def strict(*schemas: Json, more: int = 0) -> Json:
    """Returns the fields of a request with one strict tool for each schema."""
    tools = [
        {"name": f"tool_{number}", "description": "Notes a value.", "strict": True, "input_schema": schema}
        for number, schema in enumerate([*schemas, *[_of(type="string")] * more])
    ]
    return {"tools": tools}


def formatted(schema: Json) -> Json:
    """Returns the fields of a request whose response must satisfy the schema."""
    return {"output_config": {"format": {"type": "json_schema", "schema": schema}}}


def _loose(schema: Json) -> Json:
    return {"tools": [{**strict(schema)["tools"][0], "strict": False}]}


def _ask(probe: Probe, model: str, members: Json, *, invalid: bool = False) -> Exchange:
    return create(probe, invalid=invalid, model=model, max_tokens=1, **members)


def _refused(probe: Probe, model: str, members: Json) -> None:
    refused(_ask(probe, model, members, invalid=True))


def _able(probe: Probe, members: Members) -> str:
    """Returns a model that supports the feature.

    Raises `Skipped` if the server does not accept even the simplest schema.
    """
    need_plain(probe)
    model = model_with(probe, _FEATURE)
    exchange = _ask(probe, model, members(_of(type="string")))
    try:
        accepted(exchange)
    except Failed as failure:
        # E43 fails if the Models API claims the feature; without that claim the server may lack it.
        raise Skipped(f"the simplest schema is not accepted: {failure.message}", exchange) from None
    return model


def _takes(probe: Probe, members: Members) -> bool:
    """Returns whether the server accepts the simplest schema; E43 fails if it should and does not."""
    try:
        _able(probe, members)
    except Skipped:
        return False
    return True


def _refuses(probe: Probe, members: Members, schemas: Mapping[str, Json]) -> None:
    model = _able(probe, members)
    each(schemas, lambda schema: _refused(probe, model, members(schema)))


@section.rule(
    "E40",
    title="answers 400 invalid_request_error to a strict tool with an unsupported schema",
    source=[src.STRUCTURED],
    cost=2 + len(UNSUPPORTED),
)
def strict_tool(probe: Probe) -> None:
    _refuses(probe, strict, UNSUPPORTED)


@section.rule(
    "E41",
    title="answers 400 invalid_request_error to an output_config.format with an unsupported schema",
    profile="messages",
    source=[src.STRUCTURED],
    cost=2 + len(UNSUPPORTED),
)
def output_format(probe: Probe) -> None:
    _refuses(probe, formatted, UNSUPPORTED)


@section.rule(
    "E42",
    title="answers 400 invalid_request_error to too many strict tools, optional properties or unions",
    source=[src.STRUCTURED],
    cost=11,
)
def too_many(probe: Probe) -> None:
    model = _able(probe, strict)
    half, some = MOST_OPTIONAL // 2 + 1, MOST_UNIONS // 2 + 1
    cases = {
        f"{MOST_STRICT + 1} strict tools": strict(more=MOST_STRICT + 1),
        f"{MOST_OPTIONAL + 1} optional properties": strict(_optional(MOST_OPTIONAL + 1)),
        f"{2 * half} optional properties of two tools": strict(_optional(half), _optional(half)),
        f"{MOST_UNIONS + 1} properties of several types": strict(_unions(MOST_UNIONS + 1)),
        f"{2 * some} properties of several types in two tools": strict(_unions(some), _unions(some)),
    }
    if _takes(probe, formatted):
        cases |= {
            f"{MOST_OPTIONAL + 1} optional properties of a format": formatted(_optional(MOST_OPTIONAL + 1)),
            f"{2 * half} optional properties of a tool and a format": strict(_optional(half))
            | formatted(_optional(half)),
            f"{MOST_UNIONS + 1} properties of several types in a format": formatted(_unions(MOST_UNIONS + 1)),
        }
    each(cases, lambda members: _refused(probe, model, members))


@section.rule(
    "E43",
    title="accepts strict tools and formats with supported schemas",
    impact="breaking",
    source=[src.STRUCTURED],
    cost=3 + len(SUPPORTED),
)
def accepts(probe: Probe) -> None:
    need_plain(probe)
    model = model_with(probe, _FEATURE)
    cases = {name: strict(schema) for name, schema in SUPPORTED.items()}
    cases[f"{MOST_STRICT} strict tools"] = strict(more=MOST_STRICT)
    cases["format with an object inside"] = formatted(SUPPORTED["object inside"])
    cases["minimum in a tool that is not strict"] = _loose(UNSUPPORTED["minimum"])
    claimed = claims(entry(probe, model), _FEATURE)
    if not claimed:
        _able(probe, strict)

    def check(members: Json) -> None:
        if "output_config" in members and not claimed:
            try:
                _able(probe, formatted)
            except Skipped as skip:
                # A server may support only strict tools.
                raise Unsupported(skip.message, *skip.exchanges) from None
        accepted(_ask(probe, model, members))

    each(cases, check)


@section.rule(
    "E44",
    title="answers 400 invalid_request_error to lengths, unusual $ref and complex patterns when strict",
    severity="SHOULD",
    source=[src.STRUCTURED],
    cost=2 + len(DISPUTED),
)
def disputed(probe: Probe) -> None:
    _refuses(probe, strict, DISPUTED)
