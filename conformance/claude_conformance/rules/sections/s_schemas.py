"""Section S: every body and every event matches the view that the request's headers select.

Rules: S01-S03.
"""

from __future__ import annotations

from claude_conformance.contract import Violation
from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ordinary import provoke
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.section import Section
from claude_conformance.wire import JsonError

section = Section(
    "S", "schemas of bodies and events", profile="messages", severity="MUST", impact="contract", cost=0
)


def _violations(seen: Observation) -> list[Violation] | None:
    response = seen.exchange.response
    if response is None or seen.operation is None or seen.exchange.streamed:
        return None
    # Other rules judge statuses that the description does not document.
    if seen.operation.response(response.status) is None or response.media_type != "application/json":
        return None
    try:
        body = response.json()
    except JsonError as error:
        return [Violation((), f"not JSON: {error}", "response", "")]
    return seen.view.response_violations(seen.operation, response.status, response.media_type, body)


def _finding(violations: list[Violation] | None) -> Finding:
    if violations is None:
        return None
    return "; ".join(map(str, violations[:3])) if violations else HELD


@section.rule(
    "S01",
    title="sends response bodies that match the description",
    source=[src.CREATE, src.LIST_MODELS, src.SDK_TYPES],
    detects=["D057", "D058", "D099", "D171"],
    check=provoke,
)
def success(seen: Observation) -> Finding:
    return _finding(_violations(seen)) if (seen.exchange.status or 0) < 300 and seen.proper else None


@section.rule(
    "S02",
    title="sends errors that match the description",
    source=[src.ERRORS, src.SDK_TYPES],
    detects=["D022"],
    check=provoke,
)
def failure(seen: Observation) -> Finding:
    # An edge in front of the API sends 413 in a different shape.
    status = seen.exchange.status or 0
    return _finding(_violations(seen)) if status >= 400 and status != 413 else None


def provoke_streams(probe: Probe) -> None:
    """Makes sure that the run has a text stream and a tool stream."""
    for name in ("stream", "tool-stream"):
        probe.sample(name)


@section.rule(
    "S03",
    title="streams events that match the description",
    profile="streaming",
    source=[src.STREAMING, src.SDK_TYPES],
    detects=["D058", "D099"],
    needs=["createMessage"],
    check=provoke_streams,
)
def events(seen: Observation) -> Finding:
    if seen.operation is None or not seen.exchange.streamed or not seen.exchange.events:
        return None
    schema = seen.view.stream_data_schema(seen.operation)
    if schema is None:
        return None
    validator = seen.view.validator(schema)
    for index, event in enumerate(seen.exchange.events):
        if event.error is not None:
            continue  # rule H02
        found = next(validator.iter_violations(event.value), None)
        if found is not None:
            return f"event {index} ({event.type or event.event}): {found}"
    return HELD
