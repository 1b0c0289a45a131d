"""Limits of values: what a schema says beyond names, types, and the words of an enum."""

from __future__ import annotations

import copy
from typing import Any

from claude_conformance.contract.walk import walk

LIMITS = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "pattern"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
)


def without_limits(document: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of a document whose schemas have no limits: any number, length or text will do."""
    found = copy.deepcopy(document)
    for node in walk(found):
        if node.kind == "schema" and isinstance(node.value, dict):
            for name in LIMITS:
                node.value.pop(name, None)
            if "boolean" in node.value.get("type", ()):
                node.value.pop("enum", None)
    return found
