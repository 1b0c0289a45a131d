"""Section J: what an ended batch and its results must be.

Rules: J07, J10-J13, J18-J22.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import INVALID, accepted, answered, fail, need_plain
from claude_conformance.rules.kit.batches import (
    INVALID_IDS,
    Made,
    canceled_results,
    crowd,
    doomed,
    ended,
    lines,
    mixed,
    plain,
    readable,
    results,
)
from claude_conformance.rules.kit.cases import each, each_found
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Impact, Outcome, Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.j_batches import section
from claude_conformance.rules.sections.j_batches.batches import miscounted
from claude_conformance.wire import Exchange, JsonlDecoder

of_results = section.having(needs=("createMessageBatch", "getMessageBatchResults"))

CREATE = ("createMessageBatch",)
RESULTS = (*CREATE, "getMessageBatchResults")
_MEDIA_TYPES = frozenset({"application/x-jsonl", "application/octet-stream", "application/binary"})
_TRANSIENT = frozenset({"api_error", "overloaded_error", "rate_limit_error", "timeout_error"})


def _kind(line: dict[str, Any]) -> str | None:
    return _text(line["result"].get("type"))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _message(line: dict[str, Any]) -> dict[str, Any] | None:
    found = line["result"].get("message") if _kind(line) == "succeeded" else None
    return found if isinstance(found, dict) else None


def finished(probe: Probe) -> list[tuple[Exchange, list[dict[str, Any]]]]:
    """Returns all results that the run has. Raises `Skipped` if it has no results."""
    found, last = [], Skipped("no batch of this run has results")
    for made in (plain(probe), mixed(probe)):
        try:
            found.append(readable(probe, made))
        except Skipped as skip:
            last = skip
    with contextlib.suppress(Outcome):  # the rules about that batch report the reason
        found.append(canceled_results(probe))
    if not found:
        raise last
    return found


@of_results.rule(
    "J07",
    title="accepts a batch with invalid requests and reports each of them as errored",
    impact="breaking",
    source=[src.BATCHES],
    cost=6,
)
def invalid_request(probe: Probe) -> None:
    plain(probe).need()
    made = mixed(probe)
    if made.exchange.status != 200:
        accepted(made.exchange)
    exchange, found = readable(probe, made)

    def check(name: str) -> None:
        line = next((line for line in found if line["custom_id"] == name), None)
        if line is None:
            raise Skipped(f"the results break J11: {name} is not among them", exchange)
        # A message too many harms no program.
        impact: Impact | None = "contract" if _kind(line) == "succeeded" else None
        if _kind(line) != "errored":
            fail(f"the result is {_kind(line)!r}, not 'errored'", exchange, impact=impact)
        kind = _error_type(line)
        if kind != INVALID:
            fail(f"error.error.type is {kind!r}, not {INVALID!r}", exchange)

    each({fault: name for name, fault in INVALID_IDS.items()}, check)


def _error_type(line: dict[str, Any]) -> str | None:
    error = line["result"].get("error")
    inner = error.get("error") if isinstance(error, dict) else None
    return _text(inner.get("type")) if isinstance(inner, dict) else None


@section.rule(
    "J10",
    title="gives an ended batch ended_at, results_url and final counts",
    impact="breaking",
    source=[src.BATCHES],
    needs=(*CREATE, "getMessageBatch"),
    cost=8,
)
def final(probe: Probe) -> None:
    made = plain(probe)
    exchange = ended(probe, made)
    batch = accepted(exchange)
    if not isinstance(batch.get("results_url"), str) or not batch["results_url"]:
        fail(f"results_url is {batch.get('results_url')!r}", exchange)
    counts = batch.get("request_counts")
    left = counts.get("processing") if isinstance(counts, dict) else None
    if left or miscounted(batch, len(made.custom_ids)):
        fail(f"request_counts is {counts!r} for {len(made.custom_ids)} requests"[:200], exchange)
    if rfc3339(batch.get("ended_at")) is None:
        fail(f"ended_at is {batch.get('ended_at')!r}, not an RFC 3339 time", exchange, impact="contract")


@of_results.rule(
    "J11",
    title="returns results as one JSON object per line, each custom_id once",
    impact="breaking",
    source=[src.BATCH_RESULTS],
    detects=["D181", "D182"],
)
def one_each(probe: Probe) -> None:
    made = plain(probe)
    exchange = results(probe, made)
    found = Counter(line["custom_id"] for line in lines(exchange))
    twice = next((name for name, number in found.items() if number > 1), None)
    if twice is not None:
        fail(f"{twice} has {found[twice]} results", exchange)
    if found.keys() != set(made.custom_ids):
        fail(f"the results are those of {sorted(found)}, not of {sorted(made.custom_ids)}", exchange)


@of_results.rule(
    "J22",
    title="returns a result for each of more than 100 requests",
    impact="breaking",
    source=[src.BATCHES, src.BATCH_RESULTS],
    detects=["D182"],
)
def all_of_many(probe: Probe) -> None:
    made = crowd(probe)
    exchange = results(probe, made)
    found = {line["custom_id"] for line in lines(exchange)}
    if found != set(made.custom_ids):
        fail(f"{len(found)} results have other names than the {len(made.custom_ids)} requests", exchange)


@of_results.rule(
    "J12",
    title="uses the result types succeeded, errored, canceled and expired, each with its fields",
    impact="breaking",
    source=[src.SDK_TYPES],
)
def result_types(probe: Probe) -> None:

    def check(shown: tuple[Exchange, dict[str, Any]]) -> None:
        exchange, line = shown
        fault = _misshapen(line["result"])
        if fault:
            fail(fault, exchange)

    each_found(_ours(finished(probe)), check)


def _ours(
    found: list[tuple[Exchange, list[dict[str, Any]]]],
) -> dict[str, tuple[Exchange, dict[str, Any]]]:
    """Returns the result of each request by name.

    Raises `Skipped` if the batch has no results. Rule J07 judges the invalid ones.
    """
    named = {
        line["custom_id"]: (exchange, line)
        for exchange, batch in found
        for line in batch
        if line["custom_id"] not in INVALID_IDS or _kind(line) != "succeeded"
    }
    if not named:
        raise Skipped("the batches of this run have no results", *(exchange for exchange, _ in found))
    return named


def _misshapen(result: dict[str, Any]) -> str:
    """Returns what is wrong with a result, or an empty string."""
    kind, error = result.get("type"), result.get("error")
    if kind == "succeeded":
        message = result.get("message")
        typed = isinstance(message, dict) and message.get("type") == "message"
        return "" if typed else "succeeded without a message"
    if kind == "errored":
        inner = error.get("error") if isinstance(error, dict) else None
        if not isinstance(error, dict) or error.get("type") != "error" or not isinstance(inner, dict):
            return "error is not the envelope of an error"
        texts = all(isinstance(inner.get(name), str) for name in ("type", "message"))
        return "" if texts else "the error has no type and message"
    return "" if kind in ("canceled", "expired") else f"the type is {kind!r}"


@of_results.rule(
    "J13", title="reports service tier batch for the messages of a batch", source=[src.SDK_USAGE]
)
def service_tier(probe: Probe) -> None:
    """Raises `Skipped` if no request of the batches succeeded."""
    found = {
        name: (exchange, message)
        for name, (exchange, line) in _ours(finished(probe)).items()
        if (message := _message(line)) is not None and isinstance(message.get("usage"), dict)
    }
    if not found:
        raise Skipped("no request of the batches succeeded")

    def check(shown: tuple[Exchange, dict[str, Any]]) -> None:
        exchange, message = shown
        if message["usage"].get("service_tier") != "batch":
            fail(f"usage.service_tier is {message['usage'].get('service_tier')!r}", exchange)

    each_found(found, check)


@of_results.rule(
    "J18",
    title="reports request_counts that match the results",
    impact="breaking",
    source=[src.SDK_TYPES, src.GET_BATCH],
    detects=["D176"],
)
def counts_agree(probe: Probe) -> None:
    # The batch to be canceled comes first, so that it does not end on its own before.
    """Raises `Skipped` if no batch of this run has results."""
    batches: dict[str, tuple[Made, Exchange, Counter[str | None]]] = {}
    for made in (doomed(probe), plain(probe), mixed(probe)):
        with contextlib.suppress(Outcome):
            exchange, found = canceled_results(probe) if made.name == "long" else readable(probe, made)
            batches[made.name] = made, exchange, Counter(_kind(line) for line in found)
    if not batches:
        raise Skipped("no batch of this run has results")
    each_found(batches, lambda shown: _agree(probe, *shown))


def _agree(probe: Probe, made: Made, exchange: Exchange, found: Counter[str | None]) -> None:
    shown = ended(probe, made)
    counts = accepted(shown).get("request_counts")
    for name in ("succeeded", "errored", "canceled", "expired"):
        said = counts.get(name) if isinstance(counts, dict) else None
        if said != found[name]:
            fail(f"request_counts says {said!r} {name}, the results contain {found[name]}", shown, exchange)


@of_results.rule(
    "J19",
    title="sends results with content-type application/x-jsonl",
    severity="SHOULD",
    source=[src.BATCH_RESULTS, src.OBS_RESULTS_TYPE],
    detects=["D181"],
)
def media_type(probe: Probe) -> None:
    exchange = results(probe, plain(probe))
    response = answered(exchange)
    if response.status != 200:
        raise Skipped(f"the results break J11: the status is {response.status}", exchange)
    if response.media_type not in _MEDIA_TYPES:
        fail(f"the content type is {response.media_type or 'absent'}", exchange)


def _invalid_served(value: object) -> bool:
    """Returns whether a line says that an invalid request of a batch has succeeded."""
    if not isinstance(value, dict) or value.get("custom_id") not in INVALID_IDS:
        return False
    result = value.get("result")
    return isinstance(result, dict) and result.get("type") == "succeeded"


def valid_lines(seen: Observation) -> Finding:
    response, operation = seen.exchange.response, seen.operation
    if response is None or operation is None or operation.id != "getMessageBatchResults":
        return None
    schema = seen.view.item_schema(operation, 200, "application/x-jsonl")
    if response.status != 200 or schema is None:
        return None
    validator = seen.view.validator(schema)
    found = [line for line in JsonlDecoder().feed(response.body) if line.error is None]
    found = [line for line in found if not _invalid_served(line.value)]
    for line in found:
        fault = next(validator.iter_violations(line.value), None)
        if fault is not None:
            return f"line {line.number}: {fault}"
    return HELD if found else None


@of_results.rule(
    "J20",
    title="returns result lines that match the description",
    source=[src.BATCH_RESULTS, src.SDK_TYPES],
    cost=0,
    observe=valid_lines,
)
def provoke_results(probe: Probe) -> None:
    for made in (plain(probe), mixed(probe)):
        results(probe, made)


@section.rule(
    "J21",
    title="completes a valid request of a batch even if another one is invalid",
    impact="breaking",
    source=[src.BATCHES],
    needs=(*RESULTS, "createMessage"),
)
def valid_requests(probe: Probe) -> None:
    """Raises `Skipped` if no batch of this run has results."""
    need_plain(probe)
    found: dict[str, tuple[Exchange, dict[str, Any]]] = {}
    for made in (plain(probe), mixed(probe)):
        with contextlib.suppress(Skipped):
            exchange, batch = readable(probe, made)
            found |= {line["custom_id"]: (exchange, line) for line in batch}
    judged = {
        name: shown
        for name, shown in found.items()
        if name not in INVALID_IDS and _error_type(shown[1]) not in _TRANSIENT
    }
    if not judged:
        raise Skipped("no batch of this run has results")

    def check(shown: tuple[Exchange, dict[str, Any]]) -> None:
        exchange, line = shown
        if _kind(line) != "succeeded":
            fail(f"the result is {_kind(line)!r}, not 'succeeded'", exchange)

    each_found(judged, check)
