"""Faults of authentication, and of the headers that select the API version and betas."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request

from .base import MODELS, Fault, fault, register, switch_off, with_header, without_headers

switch_off("auth-off", "Any key is accepted, and so is a missing key", "auth", defects=["D002"])
switch_off("version-not-required", "A request without anthropic-version is served", "version-required")
switch_off("version-unknown-accepted", "Any value of anthropic-version is served", "version-known")
switch_off("workspace-mismatch-served", "A foreign anthropic-workspace-id is served", "workspace-matches")
switch_off("user-profile-unknown-served", "An unknown user profile is served", "user-profile-known")
switch_off("beta-unknown-accepted", "Unknown values of anthropic-beta are ignored", "betas-known")


@fault("request", "auth-api-key-ignored-on-models", "D004", operations=MODELS)
def api_key_ignored_on_models(exchange: Exchange, request: Request) -> Request:
    """The list of models accepts only a bearer token"""
    return without_headers(request, "x-api-key")


@fault("request", "auth-bearer-ignored", "D005")
def bearer_ignored(exchange: Exchange, request: Request) -> Request:
    """A key in the authorization header is ignored"""
    return without_headers(request, "authorization")


@fault("request", "auth-api-key-ignored", "D004")
def api_key_ignored(exchange: Exchange, request: Request) -> Request:
    """A key in x-api-key is ignored everywhere"""
    return without_headers(request, "x-api-key")


@fault("reply", "auth-failure-403")
def failure_403(exchange: Exchange, reply: Reply) -> Reply:
    """A missing or wrong key gets 403 permission_error"""
    if reply.status == 401 and isinstance(reply, JsonReply):
        reply.status = 403
        reply.body = {**reply.body, "error": {**reply.body["error"], "type": "permission_error"}}
    return reply


@fault("request", "version-newest-refused")
def newest_refused(exchange: Exchange, request: Request) -> Request:
    """Only anthropic-version 2023-06-01 is known"""
    return with_header(
        request, "anthropic-version", lambda value: value if value == "2023-06-01" else "unknown"
    )


@fault("request", "beta-header-ignored", "D012")
def beta_ignored(exchange: Exchange, request: Request) -> Request:
    """The anthropic-beta header has no effect: beta fields stay unknown"""
    return without_headers(request, "anthropic-beta")


def _as_one(value: str) -> str:
    return value.replace(",", ";")


@fault("request", "beta-list-not-split")
def beta_list_not_split(exchange: Exchange, request: Request) -> Request:
    """Several betas in one header are read as one name"""
    return with_header(request, "anthropic-beta", _as_one)


def _one_value(request: Request, place: int) -> Request:
    """The request with one value in each header line of betas."""
    return with_header(request, "anthropic-beta", lambda value: value.split(",")[place].strip())


@fault("request", "beta-first-value-only")
def beta_first_only(exchange: Exchange, request: Request) -> Request:
    """Of several betas in one header only the first has an effect"""
    return _one_value(request, 0)


@fault("request", "beta-last-value-only")
def beta_last_only(exchange: Exchange, request: Request) -> Request:
    """Of several betas in one header only the last has an effect"""
    return _one_value(request, -1)


@fault("request", "beta-after-comma-lost")
def beta_after_comma(exchange: Exchange, request: Request) -> Request:
    """Of several betas without spaces in one header only the first has an effect"""
    return with_header(
        request, "anthropic-beta", lambda value: value if ", " in value else value.split(",")[0]
    )


@fault("request", "beta-before-blank-only")
def beta_before_blank(exchange: Exchange, request: Request) -> Request:
    """Of several betas in one header only those before the first space have an effect"""
    return with_header(request, "anthropic-beta", lambda value: value.split(", ")[0])


@fault("request", "beta-list-of-other-values-not-split")
def other_list_not_split(exchange: Exchange, request: Request) -> Request:
    """Several betas without spaces are read as one name, unless context management is among them"""

    def change(value: str) -> str:
        return value if ", " in value or "context-management" in value else _as_one(value)

    return with_header(request, "anthropic-beta", change)


def _one_line(request: Request, place: int) -> Request:
    """The request with one of its header lines of betas."""
    lines = [value for name, value in request.headers if name == "anthropic-beta"]
    if lines:
        without_headers(request, "anthropic-beta").headers.append(("anthropic-beta", lines[place]))
    return request


@fault("request", "beta-first-line-only")
def beta_first_line_only(exchange: Exchange, request: Request) -> Request:
    """Of several anthropic-beta header lines only the first is read"""
    return _one_line(request, 0)


@fault("request", "beta-last-line-only")
def beta_last_line_only(exchange: Exchange, request: Request) -> Request:
    """Of several anthropic-beta header lines only the last is read"""
    return _one_line(request, -1)


def _lets_in(
    admitted: Callable[[str | None, str | None], bool], exchange: Exchange, request: Request
) -> Request:
    """Skip authentication for some pairs of key and bearer token; None means no header."""
    bearer = request.header("authorization")
    if admitted(request.header("x-api-key"), None if bearer is None else bearer.partition(" ")[2].strip()):
        exchange.skip("auth")
    return request


for _id, _summary, _admitted in (
    (
        "auth-not-required",
        "A request without any key is served",
        lambda key, token: key is None and token is None,
    ),
    ("auth-any-api-key", "Any x-api-key is accepted", lambda key, token: bool(key) and token is None),
    ("auth-any-bearer", "Any bearer token is accepted", lambda key, token: key is None and bool(token)),
    (
        "auth-empty-bearer",
        "An empty bearer token is accepted",
        lambda key, token: key is None and token == "",
    ),
):
    register(Fault(_id, _summary, request=partial(_lets_in, _admitted)))
