"""Faults of the Message Batches API, except of the results."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
import datetime as dt
from typing import Any

from claude_conformance.mock.apis.batches.store import BatchStore
from claude_conformance.mock.exchange import Exchange, Validated
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.validation.schema import check_body
from claude_conformance.mock.world.identity import WORKSPACE, account_headers

from .base import Body, fault, switch_off
from .rewrite import peek, refusal
from .stored_objects import (
    BATCH_CANCEL,
    BATCH_CREATE,
    BATCH_DELETE,
    BATCH_GET,
    BATCH_LIST,
    BATCH_OBJECTS,
    BATCHES,
    LATER,
    LONG_AGO,
    body_of,
    changes_reply,
    each,
    sets,
    turned,
    without_query,
)

switch_off(
    "batch-delete-while-running",
    "A batch that has not ended can be deleted",
    "batch-ended-before-delete",
    operations=BATCH_DELETE,
)


@fault("request", "batches-missing", operations=BATCHES)
def batches_missing(exchange: Exchange, request: Request) -> Request | Reply:
    """There are no batches"""
    return refusal(exchange, "Not found", 404)


@fault("request", "batch-custom-id-unchecked", "D178", operations=BATCH_CREATE)
def custom_id_unchecked(exchange: Exchange, request: Request) -> Request:
    """A custom_id may be any string"""
    if any(isinstance(item, dict) and "custom_id" in item for item in peek(request).get("requests") or ()):
        exchange.skip("schema")
    return request


@fault("request", "batch-empty-accepted", operations=BATCH_CREATE)
def empty_accepted(exchange: Exchange, request: Request) -> Request:
    """A batch without requests is accepted"""
    if peek(request).get("requests") == []:
        exchange.skip("schema")
    return request


@fault("prompt", "batch-params-checked-early", operations=BATCH_CREATE)
def params_checked_early(exchange: Validated, body: Body) -> Body:
    """A batch with one invalid request is refused as a whole"""
    for item in body["requests"]:
        check_body(
            exchange.view, exchange.view.operations["createMessage"], "application/json", item["params"]
        )
    return body


@fault("request", "batch-unknown-500", "D183", operations=BATCHES)
def unknown_500(exchange: Exchange, request: Request) -> Request | Reply:
    """An unknown batch id is a server error"""
    id = request.path.split("/")[4:5]
    if id and id[0] not in exchange.world.store(BatchStore).ids():
        return refusal(exchange, "Missing provider key", 500)
    return request


@fault("reply", "batch-created-404", "D182", operations=BATCH_GET)
def created_404(exchange: Exchange, reply: Reply) -> Reply:
    """A batch in progress cannot be retrieved"""
    if body_of(reply).get("processing_status") == "in_progress":
        error = ApiError(404, "Message batch not found.")
        return JsonReply(error.envelope(exchange.request_id), 404, reply.headers)
    return reply


@fault("reply", "batch-never-ends", operations=BATCH_OBJECTS)
def never_ends(exchange: Exchange, reply: Reply) -> Reply:
    """A batch stays in progress forever"""

    def change(batch: dict[str, Any]) -> None:
        total = sum(batch["request_counts"].values())
        counts = dict.fromkeys(batch["request_counts"], 0) | {"processing": total}
        batch.update(processing_status="in_progress", ended_at=None, results_url=None, request_counts=counts)

    return each(reply, change)


@fault("reply", "batch-status-foreign", operations=BATCH_OBJECTS)
def status_foreign(exchange: Exchange, reply: Reply) -> Reply:
    """An ended batch has the status of another API: completed"""
    names = {"ended": "completed", "canceling": "cancelling"}
    return each(
        reply,
        lambda batch: batch.update(
            processing_status=names.get(batch["processing_status"], batch["processing_status"])
        ),
    )


@fault("reply", "batch-counts-live", operations=BATCH_OBJECTS)
def counts_live(exchange: Exchange, reply: Reply) -> Reply:
    """Requests are counted as succeeded before the whole batch has ended"""

    def change(batch: dict[str, Any]) -> None:
        counts = batch["request_counts"]
        if counts["processing"]:
            counts.update(processing=counts["processing"] - 1, succeeded=1)

    return each(reply, change)


@fault("reply", "batch-counts-processing-stays", operations=BATCH_OBJECTS)
def counts_stay(exchange: Exchange, reply: Reply) -> Reply:
    """Requests of an ended batch are also counted as processing"""

    def change(batch: dict[str, Any]) -> None:
        counts = batch["request_counts"]
        counts["processing"] = sum(counts.values())

    return each(reply, change)


@fault("reply", "batch-counts-all-succeeded", operations=BATCH_OBJECTS)
def counts_all_succeeded(exchange: Exchange, reply: Reply) -> Reply:
    """The requests of an ended batch all count as succeeded"""

    def change(batch: dict[str, Any]) -> None:
        counts = batch["request_counts"]
        if batch["processing_status"] == "ended":
            batch["request_counts"] = dict.fromkeys(counts, 0) | {"succeeded": sum(counts.values())}

    return each(reply, change)


@fault("reply", "batch-expires-in-48-hours", operations=BATCH_OBJECTS)
def expires_late(exchange: Exchange, reply: Reply) -> Reply:
    """A batch expires 48 hours after its creation"""

    def change(batch: dict[str, Any]) -> None:
        late = dt.datetime.fromisoformat(batch["expires_at"]) + dt.timedelta(days=1)
        batch["expires_at"] = late.strftime("%Y-%m-%dT%H:%M:%SZ")

    return each(reply, change)


@fault("reply", "batch-results-url-missing", operations=BATCH_OBJECTS)
def results_url_missing(exchange: Exchange, reply: Reply) -> Reply:
    """An ended batch does not say where its results are"""
    return each(reply, lambda batch: batch.update(results_url=None))


@fault("reply", "batch-results-url-early", operations=BATCH_OBJECTS)
def results_url_early(exchange: Exchange, reply: Reply) -> Reply:
    """A batch has a results_url before it has results"""
    url = f"{exchange.request.base_url}/v1/messages/batches"
    return each(reply, lambda batch: batch.update(results_url=f"{url}/{batch['id']}/results"))


@fault("reply", "batch-ended-at-missing", operations=BATCH_OBJECTS)
def ended_at_missing(exchange: Exchange, reply: Reply) -> Reply:
    """An ended batch does not say when it ended"""
    return each(reply, lambda batch: batch.update(ended_at=None))


@fault("reply", "batch-type-missing", operations=BATCH_OBJECTS)
def type_missing(exchange: Exchange, reply: Reply) -> Reply:
    """Batches have object instead of type, as in another API"""

    def change(batch: dict[str, Any]) -> None:
        batch.pop("type")
        batch["object"] = "batch"

    return each(reply, change)


@fault("reply", "batch-times-as-numbers", operations=BATCH_OBJECTS)
def times_as_numbers(exchange: Exchange, reply: Reply) -> Reply:
    """The times of a batch are numbers of seconds"""

    def change(batch: dict[str, Any]) -> None:
        for name in ("created_at", "expires_at"):
            batch[name] = int(dt.datetime.fromisoformat(batch[name]).timestamp())

    return each(reply, change)


@fault("reply", "batch-list-oldest-first", operations=BATCH_LIST)
def oldest_first(exchange: Exchange, reply: Reply) -> Reply:
    """The oldest batches of a page come first"""
    return turned(reply)


@fault("request", "batch-list-cursor-ignored", operations=BATCH_LIST)
def cursor_ignored(exchange: Exchange, request: Request) -> Request:
    """after_id and before_id have no effect: every page of batches is the first"""
    without_query(exchange, "after_id", "before_id")
    return exchange.request


@fault("request", "batch-list-limit-ignored", operations=BATCH_LIST)
def limit_ignored(exchange: Exchange, request: Request) -> Request:
    """The limit has no effect: every page has all batches"""
    without_query(exchange, "limit")
    exchange.request.query = "&".join(part for part in (exchange.request.query, "limit=1000") if part)
    return exchange.request


@fault("reply", "batch-list-has-more-always", operations=BATCH_LIST)
def has_more_always(exchange: Exchange, reply: Reply) -> Reply:
    """has_more of a list of batches is always true"""
    if body := body_of(reply):
        body["has_more"] = True
    return reply


@fault("reply", "batch-cancel-ignored", operations=BATCH_CANCEL)
def cancel_ignored(exchange: Exchange, reply: Reply) -> Reply:
    """Canceling returns a batch that is not being canceled"""
    return each(reply, lambda batch: batch.update(processing_status="in_progress", cancel_initiated_at=None))


@fault("request", "batch-delete-does-nothing", operations=BATCH_DELETE)
def delete_does_nothing(exchange: Exchange, request: Request) -> Request | Reply:
    """A deleted batch is still there"""
    batch = exchange.world.store(BatchStore).find(request.path.rpartition("/")[2], WORKSPACE)
    if batch is None or batch.ended is None:
        return request
    return JsonReply({"id": batch.id, "type": "message_batch_deleted"}, headers=account_headers())


@fault("reply", "batch-delete-foreign-answer", operations=BATCH_DELETE)
def delete_foreign_answer(exchange: Exchange, reply: Reply) -> Reply:
    """Deleting a batch returns a response of another API: object and deleted"""
    if isinstance(reply, JsonReply) and reply.status == 200:
        reply.body = {"id": reply.body["id"], "object": "batch", "deleted": True}
    return reply


@fault("reply", "batch-results-url-wrong", operations=BATCH_OBJECTS)
def url_wrong(exchange: Exchange, reply: Reply) -> Reply:
    """results_url does not exist"""
    return each(
        reply,
        lambda batch: batch.update(results_url=batch["results_url"] and batch["results_url"][:-1]),
    )


@fault("reply", "batch-results-url-of-the-batch", operations=BATCH_OBJECTS)
def url_of_the_batch(exchange: Exchange, reply: Reply) -> Reply:
    """results_url leads to the batch instead of its results"""
    return each(
        reply,
        lambda batch: batch.update(
            results_url=batch["results_url"] and batch["results_url"].removesuffix("/results")
        ),
    )


@fault("reply", "batch-ended-without-status", operations=BATCH_GET)
def without_status(exchange: Exchange, reply: Reply) -> Reply:
    """A batch that is in progress has ended_at"""
    return each(
        reply,
        lambda batch: batch.update(ended_at=batch["ended_at"] or batch["created_at"]),
    )


sets("batch-ended-before-created", "Batches end before their creation", BATCH_OBJECTS, ended_at=LONG_AGO)
sets("batch-expired-when-made", "Batches expire before their creation", BATCH_OBJECTS, expires_at=LONG_AGO)
sets("batch-list-times-other", "Lists have other times of batches", BATCH_LIST, expires_at=LATER)


def _cancel_untimed(batch: Body) -> None:
    if batch.get("processing_status") == "canceling":
        batch["cancel_initiated_at"] = None


changes_reply(
    "batch-cancel-id-other",
    "Canceling shows another batch",
    BATCH_CANCEL,
    lambda b: b.update(id="msgbatch_x"),
)
changes_reply(
    "batch-cancel-untimed",
    "cancel_initiated_at of a canceled batch is null",
    (*BATCH_CANCEL, *BATCH_GET),
    _cancel_untimed,
)
changes_reply(
    "batch-list-data-object", "The batches of a list are an object", BATCH_LIST, lambda b: b.update(data={})
)
changes_reply(
    "batch-list-ids-missing",
    "The batches of a list have no id",
    BATCH_LIST,
    lambda body: [item.pop("id", None) for item in body["data"]],
)
changes_reply(
    "batch-results-url-malformed",
    "results_url cannot be parsed",
    BATCH_GET,
    lambda body: body.update(results_url="https://[::1/v1/x") if body.get("results_url") else None,
)
changes_reply(
    "batch-results-url-elsewhere",
    "results_url is outside the API",
    BATCH_GET,
    lambda body: body.update(results_url="https://files.invalid/r") if body.get("results_url") else None,
)
