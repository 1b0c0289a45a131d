"""Verdicts on optional features: a server is held to those that it claims, and may lack the others."""

from __future__ import annotations

from typing import Any, NoReturn

from claude_conformance.rules.ask import answered, describe, message_in, need, refusal_impact
from claude_conformance.rules.choose import claims, entry
from claude_conformance.rules.outcome import Failed, Unsupported
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.samples import WEATHER
from claude_conformance.wire import Exchange, JsonError, parse_json


def granted(
    probe: Probe, exchange: Exchange, what: str, *path: str, model: str | None = None
) -> dict[str, Any]:
    """The answer to a request that uses an optional feature.

    A refusal is `Failed` where the Models API claims the feature for the model, else `Unsupported`.
    """
    response = answered(exchange)
    if response.status == 200:
        return message_in(exchange)
    return refusal(probe, exchange, what, *path, model=model)


def refusal(probe: Probe, exchange: Exchange, what: str, *path: str, model: str | None = None) -> NoReturn:
    """What the refusal of an optional feature means; see `granted`.

    A 5xx is `Failed`, claimed or not: a server that lacks a feature says so with a 4xx. Skips when the
    request has tools and the server does not take even one alone: that is for other rules to say.
    """
    name = model or probe.model
    status = f"{exchange.status}{describe(exchange)}"
    if impact := refusal_impact(exchange):
        raise Failed(f"{what} is answered with {status} on {name}", exchange, impact=impact)
    if path and _has_tools(exchange):
        need_tool(probe)
    if path and claims(entry(probe, name), *path):
        raise Failed(
            f"the Models API claims {' '.join(path)} for {name}, but {what} is refused: {status}", exchange
        )
    raise Unsupported(f"the server does not take {what} on {name}: {status}", exchange)


def need_tool(probe: Probe) -> None:
    """Skips when the server does not take a tool at all, which E15 judges."""
    need(probe, "a tool", tools=[WEATHER])


def _has_tools(exchange: Exchange) -> bool:
    try:
        body = parse_json(exchange.request.body.decode("utf-8", "replace"))
    except JsonError:
        return False
    return isinstance(body, dict) and bool(body.get("tools"))
