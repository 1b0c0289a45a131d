"""Section J: creating, listing, canceling and deleting batches.

Rules: J01-J06, J08, J09, J14-J17.
"""

from __future__ import annotations

import contextlib
from datetime import timedelta
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, client_error, fail, refused
from claude_conformance.rules.kit.batches import (
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
    varied,
)
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.lists import (
    back,
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
from claude_conformance.rules.kit.requests import BATCHES
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Outcome, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.j_batches import section
from claude_conformance.wire import Exchange, JsonError

CREATE = ("createMessageBatch",)
LIST = ("listMessageBatches",)
UNKNOWN = f"{BATCHES}/msgbatch_01Conformance0Nothing000"
_FINAL = ("succeeded", "errored", "canceled", "expired")
_DAY, _SLACK = timedelta(hours=24), timedelta(seconds=1)
_OBJECTS = frozenset({"createMessageBatch", "getMessageBatch", "cancelMessageBatch", "listMessageBatches"})


@section.rule(
    "J01",
    title="returns a new batch in progress and without results",
    source=[src.CREATE_BATCH],
    detects=["D178"],
)
def created(probe: Probe) -> None:
    exchange = plain(probe).exchange
    batch = accepted(exchange)
    prefixed(batch, "msgbatch_", exchange)
    stated(batch, {"type": "message_batch", "processing_status": "in_progress"}, exchange)
    for name in ("ended_at", "results_url"):
        if batch.get(name) is not None:
            fail(f"{name} is {batch[name]!r} although the batch has not ended", exchange)


@section.rule("J02", title="sets a batch to expire 24 hours after its creation", source=[src.BATCHES])
def expires(probe: Probe) -> None:
    made = plain(probe)
    batch = made.need()
    begin, end = dated(batch, made.exchange, "created_at", "expires_at")
    if abs(end - begin - _DAY) > _SLACK:
        fail(f"expires_at is {end - begin} after created_at", made.exchange)


def counts(seen: Observation) -> Finding:
    """Judges the request counts of every batch in a response; for our own batches, the total is known."""
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
    """Returns what is wrong with the counts of a batch of this many requests, or an empty string."""
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


@section.rule(
    "J03",
    title="counts every request of a batch, as processing until the batch has ended",
    source=[src.SDK_TYPES, src.GET_BATCH],
    needs=(*CREATE, "getMessageBatch"),
    observe=counts,
)
def counted(probe: Probe) -> None:
    made = plain(probe)
    made.need()
    ended(probe, made)


def refuses(probe: Probe, cases: dict[str, list[dict[str, Any]]]) -> None:
    """Checks that these batches are refused while a plain one is accepted."""
    plain(probe).need()
    each(cases, lambda requests: refused(create(probe, *requests, invalid=True)))


@section.rule(
    "J04",
    title="answers 400 invalid_request_error to a batch without requests",
    source=[src.CREATE_BATCH, src.OBS_SPEC],
)
def empty(probe: Probe) -> None:
    refuses(probe, {"requests: []": []})


@section.rule(
    "J05",
    title="answers 400 invalid_request_error to a malformed custom_id",
    source=[src.BATCHES],
    detects=["D178"],
    cost=4,
)
def malformed_ids(probe: Probe) -> None:
    cases = {"65 characters": "x" * 65, "empty": "", "a blank": "tide table", "a dot": "tide.table"}
    refuses(probe, {name: [item(probe, custom_id)] for name, custom_id in cases.items()})


@section.rule(
    "J06",
    title="answers 400 invalid_request_error to duplicate custom_ids",
    impact="breaking",
    source=[src.BATCHES],
    detects=["D177"],
)
def equal_ids(probe: Probe) -> None:
    refuses(probe, {"twice the same": [item(probe, "same"), item(probe, "same")]})


@section.rule(
    "J08",
    title="lists batches newest first, 20 by default, at most limit, each once over all pages",
    impact="breaking",
    source=[src.LIST_BATCHES, src.SDK_PAGINATION],
    detects=["D172", "D173", "D174"],
    needs=LIST,
    writes=False,
    cost=12,
)
def listed(probe: Probe) -> None:
    if probe.writes and probe.supports("createMessageBatch"):
        for made in (plain(probe), mixed(probe)):
            made.need()
        varied(probe)  # with two batches a page is never longer than its limit of one
    exchange = page(probe, BATCHES)

    def ends() -> None:
        id_page(page(probe, BATCHES, limit="2"))  # clients go on from its last_id
        id_page(exchange)

    check_each(
        {
            "page": ends,
            "order": lambda: newest_first(exchange),
            **page_sizes(probe, BATCHES, by_id),
            "pages": lambda: walk(probe, BATCHES, by_id),
            "back": lambda: back(probe, BATCHES),
        }
    )


@section.rule(
    "J09",
    title="answers the cancellation of a running batch with the batch, canceling or ended",
    source=[src.CANCEL_BATCH, src.BATCHES],
    needs=(*CREATE, "cancelMessageBatch"),
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


@section.rule(
    "J14",
    title="refuses to delete a batch or return its results before it has ended",
    severity="SHOULD",
    source=[src.DELETE_BATCH, src.BATCH_RESULTS],
    needs=(*CREATE, "getMessageBatchResults", "deleteMessageBatch"),
    cost=5,
)
def too_early(probe: Probe) -> None:
    """Raises `Skipped` if the batch ended immediately."""
    doomed(probe).need()
    asked = early(probe)
    if asked.after.status == 200 and accepted(asked.after).get("processing_status") == "ended":
        raise Skipped("the batch ended immediately", asked.after)

    def refuses_early(exchange: Exchange) -> None:
        client_error(offered(exchange, "serve running batches"))

    each({"results": asked.results, "deletion": asked.deletion}, refuses_early)


@section.rule(
    "J15",
    title="answers the deletion of an ended batch with message_batch_deleted, and 404 afterwards",
    source=[src.DELETE_BATCH],
    needs=(*CREATE, "deleteMessageBatch"),
    cost=4,
)
def deletes(probe: Probe) -> None:
    """Raises `Skipped` if the batch was deleted while it ran."""
    made = doomed(probe)
    path = made.path
    gone: Exchange | None = None
    # Other rules need the results of this batch, so they are fetched before its deletion.
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


@section.rule(
    "J16",
    title="answers 404 not_found_error to an unknown batch id",
    source=[src.ERRORS],
    detects=["D183"],
    needs=("getMessageBatch", "getMessageBatchResults", "cancelMessageBatch"),
    writes=False,
    cost=3,
)
def unknown(probe: Probe) -> None:
    calls = {
        "retrieve": Call("GET", UNKNOWN, invalid=True),
        "results": Call("GET", f"{UNKNOWN}/results", invalid=True),
        "cancel": Call(path=f"{UNKNOWN}/cancel", invalid=True),
    }
    each(calls, lambda call: refused(probe.send(call), 404, "not_found_error"))


@section.rule(
    "J17",
    title="returns a batch immediately after its creation",
    severity="SHOULD",
    source=[src.GET_BATCH, src.OBS_NEW_BATCH],
    detects=["D182"],
    needs=(*CREATE, "getMessageBatch"),
)
def retrievable(probe: Probe) -> None:
    """Raises `Skipped` if no batch was retrieved."""
    made = plain(probe)
    batch, exchange = made.need(), made.first
    if exchange is None:
        raise Skipped("no batch was retrieved", made.exchange)
    stated(accepted(exchange), {"id": batch["id"], "type": "message_batch"}, exchange)
