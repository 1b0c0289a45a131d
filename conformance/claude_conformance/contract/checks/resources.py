"""Checks that the annotations of resources agree with the operations and schemas that they are about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.contract import pointer
from claude_conformance.contract.checks.subject import Problem, Subject
from claude_conformance.contract.resources import (
    RESOURCE,
    RESOURCE_SCHEMA,
    RESOURCES,
    RESOURCES_SCHEMA,
    Action,
    Resource,
    named_kinds,
    read_action,
    read_resources,
)
from claude_conformance.contract.text.counted import counted
from claude_conformance.contract.validators import Validator
from claude_conformance.contract.walk import Node

_OWN_PATH = frozenset({"get", "update", "archive", "delete", "move"})


def resources(subject: Subject) -> Iterator[Problem]:
    """Kinds name parents, parameters, properties and moves that exist; operations name kinds that exist."""
    document = subject.document
    if any(Validator(RESOURCES_SCHEMA).iter_violations(document.get(RESOURCES, {}))):
        return  # reported as a wrong extension
    kinds = read_resources(document)
    for kind in kinds.values():
        yield from _kind(subject, kind, kinds)
    for node in subject.of("operation"):
        value = node.value.get(RESOURCE)
        if value is None or not Validator(RESOURCE_SCHEMA).is_valid(value):
            continue
        action = read_action(node.value)
        assert action is not None
        if action.kind not in kinds:
            yield _problem(node.pointer + f"/{RESOURCE}/kind", f"there is no kind {action.kind!r}")
        else:
            yield from _action(node, action, kinds)
            yield from _files(subject, node, action)
            yield from _seeds(subject, node, action, kinds[action.kind])
    for kind_name in kinds.keys() - named_kinds(document):
        yield _problem(pointer.join(RESOURCES, kind_name), f"no operation names the kind {kind_name!r}")


def _kind(subject: Subject, resource: Resource, kinds: Mapping[str, Resource]) -> Iterator[Problem]:
    at = pointer.join(RESOURCES, resource.kind)
    if resource.parent is not None and resource.parent not in kinds:
        yield _problem(at + "/parent", f"there is no kind {resource.parent!r}")
    shown = _properties(subject, {"$ref": "#" + resource.schema})
    named = [*resource.set, *resource.generated, *resource.derived]
    if resource.prefix is not None:
        named.append(resource.member)
    if resource.states is not None:
        named.append(resource.states.member)
    for name in named:
        if shown and name not in {*shown, *resource.write_only, *resource.once}:
            yield _problem(at, f"{resource.schema} has no property {name!r}")
    for field, hidden in (("write_only", resource.write_only), ("once", resource.once)):
        for path in hidden:
            if path.partition(".")[0] == path and path in shown:
                yield _problem(f"{at}/{field}", f"{resource.schema} shows {path!r}")


def _action(node: Node, action: Action, kinds: Mapping[str, Resource]) -> Iterator[Problem]:
    at = f"{node.pointer}/{RESOURCE}"
    resource = kinds[action.kind]
    path = pointer.split(node.pointer)[1]
    if action.does in _OWN_PATH:
        if not resource.singleton and not resource.path_names:
            yield _problem(
                pointer.join(RESOURCES, resource.kind),
                "`id.in` is missing: which path parameter names an object?",
            )
        for name in resource.path_names:
            if "{" + name + "}" not in path:
                yield _problem(at, f"{path} has no parameter {{{name}}}, which names the {action.kind}")
    if action.does == "list" and "x-pagination" not in node.value:
        yield _problem(at, "a list needs `x-pagination`")
    moves = resource.states.moves if resource.states else {}
    if action.does == "move" and action.move not in moves:
        yield _problem(at + "/move", f"{action.kind} has no move {action.move!r}")
    for kind in action.needs.values():
        if kind not in kinds:
            yield _problem(at + "/needs", f"there is no kind {kind!r}")


def _files(subject: Subject, node: Node, action: Action) -> Iterator[Problem]:
    """Files are properties of the form that the operation takes."""
    content = node.value.get("requestBody", {}).get("content", {})
    known = _properties(subject, content.get("multipart/form-data", {}).get("schema", {}))
    for name in action.files.keys() - known:
        yield _problem(f"{node.pointer}/{RESOURCE}/files", f"the operation takes no form with {name!r}")


def _seeds(subject: Subject, node: Node, action: Action, resource: Resource) -> Iterator[Problem]:
    """A list shows as many objects in its examples as there are from the start."""
    if action.does != "list" or not resource.seeded:
        return
    content = node.value.get("responses", {}).get("200", {}).get("content", {}).get("application/json", {})
    count = 0
    for example in content.get("examples", {}).values():
        if isinstance(reference := example.get("$ref"), str):
            target = subject.by_pointer.get(reference.removeprefix("#"))
            example = target.value if target is not None else {}
        count += len(example.get("value", {}).get(node.value.get("x-pagination", {}).get("items"), []))
    if count < resource.seeded:
        yield _problem(
            f"{node.pointer}/responses/200",
            f"the examples show {counted(count, 'object')}, but {resource.kind} has {resource.seeded} seeded",
        )


def _properties(subject: Subject, schema: Any) -> set[str]:
    """Return the names of the properties of a schema, those of all variants of a union too."""
    found: set[str] = set()
    queue, seen = [schema], set()
    while queue:
        part = queue.pop()
        reference = part.get("$ref") if isinstance(part, dict) else None
        if isinstance(reference, str) and reference not in seen:
            seen.add(reference)
            target = subject.by_pointer.get(reference.removeprefix("#"))
            part = target.value if target is not None else {}
        if isinstance(part, dict):
            found.update(part.get("properties", {}))
            for keyword in ("oneOf", "anyOf", "allOf"):
                queue += part.get(keyword, ())
    return found


def _problem(at: str, message: str) -> Problem:
    return Problem("resource", at, message)
