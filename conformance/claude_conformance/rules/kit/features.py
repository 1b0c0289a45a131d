"""Verdicts on optional features: a server must have those that it claims, and may lack the others."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from claude_conformance.rules.kit.ask import answered, describe, message_in, need, need_plain, refusal_impact
from claude_conformance.rules.kit.model_choice import claims, entry
from claude_conformance.rules.kit.reading import content, kind
from claude_conformance.rules.kit.requests import WEATHER
from claude_conformance.rules.kit.requests import body as plain
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.wire import Exchange, JsonError, parse_json


def granted(
    probe: Probe, exchange: Exchange, what: str, *path: str, model: str | None = None
) -> dict[str, Any]:
    """Returns the response to a request that uses an optional feature.

    Raises `Failed` for a refusal if the Models API claims the feature for the model, else `Unsupported`.
    """
    response = answered(exchange)
    if response.status == 200:
        return message_in(exchange)
    return refusal(probe, exchange, what, *path, model=model)


def refusal(probe: Probe, exchange: Exchange, what: str, *path: str, model: str | None = None) -> NoReturn:
    """Returns the outcome that the refusal of an optional feature means; see `granted`.

    A 5xx is `Failed`, claimed or not: a server that lacks a feature says so with a 4xx. Raises `Skipped` if
    the request has tools and the server does not accept even one tool alone, which other rules judge.
    """
    name = model or probe.model
    status = f"{exchange.status}{describe(exchange)}"
    if impact := refusal_impact(exchange):
        raise Failed(f"{what} gets {status} on {name}", exchange, impact=impact)
    body = _sent(exchange)
    if body.get("tools"):
        need_tool(probe)
        if path:
            _need_tools(probe, body, exchange)
    if path and claims(entry(probe, name), *path):
        raise Failed(
            f"the Models API claims {' '.join(path)} for {name}, but {what} is refused: {status}", exchange
        )
    raise Unsupported(f"the server does not accept {what} on {name}: {status}", exchange)


def need_tool(probe: Probe) -> None:
    """Raises `Skipped` if the server does not accept a tool at all, which E15 judges."""
    need(probe, "a tool", tools=[WEATHER])


def _need_tools(probe: Probe, body: dict[str, Any], exchange: Exchange) -> None:
    """Raises `Skipped` if the plain request is refused with the tools of this one, which Q12 judges.

    In this case the tools cause the refusal, and not the claimed feature.
    """
    tools, betas = body["tools"], exchange.request.header("anthropic-beta")
    call = Call(json=plain(probe, model=body.get("model"), tools=tools), betas=(betas,) if betas else ())
    name = f"tools alone {betas} {json.dumps([body.get('model'), tools], sort_keys=True)}"
    alone = probe.once(name, lambda own: own.send(call))
    if alone.status != 200:
        raise Skipped(f"its tools alone are not accepted: {alone.status}{describe(alone)}", alone)


def _sent(exchange: Exchange) -> dict[str, Any]:
    try:
        body = parse_json(exchange.request.body)
    except JsonError:
        return {}
    return body if isinstance(body, dict) else {}


def sampled(probe: Probe, *names: str, feature: str, claim: tuple[str, ...] = ()) -> list[Exchange]:
    """Sends samples of an optional feature. Raises `Unsupported` if the server refuses them."""
    need_plain(probe)
    found = [probe.sample(name) for name in names]
    for exchange in found:
        if exchange.status != 200:
            refusal(probe, exchange, feature, *claim)
    return found


def need_block(exchanges: list[Exchange], *kinds: str) -> None:
    """Raises `Skipped` if no sample has a block of these types."""
    messages = [message_in(exchange) for exchange in exchanges]
    if not any(kind(block) in kinds for message in messages for block in content(message)):
        raise Skipped(f"the model's responses contain no {' or '.join(kinds)}", *exchanges)
