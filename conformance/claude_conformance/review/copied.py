"""Finds descriptions that are copied from the official SDK: `python -m claude_conformance.review.copied`.

Facts may come from the SDK; sentences may not. A description counts as copied if it is equal or nearly equal
to what the SDK says of a property of the same name, of a type, or of a method. Exit status 0, 1 if one is
copied, or 2 if the SDK is not installed.
"""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from typing import Any

from claude_conformance.contract import whole_contract
from claude_conformance.contract.walk import walk
from claude_conformance.review.drift.check import find_sdk
from claude_conformance.review.drift.sdk_source import DriftError
from claude_conformance.review.everywhere import documents

SHORTEST = 6
"""Words below which two people write the same sentence by chance."""

ALIKE = 0.9
"""How much of the words two texts share, in order, before one counts as a copy of the other."""

ANY = ""
"""The name of types and methods, which have other names here."""

_ARGUMENT = re.compile(r"^\s{2,}(\w+): ", re.MULTILINE)


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, without marks."""
    return tuple(re.findall(r"[a-z0-9_]+", text.lower()))


def said(sdk: Path) -> Mapping[str, set[tuple[str, ...]]]:
    """Return what the SDK says, by the name of the property or argument that it is about."""
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for path in sorted([*sdk.glob("types/**/*.py"), *sdk.glob("resources/**/*.py")]):
        for name, text in _texts(ast.parse(path.read_text(encoding="utf-8"))):
            # A text is copied as a whole, or without its further paragraphs or sentences.
            for part in {text, text.split("\n\n")[0], re.split(r"(?<=\.)\s", text.strip())[0]}:
                if len(words(part)) >= SHORTEST:
                    found[name].add(words(part))
    return found


def _texts(module: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            text = ast.get_docstring(node) or ""
            parts = _ARGUMENT.split(text.partition("Args:")[2])
            yield ANY, text.partition("Args:")[0]
            yield from zip(parts[1::2], parts[2::2], strict=True)
        if isinstance(node, ast.ClassDef):
            yield from _attributes(node)


def _attributes(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Iterate over the attributes of a class that have a text below them."""
    for before, after in pairwise(node.body):
        match before, after:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                yield name, text


def described(document: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Iterate over the pointer, the name and the text of each description."""
    for node in walk(document):
        if not isinstance(node.value, dict):
            continue
        named = node.value.get("properties", {}) if node.kind == "schema" else {}
        for name, value in named.items():
            if isinstance(value, dict) and "description" in value:
                yield f"{node.pointer}/properties/{name}", name, str(value["description"])
        text = node.value.get("description")
        if node.kind == "parameter" and text:
            yield node.pointer, re.sub(r"\W.*", "", str(node.value.get("name", ""))), str(text)
        elif node.kind in ("schema", "operation") and text:
            yield node.pointer, ANY, str(text)


def alike(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether one text is a copy of the other."""
    if 2 * min(len(ours), len(theirs)) < ALIKE * (len(ours) + len(theirs)):
        return False  # the lengths alone say so, before the words are compared
    match = SequenceMatcher(None, ours, theirs, autojunk=False)
    return match.quick_ratio() >= ALIKE and match.ratio() >= ALIKE


def copies(texts: Iterator[tuple[str, str, str]], sdk: Mapping[str, set[tuple[str, ...]]]) -> list[str]:
    """Return one line for each copied description."""
    found: dict[tuple[str, str], str] = {}
    seen: set[tuple[str, str]] = set()
    for at, name, text in texts:
        ours = words(text)
        if (name, text) in seen or len(ours) < SHORTEST:
            continue
        seen.add((name, text))
        if any(alike(ours, theirs) for theirs in sdk.get(name, ())):
            found[name, text] = (
                f"{at}: the description is the SDK's; say it in your own words: {text.strip()!r}"
            )
    return list(found.values())


def main() -> int:
    """Print the copied descriptions."""
    try:
        sdk: Any = said(find_sdk())
    except DriftError as error:
        print(f"copied descriptions: {error}", file=sys.stderr)
        return 2
    texts = (text for _, _, document in documents(whole_contract()) for text in described(document))
    found = copies(texts, sdk)
    print(*found, sep="\n", end="\n" if found else "")
    return int(bool(found))


if __name__ == "__main__":
    raise SystemExit(main())
