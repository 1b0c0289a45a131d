"""Runs one request of a batch as `POST /v1/messages` would."""

from __future__ import annotations

from typing import Any

import attrs

from claude_conformance.mock.apis.batches.constraints import ITEM
from claude_conformance.mock.apis.batches.store import Batch
from claude_conformance.mock.apis.kit.constraints import check_all
from claude_conformance.mock.apis.messages.handler import cache_use, compose
from claude_conformance.mock.apis.messages.prompts import MESSAGES, as_prompt
from claude_conformance.mock.apis.messages.scripted import scripted_reply
from claude_conformance.mock.exchange import Decoded, Hooks, Validated, carried
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import JsonReply
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.validation.schema import check_body
from claude_conformance.mock.world.identity import request_id
from claude_conformance.mock.world.world import World

LONG_OUTPUT, MOST_LONG_OUTPUT = "output-300k-2026-03-24", 300_000


def run(world: World, hooks: Hooks, batch: Batch, params: Any) -> dict[str, Any]:
    """Return the `result` of a request: succeeded, or errored with the error envelope."""
    view = world.view(batch.version, batch.betas)
    operation = view.operations[MESSAGES]
    exchange = Decoded(
        request=Request("POST", "/v1/messages", headers=list(batch.headers)),
        request_id=request_id(),
        world=world,
        hooks=hooks,
        located=operation,
        contract=world.contract,
        workspace=batch.workspace,
        version=batch.version,
        betas=batch.betas,
        view=view,
        operation=operation,
        path_params={},
        params={},
        body=params,
        received=None,
    )
    try:
        return {"type": "succeeded", "message": _message(exchange)}
    except ApiError as error:
        return {"type": "errored", "error": error.envelope(exchange.request_id)}
    except Exception as error:
        # A request that crashes the mock must not end the others.
        world.failures.append(error)
        refusal = ApiError(500, f"Internal server error ({type(error).__name__})")
        return {"type": "errored", "error": refusal.envelope(exchange.request_id)}


def _message(exchange: Decoded) -> Any:
    world = exchange.world
    exchange.skip(*exchange.hooks.off(exchange))
    if not exchange.skips("schema"):
        check_body(exchange.view, exchange.operation, "application/json", exchange.body)
    if LONG_OUTPUT in exchange.betas and exchange.body["max_tokens"] <= MOST_LONG_OUTPUT:
        exchange.skip("max-tokens-below-model-limit")
    valid = Validated(**carried(exchange))
    check_all(valid, ITEM)
    prompt = as_prompt(valid)
    check_all(prompt)
    prompt = attrs.evolve(prompt, body=prompt.hooks.prompt(prompt))
    step = world.script.next(MESSAGES, prompt.body)
    early = None if step is None else scripted_reply(step)
    if isinstance(early, JsonReply):
        return early.body
    return compose(prompt, cache_use(world, prompt.body, prompt.model), step, "batch")
