"""Walks an OpenAPI 3.2 document and knows the kind of each node."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from claude_conformance.contract import pointer

ONE, MAP, LIST = "one", "map", "list"

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")

# The kinds of components, and the kind of each entry.
COMPONENT_KINDS = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "requestBody",
    "headers": "header",
    "securitySchemes": "securityScheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "pathItem",
    "mediaTypes": "mediaType",
}

_SCHEMA = {
    **dict.fromkeys(("properties", "patternProperties", "$defs", "dependentSchemas"), ("schema", MAP)),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ("schema", LIST)),
    **dict.fromkeys(
        (
            "items",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema",
        ),
        ("schema", ONE),
    ),
}
_PARAMETER = {
    "schema": ("schema", ONE),
    "content": ("mediaType", MAP),
    "examples": ("example", MAP),
}
_FIELDS: dict[str, dict[str, tuple[str, str]]] = {
    "openapi": {
        "paths": ("pathItem", MAP),
        "webhooks": ("pathItem", MAP),
        "components": ("components", ONE),
        "x-common": ("common", ONE),
        "x-resources": ("resource", MAP),
    },
    "common": {
        "parameters": ("parameter", LIST),
        "parameterSets": ("parameterSet", MAP),
        "responses": ("response", MAP),
        "headerSets": ("headerSet", MAP),
        "webhooks": ("commonWebhook", ONE),
    },
    "commonWebhook": {"parameters": ("parameter", LIST), "responses": ("response", MAP)},
    "resource": {"schema": ("schema", ONE)},
    "parameterSet": {"parameters": ("parameter", LIST)},
    "headerSet": {"headers": ("header", MAP)},
    "components": {name: (kind, MAP) for name, kind in COMPONENT_KINDS.items()},
    "pathItem": {
        **dict.fromkeys(METHODS, ("operation", ONE)),
        "additionalOperations": ("operation", MAP),
        "parameters": ("parameter", LIST),
    },
    "operation": {
        "parameters": ("parameter", LIST),
        "requestBody": ("requestBody", ONE),
        "responses": ("response", MAP),
        "callbacks": ("callback", MAP),
    },
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "requestBody": {"content": ("mediaType", MAP)},
    "response": {
        "headers": ("header", MAP),
        "content": ("mediaType", MAP),
        "links": ("link", MAP),
    },
    "mediaType": {
        "schema": ("schema", ONE),
        "itemSchema": ("schema", ONE),
        "examples": ("example", MAP),
        "encoding": ("encoding", MAP),
        "prefixEncoding": ("encoding", LIST),
        "itemEncoding": ("encoding", ONE),
    },
    "encoding": {"headers": ("header", MAP)},
    "schema": _SCHEMA,
}


@attrs.frozen
class Node:
    """A node of the document: its JSON Pointer, kind and value."""

    pointer: str
    kind: str
    value: Any

    @property
    def reference(self) -> str | None:
        """The `$ref` of this node, if it has one."""
        ref = self.value.get("$ref") if isinstance(self.value, dict) else None
        return ref if isinstance(ref, str) else None


def below(kind: str, field: str) -> tuple[str, str] | None:
    """Return the kind of a field's value, and whether it is one node, a map or a list; None for data."""
    return _FIELDS.get(kind, {}).get(field)


def operations(
    document: Mapping[str, Any], field: str = "paths"
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Iterate over the path, method and Operation Object of each operation.

    With `webhooks` as `field`, iterate over those of webhooks, with their names in place of paths.
    """
    for path, item in document.get(field, {}).items():
        for method in METHODS:
            operation = item.get(method) if isinstance(item, dict) else None
            if isinstance(operation, dict):
                yield path, method, operation


def walk(value: Any, kind: str = "openapi", at: str = "") -> Iterator[Node]:
    """Iterate over `value` and all nodes below it, parents first.

    It does not follow references, and skips examples, `const`, `enum` and `default`.
    """
    yield Node(at, kind, value)
    if not isinstance(value, dict):
        return
    for field, (child, shape) in _FIELDS.get(kind, {}).items():
        if field not in value:
            continue
        below, here = value[field], f"{at}/{pointer.escape(field)}"
        if shape == ONE:
            yield from walk(below, child, here)
        elif shape == MAP and isinstance(below, dict):
            for name, item in below.items():
                if not (kind in ("openapi", "operation") and name.startswith("x-")):
                    yield from walk(item, child, f"{here}/{pointer.escape(name)}")
        elif shape == LIST and isinstance(below, list):
            for index, item in enumerate(below):
                yield from walk(item, child, f"{here}/{index}")
