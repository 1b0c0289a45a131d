"""Renames components so that they can be classes, and updates every reference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from claude_conformance.codegen.names import class_names
from claude_conformance.contract import pointer

PREFIX = "#/components/schemas/"
#: These contain data; a `$ref` in them is not a reference.
_DATA = frozenset({"const", "default", "enum", "example", "examples", "x-default"})
#: The keys of these are names chosen by the author.
_NAMED = frozenset(
    {"$defs", "definitions", "dependentSchemas", "patternProperties", "properties"}
    | {"callbacks", "content", "encoding", "headers", "links", "parameters", "paths", "pathItems"}
    | {"requestBodies", "responses", "schemas", "securitySchemes"}
)


def children(node: Any, named: bool = False) -> Iterator[tuple[Any, bool]]:
    """Iterate over the children of a part of the document, without data, and whether their keys are names."""
    if isinstance(node, list):
        yield from ((item, False) for item in node)
    elif isinstance(node, dict):
        for key, value in node.items():
            if named or key not in _DATA:
                yield value, not named and key in _NAMED and isinstance(value, dict)


def with_class_names(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the document with component names that can be classes. The input is not changed."""
    schemas = document.get("components", {}).get("schemas", {})
    names = class_names(schemas)
    changed = {old: new for old, new in names.items() if old != new}
    found = dict(document)
    if changed or any("~" in name or "%" in name for name in schemas):
        found = _renamed(found, names, named=False)
        components = dict(found["components"])
        components["schemas"] = {names[old]: schema for old, schema in components["schemas"].items()}
        found["components"] = components
    return found


def _renamed(node: Any, names: Mapping[str, str], named: bool) -> Any:
    if isinstance(node, list):
        return [_renamed(item, names, named=False) for item in node]
    if not isinstance(node, dict):
        return node
    result: dict[Any, Any] = {}
    for key, value in node.items():
        if not named and key == "$ref" and isinstance(value, str):
            result[key] = _reference(value, names)
        elif not named and key == "mapping" and isinstance(value, dict):
            result[key] = {tag: _reference(target, names) for tag, target in value.items()}
        elif named or key not in _DATA:
            result[key] = _renamed(value, names, named=not named and key in _NAMED)
        else:
            result[key] = value
    return result


def _reference(reference: Any, names: Mapping[str, str]) -> Any:
    if not isinstance(reference, str):
        return reference
    if not reference.startswith(PREFIX):
        return names.get(reference, reference)
    first, *rest = pointer.split(reference)[2:]
    first = first if first in names else unquote(first)
    if first not in names:
        return reference
    return PREFIX + "/".join([names[first], *map(pointer.escape, rest)]) if rest else PREFIX + names[first]
