"""Section I: a count regards the fields of a request beside its messages.

Rules: I18-I20.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail, refused
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.controls import FORMAT
from claude_conformance.rules.kit.model_choice import listed, model_with
from claude_conformance.rules.kit.model_features import parse
from claude_conformance.rules.kit.requests import BUDGET, CACHED, WEATHER
from claude_conformance.rules.kit.token_counts import count, need_count, tokens
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.i_models_and_counting import section
from claude_conformance.wire import Exchange

counting = section.having(profile="token-counting", needs=("countMessageTokens",))

_TOOLS: dict[str, Any] = {"tools": [WEATHER]}
_THINKING: dict[str, Any] = {"thinking": {"type": "enabled", "budget_tokens": BUDGET}}
_ABLE_TO_THINK = ("thinking", "types", "enabled")
_PRICED = frozenset(
    [
        *(("opus", version) for version in ((4, 0), (4, 1), (4, 5), (4, 6), (4, 7), (4, 8))),
        *(("sonnet", version) for version in ((4, 0), (4, 5), (4, 6), (5, 0))),
        ("haiku", (4, 5)),
    ]
)
"""The models for which the documentation says how many tokens each `tool_choice` adds."""


def _counted(probe: Probe, what: str, **changes: Any) -> tuple[int, Exchange]:
    """Returns the count of a valid request. Raises `Skipped` if the server does not count it."""
    exchange = count(probe, **changes)
    try:
        return tokens(exchange), exchange
    except Failed as failure:
        raise Skipped(f"{what} is not counted: {failure.message}", exchange) from None


def _priced(probe: Probe) -> str:
    """Returns a model of `_PRICED`, the run's own if it is one."""
    for name in (probe.model, *(str(item["id"]) for item in listed(probe))):
        known = parse(name)
        if known is not None and (known.line, known.version) in _PRICED:
            return name
    raise Skipped("no listed model is one whose tool_choice has a documented number of tokens")


@counting.rule(
    "I18",
    title="counts what tool_choice and an output format add to the prompt",
    impact="breaking",
    source=[src.TOOL_USE, src.STRUCTURED, src.TOKEN_COUNTING],
    cost=4,
)
def counts_options(probe: Probe) -> None:
    need_count(probe)

    def choice() -> None:
        model = _priced(probe)
        free, plain = _counted(probe, "a tool", model=model, **_TOOLS)
        bound, forced = _counted(probe, "a forced tool", model=model, **_TOOLS, tool_choice={"type": "any"})
        if free == bound:
            fail(f"{bound} tokens are counted with tool_choice any and without it", plain, forced)

    def output_format() -> None:
        model = model_with(probe, "structured_outputs")
        free, plain = _counted(probe, "the plain request", model=model)
        bound, formatted = _counted(probe, "an output format", model=model, **FORMAT)
        if free >= bound:
            fail(f"{bound} tokens are counted with output_config.format, {free} without", plain, formatted)

    check_each({"tool_choice": choice, "output_config.format": output_format})


@counting.rule(
    "I19",
    title="counts what thinking adds to the prompt",
    severity="SHOULD",  # seen once for one model; the page on counting names only thinking of earlier turns
    impact="breaking",
    source=[src.OBS_COUNTED_THINKING],
    cost=2,
)
def counts_thinking(probe: Probe) -> None:
    need_count(probe)
    model = model_with(probe, *_ABLE_TO_THINK)
    free, plain = _counted(probe, "the plain request", model=model)
    bound, thinking = _counted(probe, "thinking", model=model, **_THINKING)
    if free >= bound:
        fail(f"{bound} tokens are counted with thinking, {free} without", plain, thinking)


@attrs.frozen
class _Option:
    """Valid fields of a count, and a value of one of them that no request may have."""

    right: Mapping[str, Any]
    wrong: Any
    needs: tuple[str, ...] = ()


_OPTIONS: Mapping[str, _Option] = {
    "system": _Option({"system": "You are terse."}, 5),
    "tools": _Option(_TOOLS, "none"),
    "tool_choice": _Option({**_TOOLS, "tool_choice": {"type": "auto"}}, {"type": "sometimes"}),
    "thinking": _Option(_THINKING, {"type": "sometimes"}, _ABLE_TO_THINK),
    "output_config": _Option({"output_config": {"effort": "low"}}, {"effort": "extreme"}, ("effort",)),
    "cache_control": _Option({"cache_control": CACHED}, {"type": "permanent"}),
}
"""By the name of the field."""


@counting.rule(
    "I20",
    title="answers 400 invalid_request_error to an invalid value of any field of a count",
    source=[src.SDK_TYPES, src.COUNT_TOKENS],
    cost=2 * len(_OPTIONS),
)
def reads_options(probe: Probe) -> None:
    need_count(probe)

    def check(name: str) -> None:
        option = _OPTIONS[name]
        fields = {"model": model_with(probe, *option.needs) if option.needs else probe.model, **option.right}
        _counted(probe, f"the request with a valid {name}", **fields)
        refused(count(probe, invalid=True, **{**fields, name: option.wrong}))

    each({name: name for name in _OPTIONS}, check)
