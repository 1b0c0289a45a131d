"""POST /v1/messages/count_tokens."""

from __future__ import annotations

from claude_conformance.mock.engine import count_prompt
from claude_conformance.mock.exchange import Exchange, JsonReply, Reply

from .base import handler


@handler("countMessageTokens")
def count_message_tokens(exchange: Exchange) -> Reply:
    limiter = exchange.world.limiter("count_tokens", exchange.body["model"])
    limiter.admit(0, organization="", model=exchange.body["model"])
    return JsonReply({"input_tokens": count_prompt(exchange.body)})
