"""Reviewed differences: read from a YAML file and matched with the differences found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path

import attrs

from claude_conformance.contract import SpecError, pointer
from claude_conformance.contract.file_schema import TEXTS, check_file, closed, map_of
from claude_conformance.contract.source import load_source, parse_source
from claude_conformance.review.drift.facts import Fact
from claude_conformance.review.drift.sdk_source import DriftError

_SOLID = {"type": "string", "pattern": r"\S"}
_SCHEMA = closed(
    {
        "differences": {
            "type": ["array", "null"],
            "items": closed({"key": _SOLID, "reason": _SOLID, "source": _SOLID}),
        },
        "without_betas": {**map_of(closed({"apis": TEXTS, "reason": _SOLID})), "type": ["object", "null"]},
    },
    required=False,
)


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
            source = parse_source(shipped.read_text(encoding="utf-8"), name)
        else:
            source = load_source(path)
        check_file(source, _SCHEMA)
    except SpecError as error:
        raise DriftError(str(error)) from None
    entries = tuple(Entry(**item) for item in source.data.get("differences") or ())
    keys = [entry.key for entry in entries]
    for number, key in enumerate(keys):
        if key in keys[:number]:
            line = source.line(pointer.join("differences", number))
            raise DriftError(f"{name}:{line}: {key} is listed twice")
    betas = source.data.get("without_betas") or {}
    return Reviewed(
        entries, {beta: OldShapes(tuple(item["apis"]), item["reason"]) for beta, item in betas.items()}
    )
