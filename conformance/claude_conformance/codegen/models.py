"""What the model template writes for one component."""

from __future__ import annotations

from typing import Any

from claude_conformance.codegen.annotations import BASE64, FILES, UNKNOWN, Type, Types
from claude_conformance.codegen.names import attributes, literal, outside_literals, pascal

_TYPING = ("Any", "Literal")
_ABSTRACT = ("Mapping", "Sequence")


def model_plan(types: Types, name: str) -> dict[str, Any]:
    """The class or alias of a component, as plain data."""
    return _class(types, name) if types.is_model(name) else _alias(types, name)


def _class(types: Types, name: str) -> dict[str, Any]:
    schema = types.merged(types.schemas[name])
    required = set(schema.get("required", []))
    given = types.only_given(name)
    fields = []
    nested: dict[str, str] = {}
    renamed: dict[str, str] = {}
    times: list[str] = []
    never_null: list[str] = []
    found: list[Type] = []
    codes: list[str] = []
    properties = schema["properties"]
    # Those that have the name of a class would hide it from the annotations after them.
    names = attributes(properties, types.schemas.keys())
    for json_name, member in properties.items():
        attribute_name = names[json_name]
        kind = types.of(member, name + pascal(attribute_name), name)
        if attribute_name != json_name:
            renamed[attribute_name] = json_name
        if kind.decode:
            nested[json_name] = kind.decode
        if kind.time:
            times.append(json_name)
        found.append(kind)
        code = kind.code(given=given)
        constant = _constant(member) if json_name in required else None
        optional = json_name not in required
        if optional and code != "Any" and not kind.nullable:
            code += " | None"
            never_null.append(json_name)
        default = "UNSET" if optional else constant
        codes.append(code)
        fields.append(
            {"name": attribute_name, "type": code, "default": default, "doc": _doc(member), "unset": optional}
        )
    return {
        "kind": "model",
        "name": name,
        "doc": _doc(schema) or name,
        "fields": fields,
        "nested": nested,
        "renamed": renamed,
        "times": times,
        "never_null": never_null,
        **imports(codes, found, name),
        "unset": any(field["unset"] for field in fields),
    }


def _alias(types: Types, name: str) -> dict[str, Any]:
    schema = types.schemas[name]
    kind = types.of(schema, name, name)
    dispatch = types.dispatch(name)
    code = kind.code(given=types.only_given(name))
    decoder: dict[str, Any] | None = None
    if dispatch is not None and dispatch.candidates:
        decoder = {"matching": [_source(candidate) for candidate in dispatch.candidates]}
    elif dispatch is not None:
        decoder = {"tag": dispatch.tag, "variants": dict(dispatch.variants), "default": dispatch.default}
    elif kind.decode:
        decoder = {"deferred": kind.decode}
    return {
        "kind": "alias",
        "name": name,
        "doc": _doc(schema),
        "type": code,
        "decoder": decoder,
        **imports([code], [kind], name),
    }


def imports(codes: list[str], found: list[Type], own: str | None = None) -> dict[str, Any]:
    """What annotations mention and where it comes from."""
    text = " ".join(codes)
    words = set(_words(text))
    return {
        "models": sorted(word for kind in found for word in kind.names if word in words and word != own)
        if found
        else [],
        "typing": [word for word in _TYPING if word in words],
        "abstract": [word for word in _ABSTRACT if word in words],
        "datetime": "datetime" in words,
        "unknown": UNKNOWN in words,
        "files": FILES in words,
        "base64": BASE64 in words,
    }


def _words(text: str) -> list[str]:
    """The identifiers in an annotation, outside of string literals."""
    return "".join(c if c.isalnum() or c == "_" else " " for c in outside_literals(text)).split()


def _constant(schema: Any) -> str | None:
    if not isinstance(schema, dict):
        return None
    if "const" in schema and isinstance(schema["const"], str | int | bool):
        return literal(schema["const"])
    values = schema.get("enum")
    if isinstance(values, list) and len(values) == 1 and isinstance(values[0], str):
        return literal(values[0])
    return None


def _doc(schema: Any) -> str:
    text = schema.get("description") if isinstance(schema, dict) else None
    return clean(text) if isinstance(text, str) else ""


def clean(text: str) -> str:
    """A text for a docstring: on one line, and with a form in UTF-8."""
    return " ".join(text.encode("utf-8", "replace").decode().split())


def _source(candidate: tuple[str, dict[str, Any], list[str]]) -> dict[str, Any]:
    name, constants, required = candidate
    return {
        "name": name,
        "constants": {key: literal(value) for key, value in constants.items()},
        "required": required,
    }
