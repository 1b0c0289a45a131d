"""The template data of one operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openapi_python_client import schema as oai
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.parser.properties.list_property import ListProperty

from claude_conformance.codegen.annotations import FILES, UNKNOWN, Type, Types, fields, wire_name
from claude_conformance.codegen.document import ARGUMENT, METHOD, MIRRORS, WHOLE, client_methods
from claude_conformance.codegen.models import doc_of, imports, text, with_default
from claude_conformance.codegen.names import argument, distinct_arguments
from claude_conformance.codegen.references import PREFIX
from claude_conformance.codegen.spelling import WIRE_NAMES
from claude_conformance.contract.errors import ContractError
from claude_conformance.contract.lower import ITEM_SCHEMA


def operation_plan(types: Types, endpoint: Endpoint, path: str, operation: oai.Operation) -> dict[str, Any]:
    """Return the template data of an operation, from its parsed endpoint and the description's extensions."""
    extensions = operation.model_extra or {}
    operation_id = text(operation.operationId)
    mirrors = (types.parsed.document.model_extra or {}).get(MIRRORS)
    paging = extensions.get("x-pagination")
    answer = _answer(types, endpoint, operation, paging)
    body_type, body = _body(types, endpoint, extensions.get(ARGUMENT))
    arguments = [*_parameters(types, endpoint, operation), *body]
    streams = [given for given in arguments if given["name"] == "stream"]
    own = {str(endpoint.name)}
    if answer["event"] is not None:
        arguments = [given for given in arguments if given["name"] != "stream"]
        own.add("stream")
    names = distinct_arguments([given["name"] for given in arguments], own)
    for given, name in zip(arguments, names, strict=True):
        given["name"] = name
    path_names = {given["wire"]: given["name"] for given in arguments if given["where"] == "path"}
    # The last path parameter is positional, as in `retrieve("claude-…")`.
    innermost = max(path_names, key=lambda wire: path.find("{" + wire + "}"), default=None)
    for wire, name in path_names.items():
        path = path.replace("{" + wire + "}", "{" + name + "}")
    kinds = [given["kind"] for given in arguments]
    return {
        "id": operation_id,
        "module": str(endpoint.name),
        "method": endpoint.method.upper(),
        "path": path,
        "path_names": path_names,
        "positional": path_names[innermost] if innermost is not None else None,
        "methods": client_methods(extensions.get(METHOD), mirrors, f"{endpoint.method.upper()} {path}"),
        "arguments": sorted(arguments, key=lambda given: not given["required"]),
        "has_stream": bool(streams) and answer["event"] is not None,
        "body_type": body_type,
        "betas": _betas(extensions.get("x-beta")),
        "paging": paging,
        "doc": [found for found in (text(endpoint.summary), text(endpoint.description)) if found],
        **answer,
        **imports([given["type"] for given in arguments], kinds),
        "result_unknown": UNKNOWN in answer["result"].split(" | "),
        "result_models": sorted(
            {
                name
                for code in (answer["result"], answer["event"])
                for name in (code or "").split(" | ")
                if name in types.components
            }
        ),
    }


def _betas(values: Any) -> list[str]:
    """Return the beta of an operation: one value is enough; the last in the list is the newest."""
    return [values] if isinstance(values, str) else list(values or [])[-1:]


def _parameters(types: Types, endpoint: Endpoint, operation: oai.Operation) -> list[dict[str, Any]]:
    docs = {
        (given.name, str(given.param_in.value)): text(given.description)
        for given in operation.parameters or []
        if isinstance(given, oai.Parameter)
    }
    wire = (operation.model_extra or {}).get(WIRE_NAMES, {})
    found: list[dict[str, Any]] = []
    for where, given in (
        ("path", endpoint.path_parameters),
        ("query", endpoint.query_parameters),
        ("header", endpoint.header_parameters),
    ):
        for parameter in given:
            name = parameter.name.get_untrusted_value()
            doc = with_default(docs.get((parameter.name, where)) or text(parameter.description), parameter)
            known = wire.get(where, {}).get(name, name)
            found.append(_argument(argument(name, where), known, where, types.of(parameter), parameter, doc))
    return found


def _argument(name: str, wire: str, where: str, kind: Type, found: Property, doc: str) -> dict[str, Any]:
    code = kind.code(given=True)
    return {
        "name": name,
        "wire": wire,
        "where": where,
        "type": code,
        "file": FILES in kind.given,
        "required": found.required,
        "needed": found.required and where != "path" and not kind.nullable and code != "Any",
        "doc": doc,
        "kind": kind,
    }


def _body(types: Types, endpoint: Endpoint, whole: str | None) -> tuple[str | None, list[dict[str, Any]]]:
    """Return the media type of the body, and its properties or the body as a `whole` as arguments."""
    for body in endpoint.bodies:
        media_type = body.content_type.get_untrusted_value()
        if media_type not in ("application/json", "multipart/form-data"):
            continue
        model = types.model(body.prop)
        if whole is not None:
            doc = text(body.prop.description)
            return media_type, [_argument(whole, WHOLE, "body", types.of(body.prop), body.prop, doc)]
        return media_type, [_member(types, model, field) for field in fields(model)] if model else []
    if endpoint.bodies:
        raise ContractError(f"{endpoint.name}: no template for its body")
    return None, []


def _member(types: Types, model: ModelProperty, field: Property) -> dict[str, Any]:
    schema = (model.data.properties or {}).get(field.name)
    doc = with_default(doc_of(field, schema) or text(field.description), field)
    name = field.name.get_untrusted_value()
    kind = types.of(field, schema=schema)
    return _argument(argument(name, "body"), wire_name(model, field), "body", kind, field, doc)


def _answer(
    types: Types, endpoint: Endpoint, operation: oai.Operation, paging: Mapping[str, Any] | None
) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "answer": "none",
        "accept": "application/json",
        "result": "None",
        "decode": None,
        "nullable": False,
        "event": None,
        "accumulates": False,
        "items": None,
    }
    response = endpoint.responses.patterns[0]
    assert isinstance(response.data, oai.Response)
    for name, media in (response.data.content or {}).items():
        media_type = name.get_untrusted_value()
        item = (media.model_extra or {}).get(ITEM_SCHEMA)
        if media_type == "application/json" or media_type.endswith("+json"):
            kind = types.of(response.prop)
            answer |= {"answer": "json", "result": kind.code(given=False), "decode": kind.decode}
            answer["nullable"] = kind.nullable
        elif media_type == "text/event-stream":
            event = _event(types, item, operation)
            answer |= {"event": event, "accumulates": _accumulates(types, event)}
        elif item is not None:
            kind = types.component(_target(item, operation))
            answer |= {"answer": "jsonl", "accept": media_type}
            answer |= {"decode": kind.decode, "result": kind.code(given=False)}
        elif answer["answer"] == "none":
            answer |= {"answer": "binary", "accept": media_type, "result": "BinaryAPIResponse"}
    if paging:
        items = _items(types, response.prop, paging["items"])
        code = items.code(given=False)
        answer |= {"items": code, "decode": items.decode, "result": code}
    return answer


def _items(types: Types, page: Property, name: str) -> Type:
    """Return the type of the items of a page."""
    model = types.model(page)
    found = [field for field in fields(model) if wire_name(model, field) == name] if model else []
    if not found or not isinstance(found[0], ListProperty):
        raise ContractError(f"x-pagination: the page has no list {name!r}")
    data = model.data.properties[found[0].name] if model and model.data.properties else None
    return types.of(found[0].inner_property, schema=data.items if isinstance(data, oai.Schema) else None)


def _target(schema: Any, operation: oai.Operation) -> str:
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    if not isinstance(reference, str):
        raise ContractError(f"{text(operation.operationId)}: the items of its stream are not a named schema")
    return reference.removeprefix(PREFIX)


def _event(types: Types, item: Any, operation: oai.Operation) -> str:
    """Return the component of an event's data: the parser does not read streams, or JSON inside strings."""
    frame = types.model(_target(item, operation))
    data = (frame.data.properties or {}).get(oai.UntrustedString("data")) if frame else None
    extra = data.model_extra if isinstance(data, oai.Schema) else None
    return _target((extra or {}).get("contentSchema"), operation)


def _accumulates(types: Types, event: str) -> bool:
    """Whether the events build a message, so that `stream()` is useful."""
    dispatch = types.dispatch(event)
    return dispatch is not None and {"message_start", "content_block_delta"} <= dispatch.variants.keys()
