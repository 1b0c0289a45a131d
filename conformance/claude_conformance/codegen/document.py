"""Builds the document for openapi-python-client's parser: the lowered one, with names for anonymous schemas.

It is plain OpenAPI. Operations without a client method are left out, tags are the client's resources, schemas
that need a name have one, and the parser can handle every name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from claude_conformance.codegen import spelling
from claude_conformance.codegen.hoist import Hoist
from claude_conformance.codegen.names import method as method_name
from claude_conformance.codegen.names import module as module_name
from claude_conformance.codegen.names import pascal, resource
from claude_conformance.codegen.references import with_class_names
from claude_conformance.contract import pointer
from claude_conformance.contract.errors import ContractError
from claude_conformance.contract.lower import ITEM_SCHEMA
from claude_conformance.contract.walk import LIST, MAP, below, operations

#: At the root of the document: namespaces that also have the methods of other resources, by namespace.
MIRRORS = "x-client-mirrors"
#: On an operation: its place in the client.
METHOD = "x-client-method"
#: On an operation: the argument that is the whole body, and how the data of the client say so.
ARGUMENT, WHOLE = "x-client-argument", ""
#: Header parameters that the client sets itself.
_CLIENT_HEADERS = frozenset(
    {"anthropic-version", "anthropic-beta", "x-api-key", "authorization", "content-type", "accept"}
)
# What the client does not need to know of an operation.
_UNUSED = frozenset({"callbacks", "security", "x-resource"})


def generator_document(lowered: Mapping[str, Any]) -> dict[str, Any]:
    """Return a new document; the lowered one is not changed.

    Raises `ContractError` if a name is missing or wrong.
    """
    lowered = with_class_names(lowered)
    hoist = Hoist(lowered.get("components", {}).get("schemas", {}))
    paths: dict[str, Any] = {}
    ids: set[str] = set()
    modules: list[str] = []
    for path, method, operation in operations(lowered):
        where = f"{method.upper()} {path}"
        methods = client_methods(operation.get(METHOD), lowered.get(MIRRORS), where)
        if not methods:
            continue
        operation_id = operation.get("operationId")
        if not isinstance(operation_id, str) or not operation_id:
            raise ContractError(f"{where}: has no operationId")
        if operation_id in ids:
            raise ContractError(f"{where}: operationId {operation_id!r} is used twice")
        ids.add(operation_id)
        modules.append(module_name(operation_id, modules))
        place, found = _operation(lowered, hoist, path, operation, where)
        found["tags"] = list(methods)
        if PythonIdentifier(operation_id, "field_") != modules[-1]:
            found["operationId"] = modules[-1]
        if method in paths.get(place, {}):
            raise ContractError(f"{where}: another operation has this path")
        paths.setdefault(place, {})[method] = found
    if not paths:
        raise ContractError("generator view: no operation has x-client-method")
    document = {
        "openapi": "3.1.0",
        "info": {"title": "client", "version": "1"},
        "servers": lowered.get("servers") or [{"url": "http://localhost"}],
        **{key: value for key, value in lowered.items() if key == MIRRORS},
        "paths": paths,
        "components": {"schemas": hoist.components()},
    }
    return _spelled(document)


def client_methods(methods: Any, mirrors: Mapping[str, Any] | None, where: str) -> dict[str, dict[str, Any]]:
    """Return the method in each resource, by the tag of the resource, from `x-client-method`.

    Raises `ContractError` if the extension is not valid.
    """
    names = [methods] if isinstance(methods, str) else list(methods or [])
    if not all(isinstance(name, str) for name in names):
        raise ContractError(f"{where}: x-client-method must be a name or a list of names")
    for namespace, resources in (mirrors or {}).items():
        names += [f"{namespace}.{name}" for name in names if name.split(".")[0] in resources]
    found: dict[str, dict[str, Any]] = {}
    for name in names:
        *path, method = name.split(".")
        if not path:
            raise ContractError(
                f"{where}: x-client-method {name!r} needs a resource and a method, as in messages.create"
            )
        parts = [resource(part) for part in path]
        tag = module_name("_".join(parts))
        if tag in found:
            raise ContractError(f"{where}: x-client-method names two methods in {'.'.join(path)}")
        found[tag] = {"name": method_name(method), "resource": parts}
    return found


def resolved(document: Mapping[str, Any], node: Any) -> dict[str, Any]:
    """Return the target of a reference, or the node itself."""
    _, found = pointer.follow(document, node)
    return dict(found) if isinstance(found, dict) else {}


def _operation(
    document: Mapping[str, Any], hoist: Hoist, path: str, operation: Mapping[str, Any], where: str
) -> tuple[str, dict[str, Any]]:
    """Return the path and the operation, with references only to schemas."""
    found = {key: value for key, value in operation.items() if key not in _UNUSED}
    for key in ("summary", "description"):
        if isinstance(found.get(key), str):
            found[key] = spelling.clean(found[key])
    place = pascal(operation["operationId"]) or "Operation"
    shared = document["paths"][path].get("parameters", [])
    given = _parameters(document, [*operation.get("parameters", []), *shared])
    path, found["parameters"], wire = _named(path, given, where)
    for parameter in found["parameters"]:
        parameter["schema"] = hoist.of(parameter.get("schema", {}), place + pascal(parameter["name"]))
    if wire:
        found[spelling.WIRE_NAMES] = wire
    if "requestBody" in found:
        found["requestBody"] = _content(document, hoist, found["requestBody"], f"{place}Body")
    responses = {status: resolved(document, answer) for status, answer in found.get("responses", {}).items()}
    success = next((status for status in responses if str(status).startswith("2")), None)
    if success is None:
        raise ContractError(f"{operation['operationId']}: has no successful response")
    found["responses"] = {success: _content(document, hoist, responses[success], f"{place}Result")}
    return path, found


def _parameters(document: Mapping[str, Any], parameters: list[Any]) -> list[dict[str, Any]]:
    """Return the parameters of the operation, then those of the path, each name and place once."""
    seen: dict[tuple[str, str], dict[str, Any]] = {}
    for given in parameters:
        found = resolved(document, given)
        name, where = found["name"], found["in"]
        if where != "cookie" and not (where == "header" and name.lower() in _CLIENT_HEADERS):
            text = {"description": spelling.clean(found["description"])} if "description" in found else {}
            seen.setdefault((name, where), {**found, **text})
    return list(seen.values())


def _named(
    path: str, parameters: list[dict[str, Any]], where: str
) -> tuple[str, list[dict[str, Any]], dict[str, dict[str, str]]]:
    """Return path and parameters with names for the parser, and the wire names of changed ones."""
    wire: dict[str, dict[str, str]] = {}
    found: list[dict[str, Any]] = []
    used: set[str] = set()
    inside: dict[str, str] = {}
    for place in ("path", "query", "header"):
        there = [parameter for parameter in parameters if parameter["in"] == place]
        pattern = spelling.IN_PATHS if place == "path" else spelling.WORDS
        names = spelling.spelled((parameter["name"] for parameter in there), used, pattern)
        used |= {spelling.attribute_of(name) for name in names.values()}
        changed = {new: old for old, new in names.items() if old != new}
        if place == "path":
            inside = names
        elif changed:
            wire[place] = changed
        required = {"required": True} if place == "path" else {}
        found += [{**parameter, "name": names[parameter["name"]], **required} for parameter in there]

    def placeholder(match: re.Match[str]) -> str:
        if match[1] not in inside:
            raise ContractError(f"{where}: the path has {{{match[1]}}}, which is not a parameter")
        return "{" + inside[match[1]] + "}"

    path = re.sub(r"\{([^{}]*)\}", placeholder, path)
    there = re.findall(r"\{([^{}]*)\}", path)
    return path, [given for given in found if given["in"] != "path" or given["name"] in there], wire


def _content(document: Mapping[str, Any], hoist: Hoist, owner: Any, place: str) -> dict[str, Any]:
    """Return a body in which schemas that need a name are components."""
    found = resolved(document, owner)
    content: dict[str, Any] = {}
    for media_type, media in found.get("content", {}).items():
        content[media_type] = {}
        if ITEM_SCHEMA in media:
            content[media_type][ITEM_SCHEMA] = hoist.of(media[ITEM_SCHEMA], place.replace("Result", "Line"))
        if "schema" in media:
            content[media_type]["schema"] = hoist.of(media["schema"], place)
    kept: dict[str, Any] = {key: found[key] for key in ("description", "required") if key in found}
    return {**kept, "content": content} if content else kept


def _spelled(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with names and strings that the parser can handle, and without titles."""

    def of(node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        found = spelling.schema(node)
        for key, value in found.items():
            kind = below("schema", key)
            if kind is None:
                continue
            if kind[1] == MAP and isinstance(value, dict):
                found[key] = {name: of(item) for name, item in value.items()}
            elif kind[1] == LIST and isinstance(value, list):
                found[key] = [of(item) for item in value]
            else:
                found[key] = of(value)
        found.pop("title", None)
        return found

    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {name: of(schema) for name, schema in schemas.items()}
    for _, _, operation in operations(document):
        for parameter in operation["parameters"]:
            parameter["schema"] = of(parameter["schema"])
        for owner in (operation.get("requestBody", {}), *operation["responses"].values()):
            for media in owner.get("content", {}).values():
                if "schema" in media:
                    media["schema"] = of(media["schema"])
    return document
