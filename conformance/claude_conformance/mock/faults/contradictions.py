"""Faults of a server that contradicts itself: what it names cannot be used, what it stores changes."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from typing import Any

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request

from .base import MESSAGES, MODEL, MODELS, Body, fault, on_message
from .rewrite import peek, refusal
from .stored_objects import LONG_AGO, sets

MOST_ID = 24


def _blocks(request: Request) -> list[dict[str, Any]]:
    messages = peek(request).get("messages")
    found = messages if isinstance(messages, list) else []
    contents = [message.get("content") for message in found if isinstance(message, dict)]
    lists = [content for content in contents if isinstance(content, list)]
    return [block for content in lists for block in content if isinstance(block, dict)]


@fault("request", "own-tool-ids-refused", "D109", operations=MESSAGES)
def own_ids_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Ids of tool calls may have 24 characters at most, and the server's own are longer"""
    if any(
        len(str(block.get("id") or "")) > MOST_ID and block.get("type") == "tool_use"
        for block in _blocks(request)
    ):
        return refusal(exchange, f"tool_use.id: String should have at most {MOST_ID} characters")
    return request


@fault("request", "two-tool-results-refused", operations=MESSAGES)
def two_results_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """A turn may have only one tool result"""
    if sum(block.get("type") == "tool_result" for block in _blocks(request)) > 1:
        return refusal(exchange, "messages: only one tool_result is supported")
    return request


@fault("request", "container-refused", operations=MESSAGES)
def container_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Containers are unknown in the next request"""
    if isinstance(peek(request).get("container"), str) and "tools" in peek(request):
        return refusal(exchange, "container: not found", 404)
    return request


@on_message("container-always-new")
def container_new(exchange: Exchange, message: Body) -> Body:
    """Each response has a new container, even if the request names one"""
    if message.get("container"):
        fresh = exchange.world.ids.new("container_")
        message["container"] = {**message["container"], "id": fresh}
    return message


@on_message("container-expired")
def container_expired(exchange: Exchange, message: Body) -> Body:
    """Containers have expired when they are named"""
    if message.get("container"):
        message["container"] = {**message["container"], "expires_at": LONG_AGO}
    return message


@on_message("container-id-missing")
def container_id_missing(exchange: Exchange, message: Body) -> Body:
    """Containers have no id"""
    if message.get("container"):
        message["container"] = {**message["container"], "id": None}
    return message


@fault("request", "text-file-source-refused", "D192", operations=MESSAGES)
def text_file_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Only files that are not text can be documents"""
    for block in _blocks(request):
        source = block.get("source")
        if isinstance(source, dict) and source.get("type") == "file" and block.get("title") == "Tides":
            return refusal(exchange, "document.source.file_id: a text file is not supported")
    return request


@fault("request", "container-upload-refused", "D191", operations=MESSAGES)
def upload_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Files cannot be put into the container"""
    if any(block.get("type") == "container_upload" for block in _blocks(request)):
        return refusal(exchange, "messages.0.content.0: Input tag 'container_upload' is not supported")
    return request


@fault("reply", "error-paths-shifted", operations=MESSAGES)
def paths_shifted(exchange: Exchange, reply: Reply) -> Reply:
    """Paths in errors count from 1"""
    details = (reply.body.get("error") or {}).get("details") if isinstance(reply, JsonReply) else None
    if isinstance(details, dict) and "paths" in details:
        details["paths"] = [path.replace(".0.", ".1.") for path in details["paths"]]
    return reply


@fault("request", "effort-levels-few", operations=MESSAGES)
def few_levels(exchange: Exchange, request: Request) -> Request | Reply:
    """Efforts other than low, medium and high are refused on every model"""
    config = peek(request).get("output_config")
    if isinstance(config, dict) and config.get("effort") in ("xhigh", "max"):
        return refusal(exchange, "output_config.effort: Input should be 'low', 'medium' or 'high'")
    return request


@fault("request", "max-tokens-below-claim", operations=MESSAGES)
def below_claim(exchange: Exchange, request: Request) -> Request | Reply:
    """Fewer output tokens are allowed than the Models API claims"""
    asked = peek(request).get("max_tokens")
    if isinstance(asked, int) and asked > 32_000:
        return refusal(exchange, f"max_tokens: {asked} > 32000")
    return request


@fault("request", "claimed-server-tools-refused", operations=MESSAGES)
def claimed_tools_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Code execution is claimed for models and refused"""
    tools = peek(request).get("tools")
    for tool in tools if isinstance(tools, list) else ():
        if isinstance(tool, dict) and str(tool.get("type")).startswith("code_execution_"):
            return refusal(exchange, "tools.0: code execution is not enabled")
    return request


sets("model-get-limits-other", "A model has other limits than in the list", MODEL, max_tokens=4096)
sets("models-list-times-other", "The list has other times of models", MODELS, created_at=LONG_AGO)
