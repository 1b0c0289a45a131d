"""Writes reports to files."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from claude_conformance.report.data import Data, ReportError
from claude_conformance.report.html import to_html
from claude_conformance.report.junit import to_junit


def to_json(report: Data) -> str:
    """Returns the report as JSON, one value per line."""
    return json.dumps(report, indent=1, ensure_ascii=False) + "\n"


WRITERS: Mapping[str, Callable[[Data], str]] = {
    "json": to_json,
    "junit": to_junit,
    "html": lambda report: to_html([report]),
}
"""The formats of reports."""


def write_text(path: Path, text: str) -> None:
    """Writes a file in UTF-8. Raises `ReportError` if that fails."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ReportError(f"{path} cannot be written: {error.strerror}") from None


def write_report(kind: str, report: Data, path: Path) -> None:
    """Writes a report in one of the formats in `WRITERS`. Raises `ReportError` if that fails."""
    write_text(path, WRITERS[kind](report))
