"""Section D: options of a request that control where a model runs and its effort.

Rules: D28, D29, D32, D36, D37, D51-D53.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, need, need_plain, refused, refuses
from claude_conformance.rules.kit.features import granted, refusal
from claude_conformance.rules.kit.model_choice import listed, model_with, samples_freely
from claude_conformance.rules.kit.model_features import Models
from claude_conformance.rules.kit.requests import body
from claude_conformance.rules.kit.versions import OLD, need_version
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.d_request import section
from claude_conformance.wire import Exchange


@section.rule(
    "D28",
    title="answers 400 invalid_request_error to an unknown inference_geo",
    source=[src.RESIDENCY, src.OBS_MATRIX],
)
def unknown_geography(probe: Probe) -> None:
    refuses(probe, {"inference_geo": "global"}, inference_geo="atlantis")


@section.rule(
    "D29",
    title="answers 400 invalid_request_error to an unknown output_config.effort",
    source=[src.SDK_TYPES],
)
def unknown_effort(probe: Probe) -> None:
    model = model_with(probe, "effort", "low")
    control = {"model": model, "output_config": {"effort": "low"}}
    refuses(probe, control, model=model, output_config={"effort": "extreme"})


@section.rule(
    "D36",
    title="accepts output_config.effort on a model that supports it",
    impact="breaking",
    source=[src.EFFORT, src.SDK_TYPES],
    detects=["D037"],
)
def effort(probe: Probe) -> None:
    need_plain(probe)
    model = model_with(probe, "effort", "low")
    exchange = create(probe, model=model, output_config={"effort": "low"})
    granted(probe, exchange, "output_config.effort", "effort", "low", model=model)


@section.rule(
    "D37",
    title="refuses a temperature other than 1 under 2023-06-01 on Claude 4.7 and newer",
    severity="SHOULD",
    source=[src.MIGRATION, src.OBS_PROBES],
    detects=["D048"],
)
def sampling_is_fixed(probe: Probe) -> None:
    """Raises `Skipped` if the model is not known to refuse it."""
    need_version(probe, OLD)
    need_plain(probe)
    if samples_freely(probe.model) is not False:
        raise Skipped(f"{probe.model} is not known to refuse it")
    refused(probe.send(Call(json=body(probe, temperature=0.5), version=OLD, invalid=True)))


@section.rule(
    "D32",
    title="answers 400 invalid_request_error to a container without a code execution tool",
    severity="SHOULD",
    profile="tools",
    source=[src.OBS_MATRIX],
)
def idle_container(probe: Probe) -> None:
    need_plain(probe)
    refused(create(probe, invalid=True, container="container_011Conformance000000000"))


@section.rule(
    "D51",
    title="refuses speed fast on a model without fast mode",
    source=[src.FAST_MODE],
    needs=("createMessage", "listModels"),
    cost=2,
)
def no_fast_mode(probe: Probe) -> None:
    need_plain(probe)
    model = Models(probe).named(lambda model: model.line in ("sonnet", "haiku"), "lack fast mode")
    need(probe, f"a plain request to {model}", model=model)
    refused(create(probe, invalid=True, model=model, speed="fast"))


_FALLBACK = "server-side-fallback-2026-07-01"


@section.rule(
    "D52",
    title="refuses fallbacks that name the requested model",
    source=[src.FALLBACKS],
    needs=("createMessage", "listModels"),
    cost=2,
)
def own_fallback(probe: Probe) -> None:
    _need_beta(probe, _FALLBACK)
    need_plain(probe)
    others = [str(item["id"]) for item in listed(probe) if item["id"] != probe.model]
    if not others:
        raise Skipped("the Models API lists no other model")

    def ask(*names: str, invalid: bool = False) -> Exchange:
        data = body(probe, fallbacks=[{"model": name} for name in names])
        return probe.send(Call(json=data, betas=(_FALLBACK,), invalid=invalid))

    control = ask(others[0])
    if control.status != 200:
        refusal(probe, control, f"a fallback to {others[0]}")
    refused(ask(probe.model, invalid=True))


_THREADS = "message-threads-2026-08-12"


@section.rule(
    "D53",
    title="answers 404 thread_not_found to a thread that continues an unknown message",
    source=[src.THREADS],
    cost=2,
)
def unknown_thread(probe: Probe) -> None:
    _need_beta(probe, _THREADS)
    need_plain(probe)

    def ask(thread: dict[str, str], *, invalid: bool = False) -> Exchange:
        return probe.send(Call(json=body(probe, thread=thread), betas=(_THREADS,), invalid=invalid))

    granted(probe, ask({"type": "create"}), "a thread")
    unknown = {"type": "continue", "previous_message_id": "msg_01Conformance0Nothing0000"}
    refused(ask(unknown, invalid=True), 404, "not_found_error", "thread_not_found")


def _need_beta(probe: Probe, value: str) -> None:
    if value not in probe.variant.betas:
        raise Skipped(f"variant {probe.variant.name} does not offer {value}")
