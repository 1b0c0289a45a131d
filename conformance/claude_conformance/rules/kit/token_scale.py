"""Measures the tokens of requests in one of two ways."""

from __future__ import annotations

from typing import Any, Literal

import attrs

from claude_conformance.rules.kit.ask import accepted
from claude_conformance.rules.kit.requests import COUNT_TOKENS, user
from claude_conformance.rules.kit.scenes import Body
from claude_conformance.rules.outcome import Failed
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.wire import Exchange

Meter = Literal["count", "usage"]
"""Where the tokens are read: in the response of count_tokens, or in the usage of a message."""

MORE = (
    " At dawn the pilot rowed out through fog to meet a brig from Callao, whose captain asked for water,"
    " bread, two coils of rope and the latest almanac before the evening tide."
)

_USAGE = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")


@attrs.frozen
class Scale:
    """Measures the tokens of requests for one model, in one of the two ways."""

    probe: Probe
    meter: Meter
    model: str

    def tokens(self, scene: Body) -> tuple[int, Exchange]:
        """Returns how many tokens a request has. Raises `Failed` if it is refused or not measured."""
        body: dict[str, Any] = {"model": self.model, **scene}
        if self.meter == "count":
            exchange = self.probe.send(Call(path=COUNT_TOKENS, json=body))
            numbers = [accepted(exchange).get("input_tokens")]
        else:
            exchange = self.probe.send(Call(json={**body, "max_tokens": 1}))
            usage = accepted(exchange).get("usage")
            numbers = [usage.get(name) for name in _USAGE] if isinstance(usage, dict) else []
        total = sum(number for number in numbers if isinstance(number, int))
        if total <= 0:
            raise Failed("the response reports no input tokens", exchange)
        return total, exchange

    def usual(self) -> int:
        """Returns the tokens that `MORE` has in a plain turn. Raises `Failed` if they are not counted."""
        name = f"tokens of a text {self.meter} {self.model}"
        return self.probe.once(name, lambda shared: attrs.evolve(self, probe=shared)._usual())

    def _usual(self) -> int:
        before, _ = self.tokens({"messages": user("Hello.")})
        after, exchange = self.tokens({"messages": user(f"Hello.{MORE}")})
        if after <= before:
            raise Failed(
                f"{len(MORE)} characters more in a user turn: {after} tokens, {before} before", exchange
            )
        return after - before
