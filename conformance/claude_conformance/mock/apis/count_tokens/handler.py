"""POST /v1/messages/count_tokens."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.engine import count_prompt
from claude_conformance.mock.engine.context import manage
from claude_conformance.mock.exchange import Exchange, JsonReply, Reply


@handler("countMessageTokens")
def count_message_tokens(exchange: Exchange) -> Reply:
    limiter = exchange.world.limiter("count_tokens", exchange.body["model"])
    limiter.admit(0, organization="", model=exchange.body["model"])
    tokens = count_prompt(exchange.body)
    if not exchange.body.get("context_management"):
        return JsonReply({"input_tokens": tokens})
    managed = count_prompt(manage(exchange.body).body)
    return JsonReply({"input_tokens": managed, "context_management": {"original_input_tokens": tokens}})
