"""Known failures: rules whose failure does not affect the verdict."""

from __future__ import annotations

from pathlib import Path

from claude_conformance.rules import UnknownRule, find_rule
from claude_conformance.wire import parse_json


class BaselineError(ValueError):
    """Raised if the file cannot be used; the message is one readable line."""


def read_baseline(path: Path) -> frozenset[str]:
    """Reads a baseline: rule ids, one per line, or the failed rules of a JSON report.

    Raises `BaselineError`.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BaselineError(f"{path} cannot be read: {error}") from None
    if text.lstrip().startswith("{"):
        return _from_report(path, text)
    lines = [line.partition("#")[0].strip() for line in text.splitlines()]
    try:
        return frozenset(find_rule(line).id for line in lines if line)
    except UnknownRule as error:
        raise BaselineError(f"{path}: {error}") from None


def _from_report(path: Path, text: str) -> frozenset[str]:
    try:
        results = parse_json(text)["results"]  # type: ignore[index]
        return frozenset(result["rule"] for result in results if result["status"] == "failed")
    except (ValueError, KeyError, TypeError):
        raise BaselineError(f"{path} is neither a list of rule ids nor a JSON report") from None
