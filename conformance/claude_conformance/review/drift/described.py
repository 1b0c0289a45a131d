"""Reads shapes and operations from a description: an OpenAPI 3.2 document with local references."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import attrs

from claude_conformance.contract.walk import operations
from claude_conformance.review.drift.shape import (
    Anything,
    Array,
    Enum,
    Map,
    Null,
    Object,
    Property,
    Ref,
    Scalar,
    Shape,
    Types,
    union_of,
)

_JSONL = ("application/x-jsonl", "application/jsonl", "application/x-ndjson", "application/jsonlines")
_FORMATS = {"date-time": "date-time", "date": "date", "binary": "binary"}
# A schema without these keywords only narrows other schemas.
_SHAPING = {"$ref", "type", "enum", "const", "properties", "items", "oneOf", "anyOf", "allOf"}


@attrs.frozen
class DescribedOperation:
    """One operation of the description; `parameters` by place (path, query, header), then name."""

    method: str
    path: str
    parameters: Mapping[str, Mapping[str, Property]]
    body: Shape | None
    multipart: bool
    content: frozenset[str]
    response: Shape | None
    stream: Shape | None
    page: str | None
    client_method: str | None


@attrs.frozen
class DescribedWebhook:
    """What one webhook delivers: `event` is the shape of every delivery, `body` that of this one."""

    name: str
    event: Shape
    body: Shape
    client_method: str | None


class Description(Types):
    """Reads `document`; keys of named shapes are references such as `#/components/schemas/Message`."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self._shapes: dict[str, Shape] = {}

    def named(self, key: str) -> Shape:
        if key not in self._shapes:
            self._shapes[key] = self.shape(self._at(key))
        return self._shapes[key]

    def operations(self) -> list[DescribedOperation]:
        """Every operation, in the document's order."""
        return [self._operation(*found) for found in operations(self.document)]

    def webhooks(self) -> list[DescribedWebhook]:
        """Every webhook, in the document's order."""
        found = []
        for name, _, node in operations(self.document, "webhooks"):
            schema = _first(self._follow(node.get("requestBody", {})).get("content")).get("schema", {})
            event = schema.get("allOf", [schema])[0]
            method = node.get("x-client-method")
            found.append(DescribedWebhook(name, self.shape(event), self.shape(schema), method))
        return found

    def shape(self, schema: Any) -> Shape:
        """Return the shape of a Schema Object."""
        if not isinstance(schema, dict) or not schema.keys() & _SHAPING:
            return Anything()
        if "$ref" in schema:
            return Ref(schema["$ref"])
        if "allOf" in schema:
            return self._all_of(schema)
        if "const" in schema:
            return Enum((schema["const"],))
        if "enum" in schema:
            return _with_null(
                [value for value in schema["enum"] if value is not None], None in schema["enum"]
            )
        for word in ("oneOf", "anyOf"):
            branches = [branch for branch in schema.get(word, ()) if _is_shaping(branch)]
            if branches:
                return self._any_of(schema, branches)
        types = schema.get("type", _implied(schema))
        names = types if isinstance(types, list) else [types]
        return union_of([self._typed(name, schema) for name in names])

    def _typed(self, name: str, schema: Mapping[str, Any]) -> Shape:
        match name:
            case "null":
                return Null()
            case "array":
                return Array(self.shape(schema.get("items", {})))
            case "object":
                return self._object(schema)
            case "string":
                if schema.get("contentMediaType") == "application/octet-stream":
                    return Scalar("binary")
                return Scalar(_FORMATS.get(schema.get("format", ""), "string"))
            case _:
                return Scalar(name)

    def _object(self, schema: Mapping[str, Any]) -> Shape:
        more = schema.get("additionalProperties", True)
        if "properties" not in schema:
            return Map(self.shape(more))
        required = schema.get("required", ())
        members = {
            name: Property(self.shape(node), name in required) for name, node in schema["properties"].items()
        }
        return Object(members, open=more is not False)

    def _any_of(self, schema: Mapping[str, Any], branches: list[Any]) -> Shape:
        known = [branch for branch in branches if not _is_unknown(self._follow(branch))]
        field = schema.get("discriminator", {}).get("propertyName")
        shape = union_of([self.shape(branch) for branch in known], field)
        if "properties" in schema or schema.get("type") == "object":
            return self._merge([self._object(schema), shape])
        return shape

    def _all_of(self, schema: Mapping[str, Any]) -> Shape:
        rest = {key: value for key, value in schema.items() if key != "allOf"}
        parts = [self.shape(part) for part in [rest, *schema["allOf"]]]
        return self._merge([part for part in parts if not isinstance(part, Anything)], self._required(schema))

    def _required(self, schema: Any) -> set[str]:
        """Return the names that a schema and its parts require; a part may name another's property."""
        node = self._follow(schema)
        inner = [self._required(part) for part in node.get("allOf", ())]
        return set(node.get("required", ())).union(*inner)

    def _merge(self, parts: list[Shape], required: Collection[str] = ()) -> Shape:
        """Merge all parts: objects combine their properties, otherwise the first part counts."""
        if len(parts) == 1:
            return parts[0]
        objects = [part for part in map(self.resolve, parts) if isinstance(part, Object)]
        if not objects:
            return parts[0] if parts else Anything()
        members: dict[str, Property] = {}
        for part in objects:
            for name, member in part.properties.items():
                before = members.get(name)
                kept = before.shape if before and isinstance(member.shape, Anything) else member.shape
                needed = member.required or name in required or bool(before and before.required)
                members[name] = Property(kept, needed)
        return Object(members, open=all(part.open for part in objects))

    def _operation(self, path: str, method: str, node: Mapping[str, Any]) -> DescribedOperation:
        item = self.document["paths"][path]
        parameters: dict[str, dict[str, Property]] = {"path": {}, "query": {}, "header": {}}
        for entry in [*item.get("parameters", ()), *node.get("parameters", ())]:
            parameter = self._follow(entry)
            place, name = parameter["in"], parameter["name"]
            if place in parameters:
                schema = parameter.get("schema") or _first(parameter.get("content")).get("schema", {})
                name = name.lower() if place == "header" else name
                parameters[place][name] = Property(self.shape(schema), parameter.get("required", False))
        request = self._follow(node.get("requestBody", {})).get("content", {})
        multipart = "multipart/form-data" in request
        body = _first(request).get("schema")
        answer = next(
            (self._follow(value) for status, value in node["responses"].items() if str(status)[0] == "2"), {}
        )
        kinds: set[str] = set()
        response = stream = None
        for media, entry in answer.get("content", {}).items():
            kind = _kind(media)
            kinds.add(kind)
            value = self._follow(entry)
            if kind == "json":
                response = self.shape(value.get("schema", {}))
            elif kind in ("sse", "jsonl"):
                stream = self._item(kind, value)
        page = node.get("x-pagination") or {}
        return DescribedOperation(
            method=method.upper(),
            path=path,
            parameters=parameters,
            body=None if body is None else self.shape(body),
            multipart=multipart,
            content=frozenset(kinds),
            response=response,
            stream=stream,
            page=page.get("style"),
            client_method=node.get("x-client-method"),
        )

    def _item(self, kind: str, media: Mapping[str, Any]) -> Shape:
        """Return the shape of one event or line; for a frame, the shape of its `data`."""
        schema = media.get("itemSchema")
        if schema is None:
            schema = self._follow(media.get("schema", {})).get("items", {})
        if kind == "sse":
            data = self._follow(schema).get("properties", {}).get("data", {})
            schema = self._follow(data).get("contentSchema", schema)
        return self.shape(schema)

    def _follow(self, node: Any) -> dict[str, Any]:
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            node = self._at(node["$ref"])
        return node if isinstance(node, dict) else {}

    def _at(self, reference: str) -> Any:
        node: Any = self.document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node


def _with_null(values: list[Any], nullable: bool) -> Shape:
    enum = Enum(tuple(values))
    return union_of([enum, Null()] if nullable else [enum])


def _first(content: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """Return the first Media Type Object of a `content` map."""
    first: Mapping[str, Any] = next(iter((content or {}).values()), {})
    return first


def _implied(schema: Mapping[str, Any]) -> str:
    return "array" if "items" in schema else "object"


def _is_shaping(schema: Any) -> bool:
    return isinstance(schema, dict) and bool(schema.keys() & _SHAPING)


def _is_unknown(schema: Mapping[str, Any]) -> bool:
    """Whether this is the alternative that keeps a union open: an object with an unknown tag."""
    return any(
        isinstance(member, dict) and "not" in member for member in schema.get("properties", {}).values()
    )


def _kind(media: str) -> str:
    if media == "application/json":
        return "json"
    if media == "text/event-stream":
        return "sse"
    return "jsonl" if media in _JSONL else "binary"
