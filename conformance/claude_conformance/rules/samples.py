"""Requests that many rules share: the ordinary ones, and those that ask whether an API is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.rules.probe import Call, Probe

MAX_TOKENS = 128
"""Output tokens that an ordinary request asks for."""

WEATHER: dict[str, Any] = {
    "name": "get_weather",
    "description": "Looks up the current weather of a city.",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "unit": {"type": "string", "enum": ["C", "F"]}},
        "required": ["city"],
    },
}
ASK_WEATHER = "What is the weather in Zürich? Use the tool."
ASK_TWICE = "What is the weather in Zürich and in Lima? Look both up at once, with one call for each city."
COUNT = "Count from 1 to 20, separated by blanks, and write nothing else."

COUNT_ON = "Count from 1 to 80, separated by blanks, and write nothing else."


class _Omit:
    """Stands for a member that is left out."""


OMIT: Any = _Omit()


def user(text: str) -> list[dict[str, Any]]:
    """A conversation of one user turn."""
    return [{"role": "user", "content": text}]


def body(probe: Probe, **changes: Any) -> dict[str, Any]:
    """A plain Messages body; ``changes`` replace its members, `OMIT` leaves one out."""
    plain: dict[str, Any] = {
        "max_tokens": MAX_TOKENS,
        "messages": user("Say hello in one short sentence."),
    }
    if "model" not in changes:
        plain = {"model": probe.model, **plain}
    plain.update(changes)
    return {name: value for name, value in plain.items() if value is not OMIT}


def forced(**more: Any) -> dict[str, Any]:
    """The members that make the model call `WEATHER`."""
    choice = {"type": "tool", "name": WEATHER["name"], **more}
    return {"messages": user(ASK_WEATHER), "tools": [WEATHER], "tool_choice": choice}


def parallel() -> dict[str, Any]:
    """The members that lead the model to call `WEATHER` twice in one turn."""
    return {"messages": user(ASK_TWICE), "tools": [WEATHER], "max_tokens": 2 * MAX_TOKENS}


CUT = {"cut": 1, "cut-tool": 16}
"""Output tokens of the samples whose answer does not fit."""

Sample = Callable[[Probe], Call]

SAMPLES: Mapping[str, Sample] = {
    "message": lambda probe: Call(json=body(probe)),
    "stream": lambda probe: Call(json=body(probe, stream=True)),
    "long-stream": lambda probe: Call(
        json=body(probe, stream=True, max_tokens=4 * MAX_TOKENS, messages=user(COUNT_ON))
    ),
    "tool": lambda probe: Call(json=body(probe, **forced())),
    "tool-stream": lambda probe: Call(json=body(probe, stream=True, **forced())),
    "parallel": lambda probe: Call(json=body(probe, **parallel())),
    "parallel-stream": lambda probe: Call(json=body(probe, stream=True, **parallel())),
    "cut": lambda probe: Call(json=body(probe, max_tokens=CUT["cut"], messages=user(COUNT))),
    "cut-stream": lambda probe: Call(
        json=body(probe, max_tokens=CUT["cut"], stream=True, messages=user(COUNT))
    ),
    "cut-tool": lambda probe: Call(json=body(probe, max_tokens=CUT["cut-tool"], **forced())),
    "refused": lambda probe: Call(json=body(probe, max_tokens=OMIT)),
    "no-key": lambda probe: Call(json=body(probe), auth="none"),
    "models": lambda _: Call("GET", "/v1/models"),
}
"""Ordinary requests by name; `Probe.sample` sends each once per run."""

PRESENCE: Mapping[str, Call] = {
    "createMessage": Call(json={}),
    "listModels": Call("GET", "/v1/models", query=(("limit", "1000"),)),
}
"""By operation: a cheap request whose answer 404, 405 or 501 says that the API is not there."""
