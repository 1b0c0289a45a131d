"""Faults of limits and overload, and of routes that need a beta header."""

from __future__ import annotations

from claude_conformance.mock.exchange import Exchange, Prompt

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.http.replies import BytesReply, JsonReply, Reply
from claude_conformance.mock.http.requests import Request
from claude_conformance.wire.jsontext import dumps

from .base import COUNT, MESSAGES, MODELS, fault

MOST_BATCH = 32 * 1000 * 1000
# More than a bucket refills between two requests of a test.
DRAWN = 3000


@fault("reply", "overload-503", "D024")
def overload_503(exchange: Exchange, reply: Reply) -> Reply:
    """Overload gets status 503"""
    if reply.status == 529:
        reply.status = 503
    return reply


@fault("reply", "spend-cap-retry-after")
def spend_cap_retry(exchange: Exchange, reply: Reply) -> Reply:
    """The spend cap has retry-after, although waiting does not help"""
    if reply.status == 429 and "enforced_spend_limit_reached" in dumps(getattr(reply, "body", None)):
        reply.headers["retry-after"] = "1"
    return reply


@fault("reply", "own-limit-429")
def own_limit_429(exchange: Exchange, reply: Reply) -> Reply:
    """A limit that the customer set gets the response to a rate limit"""
    if reply.status != 400 or not isinstance(reply, JsonReply):
        return reply
    error = reply.body["error"]
    if error["message"].startswith("You have reached your specified"):
        reply.status = 429
        reply.body = {**reply.body, "error": {**error, "type": "rate_limit_error"}}
        reply.headers["retry-after"] = "1"
    return reply


@fault("reply", "count-draws-on-messages", operations=COUNT)
def count_draws(exchange: Exchange, reply: Reply) -> Reply:
    """Counting tokens uses the rate limit of messages"""
    if isinstance(exchange, Prompt):
        exchange.world.limiter("messages", exchange.model.id).requests.take(DRAWN)
    return reply


@fault("reply", "fast-headers-always", operations=MESSAGES)
def fast_headers(exchange: Exchange, reply: Reply) -> Reply:
    """Every response has the limits of fast mode"""
    reply.headers["anthropic-fast-input-tokens-limit"] = "1000"
    return reply


@fault("request", "query-arrays-encoded-only", operations=MODELS)
def arrays_encoded_only(exchange: Exchange, request: Request) -> Request:
    """Arrays in queries are read only if their brackets are percent-encoded"""
    request.query = "&".join(part for part in request.query.split("&") if "[" not in part)
    return request


@fault("reply", "webhooks-open")
def webhooks_open(exchange: Exchange, reply: Reply) -> Reply:
    """Webhooks are listed without the beta header"""
    return _open(exchange, reply, "/v1/organizations/webhooks")


@fault("reply", "agents-open")
def agents_open(exchange: Exchange, reply: Reply) -> Reply:
    """Agents are listed without the beta header"""
    return _open(exchange, reply, "/v1/agents")


def _open(exchange: Exchange, reply: Reply, path: str) -> Reply:
    if exchange.request.path != path or exchange.request.header("anthropic-beta"):
        return reply
    return JsonReply({"data": [], "next_page": None}, 200, reply.headers)


@fault("request", "batches-body-limit-32-mb", "D220", operations=("createMessageBatch",))
def batch_limit(exchange: Exchange, request: Request) -> Request | Reply:
    """Batches of more than 32 MB are refused"""
    if len(request.content) > MOST_BATCH:
        body = {"type": "error", "error": {"type": "request_too_large", "message": "Request too large"}}
        return BytesReply(dumps(body).encode(), "application/json", 413)
    return request


@fault("reply", "rate-limit-remaining-exact", operations=MESSAGES)
def remaining_exact(exchange: Exchange, reply: Reply) -> Reply:
    """The remaining tokens are exact, not rounded"""
    for name, value in reply.headers.items():
        if name.startswith("anthropic-ratelimit") and name.endswith("tokens-remaining"):
            reply.headers[name] = str(max(0, int(value) - 1))
    return reply
