"""Values that satisfy a JSON Schema.

A small sampler covers the usual tool and output schemas, with readable values. For the rest (patterns, `not`,
`contains`, ...) schemathesis draws a value, always the same for a schema.
"""

from __future__ import annotations

import json
import math
import random
import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import jsonschema_rs

from claude_conformance.wire.jsontext import dumps

MAX_DEPTH = 6
WORDS = ("amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "harbour", "inlet", "juniper")
FORMATS: Mapping[str, str] = {
    "date": "2026-03-14",
    "date-time": "2026-03-14T09:26:53Z",
    "time": "09:26:53Z",
    "duration": "PT1H30M",
    "email": "ada@example.com",
    "idn-email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.7",
    "ipv6": "2001:db8::7",
    "uri": "https://example.com/a",
    "uri-reference": "/a",
    "url": "https://example.com/a",
    "uuid": "5f2b9c1e-8a4d-4e6f-9b3a-7c1d2e3f4a5b",
    "regex": "a+",
    "json-pointer": "/a",
}


class Unsatisfiable(ValueError):
    """No value was found for a schema."""


def sample(schema: Any, number: int = 0, hints: Sequence[str] = ()) -> Any:
    """Return a value for the schema, the same for the same arguments.

    `hints` are preferred values of free strings; `number` picks among alternatives. Raises `Unsatisfiable` if
    no value is found.
    """
    schema = json.loads(dumps(schema), parse_float=_number)
    text = dumps(schema)
    try:
        check = _compiled(text)
    except (ValueError, jsonschema_rs.ValidationError) as error:
        raise Unsatisfiable(f"not a JSON Schema: {error}") from None
    try:
        value = _Sampler(schema, number, hints).value(schema, 0)
    except (_GiveUp, RecursionError):
        return _drawn(text)
    return value if check.is_valid(value) else _drawn(text)


def _number(text: str) -> int | float:
    """`2.0` is valid where a schema requires an integer (JSON Schema, Core, 6.3)."""
    value = float(text)
    return int(value) if value.is_integer() else value


@lru_cache(maxsize=512)
def _compiled(text: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(text, validate_formats=True)


@lru_cache(maxsize=512)
def _drawn_text(text: str) -> str:
    """Return the simplest value that schemathesis finds, as JSON."""
    # These imports take half a second, and few schemas need them.
    try:
        from hypothesis import HealthCheck, Phase, given, seed, settings, strategies
        from schemathesis.generation.jsonschema.builder import build
    except ModuleNotFoundError:
        needed = "a value for this schema needs the suite: pip install 'claude-conformance[suite]'"
        raise Unsatisfiable(f"{needed}; the schema is {text[:200]}") from None

    found: list[Any] = []

    def keep(value: Any) -> None:
        found.append(value)

    once = settings(
        database=None,
        max_examples=1,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    formats = {name: strategies.just(value) for name, value in FORMATS.items()}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            strategy = build(json.loads(text), draft=jsonschema_rs.Draft202012, formats=formats)
            seed(0)(once(given(strategy)(keep)))()
    except Exception as error:  # the library raises many types if it cannot draw a value
        raise Unsatisfiable(f"no value for {text[:200]}: {type(error).__name__}") from None
    if not found or not _compiled(text).is_valid(found[0]):
        raise Unsatisfiable(f"no value for {text[:200]}")
    return dumps(found[0])


def _drawn(text: str) -> Any:
    return json.loads(_drawn_text(text))


class _GiveUp(Exception):
    """The small sampler cannot do this."""


class _Sampler:
    def __init__(self, root: Any, number: int, hints: Sequence[str]) -> None:
        self._root = root
        self._random = random.Random(number)
        self._hints = list(hints)

    def value(self, schema: Any, depth: int) -> Any:
        if schema is True or schema == {}:
            return "any"
        if schema is False or depth > 3 * MAX_DEPTH:
            raise _GiveUp
        if "$ref" in schema:
            return self.value(self._target(schema["$ref"]), depth + 1)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice(schema["enum"])
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                rest = {key: item for key, item in schema.items() if key != keyword}
                return self.value(_merged(rest, self._choice(schema[keyword], depth)), depth + 1)
        if "allOf" in schema:
            merged = {key: item for key, item in schema.items() if key != "allOf"}
            for part in schema["allOf"]:
                merged = _merged(merged, self._resolved(part))
            return self.value(merged, depth + 1)
        return self._typed(schema, depth)

    def _resolved(self, schema: Any) -> Any:
        for _ in range(MAX_DEPTH):
            if not isinstance(schema, dict) or "$ref" not in schema:
                return schema
            schema = self._target(schema["$ref"])
        raise _GiveUp

    def _target(self, reference: str) -> Any:
        if not reference.startswith("#"):
            raise _GiveUp
        value = self._root
        for token in reference[1:].split("/")[1:]:
            try:
                value = value[token.replace("~1", "/").replace("~0", "~")]
            except (KeyError, TypeError):
                raise _GiveUp from None
        return value

    def _choice(self, options: Sequence[Any], depth: int) -> Any:
        """Return the first alternative that is not null; at depth, the simplest one."""
        resolved = [self._resolved(option) for option in options]
        if depth > MAX_DEPTH:
            flat = [
                item
                for item in resolved
                if isinstance(item, dict) and item.get("type") not in ("object", "array")
            ]
            resolved = flat or resolved
        full = [item for item in resolved if not (isinstance(item, dict) and item.get("type") == "null")]
        return (full or resolved)[0]

    def _typed(self, schema: Mapping[str, Any], depth: int) -> Any:
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = next((name for name in kind if name != "null"), "null")
        if kind is None:
            kind = _guess(schema)
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            return self._array(schema, depth)
        if kind == "string":
            return self._string(schema)
        if kind in ("integer", "number"):
            return self._number(schema, kind == "integer")
        if kind == "boolean":
            return self._random.random() < 0.5
        if kind == "null":
            return None
        raise _GiveUp

    def _object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        properties = schema.get("properties") or {}
        required = list(schema.get("required") or ())
        names = [name for name in properties if name in required or depth < MAX_DEPTH]
        names += [name for name in required if name not in names]
        rest = schema.get("additionalProperties", True)
        out: dict[str, Any] = {}
        for name in names:
            if name not in required and self._recurses(properties[name]):
                continue
            out[name] = self.value(properties.get(name, rest), depth + 1)
        while len(out) < schema.get("minProperties", 0):
            if len(out) > 100:
                raise _GiveUp
            out[f"{self._random.choice(WORDS)}_{len(out)}"] = self.value(rest, depth + 1)
        return out

    def _recurses(self, schema: Any) -> bool:
        """Whether an optional property recurses to a reference."""
        return isinstance(schema, dict) and '"$ref"' in dumps(schema)

    def _array(self, schema: Mapping[str, Any], depth: int) -> list[Any]:
        fixed = [self.value(item, depth + 1) for item in schema.get("prefixItems", ())]
        low, high = schema.get("minItems", 0), schema.get("maxItems", math.inf)
        if low > 1000:
            raise _GiveUp
        item = schema.get("items", True)
        size = max(low, len(fixed) if item is False else min(max(2, len(fixed)), high))
        if depth > MAX_DEPTH or (low == 0 and self._recurses(item)):
            size = low
        return fixed[: int(size)] + [self.value(item, depth + 1) for _ in range(int(size) - len(fixed))]

    def _string(self, schema: Mapping[str, Any]) -> str:
        if "pattern" in schema:
            return str(_drawn(dumps(schema)))
        low, high = schema.get("minLength", 0), schema.get("maxLength", math.inf)
        if low > 100_000:
            raise _GiveUp
        if schema.get("format") in FORMATS:
            return FORMATS[schema["format"]]
        text = self._hints.pop(0) if self._hints else self._random.choice(WORDS)
        while len(text) < low:
            text += f" {self._random.choice(WORDS)}"
        return text[: int(min(high, len(text)))]

    def _number(self, schema: Mapping[str, Any], whole: bool) -> int | float:
        step = schema.get("multipleOf")
        low, high = schema.get("minimum"), schema.get("maximum")
        if (above := schema.get("exclusiveMinimum")) is not None:
            low = above + (step or (1 if whole else 0.5))
        if (below := schema.get("exclusiveMaximum")) is not None:
            high = below - (step or (1 if whole else 0.5))
        start = low if low is not None else (min(1, high) if high is not None else 1)
        value = start + (self._random.randrange(9) if high is None or start + 9 <= high else 0)
        if step:
            value = math.ceil(value / step) * step
        elif whole:
            value = math.ceil(value)
        return value


def _guess(schema: Mapping[str, Any]) -> str:
    if "properties" in schema or "required" in schema:
        return "object"
    return "array" if "items" in schema or "prefixItems" in schema else "string"


def _merged(first: Any, second: Any) -> Any:
    """Merge two schemas; enough for the `allOf` of ordinary schemas."""
    if not isinstance(first, dict) or not isinstance(second, dict):
        return second if first in (True, {}) else first
    out = dict(first)
    for key, item in second.items():
        if key == "properties":
            out[key] = {**out.get(key, {}), **item}
        elif key == "required":
            out[key] = [*out.get(key, ()), *(name for name in item if name not in out.get(key, ()))]
        else:
            out[key] = item
    return out
