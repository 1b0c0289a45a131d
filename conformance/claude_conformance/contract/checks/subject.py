"""The input of every check, one document with its nodes, and the problems that checks report."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any
from urllib.parse import unquote

import attrs

from claude_conformance.contract import pointer
from claude_conformance.contract.validators import Validators
from claude_conformance.contract.walk import Node, walk

ERROR = "error"
COMPLETENESS = "completeness"


@attrs.frozen
class Problem:
    """A problem in a description.

    `pointer` is a JSON Pointer into the document; `place` is `file:line`, if known. `severity` is "error"
    (the description contradicts itself or OpenAPI) or "completeness" (something is missing that readers
    need).
    """

    rule: str
    pointer: str
    message: str
    severity: str = ERROR
    place: str | None = None

    def __str__(self) -> str:
        return f"{self.place or '#' + self.pointer}: {self.rule}: {self.message}"


class Subject:
    """A document of one file, with its nodes walked once."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.nodes: tuple[Node, ...] = tuple(walk(document))
        self.by_pointer = {node.pointer: node for node in self.nodes}

    def of(self, *kinds: str) -> Iterator[Node]:
        """Return the nodes of these kinds that are objects and not references."""
        for node in self.nodes:
            if node.kind in kinds and isinstance(node.value, dict):
                if node.kind != "schema" and node.reference is not None:
                    continue
                yield node

    @cached_property
    def validators(self) -> Validators:
        """Validators of the document's schemas; they need valid references and discriminators."""
        return Validators(self.document)

    @cached_property
    def schemas(self) -> tuple[Node, ...]:
        """All Schema Objects that are objects, including references."""
        return tuple(self.of("schema"))

    def target(self, ref: object) -> Node | None:
        """Return the node that a reference names, if it is in the document."""
        if not isinstance(ref, str) or not ref.startswith("#"):
            return None
        try:
            return self.by_pointer.get(pointer.join(*pointer.split(unquote(ref))))
        except ValueError:
            return None

    def resolved(self, node: Node) -> Node | None:
        """Return the node, or the end of its chain of references; None if that does not exist."""
        seen = set()
        while node.reference is not None:
            if node.pointer in seen:
                return None
            seen.add(node.pointer)
            following = self.target(node.reference)
            if following is None:
                return None
            node = following
        return node

    def below(self, node: Node, *tokens: str | int) -> Node | None:
        """Return a node below this one, following its references."""
        child = self.by_pointer.get(node.pointer + pointer.join(*tokens))
        return self.resolved(child) if child else None


def one_line(text: str, limit: int = 240) -> str:
    """Return the text on one line, cut if it is long."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
