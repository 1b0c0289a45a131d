"""Checks that unions have a discriminator, and that their variants match it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claude_conformance.contract import pointer
from claude_conformance.contract.checks.subject import Problem, Subject
from claude_conformance.contract.walk import Node


def discriminators(subject: Subject) -> Iterator[Problem]:
    """A discriminator maps exactly the variants of its union, and each variant has the mapped constant."""
    for node in subject.schemas:
        tagged = node.value.get("discriminator")
        if not isinstance(tagged, dict):
            yield from _missing(subject, node)
            continue
        name, mapping = tagged.get("propertyName"), tagged.get("mapping")
        at = node.pointer + "/discriminator"
        if not isinstance(name, str) or not isinstance(mapping, dict) or not mapping:
            yield Problem("discriminator-mapping", at, "give it `propertyName` and an explicit `mapping`")
            continue
        keyword = "oneOf" if "oneOf" in node.value else "anyOf"
        alternatives = node.value.get(keyword)
        if not isinstance(alternatives, list):
            yield Problem("discriminator-union", at, "a discriminator needs a `oneOf` in the same schema")
            continue
        default = tagged.get("defaultMapping")
        yield from _coverage(node, keyword, name, mapping, default)
        for tag, ref in mapping.items():
            where = f"{at}/mapping/{pointer.escape(tag)}"
            yield from _variant(subject, ref, name, tag, where, default=ref == default)


def _coverage(
    node: Node, keyword: str, name: str, mapping: dict[str, Any], default: object
) -> Iterator[Problem]:
    refs = [item.get("$ref") for item in node.value[keyword] if isinstance(item, dict)]
    if default is not None and default not in refs:
        at = node.pointer + "/discriminator/defaultMapping"
        yield Problem("discriminator-mapping", at, f"{default} is not among the variants of `{keyword}`")
    for tag, ref in mapping.items():
        if ref not in refs:
            at = node.pointer + pointer.join("discriminator", "mapping", tag)
            yield Problem("discriminator-mapping", at, f"{ref} is not among the variants of `{keyword}`")
    for index, item in enumerate(node.value[keyword]):
        at = f"{node.pointer}/{keyword}/{index}"
        if not isinstance(item, dict):
            yield Problem("discriminator-variant", at, "a variant must be an object schema")
        elif "$ref" in item:
            if item["$ref"] not in (*mapping.values(), default):
                yield Problem("discriminator-mapping", at, f"{item['$ref']} is missing from `mapping`")
        elif _is_null(item):
            continue
        else:
            yield from _rest(item, name, mapping, at)


def _rest(item: dict[str, Any], name: str, mapping: dict[str, Any], at: str) -> Iterator[Problem]:
    """The alternative for unknown variants excludes all known ones.

    It may be anywhere in the list, because overlays append variants.
    """
    tag = item.get("properties", {}).get(name, {})
    known = tag.get("not", {}).get("enum") if isinstance(tag, dict) else None
    if not isinstance(known, list):
        text = (
            f"an alternative without `$ref` must be the one for unknown variants: `{name}` with `not: enum`"
        )
        yield Problem("discriminator-rest", at, text)
        return
    if name not in item.get("required", ()):
        yield Problem("discriminator-rest", at, f"the alternative for unknown variants must require `{name}`")
    for tag_value in sorted(mapping.keys() - set(known)):
        yield Problem(
            "discriminator-rest",
            at,
            f"{tag_value!r} is known, so the last alternative must exclude it",
        )
    for tag_value in sorted(set(map(str, known)) - mapping.keys()):
        yield Problem("discriminator-rest", at, f"{tag_value!r} is excluded, but not in `mapping`")


def _variant(
    subject: Subject, ref: object, name: str, tag: str, at: str, *, default: bool
) -> Iterator[Problem]:
    """The variant has the constant and requires it, unless it is the variant for values without a tag."""
    target = subject.target(ref)
    variant = subject.resolved(target) if target else None
    if variant is None or not isinstance(variant.value, dict):
        return  # `references` says so
    member = subject.below(variant, "properties", name)
    schema = member.value if member and isinstance(member.value, dict) else {}
    constants = [schema["const"]] if "const" in schema else schema.get("enum", [])
    if tag not in constants:
        yield Problem("discriminator-const", at, f"{ref} has no `{name}` with `const: {tag}`")
    elif not default and name not in variant.value.get("required", ()):
        yield Problem("discriminator-const", at, f"{ref} does not require `{name}`")


def _missing(subject: Subject, node: Node) -> Iterator[Problem]:
    """A union whose variants all have a constant `type` must have a discriminator."""
    alternatives = node.value.get("oneOf")
    if not isinstance(alternatives, list) or len(alternatives) < 2:
        return
    tagged = 0
    for index, item in enumerate(alternatives):
        if isinstance(item, dict) and _is_null(item):
            continue
        variant = subject.below(node, "oneOf", index)
        member = subject.below(variant, "properties", "type") if variant else None
        if member is None or not isinstance(member.value, dict) or "const" not in member.value:
            return
        tagged += 1
    if tagged > 1:
        yield Problem(
            "discriminator-missing", node.pointer, "the variants differ by `type`: add a discriminator"
        )


def _is_null(schema: dict[str, Any]) -> bool:
    return schema.get("type") == "null"
