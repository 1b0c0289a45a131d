"""Faults of responses, each for one judgement of a rule with several."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from collections.abc import Callable

from claude_conformance.mock.exchange import Exchange, Prompt, Routed
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request

from .base import COUNT, MESSAGES, MODEL, MODELS, Body, fault, on_message
from .resources import (
    BATCH_CANCEL,
    BATCH_GET,
    BATCH_LIST,
    SKILL_LIST,
    VERSION_LIST,
    body_of,
    each,
    without_query,
)
from .rewrite import peek, refusal


def _bent(id: str, summary: str, operations: tuple[str, ...], change: Callable[[Body], object]) -> None:
    """Register a fault that changes the JSON of successful replies in place."""

    def hook(_: Exchange, reply: Reply) -> Reply:
        if body := body_of(reply):
            change(body)
        return reply

    hook.__doc__ = summary
    fault("reply", id, operations=operations)(hook)


def _cancel_untimed(batch: Body) -> None:
    if batch.get("processing_status") == "canceling":
        batch["cancel_initiated_at"] = None


def _far(counted: Body) -> None:
    if "context_management" in counted:
        counted["input_tokens"] = max(1, counted["input_tokens"] - 300)


_bent(
    "batch-cancel-id-other",
    "Canceling shows another batch",
    BATCH_CANCEL,
    lambda b: b.update(id="msgbatch_x"),
)
_bent(
    "batch-cancel-untimed",
    "cancel_initiated_at of a canceled batch is null",
    (*BATCH_CANCEL, *BATCH_GET),
    _cancel_untimed,
)
_bent(
    "batch-list-data-object", "The batches of a list are an object", BATCH_LIST, lambda b: b.update(data={})
)
_bent(
    "batch-list-ids-missing",
    "The batches of a list have no id",
    BATCH_LIST,
    lambda body: [item.pop("id", None) for item in body["data"]],
)
_bent(
    "batch-results-url-malformed",
    "results_url cannot be parsed",
    BATCH_GET,
    lambda body: body.update(results_url="https://[::1/v1/x") if body.get("results_url") else None,
)
_bent(
    "batch-results-url-elsewhere",
    "results_url is outside the API",
    BATCH_GET,
    lambda body: body.update(results_url="https://files.invalid/r") if body.get("results_url") else None,
)
_bent("skill-list-next-page-number", "next_page is a number", SKILL_LIST, lambda b: b.update(next_page=2))
_bent(
    "skill-versions-newest-lost",
    "The newest version of a skill is not listed",
    VERSION_LIST,
    lambda body: body.update(data=body["data"][1:]),
)
_bent("models-data-object", "The models of a list are an object", MODELS, lambda b: b.update(data={"m": 1}))
_bent("count-edited-far", "A count with context management is far too low", COUNT, _far)


@fault("reply", "model-alias-another", "D175", operations=MODEL)
def alias_another(exchange: Exchange, reply: Reply) -> Reply:
    """An alias returns another model"""
    asked = exchange.path_params["model_id"] if isinstance(exchange, Routed) else ""

    def change(item: Body) -> None:
        if item.get("id") != asked:
            item["id"] = asked

    return each(reply, change)


@fault("request", "models-lifecycle-ignored", operations=MODELS)
def lifecycle_ignored(exchange: Exchange, request: Request) -> Request:
    """A list of retired models also has the others"""
    if "lifecycle" in request.query:
        stages = "&".join(f"lifecycle[]={stage}" for stage in ("active", "deprecated", "retired"))
        without_query(exchange, "lifecycle[]", "lifecycle%5B%5D")
        request.query = "&".join(part for part in (request.query, stages) if part)
    return request


@on_message("container-expires-number")
def container_expires_number(exchange: Exchange, message: Body) -> Body:
    """The time at which a container expires is a number"""
    if not message.get("container"):
        return message
    return {**message, "container": {**message["container"], "expires_at": 1767225600}}


@on_message("stop-sequence-other")
def stop_sequence_other(exchange: Exchange, message: Body) -> Body:
    """stop_sequence is not one of the request's"""
    return {**message, "stop_sequence": "harbour"} if message.get("stop_sequence") else message


@on_message("thinking-text-missing")
def thinking_text_missing(exchange: Prompt, message: Body) -> Body:
    """Thinking blocks have no thinking"""
    content = [
        {key: value for key, value in block.items() if key != "thinking"}
        if block["type"] == "thinking"
        else block
        for block in message["content"]
    ]
    return message if exchange.body.get("stream") else {**message, "content": content}


@fault("reply", "error-message-number", "D056")
def error_message_number(exchange: Exchange, reply: Reply) -> Reply:
    """The message of an error is a number"""
    if isinstance(reply, JsonReply) and reply.status >= 400:
        reply.body = {**reply.body, "error": {**reply.body["error"], "message": 7}}
    return reply


@fault("reply", "error-body-list", "D056")
def error_body_list(exchange: Exchange, reply: Reply) -> Reply:
    """Errors are lists"""
    if isinstance(reply, JsonReply) and reply.status >= 400:
        reply.body = [reply.body]
    return reply


@fault("request", "streams-refused", "D078", operations=MESSAGES)
def streams_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Streams are refused"""
    return refusal(exchange, "stream: not supported") if peek(request).get("stream") is True else request


def _limits(id: str, summary: str, name: str, value: str) -> None:
    def hook(_: Exchange, reply: Reply) -> Reply:
        for header in [header for header in reply.headers if header.endswith(name)]:
            reply.headers[header] = value
        return reply

    hook.__doc__ = summary
    fault("reply", id)(hook)


_limits("rate-limit-remaining-unknown", "The remaining rate limit is not a number", "-remaining", "plenty")
_limits("rate-limit-reset-past", "The reset of rate limits is in the past", "-reset", "2020-01-01T00:00:00Z")
