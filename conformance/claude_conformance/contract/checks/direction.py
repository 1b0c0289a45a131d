"""Requests are closed, responses are open.

A server refuses unknown properties of a request, so a request schema must, too. A client must accept
properties, variants and values that are added later, so a response schema must not refuse them. What a
webhook sends is for clients, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claude_conformance.contract.checks.subject import Problem, Subject
from claude_conformance.contract.walk import Node


def direction(subject: Subject) -> Iterator[Problem]:
    """Objects in requests are closed; objects, unions and enums in responses are open."""
    bodies = list(subject.of("requestBody"))
    received = [node for node in bodies if node.pointer.startswith("/webhooks/")]
    requested = _reachable(subject, [node for node in bodies if node not in received])
    answered = _reachable(subject, [*subject.of("response"), *received])
    for node in requested:
        value = node.value
        if "properties" in value and "additionalProperties" not in value and not _partial(node):
            if "unevaluatedProperties" in value:
                continue
            text = "an object in a request must say `additionalProperties` (false, unless any name is valid)"
            yield Problem("request-open", node.pointer, text)
    for node in answered:
        yield from _closed(subject, node)


def _closed(subject: Subject, node: Node) -> Iterator[Problem]:
    value = node.value
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        if value.get(keyword) is False:
            yield Problem(
                "response-closed", node.pointer, f"an object in a response may not have `{keyword}: false`"
            )
    if "discriminator" in value and not any(
        isinstance(item, dict) and "$ref" not in item and item.get("type") != "null"
        for item in value.get("oneOf") or ()
    ):
        text = "a union in a response needs a last alternative for variants that are not known yet"
        yield Problem("response-union-closed", node.pointer, text)
    if "enum" in value and not _opened(subject, node):
        text = "an enum in a response must be open: `anyOf` of the enum and `type: string`"
        yield Problem("response-enum-closed", node.pointer, text)


def _opened(subject: Subject, node: Node) -> bool:
    """Whether an enum also allows other values, or is only a constant or an exclusion."""
    holder, _, last = node.pointer.rpartition("/")
    if last == "not" or len(node.value["enum"]) < 2:
        return True
    above = subject.by_pointer.get(holder.removesuffix("/anyOf")) if holder.endswith("/anyOf") else None
    beside = above.value["anyOf"] if above else ()
    return any(
        isinstance(item, dict) and item.get("type") == "string" and "enum" not in item for item in beside
    )


def _partial(node: Node) -> bool:
    """Whether a schema adds to its parent, which then must be closed instead."""
    keywords = node.pointer.split("/")
    return keywords[-1] in ("not", "if", "then", "else") or keywords[-2] == "allOf"


def _reachable(subject: Subject, starts: Iterable[Node]) -> list[Node]:
    """Return the schemas below these nodes that describe JSON values, following references."""
    queue = [node.pointer for node in starts]
    found: dict[str, Node] = {}
    done: set[str] = set()
    below = _children(subject)
    while queue:
        at = queue.pop()
        if at in done:
            continue
        done.add(at)
        node = subject.by_pointer[at]
        if node.kind == "schema" and isinstance(node.value, dict):
            found[at] = node
        target = subject.target(node.reference) if node.reference else None
        if target is not None:
            queue.append(target.pointer)
        queue += [child for child in below.get(at, ()) if subject.by_pointer[child].kind != "header"]
    return [found[at] for at in sorted(found)]


def _children(subject: Subject) -> dict[str, list[str]]:
    """Return the pointers of the child nodes of each node."""
    children: dict[str, list[str]] = {}
    for at in subject.by_pointer:
        above = at
        while above:
            above = above.rpartition("/")[0]
            if above in subject.by_pointer:
                children.setdefault(above, []).append(at)
                break
    return children
