"""A description made of the official SDK's own facts agrees with it in each of them."""

from __future__ import annotations

from typing import Any

import pytest

from claude_conformance.review.drift import find_sdk
from claude_conformance.review.drift.described import Description
from claude_conformance.review.drift.operations import api_of, compare_operations, ranked
from claude_conformance.review.drift.sdk_operations import SdkOperation, load_sdk
from claude_conformance.review.drift.sdk_source import SdkSource
from claude_conformance.review.drift.sdk_types import SdkTypes
from claude_conformance.review.drift.shape import (
    Array,
    Enum,
    Map,
    Null,
    Object,
    Property,
    Ref,
    Scalar,
    Shape,
    Union,
)

_MEDIA = {
    "json": "application/json",
    "sse": "text/event-stream",
    "jsonl": "application/x-jsonl",
    "binary": "application/octet-stream",
}


class Renderer:
    """Writes shapes as schemas, names as components."""

    def __init__(self, types: SdkTypes) -> None:
        self.types = types
        self.schemas: dict[str, Any] = {}

    def schema(self, shape: Shape | None) -> dict[str, Any]:
        match shape:
            case Scalar(kind="date-time" | "date" | "binary" as form):
                return {"type": "string", "format": form}
            case Scalar(kind=kind):
                return {"type": kind}
            case Null():
                return {"type": "null"}
            case Enum(values=values, open=True):
                return {"anyOf": [{"enum": list(values)}, {"type": "string"}]}
            case Enum(values=values):
                return {"enum": list(values)}
            case Array(items=items):
                return {"type": "array", "items": self.schema(items)}
            case Map(values=values):
                return {"type": "object", "additionalProperties": self.schema(values)}
            case Union(variants=variants):
                return {"oneOf": [self.schema(variant) for variant in variants]}
            case Object(properties=properties, open=open_):
                return {
                    "type": "object",
                    "required": [name for name, member in properties.items() if member.required],
                    "properties": {name: self.schema(member.shape) for name, member in properties.items()},
                    "additionalProperties": open_,
                }
            case Ref(key=key):
                name = key.replace("/", "-")
                if name not in self.schemas:
                    self.schemas[name] = {}
                    self.schemas[name] = self.schema(self.types.named(key))
                return {"$ref": f"#/components/schemas/{name}"}
            case _:
                return {}

    def parameters(self, place: str, members: dict[str, Property]) -> list[dict[str, Any]]:
        return [
            {"name": name, "in": place, "required": member.required, "schema": self.schema(member.shape)}
            for name, member in members.items()
        ]

    def operation(self, item: SdkOperation) -> dict[str, Any]:
        content: dict[str, Any] = {}
        for kind in sorted(item.content):
            word = "schema" if kind == "json" else "itemSchema"
            content[_MEDIA[kind]] = {word: self.schema(item.response if kind == "json" else item.stream)}
        node: dict[str, Any] = {
            "operationId": f"{item.resource}.{item.name}",
            "parameters": [
                *self.parameters("path", dict(item.path_parameters)),
                *self.parameters("query", dict(item.query)),
                *self.parameters("header", dict(item.headers)),
            ],
            "responses": {"200": {"description": "ok", "content": content}},
        }
        if item.body is not None:
            media = "multipart/form-data" if item.multipart else "application/json"
            node["requestBody"] = {"content": {media: {"schema": self.schema(item.body)}}}
        if item.page:
            node["x-pagination"] = {"style": item.page, "items": "data"}
        return node


@pytest.fixture(scope="module")
def sdk() -> tuple[SdkTypes, list[SdkOperation]]:
    return load_sdk(SdkSource(find_sdk()))


def described(types: SdkTypes, operations: list[SdkOperation]) -> Description:
    renderer = Renderer(types)
    paths: dict[str, Any] = {}
    for item in operations:
        paths.setdefault(item.path, {})[item.method.lower()] = renderer.operation(item)
    return Description({"paths": paths, "components": {"schemas": renderer.schemas}})


def test_all_facts_of_the_sdk_agree_with_themselves(sdk: tuple[SdkTypes, list[SdkOperation]]) -> None:
    types, operations = sdk
    general = described(types, [item for item in operations if not item.beta])
    beta = described(types, [item for item in operations if item.beta])
    apis = ranked(api_of(item.path) for item in operations)
    facts = compare_operations(types, operations, general, beta, apis)
    assert facts.differences() == []
    assert len(facts) > 20_000
    assert len({fact.api for fact in facts}) == len(apis)
    present = {fact.key for fact in facts if fact.key.endswith(":operation")}
    assert len(present) == len(operations)
