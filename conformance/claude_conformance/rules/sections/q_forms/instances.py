"""Values of a schema: the smallest one, and one for each form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from claude_conformance.contract import View

Schema = Mapping[str, Any]
Found = Iterator[tuple[str, Any]]

TEXT, URL = "harbour", "https://example.com/"
"""The values for any text and any URL."""

_FAMILY = 5


class Maker:
    """Makes values of one view's schemas.

    ``hints`` gives the values of properties that a schema does not pin down: by `Title.property`, or
    by `.property` for a property of any schema. A string replaces each free text of the property, any
    other value (a tuple of one for a string) for the property as a whole. A named schema is taken apart
    once; where it comes up again, only its smallest value is used.
    """

    def __init__(self, view: View, hints: Mapping[str, Any]) -> None:
        self._view = view
        self._hints = hints
        self._taken_apart: set[str] = set()

    def forms(self, schema: Schema) -> Found:
        """Yields a name and a value for each union variant, optional property, enum value and JSON type.

        The name is empty for the smallest value.
        """
        schema, name = self._resolve(schema)
        if name:
            if name in self._taken_apart:
                yield "", self.smallest(schema)
                return
            self._taken_apart.add(name)
        alternatives = _alternatives(schema)
        if alternatives is not None:
            for alternative in alternatives:
                kind = self._kind(alternative)
                for label, value in self.forms(alternative):
                    yield kind + label, value
        elif "const" in schema:
            yield "", schema["const"]
        elif "enum" in schema:
            for value in schema["enum"]:
                yield _shown(value), value
        elif schema.get("type") == "object":
            yield from self._objects(schema)
        elif schema.get("type") == "array":
            for label, value in self.forms(schema.get("items", {"type": "string"})):
                yield f"[{label}]", [value]
        elif schema.get("type") == "boolean":
            yield "true", True
            yield "false", False
        else:
            yield "", self.smallest(schema)

    def _objects(self, schema: Schema) -> Found:
        base = self.smallest(schema)
        yield "", base
        alike = _alike(schema.get("properties", {}))
        for name, inner in schema.get("properties", {}).items():
            if name in alike:
                continue
            for label, value in self._hinted(schema, name, lambda: self.forms(inner)):  # noqa: B023
                # The content of the smallest value has been sent with it.
                if not (name in base and base[name] == value):
                    yield f".{name}" + (f"={label}" if label else ""), {**base, name: value}
        if alike:
            value = {name: self.smallest(inner) for name, inner in alike.items()}
            yield f".{next(iter(alike))} and {len(alike) - 1} more", {**base, **value}
        more = schema.get("additionalProperties")
        if isinstance(more, Mapping) and not schema.get("properties"):
            yield ".*", {"example": self.smallest(more)}

    def smallest(self, schema: Schema) -> Any:
        """Returns the smallest value: required properties, first variants, shortest strings."""
        schema, _ = self._resolve(schema)
        alternatives = _alternatives(schema)
        if alternatives is not None:
            return self.smallest(alternatives[0])
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][0]
        kind = schema.get("type")
        if kind == "object":
            return {name: self._member(schema, name) for name in schema.get("required", ())}
        if kind == "array":
            return [self.smallest(schema.get("items", {}))]
        return _SCALARS[str(kind)](schema)

    def _kind(self, schema: Schema) -> str:
        """Returns what to call a member of a union: its `type` or `role`, else its JSON type; nothing for a
        member that is a union or a list of values itself, whose own members have names.
        """
        schema, _ = self._resolve(schema)
        if "enum" in schema or _alternatives(schema) is not None:
            return ""
        if "const" in schema:
            return _shown(schema["const"])
        for name in ("type", "role"):
            tag = schema.get("properties", {}).get(name, {})
            if "const" in tag or "enum" in tag:
                return str(tag["const"] if "const" in tag else tag["enum"][0])
        return str(schema.get("type", "value"))

    def _resolve(self, schema: Schema) -> tuple[Schema, str]:
        name = ""
        while "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            schema = self._view.document["components"]["schemas"][name]
        return schema, name

    def _member(self, schema: Schema, name: str) -> Any:
        inner = schema.get("properties", {}).get(name, {})
        return next(iter(self._hinted(schema, name, lambda: [("", self.smallest(inner))])))[1]

    def _hinted(self, schema: Schema, name: str, make: Callable[[], Iterable[tuple[str, Any]]]) -> Found:
        """Returns what ``make`` returns for a property, with its hint applied."""
        for key in (f"{schema.get('title')}.{name}", f".{name}"):
            if key not in self._hints:
                continue
            hint = self._hints[key]
            if not isinstance(hint, str):
                yield "", hint[0] if isinstance(hint, tuple) else hint
                return
            for label, value in make():
                yield label, _replaced(value, hint)
            return
        yield from make()


def _alike(properties: Mapping[str, Schema]) -> dict[str, Schema]:
    """Returns the optional properties of a large group that share one schema, except the first.

    One value has all of them: a toolset's configuration has a property for each of its tools.
    """
    families: dict[str, list[str]] = {}
    for name, schema in properties.items():
        families.setdefault(str(schema), []).append(name)
    large = [names[1:] for names in families.values() if len(names) > _FAMILY]
    return {name: properties[name] for names in large for name in names}


def _alternatives(schema: Schema) -> list[Any] | None:
    """Returns the variants of a union, also of a list of JSON types."""
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema and "properties" not in schema:
            return list(schema[keyword])
    kinds = schema.get("type")
    if not isinstance(kinds, list):
        return None
    if "enum" in schema:
        return [{"const": value} for value in schema["enum"]]
    return [{**schema, "type": kind} if kind != "null" else {"type": "null"} for kind in kinds]


def _shown(value: Any) -> str:
    return {None: "null", True: "true", False: "false"}.get(value, str(value)) if _plain(value) else "value"


def _plain(value: Any) -> bool:
    return value is None or isinstance(value, str | bool | int | float)


def _replaced(value: Any, hint: str) -> Any:
    if isinstance(value, list):
        return [_replaced(item, hint) for item in value]
    return hint if value in (TEXT, URL) else value


def _text(schema: Schema) -> str:
    return URL if schema.get("format") == "uri" else TEXT


_SCALARS: Mapping[str, Any] = {
    "string": _text,
    "integer": lambda schema: max(schema.get("minimum", 1), 1),
    "number": lambda schema: schema.get("default", schema.get("maximum", 1)),
    "boolean": lambda _: True,
    "null": lambda _: None,
    "None": lambda _: TEXT,
}
