"""Verdicts on optional features: a server is held to those that it claims, and may lack the others."""

from __future__ import annotations

from typing import Any, NoReturn

from claude_conformance.rules.kit.ask import answered, describe, message_in, need_plain
from claude_conformance.rules.kit.model_choice import claims, entry
from claude_conformance.rules.kit.reading import content, kind
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
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


def sampled(probe: Probe, *names: str, feature: str, claim: tuple[str, ...] = ()) -> list[Exchange]:
    """Samples of an optional feature; `Unsupported` when the server refuses it."""
    need_plain(probe)
    found = [probe.sample(name) for name in names]
    for exchange in found:
        if exchange.status != 200:
            refusal(probe, exchange, feature, *claim)
    return found


def need_block(exchanges: list[Exchange], *kinds: str) -> None:
    """Skips when no sample has a block of these types, so that nothing shows the rule."""
    messages = [message_in(exchange) for exchange in exchanges]
    if not any(kind(block) in kinds for message in messages for block in content(message)):
        raise Skipped(f"the model's answers hold no {' or '.join(kinds)}", *exchanges)
