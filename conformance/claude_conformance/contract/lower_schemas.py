"""Rewrites schemas into equivalents that code generators can read.

Code generators support less of JSON Schema than OpenAPI 3.1 allows. For some valid schemas
openapi-python-client rejects the document, or drops a model and everything that refers to it;
datamodel-code-generator writes classes that cannot be imported. A rewritten schema accepts the same values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any

from claude_conformance.contract.lower_names import names_alone, python_name
from claude_conformance.contract.walk import below

_PREFIX = "#/components/schemas/"
_TYPES: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}
#: The only keyword for which generators accept a boolean schema.
_MAY_BE_BOOLEAN = frozenset({"additionalProperties", "unevaluatedItems", "unevaluatedProperties"})
#: Methods and arguments of openapi-python-client's classes.
_METHODS = frozenset(
    {"to_dict", "from_dict", "to_multipart", "additional_properties", "additional_keys"}
    | {"cls", "d", "field_dict", "src_dict"}
)
#: A discriminator hidden from generators.
DISCRIMINATOR = "x-discriminator"


def rewrite(schema: dict[str, Any]) -> None:
    """Change one Schema Object in place. Its subschemas are not changed, but may move."""
    for change in _CHANGES:
        change(schema)


def _booleans(schema: dict[str, Any]) -> None:
    """`true` becomes `{}` and `false` becomes `{"not": {}}`: generators reject a document with boolean
    schemas.
    """
    for key, value in schema.items():
        kind = below("schema", key)
        if kind is None or key in _MAY_BE_BOOLEAN:
            continue
        if isinstance(value, bool):
            schema[key] = _spelled(value)
        elif isinstance(value, dict) and kind[1] == "map":
            schema[key] = {name: _spelled(item) for name, item in value.items()}
        elif isinstance(value, list):
            schema[key] = [_spelled(item) for item in value]


def _spelled(schema: Any) -> Any:
    if isinstance(schema, bool):
        return {} if schema else {"not": {}}
    return schema


def _items(schema: dict[str, Any]) -> None:
    """An array without `items` gets `items: {}`: generators would drop the model."""
    kind = schema.get("type")
    if "array" in (kind if isinstance(kind, list) else [kind]) and "prefixItems" not in schema:
        schema.setdefault("items", {})


def _constants(schema: dict[str, Any]) -> None:
    """`const` with an object or array becomes keywords, `null` becomes a type: generators would reject the
    document.
    """
    if "const" not in schema or isinstance(schema["const"], str | bool | int | float):
        return
    said = _constant(schema.pop("const"))
    if said.keys() & schema.keys() - {"type"}:
        schema.setdefault("allOf", []).append(said)
    else:
        schema.update(said)


def _constant(value: Any) -> dict[str, Any]:
    if isinstance(value, dict):
        properties = {name: _constant(item) for name, item in value.items()}
        found = {"type": "object", "required": list(value), "properties": properties}
        return {**found, "additionalProperties": False}
    if isinstance(value, list):
        size = {"minItems": len(value), "maxItems": len(value)}
        return {"type": "array", "prefixItems": [*map(_constant, value)], **size}
    return {"type": "null"} if value is None else {"const": value}


def _alternatives(schema: dict[str, Any]) -> None:
    """A constant in a union becomes an `enum` with one value: generators never try the alternative after a
    `const`.
    """
    for keyword in ("oneOf", "anyOf"):
        for alternative in schema.get(keyword, []):
            if isinstance(alternative, dict) and type(alternative.get("const")) in (str, int):
                value = alternative.pop("const")
                alternative.setdefault("type", _TYPES[type(value)])
                alternative["enum"] = [value]


def _unknown_last(schema: dict[str, Any]) -> None:
    """The alternative for unknown types moves to the end: generators take the first alternative that fits."""
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            schema[keyword] = sorted(schema[keyword], key=_is_unknown)


def _is_unknown(schema: Any) -> bool:
    members = schema.get("properties", {}) if isinstance(schema, dict) else {}
    nots = (member.get("not") for member in members.values() if isinstance(member, dict))
    return any(isinstance(found, dict) and "enum" in found for found in nots)


def _enums(schema: dict[str, Any]) -> None:
    """An `enum` with several types becomes an `anyOf` with one `enum` per type: generators would drop the
    model.

    A Python enumeration contains only strings or only integers, and maybe `null`. An empty `enum` allows
    nothing, and generators would reject the document.
    """
    values = schema.get("enum")
    if not isinstance(values, list):
        return
    if not values:
        del schema["enum"]
        if "not" in schema:
            schema.setdefault("allOf", []).append({"not": {}})
        else:
            schema["not"] = {}
        return
    kinds = {type(value) for value in values if value is not None}
    if kinds <= {str} or kinds <= {int}:
        _variables(schema, [value for value in values if value is not None])
        return
    if {"anyOf", "oneOf"} & schema.keys():
        return
    del schema["enum"]
    schema["anyOf"] = [*_of_one_type(values)]
    if isinstance(schema.get("type"), list) or len(schema["anyOf"]) > 1:
        schema.pop("type", None)


def _of_one_type(values: list[Any]) -> Iterator[dict[str, Any]]:
    order = list(dict.fromkeys(map(type, values)))
    for kind, group in groupby(sorted(values, key=lambda value: order.index(type(value))), type):
        if kind in (str, int):
            yield {"type": _TYPES[kind], "enum": list(group)}
        else:
            yield from map(_constant, group)


def _variables(schema: dict[str, Any], values: list[Any]) -> None:
    """Values whose names would collide in an enumeration get distinct names, in `x-enum-varnames`."""
    names = [
        python_name(value.upper()) if value[:1].isalpha() else f"value_{number}"
        for number, value in enumerate(values)
        if isinstance(value, str)
    ]
    if len(set(names)) != len(names):
        schema.setdefault("x-enum-varnames", [f"VALUE_{number}" for number in range(len(names))])


def _defaults(schema: dict[str, Any]) -> None:
    """A `default` that is an object is renamed `x-default`: generators would drop the model."""
    if isinstance(schema.get("default"), dict):
        schema["x-default"] = schema.pop("default")


def _properties(schema: dict[str, Any]) -> None:
    """A property that cannot be an attribute moves to `patternProperties`, which generators ignore.

    `to_dict` would hide the method of that name. Generators drop a model if two properties get the same
    Python name, such as `a-b` and `a.b`.
    """
    properties = schema.get("properties")
    if not isinstance(properties, dict):
        return
    kept = names_alone(properties, _METHODS)
    for name in [name for name in properties if name not in kept]:
        patterns = schema.setdefault("patternProperties", {})
        patterns[f"^{re.escape(name)}$"] = properties.pop(name)


_CHANGES: tuple[Callable[[dict[str, Any]], None], ...] = (
    _booleans,
    _items,
    _constants,
    _alternatives,
    _unknown_last,
    _enums,
    _defaults,
    _properties,
)


def discriminators(schemas: dict[str, Any], node: dict[str, Any]) -> None:
    """A `discriminator` stays only if each alternative requires the tag and lists its values.

    datamodel-code-generator's output cannot be imported if an alternative's tag is optional, and has an
    invented value for an alternative without one (unknown types). The keyword is then renamed
    `x-discriminator`, and generators try the alternatives.
    """
    tagged = node.get("discriminator")
    if not isinstance(tagged, dict):
        return
    alternatives = node.get("oneOf") or node.get("anyOf") or []
    if not all(_has_tag(schemas, item, tagged["propertyName"]) for item in alternatives):
        node[DISCRIMINATOR] = node.pop("discriminator")


def _has_tag(schemas: dict[str, Any], schema: Any, name: str, depth: int = 0) -> bool:
    if not isinstance(schema, dict) or depth > 20:
        return False
    reference = str(schema.get("$ref", ""))
    if reference:
        return _has_tag(schemas, schemas.get(reference.removeprefix(_PREFIX)), name, depth + 1)
    member = schema.get("properties", {}).get(name)
    if not isinstance(member, dict) or name not in schema.get("required", []):
        return False
    values = [member["const"]] if "const" in member else member.get("enum", [])
    return bool(values) and all(isinstance(value, str) for value in values)
