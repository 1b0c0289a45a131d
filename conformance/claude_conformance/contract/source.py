"""YAML files as plain JSON data, with the line of every value."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import attrs
import yaml

from claude_conformance.contract import pointer
from claude_conformance.contract.errors import SpecError

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _JSONLoader(_Base):  # type: ignore[misc]
    """YAML's JSON schema: no dates, no `yes`/`no`, so that `2023-06-01` stays text."""


_JSONLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"^(?:null|~|)$", ["n", "~", ""]),
    ("bool", r"^(?:true|false)$", list("tf")),
    ("int", r"^-?(?:0|[1-9][0-9]*)$", list("-0123456789")),
    ("float", r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$", list("-0123456789")),
):
    _JSONLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)


@attrs.frozen
class Source:
    """A parsed file: its data, and the line (from 1) of the value at each pointer."""

    path: str
    data: Any
    lines: dict[str, int]

    def line(self, at: str) -> int | None:
        """The line of the value at a pointer, or of the nearest value around it."""
        while at and at not in self.lines:
            at = at.rpartition("/")[0]
        return self.lines.get(at)


def load_source(path: Path, shown_as: str | None = None) -> Source:
    """Read one YAML (or JSON) file; `SpecError` when it is unreadable, invalid or repeats a key."""
    name = shown_as or str(path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise SpecError(name, None, f"cannot be read: {reason}") from None
    try:
        node = yaml.compose(text, Loader=_JSONLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise SpecError(name, mark.line + 1 if mark else None, f"not YAML: {error.problem}") from None
    except yaml.YAMLError as error:
        raise SpecError(name, None, f"not YAML: {' '.join(str(error).split())}") from None
    lines: dict[str, int] = {}
    data = _construct(node, "", lines, name) if node is not None else None
    return Source(name, data, lines)


def _construct(node: Any, at: str, lines: dict[str, int], name: str) -> Any:
    lines[at] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in mapping:
                raise SpecError(name, line, f"the key `{key}` stands twice; keep one")
            child = f"{at}/{pointer.escape(key)}"
            mapping[key] = _construct(value_node, child, lines, name)
            lines[child] = line
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [_construct(item, f"{at}/{index}", lines, name) for index, item in enumerate(node.value)]
    kind = node.tag.rpartition(":")[2]
    if kind == "null":
        return None
    if kind == "bool":
        return node.value == "true"
    if kind == "int":
        return int(node.value)
    if kind == "float":
        return float(node.value)
    return node.value
