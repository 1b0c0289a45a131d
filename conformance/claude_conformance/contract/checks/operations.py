"""Checks that operations are consistent and completely described."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from claude_conformance.contract import pointer
from claude_conformance.contract.checks.subject import COMPLETENESS, Problem, Subject
from claude_conformance.contract.walk import Node

_BRACES = re.compile(r"\{([^{}]*)\}")


def identity(subject: Subject) -> Iterator[Problem]:
    """Operation ids are unique, and so are routes that differ only in the names of their variables."""
    first: dict[str, str] = {}
    for node in subject.of("operation"):
        name = node.value.get("operationId")
        if name in first:
            yield Problem(
                "duplicate-operation-id",
                node.pointer + "/operationId",
                f"{name!r} is also the id of #{first[name]}",
            )
        elif isinstance(name, str):
            first[name] = node.pointer
    routes: dict[str, str] = {}
    for path in subject.document.get("paths", {}):
        shape = _BRACES.sub("{}", path)
        if shape in routes:
            yield Problem("duplicate-path", pointer.join("paths", path), f"{routes[shape]} is the same route")
        routes.setdefault(shape, path)


def parameters(subject: Subject) -> Iterator[Problem]:
    """Path variables and path parameters match; no parameter is declared twice."""
    for path in subject.document.get("paths", {}):
        item = subject.by_pointer.get(pointer.join("paths", path))
        if item is None or not isinstance(item.value, dict):
            continue
        shared = _parameters(subject, item)
        for node in subject.of("operation"):
            if not node.pointer.startswith(item.pointer + "/"):
                continue
            own = _parameters(subject, node)
            for at, given in (*shared, *own):
                if given.get("in") == "path" and given.get("name") not in _BRACES.findall(path):
                    yield Problem("path-parameter", at, f"{path} has no variable {{{given.get('name')}}}")
            names = {given.get("name") for _, given in (*shared, *own) if given.get("in") == "path"}
            for name in _BRACES.findall(path):
                if name not in names:
                    yield Problem(
                        "path-parameter", node.pointer, f"{{{name}}} of {path} has no path parameter"
                    )
            for given_list in (shared, own):
                yield from _twice(given_list)


def _parameters(subject: Subject, node: Node) -> list[tuple[str, dict[str, Any]]]:
    found = []
    for index in range(len(node.value.get("parameters") or ())):
        target = subject.below(node, "parameters", index)
        if target is not None and isinstance(target.value, dict):
            found.append((f"{node.pointer}/parameters/{index}", target.value))
    return found


def _twice(given: list[tuple[str, dict[str, Any]]]) -> Iterator[Problem]:
    seen = set()
    for at, value in given:
        name = str(value.get("name"))
        key = (value.get("in"), name.lower() if value.get("in") == "header" else name)
        if key in seen:
            yield Problem("duplicate-parameter", at, f"the {key[0]} parameter {name!r} is declared twice")
        seen.add(key)


def completeness(subject: Subject) -> Iterator[Problem]:
    """Operations, parameters, headers and schemas have everything that readers need."""
    tags = {tag.get("name") for tag in subject.document.get("tags", ()) if isinstance(tag, dict)}
    for node in subject.of("operation"):
        for field in ("operationId", "summary", "description", "externalDocs", *_client_method(node)):
            if not node.value.get(field):
                yield _lacks(f"operation-{_dashed(field)}", node.pointer, f"the operation needs `{field}`")
        for tag in node.value.get("tags") or [None]:
            if tag not in tags:
                yield _lacks(
                    "operation-tag", node.pointer, f"the operation needs a tag of the document, not {tag!r}"
                )
        yield from _request(subject, node)
        yield from _responses(subject, node)
    for node in subject.of("parameter", "header"):
        if not node.value.get("description"):
            yield _lacks(f"{node.kind}-description", node.pointer, f"the {node.kind} needs a `description`")
    for node in subject.nodes:
        text = node.value.get("description") if isinstance(node.value, dict) else None
        if isinstance(text, str) and not text.strip():
            yield _lacks("description-empty", node.pointer, "the `description` is empty")
        if _is_named(node) and node.reference is None and isinstance(node.value, dict):
            for field in ("title", "description") if node.kind == "schema" else ():
                if not node.value.get(field):
                    yield _lacks(f"schema-{field}", node.pointer, f"a named schema needs a `{field}`")
            if "x-source" not in node.value:
                yield _lacks("source", node.pointer, f"the {node.kind} needs `x-source`")


def _client_method(node: Node) -> tuple[str, ...]:
    """The extension that an operation needs, unless only pages of the documentation are its sources."""
    sources = node.value.get("x-source") or ()
    listed = (sources,) if isinstance(sources, str) else sources
    outside = listed and all(str(one).startswith("doc/") for one in listed)
    return () if outside else ("x-client-method",)


def _is_named(node: Node) -> bool:
    if node.kind == "operation":
        return True
    return node.kind in ("schema", "parameter", "header") and node.pointer.count("/") == 3


def _request(subject: Subject, node: Node) -> Iterator[Problem]:
    body = subject.below(node, "requestBody")
    if body is None or not isinstance(body.value, dict):
        return
    for media_type in body.value.get("content") or {}:
        if not _has_example(subject, body, media_type):
            at = body.pointer + pointer.join("content", media_type)
            yield _lacks("operation-request-example", at, f"the request body ({media_type}) needs an example")


def _responses(subject: Subject, node: Node) -> Iterator[Problem]:
    responses = node.value.get("responses")
    if not isinstance(responses, dict):
        return
    errors = [status for status in responses if status[:1] in "45" or status == "default"]
    if not errors:
        yield _lacks("operation-errors", node.pointer + "/responses", "the operation must document an error")
    for status, given in responses.items():
        at = node.pointer + pointer.join("responses", status)
        if status in errors and not (isinstance(given, dict) and "$ref" in given):
            yield _lacks("operation-errors", at, f"{status} must be a named response: refer to a component")
        response = subject.below(node, "responses", status)
        if response is None or not isinstance(response.value, dict):
            continue
        if not response.value.get("headers") and not node.pointer.startswith("/webhooks/"):
            yield _lacks("operation-response-headers", response.pointer, f"{status} must name its headers")
        for media_type in response.value.get("content") or {}:
            if not _has_example(subject, response, media_type):
                where = response.pointer + pointer.join("content", media_type)
                yield _lacks("operation-response-example", where, f"{status} ({media_type}) needs an example")


def _has_example(subject: Subject, owner: Node, media_type: str) -> bool:
    media = subject.below(owner, "content", media_type)
    if media is None or not isinstance(media.value, dict):
        return False
    return "example" in media.value or bool(media.value.get("examples"))


def _lacks(rule: str, at: str, message: str) -> Problem:
    return Problem(rule, at, message, COMPLETENESS)


def _dashed(name: str) -> str:
    return re.sub(r"([A-Z])", lambda found: "-" + found[1].lower(), name)
