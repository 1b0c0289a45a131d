"""The Message Batches API."""

from __future__ import annotations

import asyncio
import contextlib
import functools
from typing import Any

from claude_conformance.mock.apis.batches.items import run
from claude_conformance.mock.apis.batches.store import Batch, BatchStore
from claude_conformance.mock.apis.kit.handlers import LOOSE, handler
from claude_conformance.mock.exchange import Routed, Validated
from claude_conformance.mock.http.errors import invalid, not_found
from claude_conformance.mock.http.replies import JsonReply, LinesReply, Reply
from claude_conformance.mock.resources.paging import id_page
from claude_conformance.mock.world.clock import rfc3339

PROFILE = "anthropic-user-profile-id"
# Larger batches run in the background, and for a while (wall seconds) on each request for them.
SMALL = 200
LOOK, SLICE, REST = 0.25, 0.01, 0.01
LOOSE["createMessageBatch"] = ("requests", "*", "params")


def shown(exchange: Routed, batch: Batch) -> dict[str, Any]:
    """Return the MessageBatch object of a settled batch."""
    archived = exchange.world.store(BatchStore).archived(batch)
    there = batch.ended is not None and not archived
    url = f"{exchange.request.base_url}/v1/messages/batches/{batch.id}/results"
    return {
        "id": batch.id,
        "type": "message_batch",
        "processing_status": batch.status,
        "request_counts": batch.counts(),
        "created_at": rfc3339(batch.created),
        "expires_at": rfc3339(batch.expires),
        "ended_at": _moment(batch.ended),
        "cancel_initiated_at": _moment(batch.canceled),
        "archived_at": rfc3339(batch.archived) if archived else None,
        "results_url": url if there else None,
    }


def _moment(moment: float | None) -> str | None:
    return None if moment is None else rfc3339(moment)


def admit(exchange: Routed) -> None:
    """Count a request of this API. Raises `ApiError` (429) if the rate limit is reached."""
    exchange.world.limiter("batches", "").admit(0, organization="", model="batches")


def settled(exchange: Routed, batch: Batch) -> Batch:
    """Return the batch in its current state."""
    world, budget = exchange.world, None if batch.count <= SMALL else LOOK
    world.store(BatchStore).settle(batch, functools.partial(run, world, exchange.hooks), budget)
    return batch


def known(exchange: Routed) -> Batch:
    """Return the batch that the path names. Raises `ApiError` (404) if it does not exist."""
    admit(exchange)
    id = exchange.path_params["message_batch_id"]
    batch = exchange.world.store(BatchStore).find(id, exchange.workspace)
    if batch is None:
        raise not_found(f"Message batch `{id}` not found.")
    return settled(exchange, batch)


@handler("createMessageBatch", Validated)
def create_message_batch(exchange: Validated) -> Reply:
    admit(exchange)
    world, batches = exchange.world, exchange.world.store(BatchStore)
    batch = batches.add(
        exchange.body["requests"],
        world.folder,
        workspace=exchange.workspace,
        version=exchange.version,
        betas=exchange.betas,
        headers=tuple(pair for pair in exchange.request.headers if pair[0] == PROFILE),
    )
    if batch.count > SMALL:
        # Without an event loop only requests for the batch advance it.
        with contextlib.suppress(RuntimeError):
            task = asyncio.get_running_loop().create_task(_work(exchange, batches, batch))
            batches.tasks.add(task)
            task.add_done_callback(batches.tasks.discard)
    return JsonReply(shown(exchange, batch))


async def _work(exchange: Routed, store: BatchStore, batch: Batch) -> None:
    """Work on a large batch between requests, until it has ended or is deleted."""
    world = exchange.world
    while batch.ended is None and world.store(BatchStore) is store and store.find(batch.id, batch.workspace):
        store.settle(batch, functools.partial(run, world, exchange.hooks), SLICE)
        await asyncio.sleep(REST)


@handler("listMessageBatches", Validated)
def list_message_batches(exchange: Validated) -> Reply:
    admit(exchange)
    params = exchange.params
    cursors = {name: params[name] for name in ("after_id", "before_id") if params.get(name) is not None}
    batches = exchange.world.store(BatchStore).newest_first(exchange.workspace)
    numbered = [{"id": batch.id, "batch": batch} for batch in batches]
    page = id_page(numbered, params.get("limit", 20), cursors, strict=not exchange.skips("cursor-known"))
    page["data"] = [shown(exchange, settled(exchange, item["batch"])) for item in page["data"]]
    return JsonReply(page)


@handler("getMessageBatch", Validated)
def get_message_batch(exchange: Validated) -> Reply:
    return JsonReply(shown(exchange, known(exchange)))


@handler("cancelMessageBatch", Validated)
def cancel_message_batch(exchange: Validated) -> Reply:
    batch = known(exchange)
    exchange.world.store(BatchStore).cancel(batch)
    return JsonReply(shown(exchange, batch))


@handler("deleteMessageBatch", Validated)
def delete_message_batch(exchange: Validated) -> Reply:
    """Delete a batch. Raises `ApiError` (400) if it has not ended, (404) if it does not exist."""
    batch = known(exchange)
    if batch.ended is None and not exchange.skips("batch-ended-before-delete"):
        raise invalid(f"Message batch `{batch.id}` has not ended: {batch.status}. Cancel it first.")
    exchange.world.store(BatchStore).delete(batch)
    return JsonReply({"id": batch.id, "type": "message_batch_deleted"})


@handler("getMessageBatchResults", Validated)
def get_message_batch_results(exchange: Validated) -> Reply:
    """Return the results. Raises `ApiError` (400) if the batch has not ended, (404) if they are gone."""
    batch = known(exchange)
    if batch.ended is None and not exchange.skips("batch-ended-before-results"):
        raise invalid(f"Message batch `{batch.id}` has no results yet: {batch.status}.")
    if exchange.world.store(BatchStore).archived(batch):
        raise not_found(f"The results of message batch `{batch.id}` are no longer available.")
    return LinesReply([] if batch.ended is None else exchange.world.store(BatchStore).lines(batch))
