"""Rewrites unions so that validators check the discriminator first.

A validator that tries all variants of a union can only report that no variant matches. Here the discriminator
becomes a condition, so that the error names the property that is wrong.
"""

from __future__ import annotations

from typing import Any

_SKIP = ("discriminator", "example", "examples", "externalDocs", "xml")
_TYPE_NAMES = ("array", "boolean", "integer", "null", "number", "object", "string")


class Dispatcher:
    """Rewrites the schemas of one document; `schemas` are its components by name."""

    def __init__(self, schemas: dict[str, Any]) -> None:
        self.schemas = schemas

    def rewrite(self, schema: Any) -> Any:
        """Return an equivalent schema with better error messages."""
        if isinstance(schema, list):
            return [self.rewrite(item) for item in schema]
        if not isinstance(schema, dict):
            return schema
        result: dict[str, Any] = {}
        for key, value in schema.items():
            if key in ("const", "enum", "default"):
                result[key] = value
            elif key in ("properties", "patternProperties", "$defs", "dependentSchemas"):
                result[key] = {name: self.rewrite(item) for name, item in value.items()}
            elif key not in _SKIP and not key.startswith("x-"):
                result[key] = self.rewrite(value) if isinstance(value, dict | list) else value
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                conditions = self._by_tag(schema) if keyword == "oneOf" else None
                conditions = conditions or self._by_type(schema[keyword])
                if conditions:
                    del result[keyword]
                    result["allOf"] = result.get("allOf", []) + conditions
        return result

    def _target(self, schema: Any) -> Any:
        while isinstance(schema, dict) and "$ref" in schema:
            schema = self.schemas.get(schema["$ref"].rpartition("/")[2])
        return schema

    def _by_tag(self, schema: dict[str, Any]) -> list[Any] | None:
        """Return conditions on the value of the discriminator."""
        tagged = schema.get("discriminator") or {}
        name, mapping, default = (tagged.get(key) for key in ("propertyName", "mapping", "defaultMapping"))
        if not name or not mapping:
            return None
        known = {*mapping.values(), default} - {None}
        others = [item for item in schema["oneOf"] if item.get("$ref") not in known]
        if any(self._target(item).get("type") != "object" for item in others):
            return None
        head: dict[str, Any] = {"type": "object"}
        tags: list[Any] = list(mapping)
        conditions = [_when(name, [tag], {"$ref": target}) for tag, target in mapping.items()]
        if default:
            # A value without the tag of another variant is the default variant, which may allow further tags.
            conditions.append({**_when(name, tags, True), "else": {"$ref": default}})
            tag = self._target({"$ref": default}).get("properties", {}).get(name, {})
            tags = [*tags, *tag.get("enum", [tag["const"]] if "const" in tag else [])]
        else:
            head["required"] = [name]
            if others:
                rest = self.rewrite(others[0] if len(others) == 1 else {"oneOf": others})
                conditions.append({**_when(name, tags, True), "else": rest})
        head["properties"] = {name: {"type": "string"} if others else {"enum": tags}}
        return [head, *conditions]

    def _types(self, schema: Any) -> set[str] | None:
        """Return the JSON types that a schema allows, or None if it does not say."""
        schema = self._target(schema)
        if not isinstance(schema, dict):
            return None
        if "type" in schema:
            kinds = schema["type"]
            return {kinds} if isinstance(kinds, str) else set(kinds)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                parts = [self._types(item) for item in schema[keyword]]
                return None if None in parts else set().union(*(part for part in parts if part))
        if "const" in schema and isinstance(schema["const"], str):
            return {"string"}
        return None

    def _by_type(self, alternatives: list[Any]) -> list[Any] | None:
        """Return conditions on the JSON type, if no two alternatives share one."""
        if len(alternatives) < 2:
            return None
        kinds = [self._types(item) for item in alternatives]
        seen: set[str] = set()
        for kind in kinds:
            if not kind or kind & seen or ("number" in kind and "integer" in seen):
                return None
            seen |= kind | ({"integer"} if "number" in kind else set())
        allowed = [name for name in _TYPE_NAMES if any(kind and name in kind for kind in kinds)]
        return [
            {"type": allowed if len(allowed) > 1 else allowed[0]},
            *(
                {"if": {"type": sorted(kind or ())}, "then": self.rewrite(item)}
                for kind, item in zip(kinds, alternatives, strict=True)
            ),
        ]


def _when(name: str, tags: list[Any], then: Any) -> dict[str, Any]:
    return {"if": {"properties": {name: {"enum": tags}}, "required": [name]}, "then": then}
