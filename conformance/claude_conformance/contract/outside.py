"""Operations that are documented and that the official SDK lacks: the list, and what of it is described."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import attrs

from claude_conformance.contract.file_schema import TEXTS, check_file, closed
from claude_conformance.contract.source import load_source, parse_source

NAME = "outside.yaml"
_SOLID = {"type": "string", "pattern": r"\S"}
_ROUTE = re.compile(r"(GET|POST|PUT|PATCH|DELETE) (/\S+)")
_SCHEMA = closed(
    {
        "families": {
            "type": "array",
            "items": closed(
                {"name": _SOLID, "source": _SOLID, "absent": _SOLID, "operations": TEXTS}, "absent"
            ),
        },
        "unknown": {
            "type": "array",
            "items": closed({"what": _SOLID, "source": _SOLID, "reason": _SOLID}),
        },
    }
)


@attrs.frozen
class Family:
    """Operations of one page. `absent` says why they are not described; empty if they are."""

    name: str
    source: str
    operations: tuple[str, ...]
    absent: str = ""


@attrs.frozen
class Unknown:
    """Something that a page mentions without its path, or that is gone."""

    what: str
    source: str
    reason: str


@attrs.frozen
class Outside:
    """The whole list."""

    families: tuple[Family, ...]
    unknown: tuple[Unknown, ...]


def route(operation: str) -> tuple[str, str]:
    """Return the method and the path, without the names of path parameters.

    Raises `ValueError` if the text is not `METHOD /path`.
    """
    found = _ROUTE.fullmatch(operation)
    if found is None:
        raise ValueError(f"{operation!r} is not a method and a path, such as `GET /v1/models`")
    return found[1], re.sub(r"{[^}]*}", "{}", found[2])


def load_outside(path: Path | None = None) -> Outside:
    """Return the list of the package, or that of a file. Raises `SpecError` if the file is wrong."""
    if path is None:
        text = (files("claude_conformance.contract") / NAME).read_text(encoding="utf-8")
        source = parse_source(text, NAME)
    else:
        source = load_source(path)
    check_file(source, _SCHEMA)
    data: dict[str, Any] = source.data
    families = (Family(**{**one, "operations": tuple(one["operations"])}) for one in data["families"])
    return Outside(tuple(families), tuple(Unknown(**one) for one in data["unknown"]))
