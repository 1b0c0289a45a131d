"""Forms that concern more than one place: rounds of tool calls, and the content of input schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.sections.q_forms.form import TOOL_NAME, Form
from claude_conformance.rules.sections.q_forms.values import CALL, RESULT, TOOL

_ASK = user("What is the weather in Lima and in Quito?")
_TEXT = {"type": "text", "text": "I look it up."}


def _turn(role: str, *content: Any) -> dict[str, Any]:
    return {"role": role, "content": list(content)}


def rounds() -> list[Form]:
    """Rounds of tool calls, each in a separate request, because the context of a round may matter."""
    call = {**CALL, "id": "toolu_01Round"}
    result = {**RESULT, "tool_use_id": "toolu_01Round"}
    other = {**call, "id": "toolu_01Other", "input": {"city": "Quito"}}
    answer = {**result, "tool_use_id": "toolu_01Other"}
    blocks = [{"type": "text", "text": "12 degrees"}, {"type": "text", "text": "rain"}]
    bare = {"type": "tool_result", "tool_use_id": call["id"]}
    cases: dict[str, list[Any]] = {
        "a call and its result": [_turn("assistant", call), _turn("user", result)],
        "text before a call": [_turn("assistant", _TEXT, call), _turn("user", result)],
        "two calls in one turn": [_turn("assistant", call, other), _turn("user", result, answer)],
        "results in another order": [_turn("assistant", call, other), _turn("user", answer, result)],
        "text between two calls": [_turn("assistant", call, _TEXT, other), _turn("user", result, answer)],
        "text after a result": [_turn("assistant", call), _turn("user", result, _TEXT)],
        "an error as the result": [
            _turn("assistant", call),
            _turn("user", {**result, "content": "No such city", "is_error": True}),
        ],
        "a list of texts as the result": [
            _turn("assistant", call),
            _turn("user", {**bare, "content": blocks}),
        ],
        "a result without content": [_turn("assistant", call), _turn("user", bare)],
        "an empty text as the result": [_turn("assistant", call), _turn("user", {**bare, "content": ""})],
        "an empty list as the result": [_turn("assistant", call), _turn("user", {**bare, "content": []})],
        "a call without input": [_turn("assistant", {**call, "input": {}}), _turn("user", result)],
        "two rounds": [
            _turn("assistant", call),
            _turn("user", result),
            _turn("assistant", other),
            _turn("user", answer),
        ],
        "a round, and a question after it": [
            _turn("assistant", call),
            _turn("user", result),
            _turn("assistant", _TEXT),
            *user("And tomorrow?"),
        ],
    }
    tool = {**TOOL, "name": call["name"], "input_schema": {"type": "object"}}
    return [
        Form(name, turns=(*_ASK, *turns), tools=(tool,), claims={"round": name})
        for name, turns in cases.items()
    ]


_SCHEMAS: Mapping[str, Mapping[str, Any]] = {
    "no members": {},
    "nested objects": {
        "properties": {
            "place": {
                "type": "object",
                "properties": {"city": {"type": "object", "properties": {"name": {"type": "string"}}}},
            }
        }
    },
    "arrays": {"properties": {"days": {"type": "array", "items": {"type": "string"}}}},
    "arrays of objects": {
        "properties": {
            "stops": {
                "type": "array",
                "minItems": 1,
                "maxItems": 9,
                "uniqueItems": True,
                "items": {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]},
            }
        }
    },
    "every JSON type": {
        "properties": {
            kind: {"type": kind}
            for kind in ("string", "integer", "number", "boolean", "null", "array", "object")
        }
    },
    "lists of types": {"properties": {"city": {"type": ["string", "null"]}}},
    "enum": {"properties": {"unit": {"type": "string", "enum": ["C", "F"]}, "n": {"enum": [1, None, "a"]}}},
    "const": {"properties": {"kind": {"const": "tide"}}},
    "default and description": {
        "properties": {
            "unit": {"type": "string", "default": "C", "description": "Which unit.", "title": "Unit"}
        }
    },
    "examples": {"properties": {"unit": {"type": "string", "examples": ["C"]}}},
    "formats and pattern": {
        "properties": {
            "day": {"type": "string", "format": "date"},
            "at": {"type": "string", "format": "date-time"},
            "link": {"type": "string", "format": "uri"},
            "code": {"type": "string", "pattern": "^[A-Z]{3}$", "minLength": 3, "maxLength": 3},
        }
    },
    "bounds": {
        "properties": {
            "n": {"type": "integer", "minimum": 0, "maximum": 9},
            "x": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "multipleOf": 0.1},
        }
    },
    "anyOf": {"properties": {"place": {"anyOf": [{"type": "string"}, {"type": "null"}]}}},
    "oneOf in a property": {"properties": {"place": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}},
    "allOf in a property": {"properties": {"place": {"allOf": [{"type": "string"}, {"minLength": 1}]}}},
    "not": {"properties": {"place": {"type": "string", "not": {"const": ""}}}},
    "$defs and $ref": {
        "properties": {"from": {"$ref": "#/$defs/Place"}, "to": {"$ref": "#/$defs/Place"}},
        "$defs": {"Place": {"type": "object", "properties": {"city": {"type": "string"}}}},
    },
    "a reference to itself": {
        "properties": {"tree": {"$ref": "#/$defs/Node"}},
        "$defs": {
            "Node": {
                "type": "object",
                "properties": {"children": {"type": "array", "items": {"$ref": "#/$defs/Node"}}},
            }
        },
    },
    "additionalProperties: false": {"properties": {}, "additionalProperties": False},
    "additionalProperties: a schema": {"additionalProperties": {"type": "string"}},
    "patternProperties": {"patternProperties": {"^x-": {"type": "string"}}},
    "prefixItems": {"properties": {"pair": {"type": "array", "prefixItems": [{"type": "number"}, True]}}},
    "schemas that are true": {"properties": {"anything": True, "whatever": {}}},
    "$schema": {"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {}},
    "title and description": {"title": "Tide", "description": "Asks for the tide.", "properties": {}},
    "members called as keywords": {
        "properties": {
            "type": {"type": "string"},
            "properties": {"type": "string"},
            "required": {"type": "string"},
        }
    },
    "members in other scripts": {"properties": {"größe": {"type": "string"}, "年": {"type": "integer"}}},
}


def lifetimes() -> list[Form]:
    """Several `cache_control` markers: an hour before five minutes, and the maximum number."""
    marks = [{"type": "ephemeral", "ttl": ttl} for ttl in ("1h", "1h", "5m", "5m")]
    blocks = [{"type": "text", "text": "harbour", "cache_control": mark} for mark in marks]
    turn = {"role": "user", "content": blocks[2:]}
    together = {"cache_control": marks[3]}
    return [
        Form("1h before 5m", members={"system": blocks[1:3]}, claims={"marks": 1}),
        Form("four marks", members={"system": blocks[:2]}, turns=(turn,), claims={"marks": 2}),
        Form(
            "a mark of a block and one of the request", members=together, turns=(turn,), claims={"marks": 3}
        ),
    ]


def schemas() -> list[Form]:
    """Tools with various input schemas."""
    return [
        Form(name, tools=({"name": TOOL_NAME, "input_schema": {"type": "object", **more}},))
        for name, more in _SCHEMAS.items()
    ]
