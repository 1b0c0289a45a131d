"""Section J: batches as they are made, listed, canceled and deleted."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import accepted, check_each, client_error, each, fail, refused
from claude_conformance.rules.batch_life import (
    canceled,
    canceled_results,
    create,
    doomed,
    early,
    ended,
    item,
    look,
    mixed,
    plain,
)
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.models import rfc3339
from claude_conformance.rules.outcome import Outcome, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import BATCHES
from claude_conformance.rules.stored import (
    by_id,
    dated,
    id_page,
    newest_first,
    offered,
    page,
    page_sizes,
    prefixed,
    stated,
    walk,
)
from claude_conformance.wire import Exchange, JsonError

CREATE = ("createMessageBatch",)
LIST = ("listMessageBatches",)
UNKNOWN = f"{BATCHES}/msgbatch_01Conformance0Nothing000"
_FINAL = ("succeeded", "errored", "canceled", "expired")
_DAY, _SLACK = timedelta(hours=24), timedelta(seconds=1)
_OBJECTS = frozenset({"createMessageBatch", "getMessageBatch", "cancelMessageBatch", "listMessageBatches"})


@rule(
    "J01",
    title="answers the creation of a batch with the batch, in progress and without results",
    severity="MUST",
    impact="contract",
    profile="batches",
    source=[src.CREATE_BATCH],
    detects=["D178"],
    needs=CREATE,
    writes=True,
)
def created(probe: Probe) -> None:
    exchange = plain(probe).exchange
    batch = accepted(exchange)
    prefixed(batch, "msgbatch_", exchange)
    stated(batch, {"type": "message_batch", "processing_status": "in_progress"}, exchange)
    for name in ("ended_at", "results_url"):
        if batch.get(name) is not None:
            fail(f"{name} is {batch[name]!r} although the batch has not ended", exchange)


@rule(
    "J02",
    title="lets a batch expire 24 hours after it was made",
    severity="MUST",
    impact="contract",
    profile="batches",
    source=[src.BATCHES],
    needs=CREATE,
    writes=True,
)
def expires(probe: Probe) -> None:
    made = plain(probe)
    batch = made.need()
    dated(batch, made.exchange, "created_at", "expires_at")
    begin, end = rfc3339(batch["created_at"]), rfc3339(batch["expires_at"])
    assert begin is not None, "was looked at"
    assert end is not None, "was looked at"
    if abs(end - begin - _DAY) > _SLACK:
        fail(f"expires_at is {end - begin} after created_at", made.exchange)


def counts(seen: Observation) -> Finding:
    """Every batch that is shown counts its requests; how many there are is known of our own."""
    if seen.operation is None or seen.operation.id not in _OBJECTS or seen.exchange.status != 200:
        return None
    known: dict[str, int] = seen.memory("J03")
    findings = [miscounted(batch, known.get(str(batch.get("id")))) for batch in _shown(seen)]
    if seen.operation.id == "createMessageBatch":
        asked = seen.sent.get("requests")
        for batch in _shown(seen):
            number = len(asked) if isinstance(asked, list) else 0
            known[str(batch.get("id"))] = number
            findings = [miscounted(batch, number)]
    return next((found for found in findings if found), HELD) if findings else None


def _shown(seen: Observation) -> list[dict[str, Any]]:
    try:
        value = seen.exchange.response.json() if seen.exchange.response else None
    except JsonError:
        return []
    found = value.get("data", [value]) if isinstance(value, dict) else []
    return [batch for batch in found if isinstance(batch, dict)] if isinstance(found, list) else []


def miscounted(batch: dict[str, Any], number: int | None) -> str:
    """What is wrong with the counts of a batch of so many requests; empty when nothing is."""
    found = batch.get("request_counts")
    parts = [found.get(name) for name in ("processing", *_FINAL)] if isinstance(found, dict) else [None]
    values = [value for value in parts if isinstance(value, int)]
    if len(values) != len(parts):
        return f"request_counts is {found!r}"[:200]
    if number is not None and sum(values) != number:
        return f"the counts sum up to {sum(values)}, the batch has {number} requests"
    if batch.get("processing_status") != "ended" and any(values[1:]):
        return f"the batch is {batch.get('processing_status')!r} and counts {found!r} already"[:200]
    return ""


@rule(
    "J03",
    title="counts every request of a batch, as processing until the batch has ended",
    severity="MUST",
    impact="contract",
    profile="batches",
    source=[src.SDK_TYPES, src.GET_BATCH],
    needs=(*CREATE, "getMessageBatch"),
    writes=True,
    observe=counts,
)
def counted(probe: Probe) -> None:
    made = plain(probe)
    made.need()
    ended(probe, made)


def refuses(probe: Probe, cases: dict[str, list[dict[str, Any]]]) -> None:
    """Batches like these are refused, while a plain one is accepted."""
    plain(probe).need()
    each(cases, lambda requests: refused(create(probe, *requests, invalid=True)))


@rule(
    "J04",
    title="answers 400 invalid_request_error to a batch without requests",
    severity="MUST",
    impact="contract",
    profile="batches",
    source=[src.CREATE_BATCH, src.OBS_SPEC],
    needs=CREATE,
    writes=True,
)
def empty(probe: Probe) -> None:
    refuses(probe, {"requests: []": []})


@rule(
    "J05",
    title="answers 400 invalid_request_error to a malformed custom_id",
    severity="MUST",
    impact="contract",
    profile="batches",
    source=[src.BATCHES],
    detects=["D178"],
    needs=CREATE,
    writes=True,
    cost=4,
)
def malformed_ids(probe: Probe) -> None:
    cases = {"65 characters": "x" * 65, "empty": "", "a blank": "tide table", "a dot": "tide.table"}
    refuses(probe, {name: [item(probe, custom_id)] for name, custom_id in cases.items()})


@rule(
    "J06",
    title="answers 400 invalid_request_error to two equal custom_ids",
    severity="MUST",
    impact="breaking",
    profile="batches",
    source=[src.BATCHES],
    detects=["D177"],
    needs=CREATE,
    writes=True,
)
def equal_ids(probe: Probe) -> None:
    refuses(probe, {"twice the same": [item(probe, "same"), item(probe, "same")]})


@rule(
    "J08",
    title="lists batches newest first, 20 unasked, at most limit, each once over the pages",
    severity="MUST",
    impact="breaking",
    profile="batches",
    source=[src.LIST_BATCHES, src.SDK_PAGINATION],
    detects=["D172", "D173", "D174"],
    needs=LIST,
    cost=12,
)
def listed(probe: Probe) -> None:
    if probe.writes and probe.supports("createMessageBatch"):
        for made in (plain(probe), mixed(probe)):
            made.need()
    exchange = page(probe, BATCHES)
    check_each(
        {
            "page": lambda: id_page(exchange),
            "order": lambda: newest_first(exchange),
            **page_sizes(probe, BATCHES, by_id),
            "pages": lambda: walk(probe, BATCHES, by_id),
        }
    )


@rule(
    "J09",
    title="answers the cancellation of a running batch with the batch, canceling or ended",
    severity="MUST",
    impact="contract",
    profile="batches",
    source=[src.CANCEL_BATCH, src.BATCHES],
    needs=(*CREATE, "cancelMessageBatch"),
    writes=True,
    cost=6,
)
def cancels(probe: Probe) -> None:
    exchange = offered(canceled(probe), "cancel batches")
    batch = accepted(exchange)
    status = batch.get("processing_status")
    if status not in ("canceling", "ended"):
        fail(f"processing_status is {status!r}, not canceling or ended", exchange)
    if batch.get("id") != doomed(probe).need()["id"]:
        fail(f"id is {batch.get('id')!r}, another batch", exchange)
    dated(batch, exchange, "cancel_initiated_at")


@rule(
    "J14",
    title="refuses the results and the deletion of a batch that has not ended",
    severity="SHOULD",
    impact="contract",
    profile="batches",
    source=[src.DELETE_BATCH, src.BATCH_RESULTS],
    needs=(*CREATE, "getMessageBatchResults", "deleteMessageBatch"),
    writes=True,
    cost=5,
)
def too_early(probe: Probe) -> None:
    doomed(probe).need()
    asked = early(probe)
    if asked.after.status == 200 and accepted(asked.after).get("processing_status") == "ended":
        raise Skipped("the batch ended at once", asked.after)

    def refuses_early(exchange: Exchange) -> None:
        client_error(offered(exchange, "serve running batches"))

    each({"results": asked.results, "deletion": asked.deletion}, refuses_early)


@rule(
    "J15",
    title="answers the deletion of an ended batch with message_batch_deleted, then 404",
    severity="MUST",
    impact="contract",
    profile="batches",
    source=[src.DELETE_BATCH],
    needs=(*CREATE, "deleteMessageBatch"),
    writes=True,
    cost=4,
)
def deletes(probe: Probe) -> None:
    made = doomed(probe)
    path = made.path
    gone: Exchange | None = None
    # Other rules want the results of this batch, so they are fetched before it goes.
    with contextlib.suppress(Outcome):
        canceled_results(probe)
    with contextlib.suppress(Skipped):
        asked = early(probe)
        if asked.after.status == 404:
            gone = asked.deletion
    if gone is not None:
        raise Skipped("the batch breaks J14: it was deleted while it ran", gone)
    ended(probe, made)
    exchange = offered(probe.send(Call("DELETE", path)), "delete batches")
    stated(accepted(exchange), {"id": made.need()["id"], "type": "message_batch_deleted"}, exchange)
    refused(look(probe, made, invalid=True), 404, "not_found_error")


@rule(
    "J16",
    title="answers 404 not_found_error to an unknown batch id",
    severity="MUST",
    impact="contract",
    profile="batches",
    source=[src.ERRORS],
    detects=["D183"],
    needs=("getMessageBatch", "getMessageBatchResults", "cancelMessageBatch"),
    cost=3,
)
def unknown(probe: Probe) -> None:
    calls = {
        "retrieve": Call("GET", UNKNOWN, invalid=True),
        "results": Call("GET", f"{UNKNOWN}/results", invalid=True),
        "cancel": Call(path=f"{UNKNOWN}/cancel", invalid=True),
    }
    each(calls, lambda call: refused(probe.send(call), 404, "not_found_error"))


@rule(
    "J17",
    title="gives a batch at once after it was made",
    severity="SHOULD",
    impact="contract",
    profile="batches",
    source=[src.GET_BATCH, src.OBS_NEW_BATCH],
    detects=["D182"],
    needs=(*CREATE, "getMessageBatch"),
    writes=True,
)
def retrievable(probe: Probe) -> None:
    made = plain(probe)
    batch, exchange = made.need(), made.first
    if exchange is None:
        raise Skipped("the batch was not looked at", made.exchange)
    stated(accepted(exchange), {"id": batch["id"], "type": "message_batch"}, exchange)
