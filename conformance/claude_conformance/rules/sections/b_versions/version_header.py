"""Section B: the version header, and what a version removes.

Rules: B01-B06.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, need_plain, refused
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.requests import body
from claude_conformance.rules.kit.versions import NEW, OLD, need_version
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.b_versions import section
from claude_conformance.wire import Exchange


@section.rule(
    "B01",
    title="answers 400 invalid_request_error when anthropic-version is absent",
    source=[src.VERSIONING, src.OBS_MATRIX],
)
def no_version(probe: Probe) -> None:
    need_plain(probe)
    refused(probe.send(Call(json=body(probe), version=None, invalid=True)))


@section.rule(
    "B02",
    title="accepts anthropic-version 2023-06-01",
    impact="breaking",
    source=[src.VERSIONING, src.OVERVIEW],
    detects=["D006"],
)
def old_version(probe: Probe) -> None:
    need_version(probe, OLD)
    accepted(probe.send(Call(json=body(probe), version=OLD)))


@section.rule(
    "B03",
    title="accepts anthropic-version 2026-10-21",
    impact="breaking",
    source=[src.MIGRATION, src.SDK_CONSTANTS],
    since=NEW,
)
def new_version(probe: Probe) -> None:
    accepted(probe.send(Call(json=body(probe), version=NEW)))


@section.rule(
    "B04",
    title="answers 400 invalid_request_error to an unknown version",
    severity="SHOULD",
    source=[src.VERSIONING],
)
def unknown_version(probe: Probe) -> None:
    need_plain(probe)
    refused(probe.send(Call(json=body(probe), version="2019-01-01", invalid=True)))


@section.rule(
    "B05",
    title="refuses temperature, top_p and top_k under 2026-10-21, default values too",
    source=[src.MIGRATION],
    since=NEW,
    cost=4,
)
def sampling_is_gone(probe: Probe) -> None:
    values = {"temperature": 1, "top_p": 1, "top_k": 5}

    def ask(*, invalid: bool = False, **changes: Any) -> Exchange:
        return probe.send(Call(json=body(probe, **changes), version=NEW, invalid=invalid))

    def refuse(name: str) -> Callable[[], None]:
        return lambda: refused(ask(invalid=True, **{name: values[name]}))

    check_each({"without any": lambda: accepted(ask()), **{name: refuse(name) for name in values}})


@section.rule(
    "B06",
    title="accepts temperature 1 under 2023-06-01 on every model",
    severity="SHOULD",
    source=[src.MIGRATION, src.OBS_PROBES],
)
def default_temperature(probe: Probe) -> None:
    need_version(probe, OLD)
    need_plain(probe)
    accepted(probe.send(Call(json=body(probe, temperature=1), version=OLD)))
