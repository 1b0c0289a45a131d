"""Verdicts on optional features: a server is held to those that it claims, and may lack the others."""

from __future__ import annotations

from typing import Any, NoReturn

from claude_conformance.rules.ask import answered, describe, message_in
from claude_conformance.rules.choose import claims, entry
from claude_conformance.rules.outcome import Failed, Unsupported
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange


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
    """What the refusal of an optional feature means; see `granted`."""
    name = model or probe.model
    status = f"{exchange.status}{describe(exchange)}"
    if path and claims(entry(probe, name), *path):
        raise Failed(
            f"the Models API claims {' '.join(path)} for {name}, but {what} is refused: {status}", exchange
        )
    raise Unsupported(f"the server does not take {what} on {name}: {status}", exchange)
