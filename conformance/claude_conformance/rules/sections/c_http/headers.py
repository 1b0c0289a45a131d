"""Section C: the headers that every response must have, observed on every exchange.

Rules: C01-C05, C25.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ordinary import provoke
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.c_http import section

observed = section.having(cost=0)


@observed.rule(
    "C01",
    title="sends a request-id that begins with req_ on every response",
    source=[src.OVERVIEW, src.ERRORS],
    detects=["D009"],
    check=provoke,
    observes="all",
)
def request_id(seen: Observation) -> Finding:
    value = seen.response.header("request-id")
    if value is None:
        return f"the response with status {seen.response.status} has no request-id"
    return HELD if value.startswith("req_") and len(value) > 4 else f"request-id is {value!r}, not req_..."


@observed.rule(
    "C02",
    title="never uses a request-id twice",
    source=[src.OVERVIEW],
    detects=["D009"],
    check=provoke,
    observes="all",
)
def fresh_request_id(seen: Observation) -> Finding:
    value = seen.response.header("request-id")
    if value is None:
        return None
    known = seen.memory("C02").setdefault("ids", set())
    if value in known:
        return f"request-id {value} was used before"
    known.add(value)
    return HELD if len(known) > 1 else None


@observed.rule(
    "C03",
    title="sends anthropic-organization-id on authenticated responses, one value for one key",
    source=[src.OVERVIEW],
    check=provoke,
)
def organization(seen: Observation) -> Finding:
    if seen.operation is None or not seen.authenticated or seen.response.status >= 300:
        return None
    value = seen.response.header("anthropic-organization-id")
    if not value:
        return "the response has no anthropic-organization-id"
    first = seen.memory("C03").setdefault("organization", value)
    return HELD if value == first else f"anthropic-organization-id is {value}, it was {first}"


@observed.rule(
    "C05",
    title="sends JSON with content-type application/json unless it streams",
    impact="contract",  # SDKs read JSON with any content type
    source=[src.CREATE],
    check=provoke,
)
def media_type(seen: Observation) -> Finding:
    status = seen.response.status
    promised = seen.operation.response(status) if seen.operation is not None else None
    # Files and JSON lines have other content types.
    ordinary = promised is not None and "application/json" in promised[1].get("content", {})
    return _is_json(seen) if status < 300 and ordinary and not seen.asks_stream else None


@observed.rule(
    "C25",
    title="answers errors with content-type application/json",
    impact="contract",  # SDKs choose the exception by the status and keep the text
    source=[src.ERRORS],
    detects=["D023"],
    check=provoke,
)
def error_media_type(seen: Observation) -> Finding:
    return _is_json(seen) if seen.response.status >= 300 else None


def _is_json(seen: Observation) -> Finding:
    found = seen.response.media_type
    return HELD if found == "application/json" else f"the content type is {found or 'absent'}"


WORKSPACE = "anthropic-workspace-id"


def provoke_plain(probe: Probe) -> None:
    """Makes sure that the run has a plain response."""
    probe.sample("message")


@observed.rule(
    "C04",
    title="names the workspace of the key in anthropic-workspace-id",
    severity="SHOULD",
    impact="info",
    source=[src.OVERVIEW, src.RELEASE_NOTES],
    since=NEW,
    needs=("createMessage",),
    check=provoke_plain,
)
def named(seen: Observation) -> Finding:
    response = seen.exchange.response
    ours = seen.operation is not None and seen.operation.id in ("createMessage", "listModels")
    if response is None or not ours or not seen.authenticated or response.status >= 300:
        return None
    value = response.header(WORKSPACE)
    if value is None:
        return f"the response has no {WORKSPACE}"
    return HELD if value.startswith("wrkspc_") else f"{WORKSPACE} is {value!r}, not wrkspc_..."
