"""POST /v1/complete: the prompt becomes a conversation, and Messages continues it."""

from __future__ import annotations

import re
from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.messages.inner import answered, text_of
from claude_conformance.mock.apis.messages.stream import pieces, ping
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import Event, Frame, JsonReply, Reply, StreamReply

TURN = re.compile(r"\n\n(Human|Assistant):")
ROLES = {"Human": "user", "Assistant": "assistant"}
PASSED = ("metadata", "model", "temperature", "top_k", "top_p")


@handler("createCompletion", Validated)
def create_completion(exchange: Validated) -> Reply:
    body = exchange.body
    message, headers = answered(exchange, conversation(body))
    text = f" {text_of(message)}"
    cut = message["stop_reason"] == "max_tokens"
    found = {
        "type": "completion",
        "id": exchange.world.ids.new("compl_"),
        "completion": text,
        "stop_reason": "max_tokens" if cut else "stop_sequence",
        "model": message["model"],
    }
    if not body.get("stream"):
        return JsonReply(found, headers=headers)
    frames: list[Frame] = [
        Event("completion", {**found, "completion": piece, "stop_reason": None}) for piece in pieces(text)
    ]
    end = Event("completion", {**found, "completion": ""})
    return StreamReply([*frames[:1], ping(), *frames[1:], end], headers=headers)


def conversation(body: dict[str, Any]) -> dict[str, Any]:
    """Return the body of Messages for a prompt. A text before the first turn is the system prompt."""
    before, *turns = TURN.split(f"\n\n{body['prompt'].lstrip()}")
    spoken = [
        {"role": ROLES[role], "content": text.strip()}
        for role, text in zip(turns[::2], turns[1::2], strict=True)
        if text.strip()
    ]
    if not spoken:
        before, spoken = "", [{"role": "user", "content": body["prompt"]}]
    made = {name: body[name] for name in PASSED if name in body}
    made |= {"max_tokens": body["max_tokens_to_sample"], "messages": spoken}
    made["stop_sequences"] = [*(one for one in body.get("stop_sequences", ()) if one.strip()), "\n\nHuman:"]
    return made | ({"system": before.strip()} if before.strip() else {})
