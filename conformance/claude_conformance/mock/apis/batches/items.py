"""One request of a batch: answered as `POST /v1/messages` would, or refused as it would."""

from __future__ import annotations

from typing import Any

from claude_conformance.mock.apis.batches.constraints import check_item
from claude_conformance.mock.apis.messages.handler import cache_use, compose, scripted_reply
from claude_conformance.mock.apis.messages.placed_files import with_files
from claude_conformance.mock.constraints import check_all
from claude_conformance.mock.exchange import Exchange, JsonReply, Request
from claude_conformance.mock.faults import hooks
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.stores import Batch
from claude_conformance.mock.validation.schema import check_body
from claude_conformance.mock.world.identity import request_id
from claude_conformance.mock.world.world import World

LONG_OUTPUT, MOST_LONG_OUTPUT = "output-300k-2026-03-24", 300_000


def run(world: World, batch: Batch, params: Any) -> dict[str, Any]:
    """The `result` of a request: succeeded, or errored with the envelope of the refusal."""
    view = world.view(batch.version, batch.betas)
    exchange = Exchange(
        Request("POST", "/v1/messages", headers=list(batch.headers)),
        request_id(),
        world,
        view=view,
        version=batch.version,
        betas=batch.betas,
        operation=view.operations["createMessage"],
        body=params,
        workspace=batch.workspace,
        authenticated=True,
    )
    try:
        return {"type": "succeeded", "message": _message(exchange)}
    except ApiError as error:
        return {"type": "errored", "error": error.envelope(exchange.request_id)}
    except Exception as error:
        # One request that the mock trips over must not take the others with it.
        world.failures.append(error)
        refusal = ApiError(500, f"Internal server error ({type(error).__name__})")
        return {"type": "errored", "error": refusal.envelope(exchange.request_id)}


def _message(exchange: Exchange) -> Any:
    world = exchange.world
    assert exchange.view is not None
    assert exchange.operation is not None
    off = {name for fault in world.faults if fault.touches(exchange) for name in fault.off}
    if "schema" not in off:
        check_body(exchange.view, exchange.operation, "application/json", exchange.body)
    if LONG_OUTPUT in exchange.betas and exchange.body["max_tokens"] <= MOST_LONG_OUTPUT:
        off.add("max-tokens-below-model-limit")
    exchange.off = frozenset(off)
    check_item(exchange.body)
    exchange.body = with_files(exchange.body, world, exchange.workspace)
    check_all(exchange)
    for hook in hooks(world.faults, exchange, "prompt"):
        exchange.body = hook(exchange, exchange.body)
    step = world.script.next("createMessage", exchange.body)
    early = None if step is None else scripted_reply(step)
    if isinstance(early, JsonReply):
        return early.body
    assert exchange.model is not None
    return compose(exchange, cache_use(world, exchange.body, exchange.model), step, "batch")
