"""Fits data to a schema of the response: what a client sent becomes what the API shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.contract import View
from claude_conformance.mock.engine.values import sample

Schema = Mapping[str, Any]
_DATES = frozenset({"date-time", "date"})


class Shape:
    """Fits data to the schemas of a view. `now` is what a missing time becomes (RFC 3339)."""

    def __init__(self, view: View, now: str) -> None:
        self._view, self._now = view, now

    def fit(self, schema: Any, data: Any) -> Any:
        """Return the data as the schema describes them.

        Objects lose properties that the schema does not describe (a secret, a field of another version), and
        get those that they lack: a constant, null where that is allowed, or else what the schema requires.
        """
        schema = self._resolved(schema)
        options = schema.get("oneOf") or schema.get("anyOf")
        if options:
            return self.fit(self._option(schema, options, data), data)
        if isinstance(data, Mapping):
            return self._object(schema, data)
        if isinstance(data, list):
            items = schema.get("items")
            return data if items is None else [self.fit(items, item) for item in data]
        return data

    def fill(self, schema: Any) -> Any:
        """Return the value of a property that the data lack.

        It is the constant, the default, null, or an example of the schema.
        """
        schema = self._resolved(schema)
        for keyword in ("const", "default"):
            if keyword in schema:
                return schema[keyword]
        if self.nullable(schema):
            return None
        options = schema.get("oneOf") or schema.get("anyOf")
        if options:
            return self.fill(options[0])
        kind = schema.get("type")
        if kind == "array" and not schema.get("minItems"):
            return []
        if kind == "object":
            return self._object(schema, {})
        if schema.get("format") in _DATES:
            return self._now if schema["format"] == "date-time" else self._now[:10]
        if "examples" in schema:
            return schema["examples"][0]
        return sample({**schema, "components": self._view.document["components"]})

    def nullable(self, schema: Any) -> bool:
        """Whether a schema allows null."""
        schema = self._resolved(schema)
        kinds = schema.get("type", ())
        if kinds == "null" or (isinstance(kinds, list) and "null" in kinds):
            return True
        if "const" in schema or "enum" in schema:
            return schema.get("const", 0) is None or None in schema.get("enum", ())
        return any(self.nullable(option) for option in schema.get("oneOf") or schema.get("anyOf") or ())

    def properties(self, schema: Any) -> dict[str, Any]:
        """Return the schemas of an object's properties by name, those of all variants of a union too."""
        found: dict[str, Any] = {}
        for part in self._parts(schema):
            for option in part.get("oneOf") or part.get("anyOf") or ():
                found |= self.properties(option)
            found |= part.get("properties", {})
        return found

    def _resolved(self, schema: Any) -> Schema:
        resolved = self._view.resolve(schema, "")[1]
        return resolved if isinstance(resolved, Mapping) else {}

    def _parts(self, schema: Any) -> Iterator[Schema]:
        """Iterate over a schema and those that it combines with `allOf`."""
        schema = self._resolved(schema)
        yield schema
        for part in schema.get("allOf", ()):
            yield from self._parts(part)

    def _object(self, schema: Schema, data: Mapping[str, Any]) -> dict[str, Any]:
        parts = list(self._parts(schema))
        known = {name: node for part in parts for name, node in part.get("properties", {}).items()}
        if not known:
            values = schema.get("additionalProperties")
            fitted = values if isinstance(values, Mapping) else {}
            return {name: self.fit(fitted, value) for name, value in data.items()}
        required = {name for part in parts for name in part.get("required", ())}
        return {
            name: self._property(node, data[name]) if name in data else self.fill(node)
            for name, node in known.items()
            if name in data or name in required or self._always(node)
        }

    def _always(self, schema: Any) -> bool:
        """Whether a property has a value that needs no data: a constant, or null."""
        return "const" in self._resolved(schema) or self.nullable(schema)

    def _property(self, schema: Any, value: Any) -> Any:
        """Fit a value; null where the schema has no null means that the value is not set."""
        return self.fill(schema) if value is None and not self.nullable(schema) else self.fit(schema, value)

    def _option(self, schema: Schema, options: list[Any], data: Any) -> Any:
        """Return the variant of a union that the data belong to."""
        tag = schema.get("discriminator", {})
        if isinstance(data, Mapping) and tag:
            target = tag.get("mapping", {}).get(data.get(tag["propertyName"]))
            if target is not None:
                return {"$ref": target}
        for option in options:
            if self._view.validator_of(option).is_valid(self.fit(option, data)):
                return option
        return options[0]
