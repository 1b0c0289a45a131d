"""What a worker does with the queue of a self-hosted environment."""

from __future__ import annotations

from claude_conformance.mock.apis.environments.queue import ENDING, RECLAIM, WorkQueues
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import BytesReply, JsonReply, Reply
from claude_conformance.mock.resources.asked import Asked


@handler("pollEnvironmentWork", Validated)
def poll(exchange: Validated) -> Reply:
    """Give out a work item. The mock does not wait for one: `block_ms` only says how long it may."""
    asked = Asked.of(exchange)
    reclaim = asked.query().get("reclaim_older_than_ms")
    seconds = RECLAIM if reclaim is None else reclaim / 1000
    worker = exchange.request.header("anthropic-worker-id")
    item = exchange.world.store(WorkQueues).poll(asked.parents()[-1], seconds, worker)
    if item is None:
        return BytesReply(b"null", "application/json")
    return JsonReply({**asked.show(item), "secret": f"mock-secret-{item.key[-1]}"})


@handler("acknowledgeEnvironmentWork", Validated)
def acknowledge(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    item = asked.record()
    if item.data["state"] == "queued":
        item.data |= {"state": "starting", "acknowledged_at": asked.now()}
    return JsonReply(asked.show(item))


@handler("sendEnvironmentWorkHeartbeat", Validated)
def heartbeat(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    item, queues = asked.record(), exchange.world.store(WorkQueues)
    if item.data["state"] not in ENDING:
        queues.extend(item, exchange.params.get("desired_ttl_seconds"))
        if item.data["state"] != "active":
            item.data |= {"state": "active", "started_at": asked.now()}
        item.data["latest_heartbeat_at"] = asked.now()
    shown = queues.lease_of(item)
    return JsonReply({**shown, "last_heartbeat": shown["last_heartbeat"] or "", "type": "work_heartbeat"})


@handler("getEnvironmentWorkStats", Validated)
def stats(exchange: Validated) -> Reply:
    environment = Asked.of(exchange).parents()[-1]
    return JsonReply(dict(exchange.world.store(WorkQueues).stats(environment)))


@handler("stopEnvironmentWork", Validated)
def stop(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    item = asked.record()
    if item.data["state"] == "stopped":
        raise ApiError(409, f"work `{item.key[-1]}` has stopped already.")
    item.data["stop_requested_at"] = item.data.get("stop_requested_at") or asked.now()
    # No worker has to finish what none has taken.
    if asked.body.get("force") or item.data["state"] == "queued":
        item.data |= {"state": "stopped", "stopped_at": asked.now()}
    else:
        item.data["state"] = "stopping"
    return JsonReply(asked.show(item))
