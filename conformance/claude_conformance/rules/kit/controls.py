"""Controls for other rules: a forced tool call, a formatted response.

If a control fails, the rule that judges it fails. Rules that need it are skipped and name that rule.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.kit.ask import answered, create, describe, message_in
from claude_conformance.rules.kit.message import blocks, text_of
from claude_conformance.rules.kit.model_choice import model_with
from claude_conformance.rules.kit.requests import WEATHER, user
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange, JsonError, parse_json

SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "year": {"type": "integer"}},
    "required": ["city", "year"],
    "additionalProperties": False,
}
FORMAT: dict[str, Any] = {"output_config": {"format": {"type": "json_schema", "schema": SCHEMA}}}
_ASK = "The harbour of Enge in Zürich was finished in 1887. Which city, and when?"


def call_fault(message: dict[str, Any]) -> str | None:
    """Returns what is wrong with the response to a forced call of `WEATHER`, or `None`."""
    calls = blocks(message, "tool_use")
    if not any(call.get("name") == WEATHER["name"] for call in calls):
        return "the message has no tool_use block for the tool"
    if message.get("stop_reason") != "tool_use":
        return f"stop_reason is {message.get('stop_reason')!r}, not 'tool_use'"
    for call in calls:
        given = call.get("input")
        if not isinstance(given, dict) or "city" not in given:
            return "the call lacks the required input `city`"
    return None


def need_forced_call(probe: Probe, *, stream: bool) -> None:
    """Raises `Skipped` if the server does not call a tool that it must call, which E15 judges."""
    control = probe.sample("tool-stream" if stream else "tool")
    if answered(control).status != 200:
        raise Skipped(f"a forced tool is not accepted, see E15: {control.status}{describe(control)}", control)
    if fault := call_fault(message_in(control)):
        raise Skipped(f"the response to a forced tool call breaks E15: {fault}", control)


def formatted_answer(probe: Probe, model: str) -> Exchange:
    """Returns the response to a question that asks for `FORMAT`, sent once per run."""
    return probe.once(
        f"formatted {model}", lambda own: create(own, model=model, messages=user(_ASK), **FORMAT)
    )


def format_fault(probe: Probe, message: dict[str, Any]) -> str | None:
    """Returns what is wrong with a message as a response in `FORMAT`, or `None`."""
    try:
        value = parse_json(text_of(message))
    except JsonError as error:
        return f"the text is not JSON: {error}"
    found = next(probe.view.validator_of(SCHEMA).iter_violations(value), None)
    return None if found is None else f"the response does not satisfy the schema: {found}"


def need_formatted(probe: Probe) -> None:
    """Raises `Skipped` if the response does not satisfy a format, which G08 judges."""
    exchange = formatted_answer(probe, model_with(probe, "structured_outputs"))
    if answered(exchange).status != 200:
        raise Skipped(f"a format is not accepted, see G08: {exchange.status}{describe(exchange)}", exchange)
    message = message_in(exchange)
    if message.get("stop_reason") == "end_turn" and (fault := format_fault(probe, message)):
        raise Skipped(f"the formatted response breaks G08: {fault}", exchange)
