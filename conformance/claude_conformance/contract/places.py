"""Finds the source of each part of a view: a file of `spec/`, or an overlay."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import attrs
from jsonpath_rfc9535 import compile as compile_path

from claude_conformance.contract import pointer
from claude_conformance.contract.contract import Checkout
from claude_conformance.contract.source import Source


@attrs.frozen
class _Written:
    """An update of an overlay at one selected node."""

    source: Source
    at: str
    location: tuple[str, ...]
    value: Any


def locator(checkout: Checkout, layers: Iterable[str], document: dict[str, Any]) -> Callable[[str], str]:
    """Return a function that turns a JSON Pointer into a view's document into `file:line`.

    `layers` are the overlays of the view in order; `document` is the result. Parts that an overlay wrote are
    found in the latest such overlay, everything else in `spec/`.
    """
    written = [update for name in layers for update in _updates(checkout.sources[name], document)]
    written.reverse()

    def locate(at: str) -> str:
        tokens = pointer.split(at)
        best, depth = None, _depth(checkout.contract.base, tokens)
        for update in written:
            start = len(update.location)
            if tokens[:start] != update.location:
                continue
            inside = _depth(update.value, tokens[start:])
            whole = inside and start + inside == len(tokens)
            if start + inside > depth or (whole and best is None):
                best, depth = update, start + inside
        if best is None:
            return checkout.bundle.locate(at)
        line = best.source.line(best.at + pointer.join(*tokens[len(best.location) :]))
        return f"{best.source.path}:{line}"

    return locate


def _updates(source: Source, document: dict[str, Any]) -> Iterable[_Written]:
    for index, action in enumerate(source.data["actions"]):
        if "update" in action:
            for node in compile_path(action["target"]).finditer(document):
                location = tuple(str(part) for part in node.location)
                yield _Written(source, f"/actions/{index}/update", location, action["update"])


def _depth(value: Any, tokens: Sequence[str]) -> int:
    """Count the leading tokens that exist."""
    for count, token in enumerate(tokens):
        try:
            value = pointer.resolve(value, (token,))
        except KeyError:
            return count
    return len(tokens)
