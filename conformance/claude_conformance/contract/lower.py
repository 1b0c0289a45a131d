"""Converts OpenAPI 3.2 to a valid 3.1.1 document, for tools that do not support 3.2.

Features of 3.2 are expressed with those of 3.1 if possible, and dropped otherwise. A stream becomes a string.
Two features become extensions for the generator's templates: the `itemSchema` of a stream becomes
`x-item-schema`, and the `defaultMapping` of a discriminator becomes `x-default-mapping`. `lower_tools` then
rewrites constructs that code generators cannot read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from claude_conformance.contract import pointer, serial
from claude_conformance.contract.lower_tools import for_tools
from claude_conformance.contract.walk import Node, walk

VERSION = "3.1.1"
ITEM_SCHEMA = "x-item-schema"
DEFAULT_MAPPING = "x-default-mapping"

_DIALECT = "https://spec.openapis.org/oas/3.2/"


def lower(document: dict[str, Any]) -> dict[str, Any]:
    """Return a new 3.1.1 document. The input, a 3.2 document in one file, is not changed."""
    result: dict[str, Any] = _plain(document)
    _Lowering(result).run()
    for_tools(result, ITEM_SCHEMA)
    return result


def _plain(value: Any) -> Any:
    """Copy without any sharing, even inside the copy: views share the parts that no overlay changed."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


class _Lowering:
    """Changes one document, which it owns, in place."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.by_kind: dict[str, Callable[[dict[str, Any]], None]] = {
            "pathItem": self._path_item,
            "operation": self._parameters,
            "parameter": self._parameter,
            "header": _header,
            "response": _response,
            "encoding": _encoding,
            "example": _example,
            "schema": _schema,
            "securityScheme": _security_scheme,
        }

    def run(self) -> None:
        self._root()
        for content in list(_contents(self.document)):
            self._inline_media_types(content)
        self.document.get("components", {}).pop("mediaTypes", None)
        nodes = list(walk(self.document))
        # Streams first: rewritten examples no longer show which ones are of a stream.
        for node in nodes:
            if node.kind == "mediaType":
                self._media_type(node)
        for node in nodes:
            change = self.by_kind.get(node.kind)
            if change and isinstance(node.value, dict) and node.reference is None:
                change(node.value)

    def _root(self) -> None:
        self.document["openapi"] = VERSION
        self.document.pop("$self", None)
        if str(self.document.get("jsonSchemaDialect", "")).startswith(_DIALECT):
            del self.document["jsonSchemaDialect"]
        for tag in self.document.get("tags", []):
            summary = tag.pop("summary", None)
            if summary is not None:
                tag.setdefault("description", summary)
            _drop(tag, "parent", "kind")
        _servers(self.document)
        if not any(key in self.document for key in ("paths", "components", "webhooks")):
            self.document["paths"] = {}

    def _follow(self, value: Any) -> Any:
        """Return the value, or the target of its local reference; None if that does not exist."""
        try:
            return pointer.follow(self.document, value)[1]
        except KeyError:
            return None

    def _inline_media_types(self, content: dict[str, Any]) -> None:
        for media_type, value in content.items():
            if isinstance(value, dict) and "$ref" in value:
                content[media_type] = _plain(self._follow(value) or {})

    def _media_type(self, node: Node) -> None:
        value = node.value
        _drop(value, "description", "prefixEncoding", "itemEncoding")
        item_schema = value.pop("itemSchema", None)
        if item_schema is None:
            return
        media_type = pointer.split(node.pointer)[-1]
        for name, given in list(value.get("examples", {}).items()):
            example = _plain(self._follow(given) or {})
            data = example.get("dataValue", example.get("value"))
            if isinstance(data, list) and "serializedValue" not in example:
                example["serializedValue"] = serial.dump(media_type, data)
            if "serializedValue" in example:
                _drop(example, "dataValue", "value")
            value["examples"][name] = example
            _example(example)
        if isinstance(value.get("example"), list):
            value["example"] = serial.dump(media_type, value["example"])
        # At the front, where readers expect it.
        rest = {key: item for key, item in value.items() if key != "schema"}
        value.clear()
        value.update(schema={"type": "string"}, **rest)
        value[ITEM_SCHEMA] = item_schema

    def _path_item(self, item: dict[str, Any]) -> None:
        _drop(item, "query", "additionalOperations")
        _servers(item)
        self._parameters(item)

    def _parameters(self, owner: dict[str, Any]) -> None:
        _servers(owner)
        if "parameters" in owner:
            targets = ((given, self._follow(given)) for given in owner["parameters"])
            owner["parameters"] = [
                given for given, target in targets if not (target and target.get("in") == "querystring")
            ]

    def _parameter(self, parameter: dict[str, Any]) -> None:
        if parameter.get("in") != "query":
            _drop(parameter, "allowReserved")
        if parameter.get("style") == "cookie":
            del parameter["style"]
        if parameter.get("in") == "querystring":  # unused in components from here on
            parameter["in"] = "query"


def _contents(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for node in walk(document):
        if node.kind in ("parameter", "header", "requestBody", "response") and isinstance(node.value, dict):
            content = node.value.get("content")
            if isinstance(content, dict):
                yield content


def _header(header: dict[str, Any]) -> None:
    _drop(header, "allowReserved")


def _response(response: dict[str, Any]) -> None:
    summary = response.pop("summary", "")
    if "description" not in response:
        rest = dict(response)
        response.clear()
        response.update(description=summary, **rest)


def _encoding(encoding: dict[str, Any]) -> None:
    _drop(encoding, "encoding", "prefixEncoding", "itemEncoding")


def _example(example: dict[str, Any]) -> None:
    serialized = example.pop("serializedValue", None)
    if "dataValue" in example:
        example["value"] = example.pop("dataValue")
    elif serialized is not None:
        example["value"] = serialized


def _schema(schema: dict[str, Any]) -> None:
    tagged = schema.get("discriminator")
    if isinstance(tagged, dict):
        if "defaultMapping" in tagged:
            tagged[DEFAULT_MAPPING] = tagged.pop("defaultMapping")
        if "propertyName" not in tagged:
            del schema["discriminator"]
    if isinstance(schema.get("xml"), dict):
        node_type = schema["xml"].pop("nodeType", None)
        if node_type == "attribute":
            schema["xml"]["attribute"] = True


def _security_scheme(scheme: dict[str, Any]) -> None:
    _drop(scheme, "deprecated", "oauth2MetadataUrl")
    if isinstance(scheme.get("flows"), dict):
        scheme["flows"].pop("deviceAuthorization", None)


def _servers(owner: dict[str, Any]) -> None:
    for server in owner.get("servers", []):
        server.pop("name", None)


def _drop(value: dict[str, Any], *fields: str) -> None:
    for field in fields:
        value.pop(field, None)
