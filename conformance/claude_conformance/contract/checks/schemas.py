"""Checks that every Schema Object is a valid and meaningful schema."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs

from claude_conformance.contract import pointer
from claude_conformance.contract.checks.subject import Problem, Subject, one_line
from claude_conformance.contract.walk import Node

_KEYWORDS_TEXT = """
    $ref $id $schema $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs
    allOf anyOf oneOf not if then else dependentSchemas dependentRequired
    prefixItems items contains properties patternProperties additionalProperties propertyNames
    unevaluatedItems unevaluatedProperties type enum const
    multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern
    maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required
    title description default deprecated readOnly writeOnly examples
    format contentEncoding contentMediaType contentSchema
    discriminator xml externalDocs example
"""
_FORMATS_TEXT = """
    date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference iri
    iri-reference uuid uri-template json-pointer relative-json-pointer regex
    int8 int16 int32 int64 uint8 uint16 uint32 uint64 float double decimal password binary byte base64url
"""
_KEYWORDS = frozenset(_KEYWORDS_TEXT.split())
_FORMATS = frozenset(_FORMATS_TEXT.split())
# Keywords whose subschemas apply to the same value as their parent.
_IN_PLACE = ("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas")


@cache
def _meta_schema() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(
        {"$ref": "https://json-schema.org/draft/2020-12/schema"}, validate_formats=True
    )


def meta_schema(subject: Subject) -> Iterator[Problem]:
    """Each Schema Object satisfies the 2020-12 meta-schema, and its keywords and formats exist."""
    outermost = [
        node for node in subject.nodes if node.kind == "schema" and not _inside(subject, node.pointer)
    ]
    for node in outermost:
        found = {
            pointer.join(*error.instance_path): error.message
            for error in _meta_schema().iter_errors(node.value)
        }
        for at, message in found.items():
            yield Problem("schema-invalid", node.pointer + at, one_line(message))
    for node in subject.schemas:
        for keyword in node.value:
            if keyword not in _KEYWORDS and not keyword.startswith("x-"):
                yield Problem(
                    "schema-keyword", node.pointer + pointer.join(keyword), f"there is no keyword {keyword!r}"
                )
        written = node.value.get("format")
        if isinstance(written, str) and written not in _FORMATS:
            yield Problem("schema-format", node.pointer + "/format", f"there is no format {written!r}")


def _inside(subject: Subject, at: str) -> bool:
    """Whether a schema is inside another schema."""
    while at:
        at = at.rpartition("/")[0]
        node = subject.by_pointer.get(at)
        if node is not None:
            return node.kind == "schema"
    return False


def patterns(subject: Subject) -> Iterator[Problem]:
    """The validator can compile every regular expression (the meta-schema finds only some errors)."""
    for node in subject.schemas:
        value = node.value
        given = [("pattern", value["pattern"])] if isinstance(value.get("pattern"), str) else []
        by_name = value.get("patternProperties")
        given += [("patternProperties", name) for name in by_name] if isinstance(by_name, dict) else []
        for keyword, text in given:
            try:
                jsonschema_rs.Draft202012Validator({"pattern": text})
            except jsonschema_rs.ValidationError:
                yield Problem(
                    "schema-pattern", f"{node.pointer}/{keyword}", f"{text!r} is not a regular expression"
                )


def required(subject: Subject) -> Iterator[Problem]:
    """A schema, or its parent, describes every property that it requires."""
    for node in subject.schemas:
        names = node.value.get("required")
        if not isinstance(names, list):
            continue
        described = set(_described(subject, node))
        holder = node
        while (outer := _around(subject, holder)) is not None:
            described |= set(_described(subject, outer))
            holder = outer
        for name in names:
            if name not in described:
                at = node.pointer + "/required"
                yield Problem("schema-required", at, f"{name!r} is required, but not among the properties")


def _described(subject: Subject, node: Node) -> Iterator[str]:
    """Return the properties that a schema describes itself, by reference, or in `allOf`."""
    queue, seen = [node], {node.pointer}
    while queue:
        current = queue.pop()
        if not isinstance(current.value, dict):
            continue
        yield from current.value.get("properties") or {}
        following = [subject.target(current.reference)] if current.reference else []
        parts = current.value.get("allOf")
        count = len(parts) if isinstance(parts, list) else 0
        following += [subject.by_pointer.get(f"{current.pointer}/allOf/{n}") for n in range(count)]
        for other in following:
            if other is not None and other.pointer not in seen:
                seen.add(other.pointer)
                queue.append(other)


def _around(subject: Subject, node: Node) -> Node | None:
    """Return the parent schema that applies to the same value."""
    head, _, last = node.pointer.rpartition("/")
    if last in _IN_PLACE:
        return subject.by_pointer.get(head)
    head, _, keyword = head.rpartition("/")
    return subject.by_pointer.get(head) if keyword in _IN_PLACE else None


def defaults(subject: Subject) -> Iterator[Problem]:
    """`default` and each value of `enum` satisfy their schema."""
    for node in subject.schemas:
        if "default" in node.value and "$ref" not in node.value:
            yield from _fits(subject, node, "default", node.value["default"])
        kinds = node.value.get("type")
        for index, value in enumerate(node.value.get("enum") or ()):
            if kinds is not None and not jsonschema_rs.Draft202012Validator({"type": kinds}).is_valid(value):
                at = f"{node.pointer}/enum/{index}"
                yield Problem("schema-enum", at, f"{one_line(repr(value), 60)} is not of type {kinds}")


def _fits(subject: Subject, node: Node, field: str, value: Any) -> Iterator[Problem]:
    for violation in subject.validators.at("#" + node.pointer).iter_violations(value):
        yield Problem("schema-default", f"{node.pointer}/{field}", one_line(str(violation)))


def titles(subject: Subject) -> Iterator[Problem]:
    """No two schemas share a title, and a named schema's title is its name."""
    first: dict[str, str] = {}
    for node in subject.schemas:
        title = node.value.get("title")
        if not isinstance(title, str):
            continue
        at = node.pointer + "/title"
        if title in first:
            yield Problem("duplicate-title", at, f"{title!r} is also the title of #{first[title]}")
        first.setdefault(title, node.pointer)
        tokens = pointer.split(node.pointer)
        if len(tokens) == 3 and tokens[:2] == ("components", "schemas") and title != tokens[2]:
            yield Problem("schema-title", at, f"the title of {tokens[2]} must be its name, not {title!r}")
