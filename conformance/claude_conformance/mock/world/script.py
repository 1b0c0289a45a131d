"""Scripted responses: a list of steps, tried in order, each used a number of times.

    - match: {operation: createMessage, model: claude-sonnet-4-5, contains: weather, stream: true}
      times: 2 # default 1; 0 is forever
      content: [{type: text, text: Sunny.}]
    - text: Sunny.                  # short for one text block
      stop_reason: refusal
    - error: {status: 529, message: Overloaded, retry_after: 3}
    - text: A long answer.
      stream_error: {after: 3, status: 529, message: Overloaded}
    - text: Another one.
      cut: 4                        # the connection breaks after so many events
    - body: {any: JSON}             # sent as it is, with `status` and `headers`
    - raw: "event: ping\\ndata: {}\\n\\n"

`delay` (seconds) comes before the first byte. What a step does not say is filled in by the engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

from claude_conformance.contract import SpecError
from claude_conformance.contract.source import load_source

MATCH_KEYS = frozenset({"operation", "model", "contains", "stream"})


class ScriptError(ValueError):
    """A script that cannot be used; the message says where and why."""


@attrs.frozen
class Step:
    """One step; the fields are the keys of the script."""

    match: Mapping[str, Any] = attrs.field(factory=dict)
    times: int = 1
    text: str | None = None
    content: list[dict[str, Any]] | None = None
    stop_reason: str | None = None
    stop_sequence: str | None = None
    stop_details: Mapping[str, Any] | None = None
    usage: Mapping[str, Any] | None = None
    model: str | None = None
    error: Mapping[str, Any] | None = None
    stream_error: Mapping[str, Any] | None = None
    cut: int | None = None
    delay: float = 0.0
    headers: Mapping[str, str] = attrs.field(factory=dict)
    status: int = 200
    body: Any = None
    raw: str | None = None

    def fits(self, operation: str, body: Any) -> bool:
        """Whether the step matches this request."""
        want = self.match
        fields = body if isinstance(body, Mapping) else {}
        return (
            want.get("operation", operation) == operation
            and want.get("model", fields.get("model")) == fields.get("model")
            and ("stream" not in want or bool(fields.get("stream")) == want["stream"])
            and ("contains" not in want or str(want["contains"]) in _texts(body))
        )


def _texts(value: Any) -> str:
    """Every string inside a JSON value, joined."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return "\n".join(_texts(item) for item in value.values())
    if isinstance(value, list):
        return "\n".join(_texts(item) for item in value)
    return ""


def parse_script(data: Any, where: str = "script") -> tuple[Step, ...]:
    """Return the steps of a parsed script.

    Raises `ScriptError` if a step is not valid; the message names it.
    """
    if not isinstance(data, list):
        raise ScriptError(f"{where}: a script is a list of steps")
    steps = []
    for number, item in enumerate(data):
        at = f"{where}: step {number}"
        if not isinstance(item, dict):
            raise ScriptError(f"{at}: a step is an object")
        _known(item, frozenset(attrs.fields_dict(Step)), at)
        match = item.get("match", {})
        if not isinstance(match, dict):
            raise ScriptError(f"{at}: match is an object")
        _known(match, MATCH_KEYS, f"{at}: match")
        if not isinstance(item.get("times", 1), int) or item.get("times", 1) < 0:
            raise ScriptError(f"{at}: times must be a whole number, 0 for always")
        steps.append(Step(**item))
    return tuple(steps)


def _known(item: Mapping[str, Any], keys: frozenset[str], at: str) -> None:
    unknown = sorted(set(map(str, item)) - keys)
    if unknown:
        raise ScriptError(f"{at}: unknown key {unknown[0]!r}; known are {', '.join(sorted(keys))}")


def load_script(path: Path) -> tuple[Step, ...]:
    """Load the steps of a YAML or JSON file. Raises `ScriptError` if it is not valid."""
    try:
        data = load_source(path).data
    except SpecError as error:
        raise ScriptError(str(error)) from None
    return parse_script(data, str(path))


class Script:
    """The remaining steps."""

    def __init__(self, steps: Iterable[Step] = ()) -> None:
        self._steps = list(steps)
        self._left = [step.times for step in self._steps]

    def next(self, operation: str, body: Any) -> Step | None:
        """Return the first remaining step that matches, and count its use."""
        for number, step in enumerate(self._steps):
            if (self._left[number] > 0 or step.times == 0) and step.fits(operation, body):
                self._left[number] -= 1
                return step
        return None
