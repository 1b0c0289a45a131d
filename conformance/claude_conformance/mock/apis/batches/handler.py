"""The Message Batches API."""

from __future__ import annotations

import asyncio
import contextlib
import functools
from typing import Any

from claude_conformance.mock.apis.batches.items import run
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.kit.paging import id_page
from claude_conformance.mock.exchange import Exchange, JsonReply, LinesReply, Reply
from claude_conformance.mock.http.errors import invalid, not_found
from claude_conformance.mock.stores import Batch, BatchStore
from claude_conformance.mock.world.clock import rfc3339
from claude_conformance.mock.world.world import World

PROFILE = "anthropic-user-profile-id"
# Larger batches are worked on in the background, and by each look at them for a while (wall seconds).
SMALL = 200
LOOK, SLICE, REST = 0.25, 0.01, 0.01


def shown(exchange: Exchange, batch: Batch) -> dict[str, Any]:
    """The MessageBatch object of a batch that was settled."""
    archived = exchange.world.batches.archived(batch)
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


def admit(exchange: Exchange) -> None:
    """Count a request of this API; raises 429."""
    exchange.world.limiter("batches", "").admit(0, organization="", model="batches")


def settled(world: World, batch: Batch) -> Batch:
    """The batch, brought up to the present."""
    budget = None if batch.count <= SMALL else LOOK
    world.batches.settle(batch, functools.partial(run, world), budget)
    return batch


def known(exchange: Exchange) -> Batch:
    """The batch that the path names; raises 404."""
    admit(exchange)
    id = exchange.path_params["message_batch_id"]
    batch = exchange.world.batches.find(id, exchange.workspace)
    if batch is None:
        raise not_found(f"Message batch `{id}` not found.")
    return settled(exchange.world, batch)


@handler("createMessageBatch")
def create_message_batch(exchange: Exchange) -> Reply:
    admit(exchange)
    world = exchange.world
    batch = world.batches.add(
        exchange.body["requests"],
        world.folder,
        workspace=exchange.workspace,
        version=exchange.version,
        betas=exchange.betas,
        headers=tuple(pair for pair in exchange.request.headers if pair[0] == PROFILE),
    )
    if batch.count > SMALL:
        # Outside an event loop there is no background: then the looks alone bring it forward.
        with contextlib.suppress(RuntimeError):
            task = asyncio.get_running_loop().create_task(_work(world, world.batches, batch))
            world.batches.tasks.add(task)
            task.add_done_callback(world.batches.tasks.discard)
    return JsonReply(shown(exchange, batch))


async def _work(world: World, store: BatchStore, batch: Batch) -> None:
    """Work on a large batch between requests, until it has ended or is gone."""
    while batch.ended is None and world.batches is store and store.find(batch.id, batch.workspace):
        store.settle(batch, functools.partial(run, world), SLICE)
        await asyncio.sleep(REST)


@handler("listMessageBatches")
def list_message_batches(exchange: Exchange) -> Reply:
    admit(exchange)
    params, world = exchange.params, exchange.world
    cursors = {name: params[name] for name in ("after_id", "before_id") if params.get(name) is not None}
    batches = world.batches.newest_first(exchange.workspace)
    page = id_page([{"id": batch.id, "batch": batch} for batch in batches], params.get("limit", 20), cursors)
    page["data"] = [shown(exchange, settled(world, item["batch"])) for item in page["data"]]
    return JsonReply(page)


@handler("getMessageBatch")
def get_message_batch(exchange: Exchange) -> Reply:
    return JsonReply(shown(exchange, known(exchange)))


@handler("cancelMessageBatch")
def cancel_message_batch(exchange: Exchange) -> Reply:
    batch = known(exchange)
    exchange.world.batches.cancel(batch)
    return JsonReply(shown(exchange, batch))


@handler("deleteMessageBatch")
def delete_message_batch(exchange: Exchange) -> Reply:
    batch = known(exchange)
    if batch.ended is None and not exchange.skips("batch-ended-before-delete"):
        raise invalid(f"Message batch `{batch.id}` has not ended: {batch.status}. Cancel it first.")
    exchange.world.batches.delete(batch)
    return JsonReply({"id": batch.id, "type": "message_batch_deleted"})


@handler("getMessageBatchResults")
def get_message_batch_results(exchange: Exchange) -> Reply:
    batch = known(exchange)
    if batch.ended is None:
        raise invalid(f"Message batch `{batch.id}` has no results yet: {batch.status}.")
    if exchange.world.batches.archived(batch):
        raise not_found(f"The results of message batch `{batch.id}` are no longer available.")
    return LinesReply(exchange.world.batches.lines(batch))
