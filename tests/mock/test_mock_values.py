"""Values for JSON Schemas: the value satisfies any schema, and is the same each time."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claude_conformance.mock.engine.values import Unsatisfiable, sample

leaves = st.sampled_from(
    [
        {"type": "string"},
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "uuid"},
        {"type": "string", "minLength": 40},
        {"type": "string", "maxLength": 2},
        {"type": "string", "pattern": "^[a-f]{3,5}$"},
        {"type": "integer", "minimum": 10, "maximum": 12},
        {"type": "integer", "exclusiveMinimum": 0, "multipleOf": 7},
        {"type": "number", "maximum": -3.5},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
        {"type": "boolean"},
        {"type": "null"},
        {"type": ["null", "integer"]},
        {"enum": ["a", 1, None]},
        {"const": {"x": [1]}},
        True,
        {},
    ]
)


def _object(members: dict[str, Any], closed: bool, required: bool) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": members,
        "required": list(members) if required else [],
        "additionalProperties": not closed,
    }


schemas = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(
            _object, st.dictionaries(st.text(max_size=5), inner, max_size=4), st.booleans(), st.booleans()
        ),
        st.builds(
            lambda item, low: {"type": "array", "items": item, "minItems": low}, inner, st.integers(0, 3)
        ),
        st.builds(lambda options: {"anyOf": options}, st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=8,
)


@given(schemas, st.integers(0, 3))
@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
def test_value_satisfies_its_schema(schema: Any, number: int) -> None:
    whole = {
        "type": "object",
        "properties": {"it": {"$ref": "#/$defs/it"}},
        "required": ["it"],
        "$defs": {"it": schema},
    }
    value = sample(whole, number)
    assert jsonschema_rs.Draft202012Validator(whole, validate_formats=True).is_valid(value)
    assert sample(whole, number) == value


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "uniqueItems": True, "minItems": 3, "items": {"enum": [1, 2, 3]}},
        {"type": "array", "contains": {"const": 5}, "items": {"type": "integer"}},
        {"not": {"type": "string"}},
        {"type": "object", "patternProperties": {"^a": {"type": "integer"}}, "minProperties": 2},
        {"type": "object", "properties": {"next": {"$ref": "#"}}, "required": []},
        {"allOf": [{"properties": {"a": {"type": "integer"}}}, {"required": ["a"]}], "type": "object"},
        {"if": {"properties": {"k": {"const": 1}}}, "then": {"required": ["v"]}, "type": "object"},
    ],
)
def test_less_common_schemas(schema: dict[str, Any]) -> None:
    value = sample(schema)
    assert jsonschema_rs.Draft202012Validator(schema).is_valid(value)
    assert sample(schema) == value


@pytest.mark.parametrize(
    "schema", [False, {"type": "integer", "minimum": 2, "maximum": 1}, {"type": "nonsense"}]
)
def test_no_value(schema: Any) -> None:
    with pytest.raises(Unsatisfiable):
        sample(schema)


def test_hints_fill_free_texts() -> None:
    schema = {"type": "object", "properties": {"from": {"type": "string"}, "to": {"type": "string"}}}
    assert sample(schema, 0, ["Paris", "Rome"]) == {"from": "Paris", "to": "Rome"}
