"""Section F: whether a response shows the text of its thinking.

Rules: F26.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in
from claude_conformance.rules.kit.cases import each, in_both_ways
from claude_conformance.rules.kit.features import refusal
from claude_conformance.rules.kit.message import blocks
from claude_conformance.rules.kit.model_choice import claims, entry, listed
from claude_conformance.rules.kit.model_features import parse
from claude_conformance.rules.kit.requests import THINKING, user
from claude_conformance.rules.kit.thinking import TYPES, thinks
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.f_thinking_and_caching import section

_ASK = user("What is 4871 times 6359? Answer with the number alone.")
_OMITS = (4, 7)
"""The first version whose models omit the text of their thinking by default."""


def _request(probe: Probe, display: str) -> dict[str, Any]:
    """Returns a request to a model that does the opposite by default, if there is one."""
    if display == "omitted":
        model, config = thinks(probe), THINKING["thinking"]
    else:
        items = [item for item in (entry(probe), *listed(probe)) if claims(item, *TYPES, "adaptive")]
        names = [str(item["id"]) for item in items]
        newer = (name for name in names if (known := parse(name)) and known.version >= _OMITS)
        model = next(newer, probe.model)
        config = {"type": "adaptive"} if names else THINKING["thinking"]
    return {**THINKING, "model": model, "messages": _ASK, "thinking": {**config, "display": display}}


@section.rule(
    "F26",
    title="shows or omits the text of the thinking as thinking.display asks, streamed or not",
    impact="breaking",
    source=[src.THINKING, src.SDK_TYPES],
    cost=4,
)
def shows(probe: Probe) -> None:
    def check(case: tuple[str, bool]) -> None:
        display, stream = case
        exchange = create(probe, **_request(probe, display), **({"stream": True} if stream else {}))
        if exchange.status != 200:
            refusal(probe, exchange, f"thinking.display {display}")
        message = message_in(exchange)
        found = blocks(message, "thinking")
        if not found or message.get("stop_reason") == "max_tokens":
            raise Skipped("the response contains no complete thinking", exchange)
        shown = next((text for block in found if (text := block.get("thinking"))), "")
        if display == "omitted" and shown:
            fail(f"the text of the thinking is shown: {shown[:60]!r}", exchange)
        if display == "summarized" and not shown:
            fail("the text of the thinking is empty", exchange)

    each(in_both_ways({name: name for name in ("omitted", "summarized")}), check)
