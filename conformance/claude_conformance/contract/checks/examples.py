"""Checks every example against its schema, including streams and lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import attrs

from claude_conformance.contract import pointer, serial
from claude_conformance.contract.checks.subject import Problem, Subject, one_line
from claude_conformance.contract.walk import Node


@attrs.frozen
class _Example:
    """The content of an Example Object. Without `known` there is no data, but maybe `text`."""

    pointer: str
    data: Any = None
    known: bool = False
    text: str | None = None


def examples(subject: Subject) -> Iterator[Problem]:
    """Every example of a media type, parameter, header or schema is valid."""
    for node in subject.of("mediaType"):
        yield from _media_type(subject, node)
    for node in subject.of("parameter", "header"):
        schema = node.pointer + "/schema"
        if schema in subject.by_pointer:
            for example in _given(subject, node):
                if example.known:
                    yield from _judge(subject, schema, example.data, example.pointer)
    for node in subject.schemas:
        for index, value in enumerate(node.value.get("examples") or ()):
            yield from _judge(subject, node.pointer, value, f"{node.pointer}/examples/{index}")
        if "example" in node.value:
            yield from _judge(subject, node.pointer, node.value["example"], node.pointer + "/example")


def empty(subject: Subject) -> Iterator[Problem]:
    """Every Example Object has a value."""
    for node in subject.of("example"):
        if not {"value", "dataValue", "serializedValue", "externalValue"} & node.value.keys():
            yield Problem("example-empty", node.pointer, "give it a `dataValue` or a `serializedValue`")


def _given(subject: Subject, node: Node) -> Iterator[_Example]:
    """Return the examples of a node, following references."""
    if "example" in node.value:
        yield _Example(node.pointer + "/example", node.value["example"], known=True)
    for name in node.value.get("examples") or {}:
        target = subject.below(node, "examples", name)
        if target is None or not isinstance(target.value, dict):
            continue  # `references` says so
        text = target.value.get("serializedValue")
        member = next((m for m in ("dataValue", "value") if m in target.value), None)
        if member:
            yield _Example(f"{target.pointer}/{member}", target.value[member], True, text)
        elif text is not None:
            yield _Example(target.pointer + "/serializedValue", text=text)


def _media_type(subject: Subject, node: Node) -> Iterator[Problem]:
    media_type = pointer.split(node.pointer)[-1]
    for example in _given(subject, node):
        if "itemSchema" in node.value:
            yield from _stream(subject, node, media_type, example)
        elif "schema" in node.value:
            yield from _whole(subject, node, media_type, example)


def _whole(subject: Subject, node: Node, media_type: str, example: _Example) -> Iterator[Problem]:
    data, known = example.data, example.known
    if example.text is not None and _is_json(media_type):
        try:
            decoded = json.loads(example.text)
        except ValueError as problem:
            yield Problem("example-serialized", example.pointer, f"the string is not JSON: {problem}")
            return
        if known and decoded != data:
            yield Problem("example-serialized", example.pointer, "`serializedValue` and `dataValue` differ")
        data, known = decoded, True
    if known:
        yield from _judge(subject, node.pointer + "/schema", data, example.pointer)


def _stream(subject: Subject, node: Node, media_type: str, example: _Example) -> Iterator[Problem]:
    """An example of a stream is a list of items, or a string; each item and its content are validated."""
    items, at = example.data, example.pointer
    text = items if isinstance(items, str) else example.text
    if text is not None:
        try:
            parsed = serial.parse(media_type, text)
        except serial.SerialError as problem:
            yield Problem("example-stream", at, f"not {media_type}: {one_line(str(problem))}")
            return
        if example.known and not isinstance(items, str) and parsed != items:
            yield Problem("example-serialized", at, "`serializedValue` and `dataValue` differ")
        items = parsed
    if not isinstance(items, list) or not items:
        yield Problem("example-stream", at, f"give the items of the {media_type} as a list, or as one string")
        return
    item_schema = node.pointer + "/itemSchema"
    for index, item in enumerate(items):
        here = at if isinstance(example.data, str) or not example.known else f"{at}/{index}"
        where = f"item {index}"
        yield from _judge(subject, item_schema, item, here, where)
        if isinstance(item, dict):
            yield from _contents(subject, item_schema, item, here, where)


def _contents(subject: Subject, schema: str, item: dict[str, Any], at: str, where: str) -> Iterator[Problem]:
    """Validate the properties of an item that contain JSON strings against their `contentSchema`."""
    start = subject.by_pointer.get(schema)
    frame = subject.resolved(start) if start else None
    if frame is None or not isinstance(frame.value, dict):
        return
    for keyword in ("oneOf", "anyOf", "allOf"):
        for index in range(len(frame.value.get(keyword) or ())):
            part = f"{frame.pointer}/{keyword}/{index}"
            if keyword == "allOf" or subject.validators.at("#" + part).is_valid(item):
                yield from _contents(subject, part, item, at, where)
    for name, member in (frame.value.get("properties") or {}).items():
        text = item.get(name)
        if not isinstance(member, dict) or "contentSchema" not in member or not isinstance(text, str):
            continue
        try:
            data = json.loads(text)
        except ValueError as problem:
            yield Problem("example-content", at, f"{where}: `{name}` is not JSON: {problem}")
            continue
        inner = frame.pointer + pointer.join("properties", name, "contentSchema")
        yield from _judge(subject, inner, data, at, f"{where}: `{name}`")


def _judge(subject: Subject, schema: str, value: Any, at: str, where: str = "") -> Iterator[Problem]:
    for violation in subject.validators.at("#" + schema).iter_violations(value):
        text = f"{where}: {violation}" if where else str(violation)
        yield Problem("example-invalid", at, one_line(text))


def _is_json(media_type: str) -> bool:
    essence = media_type.partition(";")[0].strip().lower()
    return essence == "application/json" or essence.endswith("+json")
