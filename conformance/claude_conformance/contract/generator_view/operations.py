"""What the endpoint and resource templates write for one operation."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from claude_conformance.contract import pointer
from claude_conformance.contract.errors import ContractError
from claude_conformance.contract.generator_view.models import _doc, clean, imports
from claude_conformance.contract.generator_view.names import (
    argument,
    distinct_arguments,
    pascal,
    resource,
)
from claude_conformance.contract.generator_view.names import (
    method as method_name,
)
from claude_conformance.contract.generator_view.names import (
    module as module_name,
)
from claude_conformance.contract.generator_view.types import FILES, Type, Types
from claude_conformance.contract.lower import ITEM_SCHEMA

#: At the root of the document: namespaces that have the methods of other resources as well, by namespace.
MIRRORS = "x-client-mirrors"
#: Header parameters that the client itself fills in.
_CLIENT_HEADERS = {
    "anthropic-version",
    "anthropic-beta",
    "x-api-key",
    "authorization",
    "content-type",
    "accept",
}


def operation_plan(
    document: Mapping[str, Any],
    types: Types,
    path: str,
    method: str,
    item: Mapping[str, Any],
    operation: Mapping[str, Any],
    used: Collection[str] = (),
) -> dict[str, Any] | None:
    """The operation as plain data; None when it has no `x-client-method`, that is, no place in the client.

    `used` are the modules of other operations.
    """
    methods = operation.get("x-client-method")
    if not methods:
        return None
    where = f"{method.upper()} {path}"
    names = [methods] if isinstance(methods, str) else list(methods)
    if not all(isinstance(name, str) for name in names):
        raise ContractError(f"{where}: x-client-method is neither a name nor a list of names")
    for namespace, resources in document.get(MIRRORS, {}).items():
        names += [f"{namespace}.{name}" for name in names if name.split(".")[0] in resources]
    operation_id = operation.get("operationId")
    if not isinstance(operation_id, str) or not operation_id:
        raise ContractError(f"{where}: has no operationId")
    place = pascal(operation_id) or "Operation"
    module = module_name(operation_id, used)
    parameters = _unique(document, [*operation.get("parameters", []), *item.get("parameters", [])])
    found = [_parameter(types, parameter, place) for parameter in parameters]
    arguments = [given for given in found if given is not None]
    body_type, body = _body(document, types, operation, place)
    arguments.extend(body)
    answer = _answer(document, types, operation, place)
    given_stream = [given for given in arguments if given["name"] == "stream"]
    if answer["event"] is not None:
        arguments = [given for given in arguments if given["name"] != "stream"]
    own = {module} | ({"stream"} if answer["event"] is not None else set())
    for given, name in zip(
        arguments, distinct_arguments([given["name"] for given in arguments], own), strict=True
    ):
        given["name"] = name
    path_names = {given["wire"]: given["name"] for given in arguments if given["where"] == "path"}
    # The innermost thing that the path names goes without its name, as in `retrieve("claude-…")`.
    innermost = max(path_names, key=lambda wire: path.find("{" + wire + "}"), default=None)
    path = re.sub(r"\{([^{}]*)\}", lambda found: _placeholder(found[1], path_names, where), path)
    kinds = [given.pop("kind") for given in arguments]
    for given in given_stream:
        given.pop("kind", None)
    codes = [given["type"] for given in arguments]
    return {
        "id": operation_id,
        "module": module,
        "method": method.upper(),
        "path": path,
        "path_names": path_names,
        "positional": path_names[innermost] if innermost is not None else None,
        "methods": _methods(names, where),
        "arguments": sorted(arguments, key=lambda given: not given["required"]),
        "has_stream": bool(given_stream) and answer["event"] is not None,
        "body_type": body_type,
        "betas": _betas(operation),
        "paging": operation.get("x-pagination"),
        "doc": [text for text in (clean(str(operation.get("summary") or "")), _doc(operation)) if text],
        "deprecated": bool(operation.get("deprecated")),
        **answer,
        **imports(codes, kinds),
        "result_models": sorted(
            {name for name in (answer["result"], answer["event_type"]) if name in types.schemas}
        ),
    }


def _betas(operation: Mapping[str, Any]) -> list[str]:
    """One value is enough to unlock an operation; the last in the list is the newest."""
    values = operation.get("x-beta") or []
    return [values] if isinstance(values, str) else list(values[-1:])


def _placeholder(wire: str, names: Mapping[str, str], where: str) -> str:
    if wire not in names:
        raise ContractError(f"{where}: the path has {{{wire}}}, which is no parameter")
    return "{" + names[wire] + "}"


def _methods(names: list[str], where: str) -> dict[str, dict[str, Any]]:
    """The method in each resource, by the tag of the resource."""
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


def _resolved(document: Mapping[str, Any], node: Any) -> dict[str, Any]:
    while isinstance(node, dict) and "$ref" in node:
        node = pointer.resolve(document, pointer.split(node["$ref"]))
    return node if isinstance(node, dict) else {}


def _unique(document: Mapping[str, Any], parameters: list[Any]) -> list[dict[str, Any]]:
    """Parameters of the operation before those of the path, each name and place once."""
    seen: dict[tuple[str, str], dict[str, Any]] = {}
    for given in parameters:
        resolved = _resolved(document, given)
        seen.setdefault((resolved["name"], resolved["in"]), resolved)
    return list(seen.values())


def _parameter(types: Types, parameter: Mapping[str, Any], place: str) -> dict[str, Any] | None:
    where, wire = parameter["in"], parameter["name"]
    if where == "cookie" or (where == "header" and wire.lower() in _CLIENT_HEADERS):
        return None
    name = argument(wire, where)
    kind = types.of(parameter.get("schema", True), f"{place}{pascal(name)}")
    required = bool(parameter.get("required")) or where == "path"
    return _argument(name, wire, where, kind, required, _doc(parameter))


def _described(document: Mapping[str, Any], schema: Any) -> str:
    """The description of a member, or else of what it refers to."""
    return _doc(schema) or _doc(_resolved(document, schema))


def _argument(name: str, wire: str, where: str, kind: Type, required: bool, doc: str) -> dict[str, Any]:
    code = kind.code(given=True)
    return {
        "name": name,
        "wire": wire,
        "where": where,
        "type": code,
        "file": FILES in kind.given,
        "required": required,
        "needed": required and where != "path" and "None" not in kind.given and code != "Any",
        "doc": doc,
        "kind": kind,
    }


def _body(
    document: Mapping[str, Any], types: Types, operation: Mapping[str, Any], place: str
) -> tuple[str | None, list[dict[str, Any]]]:
    content = _resolved(document, operation.get("requestBody")).get("content", {})
    for media_type in ("application/json", "multipart/form-data"):
        if media_type not in content:
            continue
        schema = content[media_type].get("schema", {})
        merged = types.merged(schema)
        owner = types.target(schema) or f"{place}Body"
        required = set(merged.get("required", []))
        return media_type, [
            _argument(
                argument(wire, "body"),
                wire,
                "body",
                types.of(member, owner + pascal(wire), owner if owner in types.schemas else None),
                wire in required,
                _described(document, member),
            )
            for wire, member in merged.get("properties", {}).items()
        ]
    if content:
        raise ContractError(f"{operation['operationId']}: no template for a body of {', '.join(content)}")
    return None, []


def _answer(
    document: Mapping[str, Any], types: Types, operation: Mapping[str, Any], place: str
) -> dict[str, Any]:
    content = _success(document, operation)
    answer: dict[str, Any] = {
        "answer": "none",
        "accept": "application/json",
        "result": "None",
        "decode": None,
        "event": None,
        "event_type": None,
        "accumulates": False,
        "items": None,
    }
    for media_type, media in content.items():
        if media_type == "application/json" or media_type.endswith("+json"):
            kind = types.of(media.get("schema", True), f"{place}Result")
            answer |= {"answer": "json", "result": kind.code(given=False), "decode": kind.decode}
        elif media_type == "text/event-stream":
            name = _event(document, media, operation)
            answer |= {"event": name, "event_type": name, "accumulates": _accumulates(types, name)}
        elif ITEM_SCHEMA in media:
            kind = types.of(media[ITEM_SCHEMA], f"{place}Line")
            code = kind.code(given=False)
            answer |= {"answer": "jsonl", "accept": media_type, "decode": kind.decode, "result": code}
        elif answer["answer"] == "none":
            answer |= {"answer": "binary", "accept": media_type, "result": "BinaryAPIResponse"}
    paging = operation.get("x-pagination")
    if paging:
        page = types.merged(types.schemas[answer["result"]])
        items = types.of(page["properties"][paging["items"]]["items"], f"{place}Item")
        answer |= {
            "items": items.code(given=False),
            "decode": items.decode,
            "result": items.code(given=False),
        }
    return answer


def _success(document: Mapping[str, Any], operation: Mapping[str, Any]) -> dict[str, Any]:
    for status, response in operation.get("responses", {}).items():
        if str(status).startswith("2"):
            content = _resolved(document, response).get("content", {})
            return content if isinstance(content, dict) else {}
    raise ContractError(f"{operation['operationId']}: has no successful response")


def _event(document: Mapping[str, Any], media: Mapping[str, Any], operation: Mapping[str, Any]) -> str:
    frame = _resolved(document, media.get(ITEM_SCHEMA))
    reference = frame.get("properties", {}).get("data", {}).get("contentSchema", {}).get("$ref")
    if not isinstance(reference, str):
        raise ContractError(f"{operation['operationId']}: the data of its events is not a named schema")
    return reference.rpartition("/")[2]


def _accumulates(types: Types, event: str) -> bool:
    """Whether the events build a message, so that there is something for `stream()` to gather."""
    dispatch = types.dispatch(event)
    return dispatch is not None and {"message_start", "content_block_delta"} <= dispatch.variants.keys()
