"""POST /v1/messages/count_tokens."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.messages.prompts import COUNT
from claude_conformance.mock.engine import count_prompt
from claude_conformance.mock.engine.context import manage
from claude_conformance.mock.exchange import Prompt
from claude_conformance.mock.http.replies import JsonReply, Reply


@handler(COUNT, Prompt)
def count_message_tokens(prompt: Prompt) -> Reply:
    body = prompt.body
    prompt.world.limiter("count_tokens", body["model"]).admit(0, organization="", model=body["model"])
    tokens = count_prompt(body)
    if not body.get("context_management"):
        return JsonReply({"input_tokens": tokens})
    managed = count_prompt(manage(body).body)
    return JsonReply({"input_tokens": managed, "context_management": {"original_input_tokens": tokens}})
