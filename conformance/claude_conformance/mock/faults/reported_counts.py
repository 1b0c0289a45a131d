"""Faults of usage that contradicts the response or the request."""

from __future__ import annotations

from claude_conformance.mock.exchange import Exchange, Prompt

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.http.replies import Event, JsonReply, Reply

from .base import COUNT, Body, fault, on_message, on_prompt
from .frames import Frames, on_events
from .stored_objects import body_of

TIDE = 40


@on_message("usage-searches-lost")
def searches_lost(exchange: Exchange, message: Body) -> Body:
    """Web searches are not counted: usage.server_tool_use is null"""
    return {**message, "usage": {**message["usage"], "server_tool_use": None}}


@on_message("usage-searches-by-result")
def searches_by_result(exchange: Exchange, message: Body) -> Body:
    """Each result of a web search is counted as a search"""
    counts = message["usage"].get("server_tool_use")
    if counts:
        more = {**counts, "web_search_requests": 2 * counts["web_search_requests"]}
        return {**message, "usage": {**message["usage"], "server_tool_use": more}}
    return message


@on_events("stream-usage-searches-lost")
def stream_searches_lost(exchange: Exchange, frames: Frames) -> Frames:
    """Streams do not count web searches"""
    for frame in frames:
        if isinstance(frame, Event) and frame.name == "message_delta":
            frame.data["usage"].pop("server_tool_use", None)
    return frames


@on_events("stream-usage-input-estimated", "D095")
def input_estimated(exchange: Exchange, frames: Frames) -> Frames:
    """Streams count the input by an estimate"""
    for frame in frames:
        if not isinstance(frame, Event):
            continue
        usage = frame.data["message"]["usage"] if frame.name == "message_start" else frame.data.get("usage")
        if usage and "input_tokens" in usage:
            usage["input_tokens"] += 7
    return frames


def _thinking(message: Body, tokens: int) -> Body:
    usage = message["usage"]
    return {**message, "usage": {**usage, "output_tokens_details": {"thinking_tokens": tokens}}}


@on_message("usage-thinking-zero")
def thinking_zero(exchange: Exchange, message: Body) -> Body:
    """Thinking tokens are always 0"""
    return _thinking(message, 0)


@on_message("usage-thinking-beside-output")
def thinking_beside(exchange: Exchange, message: Body) -> Body:
    """Thinking tokens are not part of the output tokens"""
    return _thinking(message, message["usage"]["output_tokens"] + 1)


@on_message("usage-iterations-miscounted")
def iterations_miscounted(exchange: Exchange, message: Body) -> Body:
    """The usage counts more output than its iterations"""
    usage = message["usage"]
    if usage.get("iterations"):
        steps = [{**step, "output_tokens": step["output_tokens"] - 1} for step in usage["iterations"]]
        return {**message, "usage": {**usage, "iterations": steps}}
    return message


@on_message("usage-tier-priority-unasked")
def tier_priority(exchange: Prompt, message: Body) -> Body:
    """A request for only the standard tier is served as priority"""
    if exchange.body.get("service_tier") != "standard_only":
        return message
    return {**message, "usage": {**message["usage"], "service_tier": "priority"}}


@on_message("usage-tier-batch-unasked")
def tier_batch(exchange: Exchange, message: Body) -> Body:
    """A request outside of batches is served as batch"""
    return {**message, "usage": {**message["usage"], "service_tier": "batch"}}


@on_message("usage-speed-fast-unasked")
def speed_fast(exchange: Exchange, message: Body) -> Body:
    """Every response reports speed fast"""
    return {**message, "usage": {**message["usage"], "speed": "fast"}}


@on_message("usage-geo-ignored")
def geo_ignored(exchange: Exchange, message: Body) -> Body:
    """Every response reports another location than inference_geo"""
    return {**message, "usage": {**message["usage"], "inference_geo": "global"}}


def _edits(message: Body, **changes: object) -> Body:
    managed = message.get("context_management")
    if managed:
        for edit in managed["applied_edits"]:
            edit.update(changes)
    return message


@on_message("applied-edits-empty", "D012")
def edits_empty(exchange: Exchange, message: Body) -> Body:
    """Edits are applied but not reported"""
    return (
        {**message, "context_management": {"applied_edits": []}}
        if "context_management" in message
        else message
    )


@on_message("applied-edits-other")
def edits_other(exchange: Exchange, message: Body) -> Body:
    """applied_edits names an edit that was not asked for"""
    return _edits(message, type="clear_thinking_20251015")


@on_message("applied-edits-too-many")
def edits_too_many(exchange: Exchange, message: Body) -> Body:
    """More tool uses are reported as cleared than the request has"""
    return _edits(message, cleared_tool_uses=TIDE)


@on_message("applied-edits-tokens-wrong")
def edits_tokens(exchange: Exchange, message: Body) -> Body:
    """cleared_input_tokens does not match the cleared content"""
    return _edits(message, cleared_input_tokens=10**6)


@on_message("applied-edits-only-reported", "D012")
def edits_told_alone(exchange: Exchange, message: Body) -> Body:
    """Edits are reported, but the whole prompt is counted"""
    managed = message.get("context_management")
    cleared = sum(edit["cleared_input_tokens"] for edit in managed["applied_edits"]) if managed else 0
    usage = message["usage"]
    return {**message, "usage": {**usage, "input_tokens": usage["input_tokens"] + cleared}}


@on_message("applied-edits-count-nothing", "D012")
def edits_count_nothing(exchange: Exchange, message: Body) -> Body:
    """The edits report that they cleared no tokens, and the whole prompt is counted"""
    return _edits(edits_told_alone(exchange, message), cleared_input_tokens=0)


@on_message("applied-edits-tokens-negative")
def edits_negative(exchange: Exchange, message: Body) -> Body:
    """cleared_input_tokens is below 0"""
    return _edits(message, cleared_input_tokens=-1)


@on_message("applied-edits-one-less")
def edits_one_less(exchange: Exchange, message: Body) -> Body:
    """cleared_tool_uses counts one less than was cleared"""
    managed = message.get("context_management")
    for edit in managed["applied_edits"] if managed else ():
        if edit.get("cleared_tool_uses"):
            edit["cleared_tool_uses"] -= 1
    return message


@fault("reply", "count-original-equal", operations=COUNT)
def original_equal(exchange: Exchange, reply: Reply) -> Reply:
    """original_input_tokens counts the prompt after the edits"""
    if isinstance(reply, JsonReply) and "context_management" in body_of(reply):
        reply.body["context_management"]["original_input_tokens"] = reply.body["input_tokens"]
    return reply


@fault("reply", "count-original-missing", operations=COUNT)
def original_missing(exchange: Exchange, reply: Reply) -> Reply:
    """A count with context management has no original_input_tokens"""
    body_of(reply).pop("context_management", None)
    return reply


@fault("reply", "count-before-edits", operations=COUNT)
def before_edits(exchange: Exchange, reply: Reply) -> Reply:
    """A count with context management counts the whole prompt"""
    if isinstance(reply, JsonReply) and "context_management" in body_of(reply):
        reply.body["input_tokens"] = reply.body["context_management"]["original_input_tokens"]
    return reply


@on_prompt("count-without-documents", "D166", operations=COUNT)
def without_documents(exchange: Exchange, body: Body) -> Body:
    """count_tokens omits documents"""
    messages = []
    for item in body["messages"]:
        content = item["content"]
        if isinstance(content, list):
            content = [block for block in content if block["type"] != "document"] or "A document."
        messages.append({**item, "content": content})
    return {**body, "messages": messages}
