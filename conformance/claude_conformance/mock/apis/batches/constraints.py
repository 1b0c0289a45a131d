"""Constraints of batches, lists of batches, and the requests in them."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.apis.kit.paging import one_cursor
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid

# Properties of Messages that a request in a batch may not have.
UNSUPPORTED = ("speed", "fallbacks", "thread", "store", "cache_hint", "context_hint")

batches = Constraints(Validated, ("createMessageBatch",))
lists = Constraints(Validated, ("listMessageBatches",))
# Additional constraints of a request in a batch.
ITEM = "createMessageBatch/requests"
items = Constraints(Validated, (ITEM,), located=("createMessage",))


@batches("batch-custom-ids-unique", "J06", fault="batch-custom-ids-repeat")
def custom_ids_unique(exchange: Validated) -> None:
    """Each request of a batch has a unique custom_id."""
    seen: set[str] = set()
    for number, request in enumerate(exchange.body["requests"]):
        if request["custom_id"] in seen:
            raise invalid(f"requests.{number}.custom_id: '{request['custom_id']}' is used twice")
        seen.add(request["custom_id"])


lists("batch-one-cursor-at-a-time", "doc/api/messages/batches/list")(one_cursor)


@items("batch-requests-not-streamed", "J07", "doc/build-with-claude/batch-processing")
def not_streamed(exchange: Validated) -> None:
    """Requests of a batch are not streamed."""
    if exchange.body.get("stream"):
        raise invalid("stream: requests of a batch cannot be streamed")


@items("batch-requests-need-output", "J07", "doc/build-with-claude/batch-processing")
def want_an_answer(exchange: Validated) -> None:
    """max_tokens is above 0 in the requests of a batch."""
    if exchange.body["max_tokens"] == 0:
        raise invalid("max_tokens: must be greater than 0 in a batch")


@items("batch-requests-plain", "J07", "doc/build-with-claude/batch-processing")
def plain(exchange: Validated) -> None:
    """Requests of a batch do not have properties that only single requests may have."""
    for name in UNSUPPORTED:
        if exchange.body.get(name) is not None:
            raise invalid(f"{name}: is not supported in a batch")
