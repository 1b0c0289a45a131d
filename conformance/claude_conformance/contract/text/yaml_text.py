"""Reads YAML 1.2 files as JSON data; accepts only what every YAML 1.2 parser reads the same way."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from typing import Any

import attrs
import yaml

from claude_conformance.contract import pointer
from claude_conformance.contract.errors import SpecError
from claude_conformance.contract.text.source import MAX_DEPTH, MAX_NODES, Source, number, whole_text

_Fast: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_TAGS = "tag:yaml.org,2002:"
# The core schema of YAML 1.2 (chapter 10.3.2); infinity and NaN are refused below.
_NULL = re.compile(r"null|Null|NULL|~|")
_BOOL = re.compile(r"true|True|TRUE|false|False|FALSE")
_DECIMAL = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEX = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_JSON = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

_OTHER_BREAKS = re.compile("[\x85\u2028\u2029]")


def parse_yaml_source(text: str, name: str) -> Source:
    """Parse one YAML document. Raises `SpecError` with the line if it is not YAML or not JSON data.

    Refuses input on which YAML parsers differ, or that is not JSON data: repeated keys, keys that are not
    strings, merge keys, unknown tags, several documents, infinite numbers. Aliases are expanded, up to
    `MAX_NODES` values; `MAX_DEPTH` limits the levels.
    """
    found = _OTHER_BREAKS.search(text)
    if found is not None:
        code = f"\\u{ord(found[0]):04x}"
        line = text.count("\n", 0, found.start()) + 1
        raise SpecError(name, line, f"YAML parsers differ on this character; write it as {code} in quotes")
    try:
        composer = _Composer(name, yaml.parse(text, Loader=_Fast))
        data = composer.document()
    except yaml.MarkedYAMLError as error:
        if "escape" not in str(error.problem):
            raise _not_yaml(name, error) from None
        # libyaml refuses surrogate pairs that are written as two escapes, as in JSON.
        try:
            composer = _Composer(name, yaml.parse(text, Loader=yaml.SafeLoader))
            data = composer.document()
        except yaml.MarkedYAMLError as again:
            raise _not_yaml(name, again) from None
    except yaml.YAMLError as error:
        raise SpecError(name, None, f"not YAML: {' '.join(str(error).split())}") from None
    return Source(name, data, lambda: composer.lines)


def _same_everywhere(value: Any, text: str) -> bool:
    """Whether every parser turns this value into the same key as it is written.

    Parsers that only have floating-point numbers write 2.0 as 2, and lose digits of large numbers.
    """
    exact = not isinstance(value, int) or abs(value) <= 2**53
    whole = isinstance(value, float) and (value.is_integer() or "e" in text.lower())
    return json.dumps(value) == text and exact and not whole


def _not_yaml(name: str, error: yaml.MarkedYAMLError) -> SpecError:
    mark = error.problem_mark
    return SpecError(name, mark.line + 1 if mark else None, f"not YAML: {error.problem}")


@attrs.define
class _Composer:
    """Builds the data from events, so that every limit is checked before a value is built."""

    name: str
    events: Iterator[Any]
    lines: dict[str, int] = attrs.field(factory=dict)
    anchors: dict[str, tuple[Any, int]] = attrs.field(factory=dict)
    open_anchors: list[str] = attrs.field(factory=list)
    nodes: int = 0

    def document(self) -> Any:
        next(self.events)  # the start of the stream
        start = next(self.events)
        if isinstance(start, yaml.StreamEndEvent):
            return None
        if start.version not in (None, (1, 2)):
            raise self._wrong(start, "the file says that it is YAML 1.1; write YAML 1.2 and drop the line")
        data = self._node(next(self.events), "", 0)
        next(self.events)  # the end of the document
        more = next(self.events)
        if not isinstance(more, yaml.StreamEndEvent):
            raise self._wrong(more, "a second document begins here; keep one document in a file")
        return data

    def _wrong(self, event: Any, message: str) -> SpecError:
        return SpecError(self.name, event.start_mark.line + 1, message)

    def _count(self, event: Any, nodes: int) -> None:
        self.nodes += nodes
        if self.nodes > MAX_NODES:
            raise self._wrong(event, f"with its aliases expanded the file has over {MAX_NODES:,} values")

    def _node(self, event: Any, at: str, depth: int) -> Any:
        self.lines.setdefault(at, event.start_mark.line + 1)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        before = self.nodes
        self._count(event, 1)
        if event.anchor is not None:
            self.open_anchors.append(event.anchor)
            self.anchors.pop(event.anchor, None)
        if isinstance(event, yaml.ScalarEvent):
            value = self._scalar(event)
        else:
            if depth >= MAX_DEPTH:
                raise self._wrong(event, f"more than {MAX_DEPTH} levels of objects and arrays")
            kind = "map" if isinstance(event, yaml.MappingStartEvent) else "seq"
            if event.tag not in (None, "!", _TAGS + kind):
                raise self._unknown_tag(event)
            value = (self._mapping if kind == "map" else self._sequence)(at, depth)
        if event.anchor is not None:
            self.open_anchors.remove(event.anchor)
            self.anchors[event.anchor] = (value, self.nodes - before)
        return value

    def _alias(self, event: Any) -> Any:
        if event.anchor in self.open_anchors:
            raise self._wrong(event, f"the alias *{event.anchor} is inside its own anchor")
        if event.anchor not in self.anchors:
            raise self._wrong(event, f"no anchor &{event.anchor} comes before this alias")
        value, nodes = self.anchors[event.anchor]
        self._count(event, nodes)
        return copy.deepcopy(value)

    def _unknown_tag(self, event: Any) -> SpecError:
        shown = event.tag.replace(_TAGS, "!!")
        return self._wrong(event, f"the tag {shown} means nothing here; remove it")

    def _sequence(self, at: str, depth: int) -> list[Any]:
        made: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            made.append(self._node(event, f"{at}/{len(made)}", depth + 1))
        return made

    def _mapping(self, at: str, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self._key(event)
            if key in made:
                raise self._wrong(event, f"the key `{key}` is repeated; keep one")
            child = f"{at}/{pointer.escape(key)}"
            self.lines[child] = event.start_mark.line + 1
            made[key] = None  # the place of the key, for any value
            made[key] = self._node(next(self.events), child, depth + 1)
        return made

    def _key(self, event: Any) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            raise self._wrong(event, "a key must be a string, not an object, an array or an alias")
        self._count(event, 1)
        if event.anchor is not None:
            self.anchors[event.anchor] = (event.value, 1)
        value = self._scalar(event)
        if isinstance(value, str):
            if value == "<<" and event.implicit[0]:
                raise self._wrong(event, "YAML 1.2 has no merge keys; write out the properties")
            return value
        # Every parser reads `200:` as the string "200"; `0x10:` and `1.0:` differ.
        if value is None or not _same_everywhere(value, event.value):
            raise self._wrong(event, f"the key {event.value or '(empty)'} is not a string; put it in quotes")
        return str(event.value)

    def _scalar(self, event: Any) -> Any:
        text, line = event.value, event.start_mark.line + 1
        plain, _ = event.implicit
        if plain and event.tag in (None, "!"):
            return self._plain(event, text)
        if event.tag in (None, "!", _TAGS + "str"):
            return whole_text(text, self.name, line)
        value = self._plain(event, text)
        kind = event.tag.removeprefix(_TAGS)
        kinds: dict[str, Any] = {"null": type(None), "bool": bool, "int": int, "float": (int, float)}
        if kind not in kinds:
            raise self._unknown_tag(event)
        if not isinstance(value, kinds[kind]) or (isinstance(value, bool) and kind != "bool"):
            raise self._wrong(event, f"the tag !!{kind} does not fit {text!r}")
        return float(value) if kind == "float" else value

    def _plain(self, event: Any, text: str) -> Any:
        """Return the value of a scalar without quotes."""
        line = event.start_mark.line + 1
        if not text or text[0] not in "nNtTfF~.+-0123456789":
            return text or None
        if _NULL.fullmatch(text):
            return None
        if _BOOL.fullmatch(text):
            return text.lower() == "true"
        if _DECIMAL.fullmatch(text):
            return number(text, self.name, line, int)
        if _OCTAL.fullmatch(text) or _HEX.fullmatch(text):
            return number(text, self.name, line, lambda digits: int(digits, 0))
        if _FLOAT.fullmatch(text):
            return number(text, self.name, line, float)
        if _NOT_JSON.fullmatch(text):
            raise self._wrong(event, f"{text} is not a JSON number; quote it if it is a string")
        return text
