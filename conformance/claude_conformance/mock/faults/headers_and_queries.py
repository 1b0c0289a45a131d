"""Faults of headers and query parameters that a conformant server accepts or sends."""

from __future__ import annotations

from typing import Any

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request

from .base import MESSAGES, PROMPTS, fault
from .rewrite import refusal, rewrite

NO_OP_BETAS = (
    "message-batches-2024-09-24",
    "prompt-caching-2024-07-31",
    "pdfs-2024-09-25",
    "token-counting-2024-11-01",
    "extended-cache-ttl-2025-04-11",
)


@fault("request", "workspace-own-refused")
def own_workspace_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """A request that names a workspace is refused, even the right one"""
    if request.header("anthropic-workspace-id") is not None:
        return refusal(exchange, "anthropic-workspace-id: header is not permitted", 403)
    return request


@fault("reply", "workspace-id-missing")
def workspace_missing(exchange: Exchange, reply: Reply) -> Reply:
    """No response has an anthropic-workspace-id header"""
    reply.headers.pop("anthropic-workspace-id", None)
    return reply


@fault("reply", "admin-api-open")
def admin_open(exchange: Exchange, reply: Reply) -> Reply:
    """Any key may list the workspaces of the organization"""
    if exchange.request.path == "/v1/organizations/workspaces":
        return JsonReply(
            {"data": [], "has_more": False, "first_id": None, "last_id": None}, 200, reply.headers
        )
    return reply


@fault("request", "beta-no-op-refused")
def no_op_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """The beta values of generally available features are unknown"""
    for name in (request.header("anthropic-beta") or "").split(","):
        if name.strip() in NO_OP_BETAS:
            return refusal(exchange, f"Unexpected value(s) `{name}` for the `anthropic-beta` header.")
    return request


@fault("request", "beta-query-refused", "D197", operations=PROMPTS)
def beta_query_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """The query ?beta=true is refused"""
    if "beta=" in request.query:
        return refusal(exchange, "beta: unknown query parameter")
    return request


@fault("request", "telemetry-headers-refused")
def telemetry_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Headers of unknown names are refused"""
    if any(name.startswith("x-") and name != "x-api-key" for name, _ in request.headers):
        return refusal(exchange, "headers: unknown header")
    return request


@fault("request", "version-oldest-refused", operations=PROMPTS)
def oldest_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """The version 2023-06-01 is no longer known"""
    if request.header("anthropic-version") == "2023-06-01":
        return refusal(exchange, "anthropic-version: 2023-06-01 is not a known version")
    return request


@fault("request", "no-stream-when-accepting-json", operations=MESSAGES)
def unstreamed(exchange: Exchange, request: Request) -> Request:
    """A request that accepts application/json gets no stream"""

    def take(body: dict[str, Any]) -> None:
        body.pop("stream", None)

    return rewrite(request, take) if request.header("accept") == "application/json" else request
