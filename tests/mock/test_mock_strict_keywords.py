"""Keywords of strict schemas that no page names: the mock accepts them, and no rule sends them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from claude_conformance.mock import MockServer
from claude_conformance.mock.apis.messages.constraints.structured import BOUNDS, UNNAMED, subschemas
from claude_conformance.rules.sections.e_tools.strict_schemas import DISPUTED, SUPPORTED, UNSUPPORTED

TEXT: dict[str, Any] = {"type": "string"}
ITEMS: dict[str, Any] = {"type": "array", "items": TEXT}
SAMPLES: dict[str, dict[str, Any]] = {
    "oneOf": {"oneOf": [TEXT, {"type": "integer"}]},
    "not": {**TEXT, "not": {"const": "a"}},
    "if": {**TEXT, "if": {"const": "a"}},
    "then": {**TEXT, "if": {"const": "a"}, "then": TEXT},
    "else": {**TEXT, "if": {"const": "a"}, "else": TEXT},
    "prefixItems": {**ITEMS, "prefixItems": [TEXT]},
    "minContains": {**ITEMS, "minContains": 1},
    "maxContains": {**ITEMS, "maxContains": 1},
    "unevaluatedItems": {**ITEMS, "unevaluatedItems": False},
    "contentEncoding": {**TEXT, "contentEncoding": "base64"},
    "contentMediaType": {**TEXT, "contentMediaType": "application/json"},
    "contentSchema": {**TEXT, "contentSchema": TEXT},
    "examples": {**TEXT, "examples": ["a"]},
    "deprecated": {**TEXT, "deprecated": True},
    "readOnly": {**TEXT, "readOnly": True},
    "writeOnly": {**TEXT, "writeOnly": True},
    "$comment": {**TEXT, "$comment": "a"},
    "$id": {**TEXT, "$id": "urn:example:a"},
    "$anchor": {**TEXT, "$anchor": "a"},
}
"""By keyword: a property that uses it."""

OF_OBJECTS: dict[str, Any] = {
    "dependentSchemas": {"value": TEXT | {"type": "object", "additionalProperties": False}},
    "dependentRequired": {"value": ["value"]},
    "patternProperties": {"^v": TEXT},
    "propertyNames": TEXT,
    "minProperties": 1,
    "maxProperties": 3,
    "unevaluatedProperties": False,
    "$schema": "https://json-schema.org/draft/2020-12/schema",
}
"""By keyword: its value in the schema of an object."""


def schema(keyword: str) -> dict[str, Any]:
    whole: dict[str, Any] = {
        "type": "object",
        "properties": {"value": SAMPLES.get(keyword, TEXT)},
        "required": ["value"],
        "additionalProperties": False,
    }
    return {**whole, keyword: OF_OBJECTS[keyword]} if keyword in OF_OBJECTS else whole


@pytest.mark.parametrize("keyword", UNNAMED)
def test_the_mock_accepts_a_keyword_that_no_page_names(server: MockServer, keyword: str) -> None:
    tool = {"name": "note", "strict": True, "input_schema": schema(keyword)}
    form = {"format": {"type": "json_schema", "schema": schema(keyword)}}
    for fields in ({"tools": [tool]}, {"output_config": form}):
        answer = httpx.post(
            f"{server.url}/v1/messages",
            headers={"x-api-key": server.api_key, "anthropic-version": "2023-06-01"},
            json={
                "model": "claude-haiku-5-5",
                "max_tokens": 64,
                "messages": [{"role": "user", "content": "Hello"}],
                **fields,
            },
        )
        assert answer.status_code == 200, answer.text


def keywords() -> Iterator[str]:
    for sent in (UNSUPPORTED, DISPUTED, SUPPORTED):
        for whole in sent.values():
            for part in subschemas(whole):
                yield from part


def test_no_rule_judges_a_keyword_that_no_page_names() -> None:
    assert set(keywords()) & set(UNNAMED) == set()
    assert {keyword for of_kind in BOUNDS.values() for keyword in of_kind} <= set(keywords())
