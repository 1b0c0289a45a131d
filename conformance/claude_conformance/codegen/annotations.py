"""From schemas to Python types and to what the client's decoder is told.

Every schema that becomes a class or an alias of its own is a component; anonymous ones get a name from where
they stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from claude_conformance.codegen.names import class_name, folded, literal, pascal
from claude_conformance.contract.errors import ContractError

_PREFIX = "#/components/schemas/"
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
UNKNOWN = "UnknownVariant"
FILES = "FileTypes"
BASE64 = "Base64Data"
ANY_MAPPING = "Mapping[str, Any]"


@attrs.frozen
class Type:
    """One schema as Python has it."""

    parts: tuple[str, ...]  # of a union, as results have it
    given: tuple[str, ...]  # as arguments take it
    decode: str | None = None  # see `decode.decoder` in the client; None: left as it is
    names: frozenset[str] = frozenset()  # components that `parts` and `given` mention
    time: bool = False

    def code(self, *, given: bool) -> str:
        parts = dict.fromkeys(self.given if given else self.parts)
        if "Any" in parts or not parts:
            return "Any"
        if "None" in parts:
            del parts["None"]
            parts["None"] = None
        return " | ".join(parts)

    @property
    def nullable(self) -> bool:
        return "None" in self.parts


def _simple(*parts: str) -> Type:
    return Type(parts, parts)


class Types:
    """The components of one document; grows by the anonymous schemas that are met."""

    def __init__(self, schemas: Mapping[str, Any], given: frozenset[str], returned: frozenset[str]) -> None:
        self.schemas: dict[str, Any] = dict(schemas)
        self.given = set(given)  # components that arguments reach
        self.returned = set(returned)  # components that results reach
        self._decodable: dict[str, bool] = {}
        self._files = {folded(name): name for name in self.schemas}

    # --- components -------------------------------------------------------------------------------------

    def target(self, schema: Mapping[str, Any]) -> str | None:
        """The component that a reference names."""
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return None
        name = reference.removeprefix(_PREFIX)
        if name not in self.schemas:
            raise ContractError(f"generator view: {reference} does not exist")
        return name

    def merged(self, schema: Any) -> dict[str, Any]:
        """An object schema with its `allOf` members and references put together."""
        if not isinstance(schema, dict):
            return {}
        name = self.target(schema)
        if name is not None:
            return self.merged(self.schemas[name])
        if "allOf" not in schema:
            return schema
        result: dict[str, Any] = {"type": "object", "properties": {}, "required": []}
        for part in [*map(self.merged, schema["allOf"]), {k: v for k, v in schema.items() if k != "allOf"}]:
            result["properties"] = {**result["properties"], **part.get("properties", {})}
            result["required"] = [*result["required"], *part.get("required", [])]
            result.update({k: v for k, v in part.items() if k not in ("properties", "required")})
        return result

    def is_model(self, name: str) -> bool:
        """Whether the component becomes a class."""
        schema = self.schemas[name]
        if "$ref" in schema:
            return False
        merged = self.merged(schema)
        return bool(merged.get("properties")) and not ({"oneOf", "anyOf"} & merged.keys())

    def only_given(self, name: str) -> bool:
        """Whether the component is a part of requests alone, so that its fields take what arguments take."""
        return name in self.given and name not in self.returned

    def hoist(self, schema: dict[str, Any], place: str, parent: str | None) -> str:
        """A component for an anonymous schema, named after its title or its place."""
        title = schema.get("title")
        place = class_name(place)
        titled = isinstance(title, str) and class_name(title) == title and folded(title) not in self._files
        name = str(title) if titled else place
        number = 2
        while self._files.get(folded(name), name) != name or self.schemas.get(name, schema) is not schema:
            name = f"{place}{number}"
            number += 1
        self.schemas[name] = schema
        self._files[folded(name)] = name
        for owners in (self.given, self.returned):
            if parent is None or parent in owners:
                owners.add(name)
        return name

    # --- types ------------------------------------------------------------------------------------------

    def of(self, schema: Any, place: str, parent: str | None = None) -> Type:
        """The type of a schema. `place` names it if it needs a name, `parent` is the component it is in."""
        if not isinstance(schema, dict):
            return _simple("Any")
        name = self.target(schema)
        if name is not None:
            return self._reference(name)
        if "const" in schema:
            return _simple(_literals([schema["const"]]))
        if "enum" in schema:
            nullable = None in schema["enum"]
            values = [value for value in schema["enum"] if value is not None]
            return _simple(*([_literals(values)] if values else []), *(["None"] if nullable else []))
        alternatives = schema.get("oneOf") or schema.get("anyOf")
        if alternatives:
            return self._union(schema, alternatives, place, parent)
        if "allOf" in schema:
            if len(schema["allOf"]) == 1 and not schema.get("properties"):
                return self.of(schema["allOf"][0], place, parent)
            return self._reference(self.hoist(self.merged(schema), place, parent))
        kind = schema.get("type")
        if isinstance(kind, list):
            parts = [self.of({**schema, "type": one}, place, parent) for one in kind]
            return self._joined(parts)
        if kind == "object" or (kind is None and schema.get("properties")):
            return self._object(schema, place, parent)
        if kind == "array":
            return self._array(schema, place, parent)
        if kind == "string":
            return _string(schema)
        return _simple(_SCALARS.get(str(kind), "Any"))

    def _reference(self, name: str) -> Type:
        names = {name}
        given = [name]
        counterpart = self._counterpart(name)
        if counterpart is not None:
            given.append(counterpart)
            names.add(counterpart)
        is_model = self.is_model(name)
        if is_model or (self.decodable(name) and not self.only_given(name)):
            given.append(ANY_MAPPING)
        return Type((name,), tuple(given), name if self.decodable(name) else None, frozenset(names))

    def _counterpart(self, name: str) -> str | None:
        """What comes in answers and fits as it is: `TextBlock` where `TextBlockParam` goes."""
        found = name.removesuffix("Param")
        if found == name or found not in self.schemas or found not in self.returned:
            return None
        if self.is_model(name) != self.is_model(found):
            return None
        ours, theirs = (self.merged(self.schemas[one]).get("properties", {}).keys() for one in (name, found))
        return found if theirs <= ours else None

    def _union(self, schema: dict[str, Any], alternatives: list[Any], place: str, parent: str | None) -> Type:
        objects = [item for item in alternatives if self._holds_object(item)]
        if len(objects) > 1 and len(objects) < len(alternatives):
            # Told apart by their members, away from the alternatives of other JSON types.
            grouped = {
                "oneOf": objects,
                **{k: v for k, v in schema.items() if k in ("discriminator", "x-discriminator")},
            }
            rest = [item for item in alternatives if item not in objects]
            own = place if place not in self.schemas else f"{place}Object"
            union = self._reference(self.hoist(grouped, own, parent))
            return self._joined([union, *(self.of(item, place, parent) for item in rest)])
        if len(objects) > 1:
            if self.schemas.get(place) is not schema:
                return self._reference(self.hoist(schema, place, parent))
            return self._joined([self._alternative(item, place, parent) for item in alternatives], own=True)
        return self._joined([self._alternative(item, place, parent) for item in alternatives])

    def _alternative(self, schema: Any, place: str, parent: str | None) -> Type:
        if is_unknown(schema):
            return _simple(UNKNOWN)
        return self.of(schema, place if self.schemas.get(place) is None else f"{place}Variant", parent)

    def _holds_object(self, schema: Any) -> bool:
        """Whether the alternative is a JSON object with members that we know."""
        if not isinstance(schema, dict):
            return False
        name = self.target(schema)
        if name is not None:
            target = self.schemas[name]
            if self.is_model(name):
                return True
            return any(map(self._holds_object, target.get("oneOf") or target.get("anyOf") or []))
        return bool(self.merged(schema).get("properties"))

    def _joined(self, types: list[Type], own: bool = False) -> Type:
        decodes = list(dict.fromkeys(item.decode for item in types if item.decode))
        return Type(
            tuple(part for item in types for part in item.parts),
            tuple(part for item in types for part in item.given),
            None if own or not decodes else "|".join(decodes),
            frozenset().union(*(item.names for item in types)),
            any(item.time for item in types),
        )

    def _object(self, schema: dict[str, Any], place: str, parent: str | None) -> Type:
        if schema.get("properties"):
            return self._reference(self.hoist(schema, place, parent))
        values = schema.get("additionalProperties")
        item = self.of(values, f"{place}Value", parent) if isinstance(values, dict) and values else None
        if isinstance(values, dict) and item is not None and item.decode and "|" in item.decode:
            item = self._reference(self.hoist(values, f"{place}Value", parent))
        if item is None or item.parts == ("Any",):
            return Type(("dict[str, Any]",), (ANY_MAPPING,))
        return Type(
            (f"dict[str, {item.code(given=False)}]",),
            (f"Mapping[str, {item.code(given=True)}]",),
            "{" + item.decode if item.decode else None,
            item.names,
        )

    def _array(self, schema: dict[str, Any], place: str, parent: str | None) -> Type:
        items = schema.get("items", True)
        item = self.of(items, f"{place}Item", parent)
        if item.decode and "|" in item.decode:
            item = self._reference(self.hoist(items, f"{place}Item", parent))
        one = (FILES,) if FILES in item.given else ()  # one file, or a directory with several
        return Type(
            (f"list[{item.code(given=False)}]",),
            (f"Sequence[{item.code(given=True)}]", *one),
            "[" + item.decode if item.decode else None,
            item.names,
        )

    # --- decoding ---------------------------------------------------------------------------------------

    def decodable(self, name: str) -> bool:
        """Whether values of the component hold models."""
        found = self._decodable.get(name)
        if found is None:
            self._decodable[name] = True  # what refers to itself does so through a model
            schema = self.schemas[name]
            found = self.is_model(name) or self._holds_object(schema) or bool(self._alternatives(schema))
            if not found:
                found = self.of(schema, name, name).decode is not None
            self._decodable[name] = found
        return found

    def _alternatives(self, schema: Mapping[str, Any]) -> list[Any]:
        found = schema.get("oneOf") or schema.get("anyOf") or []
        return found if sum(map(self._holds_object, found)) > 1 else []

    def dispatch(self, name: str) -> Dispatch | None:
        """How the models of a union are told apart; None when there are not several."""
        schema = self.schemas[name]
        alternatives = self._alternatives(schema)
        if not alternatives:
            return None
        tag = _discriminator(schema).get("propertyName", "type")
        variants: dict[str, str] = {}
        rest: list[str] = []
        for model in dict.fromkeys(self._models(name, alternatives)):
            tags = [value for value in self._tags(model, tag) if value not in variants]
            merged = self.merged(self.schemas[model])
            if tag not in merged.get("required", []) or not tags:
                rest.append(model)
            variants.update(dict.fromkeys(tags, model))
        for value, reference in _discriminator(schema).get("mapping", {}).items():
            target = self.target({"$ref": reference})
            if target is not None and self.is_model(target):
                variants[value] = target
        if len(rest) > 1:
            return Dispatch(
                candidates=tuple(map(self._candidate, dict.fromkeys([*variants.values(), *rest])))
            )
        return Dispatch(tag, variants, rest[0] if rest else None)

    def _models(self, name: str, alternatives: list[Any]) -> Iterator[str]:
        for item in alternatives:
            if is_unknown(item) or not self._holds_object(item):
                continue
            target = self.target(item)
            if target is None:
                target = self.hoist(item, f"{name}{pascal(str(item.get('title', 'Variant')))}", name)
            if self.is_model(target):
                yield target
            else:
                inner = self.schemas[target]
                yield from self._models(target, inner.get("oneOf") or inner.get("anyOf") or [inner])

    def _tags(self, model: str, tag: str) -> list[str]:
        member = self.merged(self.schemas[model]).get("properties", {}).get(tag, {})
        values = [member["const"]] if "const" in member else member.get("enum", [])
        return [value for value in values if isinstance(value, str)]

    def _candidate(self, model: str) -> tuple[str, dict[str, Any], list[str]]:
        merged = self.merged(self.schemas[model])
        required = list(merged.get("required", []))
        constants = {
            key: value["const"]
            for key, value in merged["properties"].items()
            if isinstance(value, dict) and "const" in value and key in required
        }
        return model, constants, [key for key in required if key not in constants]


@attrs.frozen
class Dispatch:
    """How a union finds the model of a value."""

    tag: str | None = None
    variants: Mapping[str, str] = attrs.field(factory=dict)
    default: str | None = None  # the model of values without a known tag
    candidates: tuple[tuple[str, dict[str, Any], list[str]], ...] = ()


def _discriminator(schema: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = schema.get("discriminator") or schema.get("x-discriminator") or {}
    return found


def is_unknown(schema: Any) -> bool:
    """Whether this is the alternative for what the description does not know."""
    if not isinstance(schema, dict):
        return False
    members = schema.get("properties", {})
    return any(isinstance(member, dict) and "enum" in member.get("not", {}) for member in members.values())


def _literals(values: list[Any]) -> str:
    if any(not isinstance(value, str | int | bool) for value in values):
        return "Any"
    return f"Literal[{', '.join(map(literal, values))}]"


def _string(schema: Mapping[str, Any]) -> Type:
    if schema.get("format") == "date-time":
        return Type(("datetime",), ("str", "datetime"), time=True)
    if schema.get("format") == "binary":
        return Type(("bytes",), (FILES,))
    if schema.get("contentEncoding") == "base64":
        return Type(("str",), (BASE64,))
    return _simple("str")
