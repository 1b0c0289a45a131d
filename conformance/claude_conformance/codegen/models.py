"""The template data of one component: a class or an alias."""

from __future__ import annotations

from typing import Any

import attrs
from openapi_python_client import schema as oai
from openapi_python_client.parser.properties import EnumProperty, ModelProperty, Property
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.strings import PythonIdentifier

from claude_conformance.codegen.annotations import (
    BASE64,
    FILES,
    UNKNOWN,
    Dispatch,
    Type,
    Types,
    fields,
    values,
    wire_name,
)
from claude_conformance.codegen.names import literal, outside_literals
from claude_conformance.codegen.spelling import clean, python_attribute

_TYPING = ("Any", "Literal")
_ABSTRACT = ("Mapping", "Sequence")


@attrs.frozen
class Field:
    """One property of a model."""

    property: Property
    name: str
    wire: str
    kind: Type
    type: str
    default: str | None  # as code, or None
    doc: str


@attrs.frozen
class Class:
    """The class of a component."""

    name: str
    module: str
    doc: str
    fields: tuple[Field, ...]
    imports: dict[str, Any]

    kind = "model"

    @property
    def nested(self) -> dict[str, str]:
        """The decoder specs of fields that contain models, by JSON name."""
        return {field.wire: field.kind.decode for field in self.fields if field.kind.decode}

    @property
    def renamed(self) -> dict[str, str]:
        """The JSON names of attributes with different names."""
        return {field.name: field.wire for field in self.fields if field.name != field.wire}

    @property
    def times(self) -> list[str]:
        """The JSON names of fields with a date and time."""
        return [field.wire for field in self.fields if field.kind.time]

    @property
    def never_null(self) -> list[str]:
        """The JSON names of fields that may be absent but not null."""
        return [
            field.wire
            for field in self.fields
            if not field.property.required and field.type != "Any" and not field.kind.nullable
        ]

    @property
    def unset(self) -> bool:
        """Whether a field may be absent."""
        return any(not field.property.required for field in self.fields)


@attrs.frozen
class Alias:
    """A component that becomes a type alias."""

    name: str
    module: str
    doc: str
    type: str
    dispatch: Dispatch | None
    deferred: str | None  # the decoder spec of a type without a choice of models
    imports: dict[str, Any]

    kind = "alias"


def class_of(types: Types, name: str, model: ModelProperty) -> Class:
    """Return the class of a model component."""
    given = types.only_given(name)
    found = tuple(_field(types, model, field, given) for field in fields(model))
    return Class(
        name,
        str(model.class_info.module_name),
        text(model.description) or name,
        found,
        imports([field.type for field in found], [field.kind for field in found], name),
    )


def _field(types: Types, model: ModelProperty, field: Property, given: bool) -> Field:
    schema = (model.data.properties or {}).get(field.name)
    kind = types.of(field, schema=schema)
    code = kind.code(given=given)
    if not field.required and code != "Any" and not kind.nullable:
        code += " | None"
    doc = with_default(doc_of(field, schema), field)
    wire = wire_name(model, field)
    return Field(field, python_attribute(field.python_name), wire, kind, code, _default(field), doc)


def _default(field: Property) -> str | None:
    """Return the default of a field: its only possible value, or the default of a required field.

    An optional field stays absent, so that the API applies its own default.
    """
    if not field.required:
        return "_UNSET"
    if isinstance(field, ConstProperty) and isinstance(field.value.raw_value, str | int | bool):
        return literal(field.value.raw_value)
    if isinstance(field, EnumProperty) and len(field.values) == 1:
        return literal(values(field)[0])
    if field.default is not None and isinstance(field.default.raw_value, str | int | float | bool):
        return literal(field.default.raw_value)
    return None


def alias_of(types: Types, name: str) -> Alias:
    """Return the alias of a component that is not a model."""
    found = types.components[name]
    kind = types.of(found, name, types.schema(name))
    dispatch = types.dispatch(name)
    code = kind.code(given=types.only_given(name))
    return Alias(
        name,
        str(PythonIdentifier(name, "field_")),
        text(found.description),
        code,
        dispatch,
        kind.decode if dispatch is None else None,
        imports([code], [kind], name),
    )


def doc_of(found: Property, schema: Any) -> str:
    """Return the description of a property.

    For a reference it is the one next to it; the parser has that of the target.
    """
    if isinstance(schema, oai.Reference):
        return text((schema.model_extra or {}).get("description"))
    if isinstance(schema, oai.Schema) and schema.description is None:
        return ""
    return text(schema.description if isinstance(schema, oai.Schema) else found.description)


def with_default(doc: str, found: Property) -> str:
    """Return the description of an optional value, followed by its default."""
    if found.required or found.default is None or isinstance(found, ConstProperty):
        return doc
    return f"{doc} Default: {literal(found.default.raw_value)}.".strip()


def text(value: Any) -> str:
    """Return a text of the description for a docstring."""
    if isinstance(value, oai.UntrustedString):
        value = value.get_untrusted_value()
    return clean(value) if isinstance(value, str) else ""


def imports(codes: list[str], found: list[Type], own: str | None = None) -> dict[str, Any]:
    """Return the names in annotations and their modules."""
    words = set(_words(" ".join(codes)))
    return {
        "models": sorted({word for kind in found for word in kind.names if word in words and word != own}),
        "typing": [word for word in _TYPING if word in words],
        "abstract": [word for word in _ABSTRACT if word in words],
        "datetime": "datetime" in words,
        "unknown": UNKNOWN in words,
        "files": FILES in words,
        "base64": BASE64 in words,
    }


def _words(code: str) -> list[str]:
    """Return the identifiers in an annotation, outside of string literals."""
    return "".join(c if c.isalnum() or c == "_" else " " for c in outside_literals(code)).split()
