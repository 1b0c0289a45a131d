"""Replaces names and strings that openapi-python-client's parser cannot handle.

The parser merges `a-b` and `a.b` and drops the model, turns `1st` into `field_1st`, and fails on a lone
surrogate. Such a name is replaced, and the wire name is kept in `x-wire-names` next to it. This is the only
extension that the generator's document adds. The API has no such name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any

from openapi_python_client.strings import PythonIdentifier, in_double_quote_literal

from claude_conformance.codegen.names import ascii_name, attribute

WIRE_NAMES = "x-wire-names"
#: Names that the parser keeps.
WORDS = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*(\[\])?")
#: Names that the parser finds in a path.
IN_PATHS = re.compile("[A-Za-z][A-Za-z0-9_]*")
#: A property that lowering moved because of its name.
_LITERAL = re.compile(r"^\^((?:[^\\.^$*+?{}\[\]|()]|\\.)*)\$$", re.DOTALL)


def python_attribute(python_name: str) -> str:
    """Return the attribute for a name of the parser: `type_` becomes `type`, because attributes do not hide
    builtins.
    """
    return attribute(python_name.removesuffix("_"))


def spelled(
    names: Iterable[str], taken: Collection[str] = (), stays: re.Pattern[str] = WORDS
) -> dict[str, str]:
    """Return distinct names that the parser can turn into attributes; most stay the same."""
    names = list(names)
    used = set(taken)
    found: dict[str, str] = {}
    for name in sorted(names, key=lambda name: not stays.fullmatch(name)):
        stem = chosen = name if stays.fullmatch(name) else _plain(name)
        number = 1
        while attribute_of(chosen) in used:
            number += 1
            chosen = f"{_plain(stem)}_{number}"
        used.add(attribute_of(chosen))
        found[name] = chosen
    return {name: found[name] for name in names}


def attribute_of(name: str) -> str:
    """Return the attribute for a name in the document."""
    return python_attribute(PythonIdentifier(name, "field_"))


def _plain(name: str) -> str:
    words = re.findall("[A-Za-z0-9]+", ascii_name(re.sub(r"\W", "_", name)))
    found = "_".join(words).lower()[:120] or "field"
    return found if found[0].isalpha() else f"field_{found}"


def schema(node: dict[str, Any]) -> dict[str, Any]:
    """Return a Schema Object with names and strings that the parser can handle."""
    found = dict(node)
    if isinstance(node.get("description"), str):
        found["description"] = clean(node["description"])
    properties = dict(node.get("properties") or {})
    for pattern, member in (node.get("patternProperties") or {}).items():
        literal = _LITERAL.match(pattern)
        if literal:
            properties[re.sub(r"\\(.)", r"\1", literal[1])] = member
    if properties:
        names = spelled(properties)
        found["properties"] = {names[name]: member for name, member in properties.items()}
        found["required"] = [names.get(name, name) for name in node.get("required", [])]
        wire = {new: old for old, new in names.items() if new != old}
        if wire:
            found[WIRE_NAMES] = wire
    return _values(found)


def _values(node: dict[str, Any]) -> dict[str, Any]:
    values = node.get("enum", [node["const"]] if "const" in node else [])
    texts = [value for value in values if isinstance(value, str)]
    if any(text != clean_text(text) for text in texts):  # never valid JSON
        return {key: value for key, value in node.items() if key not in ("enum", "const")}
    if "enum" in node and any(in_double_quote_literal(text) != _escaped(text) for text in texts):
        rest = {key: value for key, value in node.items() if key not in ("enum", "type")}
        return {
            **rest,
            "anyOf": [{"const": value} if value is not None else {"type": "null"} for value in values],
        }
    return node


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def clean_text(text: str) -> str:
    """Return the text in a form that UTF-8 can encode."""
    return text.encode("utf-8", "replace").decode()


def clean(text: str) -> str:
    """Return a text for a docstring: on one line, and valid in UTF-8."""
    return " ".join(clean_text(text).split())
