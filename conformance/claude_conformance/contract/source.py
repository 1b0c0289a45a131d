"""Reads files of a description, with the line of every value."""

from __future__ import annotations

from pathlib import Path

from claude_conformance.contract.errors import SpecError
from claude_conformance.contract.text import Source, parse_json_source, parse_yaml_source


def load_source(path: Path, shown_as: str | None = None) -> Source:
    """Read one YAML or JSON file. Raises `SpecError` if it is unreadable, invalid or repeats a key."""
    name = shown_as or str(path)
    return parse_source(read_text(path, name), name)


def read_text(path: Path, name: str) -> str:
    """Read a file, called ``name`` in messages. Raises `SpecError` if it is unreadable."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise SpecError(name, None, f"cannot be read: {reason}") from None


def parse_source(text: str, name: str) -> Source:
    """Parse YAML or JSON, called ``name`` in messages. Raises `SpecError` if it is invalid or repeats a key.

    Valid JSON is parsed as JSON, regardless of the file name.
    """
    if name.lower().endswith(".json"):
        return parse_json_source(text, name)
    if text.lstrip(" \t\r\n")[:1] in ("{", "[", '"'):
        try:
            return parse_json_source(text, name)
        except SpecError:
            pass  # YAML may also begin like this
    return parse_yaml_source(text, name)


__all__ = ["Source", "load_source", "parse_source", "read_text"]
