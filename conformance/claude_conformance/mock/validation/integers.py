"""Whole numbers written as `4.0` or `1e1`: integers by JSON Schema (Core, 6.3), and so for the mock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claude_conformance.contract import View
from claude_conformance.mock.http.bodies import Path, floats_in


def settle(view: View, schema: Any, value: Any) -> None:
    """Convert whole numbers of a decoded body to int, in place, where the schema requires an integer."""
    for path, number in list(floats_in(value)):
        if path and number.is_integer() and _asks_for_integer(view, schema, value, path):
            holder = value
            for token in path[:-1]:
                holder = holder[token]
            holder[path[-1]] = int(number)


def _asks_for_integer(view: View, schema: Any, value: Any, path: Path) -> bool:
    nodes = list(_choices(view, schema, value))
    for token in path:
        value = value[token]
        nodes = [
            choice
            for node in nodes
            if (inner := _below(node, token)) is not None
            for choice in _choices(view, inner, value)
        ]
    kinds = [kind for node in nodes for kind in _types(node)]
    return "integer" in kinds and "number" not in kinds


def _choices(view: View, node: Any, value: Any) -> Iterator[dict[str, Any]]:
    """Return the schemas that may apply to a value, through references, unions and tags."""
    node = view.resolve(node, "")[1]
    if not isinstance(node, dict):
        return
    options = [*(node.get("oneOf") or ()), *(node.get("anyOf") or ())]
    tagged = node.get("discriminator")
    if tagged and isinstance(value, dict):
        tag = value.get(tagged["propertyName"])
        target = (tagged.get("mapping") or {}).get(tag) if isinstance(tag, str) else None
        options = [{"$ref": target}] if target else options
    for option in [*options, *(node.get("allOf") or ())]:
        yield from _choices(view, option, value)
    yield node


def _below(node: dict[str, Any], token: str | int) -> Any:
    if isinstance(token, int):
        return node.get("items")
    return (node.get("properties") or {}).get(token, node.get("additionalProperties"))


def _types(node: dict[str, Any]) -> list[str]:
    kinds = node.get("type") or []
    return [kinds] if isinstance(kinds, str) else list(kinds)
