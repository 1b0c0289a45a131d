"""Faults of strict tools and JSON formats: invalid schemas are served, or valid ones refused."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from collections.abc import Callable, Iterator
from typing import Any

from claude_conformance.mock.apis.messages.constraints.structured import (
    MOST_STRICT,
    subschemas,
    unsupported,
)
from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Reply
from claude_conformance.mock.http.requests import Request

from .base import MESSAGES, PROMPTS, Fault, fault, register
from .rewrite import peek, refusal, rewrite

Json = dict[str, Any]


def held_schemas(body: Json) -> Iterator[tuple[Json, str]]:
    """Return the objects with a schema that the response must satisfy, and the property with the schema."""
    for tool in body.get("tools") or ():
        if tool.get("strict") and isinstance(tool.get("input_schema"), dict):
            yield tool, "input_schema"
    form = (body.get("output_config") or {}).get("format")
    if isinstance(form, dict) and isinstance(form.get("schema"), dict):
        yield form, "schema"


def _parts(request: Request) -> Iterator[Json]:
    """Return every subschema of the schemas that the response must satisfy."""
    try:
        for holder, name in held_schemas(peek(request)):
            yield from map(dict, subschemas(holder[name]))
    except (AttributeError, TypeError):
        return  # broken in another way


@fault("request", "strict-ignored", operations=PROMPTS)
def strict_ignored(exchange: Exchange, request: Request) -> Request:
    """Schemas of strict tools are not checked"""

    def change(body: Json) -> None:
        for tool in body.get("tools") or ():
            tool.pop("strict", None)

    return rewrite(request, change)


@fault("request", "format-schema-unchecked", operations=PROMPTS)
def format_unchecked(exchange: Exchange, request: Request) -> Request:
    """Unsupported schemas of output_config.format are ignored"""

    def change(body: Json) -> None:
        form = body["output_config"]["format"]
        if unsupported(form["schema"]):
            form["schema"] = {"type": "object", "properties": {}, "additionalProperties": False}

    return rewrite(request, change)


def _closing(only: Callable[[Json, bool], bool]) -> Callable[[Exchange, Request], Request]:
    """Return a hook that closes those open objects of a schema for which ``only(object, outermost)``."""

    def hook(exchange: Exchange, request: Request) -> Request:
        def change(body: Json) -> None:
            for holder, name in held_schemas(body):
                for part in subschemas(holder[name]):
                    if part.get("type") == "object" and only(dict(part), part is holder[name]):
                        part["additionalProperties"] = False  # type: ignore[index]

        return rewrite(request, change)

    return hook


for _id, _summary, _only in (
    (
        "strict-inner-open-objects-served",
        "Only the outermost object of a strict schema must be closed",
        lambda _, outermost: not outermost,
    ),
    (
        "strict-outer-open-objects-served",
        "The outermost object of a strict schema may be open",
        lambda part, outermost: outermost and "additionalProperties" not in part,
    ),
    (
        "strict-additional-properties-true-served",
        "Strict schemas may have additionalProperties true",
        lambda part, _: part.get("additionalProperties") is True,
    ),
    (
        "strict-additional-properties-schema-served",
        "Strict schemas may have a schema as additionalProperties",
        lambda part, _: isinstance(part.get("additionalProperties"), dict),
    ),
):
    register(Fault(_id, _summary, operations=PROMPTS, request=_closing(_only)))


def _refusing(unfit: Callable[[Json], bool], message: str) -> Callable[[Exchange, Request], Request | Reply]:
    def hook(exchange: Exchange, request: Request) -> Request | Reply:
        if any(unfit(part) for part in _parts(request)):
            return refusal(exchange, f"tools.0.custom: {message}")
        return request

    return hook


_STRICT_REFUSED: tuple[tuple[str, str, Callable[[Json], bool]], ...] = (
    *(
        (name, f"may not use {name}", lambda part, name=name: name in part)
        for name in ("enum", "const", "default", "anyOf", "allOf", "format", "$defs", "definitions", "title")
    ),
    *(
        (f"type-{name}", f"may not have the type {name}", lambda part, name=name: part.get("type") == name)
        for name in ("string", "integer", "number", "boolean", "null", "array")
    ),
    ("several-types", "may not have several types", lambda part: isinstance(part.get("type"), list)),
    ("min-items-0", "may not have minItems 0", lambda part: part.get("minItems") == 0 and "minItems" in part),
    ("min-items-1", "may not have minItems 1", lambda part: part.get("minItems") == 1),
    (
        "optional",
        "may not have optional properties",
        lambda part: any(name not in (part.get("required") or ()) for name in part.get("properties") or ()),
    ),
    (
        "nested-objects",
        "may not have objects inside",
        lambda part: any(item.get("type") == "object" for item in (part.get("properties") or {}).values()),
    ),
    (
        "repeated-references",
        "may not use a definition twice",
        lambda part: sum("$ref" in item for item in (part.get("properties") or {}).values()) > 1,
    ),
    (
        "many-unions",
        "may have no more than 8 unions",
        lambda part: sum("anyOf" in item for item in (part.get("properties") or {}).values()) > 7,
    ),
)
for _name, _summary, _unfit in _STRICT_REFUSED:
    register(
        Fault(
            f"strict-{_name.strip('$').lower()}-refused",
            f"Schemas of strict tools and formats {_summary}",
            operations=PROMPTS,
            request=_refusing(_unfit, f"strict schemas {_summary}"),
        )
    )


@fault("request", "strict-many-tools-refused", operations=MESSAGES)
def many_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Fewer tools may be strict than documented"""
    if sum(bool(tool.get("strict")) for tool in peek(request).get("tools") or ()) >= MOST_STRICT:
        return refusal(exchange, "tools: too many strict tools")
    return request


@fault("request", "all-tools-strict", operations=PROMPTS)
def all_strict(exchange: Exchange, request: Request) -> Request:
    """Every tool has the restrictions of strict tools"""

    def change(body: Json) -> None:
        for tool in body.get("tools") or ():
            if "strict" in tool and "input_schema" in tool:
                tool["strict"] = True

    return rewrite(request, change)
