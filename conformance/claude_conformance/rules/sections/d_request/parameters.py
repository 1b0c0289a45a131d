"""Section D: the parameters of a Messages request.

Rules: D01, D02, D05, D06, D08-D11, D19, D20, D24, D26, D27, D34, D35.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, need_plain, refused, refuses, refuses_each
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.requests import OMIT, WEATHER, body, user
from claude_conformance.rules.kit.versions import OLD, need_version
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.d_request import section
from claude_conformance.rules.sections.d_request.turns import user_turn


@section.rule("D01", title="answers 400 invalid_request_error when model is absent", source=[src.SDK_CREATE])
def no_model(probe: Probe) -> None:
    refuses(probe, model=OMIT)


@section.rule(
    "D02",
    title="answers 400 invalid_request_error when max_tokens is absent",
    source=[src.SDK_CREATE],
    detects=["D040"],
)
def no_max_tokens(probe: Probe) -> None:
    refuses(probe, max_tokens=OMIT)


@section.rule(
    "D05",
    title="answers 404 not_found_error to an unknown model",
    source=[src.ERRORS, src.OBS_MODEL],
    detects=["D021"],
)
def unknown_model(probe: Probe) -> None:
    need_plain(probe)
    refused(create(probe, invalid=True, model="no-such-model-xyz"), 404, "not_found_error")


@section.rule(
    "D06",
    title="answers 400 invalid_request_error to an unknown top-level field",
    source=[src.MIGRATION, src.OBS_MATRIX],
    cost=2,
)
def unknown_member(probe: Probe) -> None:
    refuses_each(probe, {"a member": {"never_heard_of": 1}, "one of another API": {"frequency_penalty": 0.5}})


@section.rule(
    "D08",
    title="answers 400 invalid_request_error to a negative, fractional or string max_tokens",
    source=[src.SDK_CREATE, src.OBS_MATRIX],
    cost=4,
)
def malformed_max_tokens(probe: Probe) -> None:
    refuses_each(probe, {repr(value): {"max_tokens": value} for value in (-1, 1.5, "16", None)})


@section.rule(
    "D09",
    title="refuses max_tokens above the maximum that the Models API gives for the model",
    source=[src.SDK_MODEL_INFO, src.OBS_MAX_TOKENS],
    since="2026-10-21",
    detects=["D223"],
    needs=("createMessage", "listModels"),
)
def above_the_model(probe: Probe) -> None:
    """Raises `Skipped` if the Models API has no max_tokens for the model."""
    limits = [item.get("max_tokens") for item in probe.models if item["id"] == probe.model]
    if not limits or not isinstance(limits[0], int):
        raise Skipped(f"the Models API gives no max_tokens for {probe.model}")
    refuses(probe, max_tokens=limits[0] + 1)


@section.rule(
    "D10",
    title="answers max_tokens 0 with an empty message and stop_reason max_tokens",
    source=[src.CACHING],
    since="2026-10-21",
)
def zero_max_tokens(probe: Probe) -> None:
    need_plain(probe)
    exchange = create(probe, max_tokens=0)
    message = accepted(exchange)
    if message.get("content") != [] or message.get("stop_reason") != "max_tokens":
        raise Failed("the message is not empty with stop_reason max_tokens", exchange)


@section.rule(
    "D11",
    title="answers 400 invalid_request_error to max_tokens 0 in a stream",
    source=[src.CACHING],
    since="2026-10-21",
)
def zero_in_a_stream(probe: Probe) -> None:
    refuses(probe, max_tokens=0, stream=True)


@section.rule(
    "D19", title="answers 400 invalid_request_error to an unknown service_tier", source=[src.SDK_CREATE]
)
def unknown_tier(probe: Probe) -> None:
    refuses(probe, {"service_tier": "auto"}, service_tier="priority")


@section.rule(
    "D20",
    title="answers 400 invalid_request_error to a temperature outside 0 to 1",
    source=[src.CREATE],
    detects=["D030"],
    cost=3,
)
def temperature_range(probe: Probe) -> None:
    """Raises `Skipped` if the model does not accept temperature."""
    need_version(probe, OLD)
    need_plain(probe)
    try:
        accepted(probe.send(Call(json=body(probe, temperature=1), version=OLD)))
    except Failed:
        raise Skipped(f"{probe.model} does not take temperature") from None
    calls = {
        str(value): Call(json=body(probe, temperature=value), version=OLD, invalid=True)
        for value in (1.1, -0.1)
    }
    each(calls, lambda call: refused(probe.send(call)))


@section.rule(
    "D24",
    title="answers 400 invalid_request_error to a blank stop sequence",
    severity="SHOULD",
    source=[src.OBS_STOP],
    cost=2,
)
def blank_stop_sequence(probe: Probe) -> None:
    cases = {repr(text): {"stop_sequences": [text]} for text in ("", " \n")}
    refuses_each(probe, cases, {"stop_sequences": ["7"]})


@section.rule(
    "D26",
    title="accepts a metadata.user_id of 256 characters and refuses one of 513",
    severity="SHOULD",
    source=[src.OBS_SPEC],
    detects=["D046"],
    cost=2,
)
def user_id_length(probe: Probe) -> None:
    need_plain(probe)
    check_each(
        {
            "256 characters": lambda: accepted(create(probe, metadata={"user_id": "u" * 256})),
            "513 characters": lambda: refused(create(probe, invalid=True, metadata={"user_id": "u" * 513})),
        }
    )


@section.rule(
    "D27",
    title="answers 400 invalid_request_error to an unknown field of metadata",
    severity="SHOULD",
    source=[src.OBS_MATRIX],
    detects=["D046"],
)
def unknown_metadata(probe: Probe) -> None:
    refuses(probe, {"metadata": {"user_id": "u"}}, metadata={"user_id": "u", "session": "s"})


@section.rule(
    "D34",
    title="answers 400 invalid_request_error to a field of the wrong JSON type",
    source=[src.SDK_CREATE],
    detects=["D033"],
    cost=8,
)
def wrong_types(probe: Probe) -> None:
    refuses_each(
        probe,
        {
            "model": {"model": 5},
            "messages": {"messages": "Hello"},
            "stream": {"stream": "yes"},
            "stop_sequences": {"stop_sequences": "stop"},
            "tools": {"tools": {}},
            "content": user_turn(content=5),
            "system": {"system": 5},
            "system of strings": {"system": ["You are terse."]},
        },
        {"stream": False, "stop_sequences": ["7"], "tools": [WEATHER], "system": "You are terse."},
    )


@section.rule(
    "D35",
    title="answers 400 invalid_request_error to a prompt that exceeds the model's context window",
    source=[src.SDK_MODEL_INFO, src.ERRORS],
    since="2026-10-21",
    detects=["D222"],
    needs=("createMessage", "listModels"),
    heavy=True,
)
def above_the_window(probe: Probe) -> None:
    """Raises `Skipped` if the Models API has no max_input_tokens for the model, or a large one."""
    windows = [item.get("max_input_tokens") for item in probe.models if item["id"] == probe.model]
    if not windows or not isinstance(windows[0], int) or windows[0] > 4_000_000:
        raise Skipped(f"the Models API gives no max_input_tokens for {probe.model} that a body can exceed")
    refuses(probe, messages=user("word " * (windows[0] * 5 // 4)))
