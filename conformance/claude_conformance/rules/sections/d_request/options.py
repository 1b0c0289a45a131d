"""Section D: options of a request that control where a model runs and its effort.

Rules: D28, D29, D32, D36, D37.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, need_plain, refused, refuses
from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.model_choice import model_with, samples_freely
from claude_conformance.rules.kit.requests import body
from claude_conformance.rules.kit.versions import OLD, need_version
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.d_request import section


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
