"""Section B: the version header, the beta header, and headers that mean nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import accepted, check_each, each, need_plain, refused, refuses_each
from claude_conformance.rules.model import Since
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import body
from claude_conformance.wire import Exchange

OLD: Since = "2023-06-01"
NEW: Since = "2026-10-21"

NO_OP_BETAS = (
    "message-batches-2024-09-24",
    "prompt-caching-2024-07-31",
    "pdfs-2024-09-25",
    "token-counting-2024-11-01",
    "extended-cache-ttl-2025-04-11",
)
"""Values that once unlocked what everyone has now."""


def need_version(probe: Probe, version: str) -> None:
    """Skips when the variant does not offer this version."""
    if version not in probe.variant.versions:
        raise Skipped(f"variant {probe.variant.name} does not offer version {version}")


def offered_betas(probe: Probe) -> list[str]:
    """The no-op values that the variant offers; skips when there are fewer than two."""
    values = [value for value in NO_OP_BETAS if value in probe.variant.betas]
    if len(values) < 2:
        raise Skipped(f"variant {probe.variant.name} offers no beta values")
    return values


@rule(
    "B01",
    title="answers 400 invalid_request_error when anthropic-version is absent",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.VERSIONING, src.OBS_MATRIX],
    needs=["createMessage"],
)
def no_version(probe: Probe) -> None:
    need_plain(probe)
    refused(probe.send(Call(json=body(probe), version=None, invalid=True)))


@rule(
    "B02",
    title="accepts anthropic-version 2023-06-01",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.VERSIONING, src.OVERVIEW],
    detects=["D006"],
    needs=["createMessage"],
)
def old_version(probe: Probe) -> None:
    need_version(probe, OLD)
    accepted(probe.send(Call(json=body(probe), version=OLD)))


@rule(
    "B03",
    title="accepts anthropic-version 2026-10-21",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.MIGRATION, src.SDK_CONSTANTS],
    since=NEW,
    needs=["createMessage"],
)
def new_version(probe: Probe) -> None:
    accepted(probe.send(Call(json=body(probe), version=NEW)))


@rule(
    "B04",
    title="answers 400 invalid_request_error to an unknown version",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.VERSIONING],
    needs=["createMessage"],
)
def unknown_version(probe: Probe) -> None:
    need_plain(probe)
    refused(probe.send(Call(json=body(probe), version="2019-01-01", invalid=True)))


@rule(
    "B05",
    title="refuses temperature, top_p and top_k under 2026-10-21, default values too",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.MIGRATION],
    since=NEW,
    needs=["createMessage"],
    cost=4,
)
def sampling_is_gone(probe: Probe) -> None:
    values = {"temperature": 1, "top_p": 1, "top_k": 5}

    def ask(*, invalid: bool = False, **changes: Any) -> Exchange:
        return probe.send(Call(json=body(probe, **changes), version=NEW, invalid=invalid))

    def refuse(name: str) -> Callable[[], None]:
        return lambda: refused(ask(invalid=True, **{name: values[name]}))

    check_each({"without any": lambda: accepted(ask()), **{name: refuse(name) for name in values}})


@rule(
    "B06",
    title="accepts temperature 1 under 2023-06-01 on every model",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.MIGRATION, src.OBS_PROBES],
    needs=["createMessage"],
)
def default_temperature(probe: Probe) -> None:
    need_version(probe, OLD)
    need_plain(probe)
    accepted(probe.send(Call(json=body(probe, temperature=1), version=OLD)))


@rule(
    "B10",
    title="answers 400 invalid_request_error to an unknown anthropic-beta value",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.BETA_HEADERS],
    needs=["createMessage"],
)
def unknown_beta(probe: Probe) -> None:
    need_plain(probe)
    refused(probe.send(Call(json=body(probe), betas=("no-such-feature-2024-01-01",), invalid=True)))


@rule(
    "B11",
    title="accepts several known values in one comma-separated anthropic-beta header",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.BETA_HEADERS],
    needs=["createMessage"],
    cost=2,
)
def several_betas(probe: Probe) -> None:
    values = offered_betas(probe)
    need_plain(probe)
    headers = {"comma": ",".join(values), "comma and blank": ", ".join(values)}
    calls = {
        name: Call(json=body(probe), headers=(("anthropic-beta", header),))
        for name, header in headers.items()
    }
    each(calls, lambda call: accepted(probe.send(call)))


@rule(
    "B12",
    title="accepts, without effect, the beta values of features that everyone has",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SDK_CHANGELOG, src.SDK_BETAS],
    needs=["createMessage"],
    cost=len(NO_OP_BETAS),
)
def no_op_betas(probe: Probe) -> None:
    values = offered_betas(probe)
    need_plain(probe)
    calls = {value: Call(json=body(probe), betas=(value,)) for value in values}
    each(calls, lambda call: accepted(probe.send(call)))


@rule(
    "B13",
    title="refuses members of beta features without their beta header",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.BETA_HEADERS, src.OBS_CONTEXT_MANAGEMENT],
    detects=["D012"],
    needs=["createMessage"],
    cost=3,
)
def beta_members(probe: Probe) -> None:
    cases: dict[str, Any] = {
        "context_management": {"edits": [{"type": "clear_tool_uses_20250919"}]},
        "mcp_servers": [{"type": "url", "url": "https://mcp.example.com/sse", "name": "example"}],
        "fallbacks": [{"model": probe.model}],
    }
    refuses_each(probe, {name: {name: value} for name, value in cases.items()})


@rule(
    "B14",
    title="ignores the query ?beta=true",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.SDK_CHANGELOG],
    detects=["D197"],
    needs=["createMessage"],
)
def beta_query(probe: Probe) -> None:
    need_plain(probe)
    accepted(probe.send(Call(json=body(probe), query=(("beta", "true"),))))


@rule(
    "B15",
    title="ignores the telemetry headers of SDKs and unknown x- headers",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SDK_BASE],
    needs=["createMessage"],
)
def telemetry(probe: Probe) -> None:
    need_plain(probe)
    headers = (
        ("x-stainless-lang", "python"),
        ("x-stainless-package-version", "2.12.0"),
        ("x-stainless-retry-count", "0"),
        ("x-stainless-timeout", "600"),
        ("x-stainless-helper", "conformance"),
        ("user-agent", "Anthropic/Python 2.12.0"),
        ("x-never-heard-of", "1"),
    )
    accepted(probe.send(Call(json=body(probe), headers=headers)))
