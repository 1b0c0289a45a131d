"""Faults of earlier turns in a request: their content, their count, results of server tools."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
import re

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Event, Frame, JsonReply, Reply
from claude_conformance.mock.http.requests import Request

from .base import COUNT, MESSAGES, PROMPTS, Body, fault, on_message, on_prompt
from .rewrite import peek, refusal


@fault("request", "assistant-blocks-refused", operations=PROMPTS)
def assistant_blocks_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """An assistant turn may be only a string, not blocks"""
    messages = peek(request).get("messages")
    for number, message in enumerate(messages if isinstance(messages, list) else ()):
        if (
            isinstance(message, dict)
            and message.get("role") == "assistant"
            and isinstance(message.get("content"), list)
        ):
            return refusal(exchange, f"messages.{number}.content: Input should be a valid string")
    return request


@on_prompt("count-blocks-apart", operations=COUNT)
def blocks_apart(exchange: Exchange, body: Body) -> Body:
    """A text counts more tokens as a block than as a string"""
    messages = [
        {**message, "content": [{"type": "text", "text": "[block] "}, *message["content"]]}
        if isinstance(message["content"], list)
        else message
        for message in body["messages"]
    ]
    return {**body, "messages": messages}


@fault("reply", "server-tool-failure-500", operations=MESSAGES)
def server_tool_500(exchange: Exchange, reply: Reply) -> Reply:
    """A server tool that fails makes the whole request fail"""
    if not isinstance(reply, JsonReply) or reply.status != 200:
        return reply
    results = [block.get("content") for block in reply.body.get("content") or () if "tool_use_id" in block]
    if any(isinstance(content, dict) and content.get("type", "").endswith("_error") for content in results):
        error = {"type": "api_error", "message": "The tool failed"}
        body = {"type": "error", "error": error, "request_id": exchange.request_id}
        return JsonReply(body, 500, reply.headers)
    return reply


@fault("events", "stream-tool-result-in-deltas", operations=MESSAGES)
def result_in_deltas(exchange: Exchange, frames: list[Frame]) -> list[Frame]:
    """The result of a server tool is sent in a delta, after an empty start"""
    out: list[Frame] = []
    for frame in frames:
        block = frame.data.get("content_block") if isinstance(frame, Event) else None
        if not isinstance(frame, Event) or not block or not block["type"].endswith("_tool_result"):
            out.append(frame)
            continue
        index = frame.data["index"]
        delta = {"type": "tool_result_delta", "content": block["content"]}
        out.append(Event(frame.name, {**frame.data, "content_block": {**block, "content": []}}))
        out.append(
            Event("content_block_delta", {"type": "content_block_delta", "index": index, "delta": delta})
        )
    return out


@fault("request", "broken-text-500", "D207", operations=PROMPTS)
def broken_text_500(exchange: Exchange, request: Request) -> Request | Reply:
    """Half of a surrogate pair in a string is a server error"""
    if re.search(rb"\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])", request.content, re.I):
        return refusal(exchange, "Internal server error", 500)
    return request


@fault("request", "results-for-code-refused", operations=PROMPTS)
def results_for_code_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """A tool result is refused when running code, not the model, called the tool"""
    found = re.search(rb'"caller":\s*\{[^{}]*"type":\s*"code_execution_', request.content)
    return refusal(exchange, "messages.1.content.1.caller: not expected") if found else request


@fault("request", "paused-turn-refused", "D121", operations=PROMPTS)
def paused_turn_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """A conversation must end with a user turn, even if the server paused the last turn"""
    messages = peek(request).get("messages")
    last = messages[-1] if isinstance(messages, list) and messages else None
    if isinstance(last, dict) and last.get("role") == "assistant" and isinstance(last.get("content"), list):
        return refusal(exchange, "The conversation must end with a user message.")
    return request


@on_message("fallback-not-relabelled")
def not_relabelled(exchange: Exchange, message: Body) -> Body:
    """After a fallback the message still names the model that declined"""
    taken = [block for block in message["content"] if block["type"] == "fallback"]
    return {**message, "model": taken[0]["from"]["model"]} if taken else message


@fault("request", "server-blocks-refused", "D117", operations=PROMPTS)
def server_blocks_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Blocks of server tools in the history are refused"""
    if b'"server_tool_use"' in request.content:
        return refusal(exchange, "messages.1.content.0: Input tag 'server_tool_use' is not expected")
    return request
