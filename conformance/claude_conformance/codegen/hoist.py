"""Turns anonymous schemas that need a name into components, so that the generator's parser keeps them.

Objects with properties, and unions of several such objects, are named after their title or their place.
Nothing else in the document changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.codegen.names import class_name, folded, pascal
from claude_conformance.codegen.references import PREFIX
from claude_conformance.contract.errors import ContractError


class Hoist:
    """The components of one document, plus the anonymous schemas found so far."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self.schemas: dict[str, Any] = dict(schemas)
        self._files = {folded(name): name for name in self.schemas}

    def components(self) -> dict[str, Any]:
        """Return all components, including those made from anonymous schemas."""
        done: set[str] = set()
        while len(done) < len(self.schemas):
            for name in [name for name in self.schemas if name not in done]:
                done.add(name)
                self.schemas[name] = self._inside(self.schemas[name], name)
        return self.schemas

    def of(self, schema: Any, place: str) -> Any:
        """Return the schema, or a reference to its new component. `place` names it if it has no title."""
        if not isinstance(schema, dict):
            return schema
        if self.target(schema) is None and (self._is_object(schema) or self._is_union(schema)):
            name = self._name(schema, place)
            self.schemas[name] = schema
            self._files[folded(name)] = name
            beside = {"description": schema["description"]} if "description" in schema else {}
            return {"$ref": PREFIX + name, **beside}
        return self._inside(schema, place)

    def target(self, schema: Mapping[str, Any]) -> str | None:
        """Return the component that a reference names. Raises `ContractError` if it does not exist."""
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return None
        name = reference.removeprefix(PREFIX)
        if name not in self.schemas:
            raise ContractError(f"generator view: {reference} does not exist")
        return name

    def _inside(self, schema: Any, place: str) -> Any:
        """Return the schema with its parts hoisted."""
        if not isinstance(schema, dict) or self.target(schema) is not None:
            return schema
        found = dict(schema)
        if isinstance(schema.get("properties"), dict):
            found["properties"] = {
                name: self.of(member, place + pascal(name)) for name, member in schema["properties"].items()
            }
        if isinstance(schema.get("items"), dict):
            found["items"] = self.of(schema["items"], f"{place}Item")
        if isinstance(schema.get("additionalProperties"), dict):
            found["additionalProperties"] = self.of(schema["additionalProperties"], f"{place}Value")
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                found[keyword] = self._alternatives(schema, schema[keyword], place)
        return found

    def _alternatives(self, schema: dict[str, Any], alternatives: list[Any], place: str) -> list[Any]:
        objects = [item for item in alternatives if self._holds_object(item)]
        if 1 < len(objects) < len(alternatives):
            # Separated from the alternatives of other JSON types; their properties tell them apart.
            tagged = {key: schema[key] for key in ("discriminator", "x-discriminator") if key in schema}
            own = f"{place}Object" if place in self.schemas else place
            union = self.of({"oneOf": objects, **tagged}, own)
            return [union, *(self.of(item, place) for item in alternatives if item not in objects)]
        own = f"{place}Variant" if place in self.schemas else place
        return [item if is_unknown(item) else self._alternative(item, place, own) for item in alternatives]

    def _alternative(self, item: Any, place: str, own: str) -> Any:
        if isinstance(item, dict) and "title" not in item and self._is_object(item) and place in self.schemas:
            return self.of(item, f"{place}Variant")
        return self.of(item, own)

    def _is_object(self, schema: Mapping[str, Any]) -> bool:
        if {"oneOf", "anyOf"} & schema.keys() or is_unknown(schema):
            return False
        return bool(schema.get("properties")) or any(map(self._holds_object, schema.get("allOf", [])))

    def _is_union(self, schema: Mapping[str, Any]) -> bool:
        alternatives = schema.get("oneOf") or schema.get("anyOf") or []
        return len(alternatives) > 1 and all(map(self._holds_object, alternatives))

    def _holds_object(self, schema: Any) -> bool:
        """Whether the alternative is a JSON object with known properties."""
        if not isinstance(schema, dict):
            return False
        name = self.target(schema)
        if name is not None:
            return self._holds_object(self.schemas[name])
        if schema.get("properties"):
            return True
        parts = schema.get("oneOf") or schema.get("anyOf") or schema.get("allOf") or []
        return any(map(self._holds_object, parts))

    def _name(self, schema: Mapping[str, Any], place: str) -> str:
        title = schema.get("title")
        place = class_name(place)
        if isinstance(title, str) and class_name(title) == title and folded(title) not in self._files:
            return title
        name, number = place, 1
        while folded(name) in self._files:
            number += 1
            name = f"{place}{number}"
        return name


def is_unknown(schema: Any) -> bool:
    """Whether this is the alternative for unknown variants."""
    if not isinstance(schema, dict):
        return False
    members = schema.get("properties", {})
    return any(isinstance(member, dict) and "enum" in member.get("not", {}) for member in members.values())
