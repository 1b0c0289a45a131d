"""POST /v1/chat/completions: Messages answers, in the shape of OpenAI."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.apis.kit.handlers import ENVELOPES, handler
from claude_conformance.mock.apis.messages.inner import answered, calls_of, text_of
from claude_conformance.mock.apis.messages.stream import pieces
from claude_conformance.mock.apis.openai.prompts import prompt_of
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import Event, JsonReply, Reply, StreamReply
from claude_conformance.wire.jsontext import dumps

CHAT = "createChatCompletion"
REASONS = {"max_tokens": "length", "tool_use": "tool_calls"}
"""Every other reason of Messages is `stop`."""
LIMITS = "anthropic-ratelimit-"
ARGUMENTS_A_PIECE = 12


@handler(CHAT, Validated)
def create_chat_completion(exchange: Validated) -> Reply:
    body = exchange.body
    message, limits = answered(exchange, prompt_of(body))
    headers = {"openai-version": "2020-10-01", **dict(_limits(limits))}
    usage = message["usage"]
    asked = sum(usage.get(f"{kind}input_tokens") or 0 for kind in ("", "cache_creation_", "cache_read_"))
    counts = {
        "prompt_tokens": asked,
        "completion_tokens": usage["output_tokens"],
        "total_tokens": asked + usage["output_tokens"],
    }
    head = {
        "id": message["id"],
        "created": int(exchange.world.clock.now()),
        "model": message["model"],
    }
    reason = REASONS.get(message["stop_reason"], "stop")
    if body.get("stream"):
        wants = (body.get("stream_options") or {}).get("include_usage", False)
        chunks = [{**head, "object": "chat.completion.chunk", **one} for one in _chunks(message, reason)]
        if wants:
            chunks.append({**head, "object": "chat.completion.chunk", "choices": [], "usage": counts})
        return StreamReply([*(Event(None, one) for one in chunks), Event(None, "[DONE]")], headers=headers)
    said: dict[str, Any] = {"role": "assistant", "content": text_of(message) or None}
    if calls := calls_of(message):
        said["tool_calls"] = [_call(call) for call in calls]
    choice = {"index": 0, "message": said, "finish_reason": reason}
    return JsonReply(
        {**head, "object": "chat.completion", "choices": [choice], "usage": counts}, headers=headers
    )


def _call(call: Mapping[str, Any]) -> dict[str, Any]:
    function = {"name": call["name"], "arguments": dumps(call["input"])}
    return {"id": call["id"], "type": "function", "function": function}


def _chunks(message: dict[str, Any], reason: str) -> Iterator[dict[str, Any]]:
    """Return the choices of each piece of a stream: the role, the text, the calls, the end."""

    def chunk(delta: dict[str, Any], end: str | None = None) -> dict[str, Any]:
        return {"choices": [{"index": 0, "delta": delta, "finish_reason": end}]}

    yield chunk({"role": "assistant", "content": ""})
    for piece in pieces(text_of(message)):
        yield chunk({"content": piece})
    for index, call in enumerate(map(_call, calls_of(message))):
        arguments = call["function"].pop("arguments")
        begun = {**call, "index": index, "function": {**call["function"], "arguments": ""}}
        yield chunk({"tool_calls": [begun]})
        for at in range(0, len(arguments), ARGUMENTS_A_PIECE):
            part = {"arguments": arguments[at : at + ARGUMENTS_A_PIECE]}
            yield chunk({"tool_calls": [{"index": index, "function": part}]})
    yield chunk({}, reason)


def _limits(headers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Return the headers of rate limits under the names of OpenAI."""
    for name, value in headers.items():
        what, _, which = name.removeprefix(LIMITS).rpartition("-")
        if name.startswith(LIMITS) and what in ("requests", "tokens"):
            yield f"x-ratelimit-{which}-{what}", value


def _envelope(error: ApiError) -> dict[str, Any]:
    return {"error": {"message": error.message, "type": error.type, "param": None, "code": None}}


ENVELOPES[CHAT] = _envelope
