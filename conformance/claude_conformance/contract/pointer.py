"""JSON Pointers (RFC 6901) as text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def escape(token: str | int) -> str:
    """One reference token, escaped."""
    return str(token).replace("~", "~0").replace("/", "~1")


def join(*tokens: str | int) -> str:
    """The pointer made of these tokens."""
    return "".join("/" + escape(token) for token in tokens)


def split(pointer: str) -> tuple[str, ...]:
    """The tokens of a pointer; a leading `#` is allowed."""
    text = pointer.removeprefix("#")
    if not text:
        return ()
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in text.lstrip("/").split("/"))


def resolve(document: Any, tokens: Iterable[str]) -> Any:
    """The value at the pointer; `KeyError` when there is none."""
    value = document
    for token in tokens:
        if isinstance(value, dict):
            value = value[token]
        elif isinstance(value, list) and token.isdigit() and int(token) < len(value):
            value = value[int(token)]
        else:
            raise KeyError(token)
    return value
