"""JSON Pointers (RFC 6901) as strings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_INDEX = re.compile("0|[1-9][0-9]{0,17}")


def escape(token: str | int) -> str:
    """Escape one reference token."""
    return str(token).replace("~", "~0").replace("/", "~1")


def join(*tokens: str | int) -> str:
    """Join tokens into a pointer."""
    return "".join("/" + escape(token) for token in tokens)


def split(pointer: str) -> tuple[str, ...]:
    """Split a pointer into tokens; a leading `#` is allowed. Raises `ValueError` if it is not a pointer."""
    text = pointer.removeprefix("#")
    if not text:
        return ()
    if not text.startswith("/"):
        raise ValueError(f"a JSON Pointer begins with /, not {text!r}")
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in text[1:].split("/"))


def resolve(document: Any, tokens: Iterable[str]) -> Any:
    """Return the value at the pointer. Raises `KeyError` if it does not exist."""
    value = document
    for token in tokens:
        if isinstance(value, dict):
            value = value[token]
        elif isinstance(value, list) and _INDEX.fullmatch(token) and int(token) < len(value):
            value = value[int(token)]
        else:
            raise KeyError(token)
    return value


def follow(document: Any, node: Any, at: str = "") -> tuple[str, Any]:
    """Follow the local references of a node, if it has any. Return the final pointer and value.

    Raises `KeyError` if a target does not exist, or if the references form a circle.
    """
    passed = [at]
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        at = node["$ref"].removeprefix("#")
        if at in passed:
            raise KeyError(at)
        passed.append(at)
        node = resolve(document, split(at))
    return at, node
