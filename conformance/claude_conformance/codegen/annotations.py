"""Turns the parser's properties into annotations and decoder specs for the client.

It reads only the parser's objects: models and their properties, unions and their inner properties, the values
of enumerations and constants.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs
from openapi_python_client import schema as oai
from openapi_python_client.parser.properties import (
    AnyProperty,
    EnumProperty,
    ModelProperty,
    Property,
)
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import ClassName

from claude_conformance.codegen.names import literal
from claude_conformance.codegen.parse import Parsed
from claude_conformance.codegen.references import PREFIX
from claude_conformance.codegen.spelling import WIRE_NAMES
from claude_conformance.contract.errors import ContractError

UNKNOWN = "UnknownVariant"
FILES = "FileTypes"
BASE64 = "Base64Data"
ANY_MAPPING = "Mapping[str, Any]"
_SCALARS: tuple[tuple[type[Any], str], ...] = (
    (BooleanProperty, "bool"),
    (IntProperty, "int"),
    (FloatProperty, "float"),
    (NoneProperty, "None"),
    (AnyProperty, "Any"),
)


@attrs.frozen
class Type:
    """The type of one property in the client."""

    parts: tuple[str, ...]  # variants of a union, in results
    given: tuple[str, ...]  # in arguments
    decode: str | None = None  # see `decode.decoder` in the client; None: not decoded
    names: frozenset[str] = frozenset()  # components named in `parts` and `given`
    time: bool = False

    def code(self, *, given: bool) -> str:
        """The annotation."""
        parts = dict.fromkeys(self.given if given else self.parts)
        if "Any" in parts or not parts:
            return "Any"
        if "None" in parts:
            del parts["None"]
            parts["None"] = None
        return " | ".join(parts)

    @property
    def nullable(self) -> bool:
        """Whether null is allowed."""
        return "None" in self.parts


def _simple(*parts: str) -> Type:
    return Type(parts, parts)


class Types:
    """The components of a parsed document as Python types.

    `given` and `returned` are the components that arguments and results reach.
    """

    def __init__(self, parsed: Parsed, given: frozenset[str], returned: frozenset[str]) -> None:
        self.parsed = parsed
        self.given, self.returned = given, returned
        self.components = parsed.components
        #: The component of a class: the parser writes `Bm25_2025` as `Bm252025`.
        self._component = {ClassName(name, "field_"): name for name in parsed.components}
        #: Unions and lists have no name in the parser; one that refers to a component shares its inside.
        self._shared = {
            id(_inside(found)): name for name, found in reversed(self.components.items()) if _inside(found)
        }
        self._decodable: dict[str, bool] = {}

    # --- components -------------------------------------------------------------------------------------

    def model(self, found: Any) -> ModelProperty | None:
        """Return the model of a property or component, with its properties; None if it is not a model."""
        if isinstance(found, str):
            found = self.components[found]
        if not isinstance(found, ModelProperty):
            return None
        model = self.parsed.models.get(found.class_info.name, found)
        return model if fields(model) else None

    def schema(self, name: str) -> Any:
        """Return the Schema Object of a component."""
        schemas = self.parsed.document.components and self.parsed.document.components.schemas
        return (schemas or {}).get(oai.UntrustedString(name))

    def own_model(self, name: str) -> ModelProperty | None:
        """Return the model of a component that becomes a class; None for any other component."""
        found = self.components[name]
        return self.model(found) if self.name(found) == name else None

    def is_model(self, name: str) -> bool:
        """Whether the component becomes a class."""
        return self.own_model(name) is not None

    def name(self, found: Any) -> str | None:
        """Return the component that a property refers to, if it is a class or an enumeration."""
        if isinstance(found, ModelProperty | EnumProperty):
            return self._component.get(found.class_info.name)
        return self._shared.get(id(_inside(found)))

    def only_given(self, name: str) -> bool:
        """Whether the component occurs only in requests, so that its fields accept the same values as
        arguments.
        """
        return name in self.given and name not in self.returned

    # --- types ------------------------------------------------------------------------------------------

    def of(self, found: PropertyProtocol, within: str | None = None, schema: Any = None) -> Type:
        """Return the type of a property. `within` is its component, `schema` its Schema Object."""
        if isinstance(found, ModelProperty) and is_unknown(found):
            return _simple(UNKNOWN)
        name = self.name(found)
        if name is not None and name != within:
            return self._reference(name)
        if isinstance(found, UnionProperty):
            return self._joined([self.of(item, within, part) for item, part in self._grouped(found, schema)])
        if isinstance(found, ListProperty):
            return self._list(found, schema.items if isinstance(schema, oai.Schema) else None)
        if isinstance(found, ModelProperty):
            return self._mapping(found)
        if isinstance(found, EnumProperty):
            return _simple(f"Literal[{', '.join(map(literal, values(found)))}]")
        if isinstance(found, ConstProperty):
            known = isinstance(found.value.raw_value, str | int | bool)
            return _simple(f"Literal[{literal(found.value.raw_value)}]" if known else "Any")
        if isinstance(found, DateTimeProperty):
            return Type(("datetime",), ("str", "datetime"), time=True)
        if isinstance(found, FileProperty):
            return Type(("bytes",), (FILES,))
        for kind, code in _SCALARS:
            if isinstance(found, kind):
                return _simple(code)
        extra = (schema.model_extra or {}) if isinstance(schema, oai.Schema) else {}
        return Type(("str",), (BASE64,)) if extra.get("contentEncoding") == "base64" else _simple("str")

    def component(self, name: str) -> Type:
        """Return the type of a reference to the component. Raises `ContractError` if it does not exist."""
        if name not in self.components:
            raise ContractError(f"generator view: there is no schema {name}")
        return self._reference(name)

    def _reference(self, name: str) -> Type:
        names = {name}
        given = [name]
        counterpart = self._counterpart(name)
        if counterpart is not None:
            given.append(counterpart)
            names.add(counterpart)
        if self.is_model(name) or (self.decodable(name) and not self.only_given(name)):
            given.append(ANY_MAPPING)
        return Type((name,), tuple(given), name if self.decodable(name) else None, frozenset(names))

    def _counterpart(self, name: str) -> str | None:
        """Return the response type that is also valid here: `TextBlock` in place of `TextBlockParam`."""
        found = name.removesuffix("Param")
        if found == name or found not in self.components or found not in self.returned:
            return None
        ours, theirs = self.model(name), self.model(found)
        if (ours is None) != (theirs is None):
            return None
        return found if _names(theirs) <= _names(ours) else None

    def _list(self, found: ListProperty, items: Any) -> Type:
        item = self.of(found.inner_property, schema=items)
        one = (FILES,) if FILES in item.given else ()  # one file, or a directory of files
        return Type(
            (f"list[{item.code(given=False)}]",),
            (f"Sequence[{item.code(given=True)}]", *one),
            "[" + item.decode if item.decode else None,
            item.names,
        )

    def _mapping(self, found: ModelProperty) -> Type:
        """Return the type of an object without named properties."""
        model = self.parsed.models.get(found.class_info.name, found)
        value = model.data.additionalProperties
        item = self.of(model.additional_properties, schema=value) if model.additional_properties else None
        if item is None or item.parts == ("Any",):
            return Type(("dict[str, Any]",), (ANY_MAPPING,))
        return Type(
            (f"dict[str, {item.code(given=False)}]",),
            (f"Mapping[str, {item.code(given=True)}]",),
            "{" + item.decode if item.decode else None,
            item.names,
        )

    def _joined(self, types: list[Type]) -> Type:
        decodes = list(dict.fromkeys(item.decode for item in types if item.decode))
        return Type(
            tuple(part for item in types for part in item.parts),
            tuple(part for item in types for part in item.given),
            "|".join(decodes) or None,
            frozenset().union(*(item.names for item in types)),
            any(item.time for item in types),
        )

    # --- unions -----------------------------------------------------------------------------------------

    def _grouped(self, union: UnionProperty, schema: Any) -> Iterator[tuple[PropertyProtocol, Any]]:
        """Return the alternatives and their schemas; those of a nested union stay together, as in the
        description.
        """
        rest = {_code(item): item for item in union.inner_properties}
        alternatives = [*schema.anyOf, *schema.oneOf] if isinstance(schema, oai.Schema) else []
        for number, alternative in enumerate(alternatives):
            found = self.components.get(target(alternative) or "")
            if isinstance(found, UnionProperty):
                codes = [code for code in map(_code, found.inner_properties) if code in rest]
                for code in codes:
                    del rest[code]
                if codes:
                    yield found, None
            elif len(alternatives) == len(union.inner_properties):
                code = _code(union.inner_properties[number])
                if code in rest:
                    yield rest.pop(code), alternative
        yield from ((item, None) for item in rest.values())

    def objects(self, found: Any) -> list[ModelProperty]:
        """Return the models among the alternatives of a union, including the one for unknown types."""
        inner = found.inner_properties if isinstance(found, UnionProperty) else []
        models = (self.model(item) for item in inner)
        return [item for item in models if item is not None]

    def decodable(self, name: str) -> bool:
        """Whether values of the component contain models."""
        found = self._decodable.get(name)
        if found is None:
            self._decodable[name] = True  # recursion always passes through a model
            component = self.components[name]
            found = self.is_model(name) or bool(self.objects(component))
            if not found:
                found = self.of(component, name, self.schema(name)).decode is not None
            self._decodable[name] = found
        return found

    def dispatch(self, name: str) -> Dispatch | None:
        """Return how to select the model of a union's value; None unless there are several models."""
        objects = self.objects(self.components[name])
        if len(objects) < 2:
            return None
        tag = self._tag(name)
        variants: dict[str, str] = {}
        rest: list[str] = []
        named: dict[str, ModelProperty] = {}
        for model in objects:
            if is_unknown(model):
                continue
            found = self.name(model) or model.class_info.name
            named[found] = model
            field = next((field for field in fields(model) if wire_name(model, field) == tag), None)
            tags = [value for value in _tags(field) if value not in variants]
            if field is None or not field.required or not tags:
                rest.append(found)
            variants.update(dict.fromkeys(tags, found))
        if len(rest) > 1:
            several = dict.fromkeys([*variants.values(), *rest])
            return Dispatch(candidates=tuple(self._candidate(name, named[name]) for name in several))
        return Dispatch(tag, variants, rest[0] if rest else None)

    def _tag(self, name: str) -> str:
        schema = self.schema(name)
        if isinstance(schema, oai.Schema):
            if schema.discriminator is not None:
                return schema.discriminator.propertyName.get_untrusted_value()
            return str((schema.model_extra or {}).get("x-discriminator", {}).get("propertyName", "type"))
        return "type"

    def _candidate(self, name: str, model: ModelProperty) -> tuple[str, dict[str, Any], list[str]]:
        required = model.required_properties or []
        constants = {
            wire_name(model, field): field.value.raw_value
            for field in required
            if isinstance(field, ConstProperty)
        }
        names = [wire_name(model, field) for field in required]
        return name, constants, [name for name in names if name not in constants]


@attrs.frozen
class Dispatch:
    """How to select the model of a union's value."""

    tag: str | None = None
    variants: Mapping[str, str] = attrs.field(factory=dict)
    default: str | None = None  # the model for values without a known tag
    candidates: tuple[tuple[str, dict[str, Any], list[str]], ...] = ()


def fields(model: ModelProperty) -> list[Property]:
    """Return all properties of a model, required ones first."""
    return [*(model.required_properties or []), *(model.optional_properties or [])]


def wire_name(model: ModelProperty, field: PropertyProtocol) -> str:
    """Return the JSON name of a property."""
    changed = (model.data.model_extra or {}).get(WIRE_NAMES, {})
    name = field.name.get_untrusted_value()
    return str(changed.get(name, name))


def values(found: EnumProperty) -> list[str | int]:
    """Return the values of an enumeration; the parser has escaped strings for double quotes."""
    return [
        json.loads(f'"{value}"', strict=False) if isinstance(value, str) else value
        for value in found.values.values()
    ]


def is_unknown(model: ModelProperty) -> bool:
    """Whether this is the alternative for unknown variants."""
    members: Iterable[Any] = (model.data.properties or {}).values()
    return any(map(_excluded, members))


def _excluded(member: Any) -> bool:
    if isinstance(member, oai.Reference):
        return "enum" in (member.model_extra or {}).get("not", {})
    return isinstance(member.schema_not, oai.Schema) and bool(member.schema_not.enum)


def target(schema: Any) -> str | None:
    """Return the component that a reference names."""
    if not isinstance(schema, oai.Reference):
        return None
    return schema.ref.get_untrusted_value().removeprefix(PREFIX)


def _inside(found: Any) -> Any:
    """Return the property without its reference to the component."""
    if isinstance(found, UnionProperty):
        return found.inner_properties
    return found.inner_property if isinstance(found, ListProperty) else None


def _names(model: ModelProperty | None) -> set[str]:
    return {wire_name(model, field) for field in fields(model)} if model is not None else set()


def _code(found: PropertyProtocol) -> str:
    return str(found.get_type_string(no_optional=True).as_unembedded_code())


def _tags(found: Any) -> Iterator[str]:
    if isinstance(found, ConstProperty) and isinstance(found.value.raw_value, str):
        yield found.value.raw_value
    elif isinstance(found, EnumProperty):
        yield from (value for value in values(found) if isinstance(value, str))
    elif isinstance(found, UnionProperty):
        for item in found.inner_properties:
            yield from _tags(item)
