"""Reviewed differences: read from a YAML file and matched with the differences found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import attrs

from claude_conformance.contract import SpecError
from claude_conformance.contract.source import load_source, parse_source
from claude_conformance.review.drift.facts import Fact
from claude_conformance.review.drift.sdk_source import DriftError


@attrs.frozen
class Entry:
    """A reviewed difference. `*` in `key` matches any text; `source` says where to check the reason."""

    key: str
    reason: str
    source: str

    def matches(self, key: str) -> bool:
        pattern = ".*".join(re.escape(part) for part in self.key.split("*"))
        return re.fullmatch(pattern, key, re.DOTALL) is not None


@attrs.frozen
class OldShapes:
    """Why a beta value is left out of the beta view, and the APIs in which it may make a difference."""

    apis: tuple[str, ...]
    reason: str


@attrs.frozen
class Reviewed:
    """The file's content.

    `without_betas` are the beta values that are left out of the beta view, because they select shapes that
    the SDK no longer has.
    """

    entries: tuple[Entry, ...] = ()
    without_betas: Mapping[str, OldShapes] = attrs.field(factory=dict)

    def entry(self, fact: Fact) -> Entry | None:
        """Return the first entry that covers a difference."""
        return next((entry for entry in self.entries if entry.matches(fact.key)), None)

    def stale(self, differences: Iterable[Fact]) -> list[Entry]:
        """Return entries that cover no difference."""
        keys = [fact.key for fact in differences]
        return [entry for entry in self.entries if not any(map(entry.matches, keys))]


def load_reviewed(path: Path | None = None) -> Reviewed:
    """Load the reviewed differences of the package, or those in `path`.

    Raises `DriftError` if the file is wrong.
    """
    name = str(path) if path else "reviewed.yaml"
    try:
        if path is None:
            shipped = files("claude_conformance.review.drift").joinpath(name)
            data = parse_source(shipped.read_text(encoding="utf-8"), name).data
        else:
            data = load_source(path).data
    except SpecError as error:
        raise DriftError(str(error)) from None
    if not isinstance(data, dict) or data.keys() - {"differences", "without_betas"}:
        raise DriftError(f"{name}: needs `differences` and `without_betas`, and nothing else")
    entries = tuple(_entry(item, name) for item in data.get("differences") or ())
    keys = [entry.key for entry in entries]
    for key in keys:
        if keys.count(key) > 1:
            raise DriftError(f"{name}: {key} is listed twice")
    betas = data.get("without_betas") or {}
    return Reviewed(entries, {beta: _old_shapes(beta, item, name) for beta, item in betas.items()})


def _old_shapes(beta: str, item: Any, name: str) -> OldShapes:
    if not isinstance(item, dict) or item.keys() != {"apis", "reason"}:
        raise DriftError(f"{name}: {beta} needs `apis` and `reason`: {item!r}")
    return OldShapes(tuple(item["apis"]), item["reason"])


def _entry(item: Any, name: str) -> Entry:
    if not isinstance(item, dict) or item.keys() != {"key", "reason", "source"}:
        raise DriftError(f"{name}: a difference needs `key`, `reason` and `source`: {item!r}")
    if not all(isinstance(value, str) and value.strip() for value in item.values()):
        raise DriftError(f"{name}: `key`, `reason` and `source` must be strings: {item!r}")
    return Entry(**item)
