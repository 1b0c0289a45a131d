"""The Message Batches API, and what Messages takes but a request of a batch does not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.apis.kit.paging import one_cursor
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid

# Members of Messages that no request of a batch may have.
UNSUPPORTED = ("speed", "fallbacks", "thread", "store", "cache_hint", "context_hint")

batches = Constraints(Validated, ("createMessageBatch",))
lists = Constraints(Validated, ("listMessageBatches",))


@batches("batch-custom-ids-unique", "J06", fault="batch-custom-ids-repeat")
def custom_ids_unique(exchange: Validated) -> None:
    """Each request of a batch has a custom_id of its own."""
    seen: set[str] = set()
    for number, request in enumerate(exchange.body["requests"]):
        if request["custom_id"] in seen:
            raise invalid(f"requests.{number}.custom_id: '{request['custom_id']}' is used twice")
        seen.add(request["custom_id"])


lists("batch-one-cursor-at-a-time", "doc/api/messages/batches/list")(one_cursor)


def check_item(params: Mapping[str, Any]) -> None:
    """Refuse what is valid in Messages but not in a batch (J07, doc/build-with-claude/batch-processing)."""
    if params.get("stream"):
        raise invalid("stream: requests of a batch cannot be streamed")
    if params["max_tokens"] == 0:
        raise invalid("max_tokens: must be greater than 0 in a batch")
    for name in UNSUPPORTED:
        if params.get(name) is not None:
            raise invalid(f"{name}: is not supported in a batch")
