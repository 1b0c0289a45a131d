"""Section U: values from the model arrive unchanged.

A schema that allows only one value determines what the model must write. `strict` guarantees it. Without
`strict`, only a difference that a known mistake explains counts against the server.

Rules: U01-U06, U19.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, describe, fail, message_in
from claude_conformance.rules.kit.bends import Difference, differences
from claude_conformance.rules.kit.cases import both_ways, each, in_both_ways
from claude_conformance.rules.kit.controls import need_forced_call, need_formatted
from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.message import blocks, text_of
from claude_conformance.rules.kit.model_choice import model_with
from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.u_exact import section
from claude_conformance.wire import Exchange, JsonError, parse_json

TOOL = "record_values"
ROOM = 2048
"""Output tokens that suffice for all values."""

NUMBERS: Mapping[str, Any] = {
    "above_doubles": 9007199254740993,
    "below_doubles": -9007199254740993,
    "eighteen_digits": 123456789012345678,
    "zero": 0,
    "tenth": 0.1,
    "tiny": 0.000025,
    "negative": -12.75,
}
KINDS: Mapping[str, Any] = {
    "yes": True,
    "no": False,
    "nothing": None,
    "one": 1,
    "digits": "12",
    "zeros_first": "007",
    "word_true": "true",
    "word_null": "null",
    "date": "2026-03-14",
    "json_object": '{"a": [1]}',
    "json_list": "[1, 2]",
    "json_text": '"quoted"',
}
TEXTS: Mapping[str, Any] = {
    "empty": "",
    "lines": "first\n\n\tthird, set in\r\nlast\n",
    "outer_blanks": "  two before, two after  ",
    "quotes": "\"double\", 'single', \u201ccurly\u201d",
    "backslashes": "C:\\new\\table \\u0041 \\\\server",
    "markup": "<b>&amp; &lt;</b>",
    "emoji": "\U0001f388 \U0001f469\u200d\U0001f680 \U0001f1e8\U0001f1ed",
    "combining": "e\u0301 and \u00e9",
    "separators": "a\u2028b\u2029c\u00a0d",
    "scripts": "Z\u00fcrich \u65e5\u672c \u05e9\u05dc\u05d5\u05dd",
}
SCALARS: Mapping[str, Mapping[str, Any]] = {"numbers": NUMBERS, "kinds": KINDS, "texts": TEXTS}

EMPTY: Mapping[str, Any] = {
    "list": [],
    "object": {},
    "text": "",
    "nothing": None,
    "nested": [[], {}, "", None, 0, False],
}
NESTED: Mapping[str, Any] = {
    "deep": {"a": [{"b": [1, [2, [3, {"c": [True, None]}]]]}]},
    "one_item": ["alone"],
    "mixed": [1, "1", True, None, 1.5, [], {}],
    "order": [3, 1, 2, 1],
}
KEYS: Mapping[str, Any] = {
    "gr\u00f6\u00dfe": 1,
    "\u540d\u524d": "x",
    "\U0001f388": True,
    "two words": 2,
    "a.b": {"c/d": "~"},
    "$ref": "#/nowhere",
    "1": "one",
}
DOCUMENT = '{"tides": [{"hour": 4, "height": 1.8}], "harbour": "Enge"}'
"""A string that contains JSON, as a field of the input itself: many servers parse these."""

LOOSE: Mapping[str, Any] = {"empty": EMPTY, "nested": NESTED, "keys": KEYS, "document": DOCUMENT}

_TYPES: tuple[tuple[type, str], ...] = (
    (bool, "boolean"),
    (int, "integer"),
    (float, "number"),
    (str, "string"),
)


def _fixed(value: Any) -> dict[str, Any]:
    """Returns a schema that allows only this value."""
    kind = next((name for type_, name in _TYPES if isinstance(value, type_)), None)
    return {"type": kind or "null", "const": value} if kind or value is None else {"const": value}


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def schema_of(groups: Mapping[str, Any], *, whole: bool) -> dict[str, Any]:
    """Returns a schema that allows only these groups: field by field, or each group as one constant."""
    return _closed(
        {
            name: (_fixed(group) if isinstance(group, str) else {"const": dict(group)})
            if whole
            else _closed({member: _fixed(value) for member, value in group.items()})
            for name, group in groups.items()
        }
    )


def _request(groups: Mapping[str, Any], *, strict: bool) -> dict[str, Any]:
    plain = json.dumps(dict(groups), ensure_ascii=False)
    tool: dict[str, Any] = {
        "name": TOOL,
        "description": "Records values. Its schema admits one input alone.",
        "input_schema": schema_of(groups, whole=groups is LOOSE),
    }
    return {
        "max_tokens": ROOM,
        "messages": user(f"Call {TOOL} with exactly this input, and change nothing in it: {plain}"),
        "tools": [{**tool, "strict": True} if strict else tool],
        "tool_choice": {"type": "tool", "name": TOOL},
    }


@attrs.frozen
class Said:
    """The value that arrived, and whether the server guarantees that it is the requested one."""

    exchange: Exchange
    value: dict[str, Any]
    guaranteed: bool
    what: str = "the input of the tool call"


def _call(probe: Probe, exchange: Exchange, name: str, *, stream: bool) -> dict[str, Any]:
    """Returns the call of a forced tool. Raises `Failed` without one, if the server calls forced tools."""
    message = message_in(exchange)
    call = next((call for call in blocks(message, "tool_use") if call.get("name") == name), None)
    if call is not None:
        return call
    if message.get("stop_reason") in ("max_tokens", "refusal"):
        raise Skipped(f"the model stops with {message['stop_reason']} before it calls the tool", exchange)
    need_forced_call(probe, stream=stream)
    raise Failed("the message has no tool_use block for the tool that tool_choice names", exchange)


def _asked(probe: Probe, groups: Mapping[str, Any], stream: bool) -> Said:
    strict = groups is SCALARS
    more = {"stream": True} if stream else {}
    exchange = create(probe, **_request(groups, strict=strict), **more)
    if exchange.status != 200 and strict:
        strict = False
        exchange = create(probe, **_request(groups, strict=False), **more)
    if exchange.status != 200:
        need_forced_call(probe, stream=stream)
        fail(f"a tool with fixed values is refused: {exchange.status}{describe(exchange)}", exchange)
    value = _call(probe, exchange, TOOL, stream=stream).get("input")
    if not isinstance(value, dict):
        need_forced_call(probe, stream=stream)
        raise Failed(f"the input is {value!r}, not an object"[:200], exchange)
    if message_in(exchange).get("stop_reason") == "max_tokens":
        raise Skipped(f"the call is cut at max_tokens ({ROOM}); examine another model with --model", exchange)
    return Said(exchange, value, strict)


def said(probe: Probe, groups: Mapping[str, Any], *, stream: bool) -> Said:
    """Returns the call that a forced tool got for these groups; requested once per run."""
    which = "scalars" if groups is SCALARS else "loose"
    return probe.once(
        f"exact {which} {'stream' if stream else 'plain'}", lambda own: _asked(own, groups, stream)
    )


def kept(found: Said, group: str, meant: Any) -> None:
    """Raises `Failed` if a group did not arrive unchanged.

    Raises `Skipped` if the model may have changed it.
    """
    if group not in found.value:
        missing = f"{found.what} lacks {group!r}"
        if found.guaranteed:
            fail(f"{missing}, which its schema requires", found.exchange)
        raise Skipped(f"{missing}; the model may have left it out, as the tool is not strict", found.exchange)
    differing = list(differences(meant, found.value[group]))
    bent = next((item for item in differing if item.bend), None)
    if bent is not None:
        place = _place(group, bent)
        fail(f"{found.what} is changed at {place}; pass on what the model gives", found.exchange)
    if differing and found.guaranteed:
        fail(f"{found.what} does not satisfy its schema at {_place(group, differing[0])}", found.exchange)
    if differing:
        place = _place(group, differing[0])
        raise Skipped(
            f"the model may have chosen another value itself, as the tool is not strict: {place}",
            found.exchange,
        )


def _place(group: str, item: Difference) -> str:
    """Returns where a value differs, the value and the one in the request."""
    return f"{group}.{item}" if item.path else f"{group}: {item}"


def _kept(probe: Probe, groups: Mapping[str, Any], name: str, stream: bool) -> None:
    kept(said(probe, groups, stream=stream), name, groups[name])


def _examine(probe: Probe, groups: Mapping[str, Any], *names: str) -> None:
    each(in_both_ways({name: name for name in names}), lambda case: _kept(probe, groups, *case))


_SOURCES = (src.STRUCTURED, src.DEFINE_TOOLS)


@section.rule(
    "U01",
    title="keeps the numbers in a tool's input exact, including integers above 2^53",
    profile="tools",
    source=_SOURCES,
)
def numbers(probe: Probe) -> None:
    _examine(probe, SCALARS, "numbers")


@section.rule(
    "U02",
    title="keeps the types in a tool's input: booleans, null, numbers, strings that look like these or JSON",
    profile="tools",
    source=_SOURCES,
    cost=0,
)
def types(probe: Probe) -> None:
    ways = in_both_ways({name: name for name in ("kinds", "document")})
    each(ways, lambda case: _kept(probe, LOOSE if case[0] == "document" else SCALARS, *case))


@section.rule(
    "U03",
    title="keeps empty strings, arrays and objects and null fields in a tool's input",
    profile="tools",
    source=[src.DEFINE_TOOLS],
)
def empties(probe: Probe) -> None:
    _examine(probe, LOOSE, "empty")


@section.rule(
    "U04",
    title="keeps the strings in a tool's input character by character",
    profile="tools",
    source=_SOURCES,
    detects=["D204", "D090"],
    cost=0,
)
def strings(probe: Probe) -> None:
    _examine(probe, SCALARS, "texts")


@section.rule(
    "U05",
    title="keeps arrays, objects and property names in a tool's input unchanged",
    profile="tools",
    source=[src.DEFINE_TOOLS],
    detects=["D086", "D090"],
    cost=0,
)
def structures(probe: Probe) -> None:
    _examine(probe, LOOSE, "nested", "keys")


CLOCK: dict[str, Any] = {
    "name": "read_clock",
    "description": "Reads the clock of the harbour. It has no parameters.",
    "input_schema": {"type": "object", "properties": {}, "additionalProperties": False},
}


@section.rule(
    "U19",
    title="returns an empty object as the input of a tool without parameters",
    profile="tools",
    source=[src.DEFINE_TOOLS],
)
def no_parameters(probe: Probe) -> None:
    def check(stream: bool) -> None:
        choice = {"type": "tool", "name": CLOCK["name"]}
        more = {"stream": True} if stream else {}
        ask = user("What time is it at the harbour?")
        exchange = create(probe, messages=ask, tools=[CLOCK], tool_choice=choice, **more)
        given = _call(probe, exchange, CLOCK["name"], stream=stream).get("input")
        if given == {}:
            return
        need_forced_call(probe, stream=stream)
        if not isinstance(given, dict) or not any(given.values()):
            fail(f"the input is {given!r}, not an empty object"[:200], exchange)
        raise Skipped("the model gives a parameter to a tool that has none", exchange)

    both_ways(check)


@section.rule(
    "U06",
    title="keeps the values in a JSON-formatted response exact",
    source=[src.STRUCTURED],
    detects=["D198"],
)
def formatted(probe: Probe) -> None:
    model = model_with(probe, "structured_outputs")
    form = {"type": "json_schema", "schema": schema_of(SCALARS, whole=False)}
    plain = json.dumps(dict(SCALARS), ensure_ascii=False)
    ask = user(f"Answer with exactly these values: {plain}")

    def check(stream: bool) -> None:
        more = {"stream": True} if stream else {}
        exchange = create(
            probe, model=model, max_tokens=ROOM, messages=ask, output_config={"format": form}, **more
        )
        message = granted(probe, exchange, "output_config.format", "structured_outputs", model=model)
        if message.get("stop_reason") != "end_turn":
            raise Skipped(f"the response stops with {message.get('stop_reason')!r}", exchange)
        try:
            try:
                value = parse_json(text_of(message))
            except JsonError as error:
                raise Failed(f"the text is not JSON: {error}", exchange) from None
            for name, group in SCALARS.items():
                came = value if isinstance(value, dict) else {}
                kept(Said(exchange, came, True, "the JSON of the response"), name, group)
        except Failed:
            need_formatted(probe)
            raise

    both_ways(check)
