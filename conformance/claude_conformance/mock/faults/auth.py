"""Faults of authentication, and of the headers that select the API version and betas."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request

from .base import MODELS, fault, switch_off

switch_off("auth-off", "Any key is accepted, and so is a missing key", "auth", defects=["D002"])
switch_off("version-not-required", "A request without anthropic-version is served", "version-required")
switch_off("version-unknown-accepted", "Any value of anthropic-version is served", "version-known")
switch_off("workspace-mismatch-served", "A foreign anthropic-workspace-id is served", "workspace-matches")
switch_off("user-profile-unknown-served", "An unknown user profile is served", "user-profile-known")
switch_off("beta-unknown-accepted", "Unknown values of anthropic-beta are ignored", "betas-known")


def _without(request: Request, *names: str) -> Request:
    request.headers = [(name, value) for name, value in request.headers if name not in names]
    return request


@fault("request", "auth-api-key-ignored-on-models", "D004", operations=MODELS)
def api_key_ignored_on_models(exchange: Exchange, request: Request) -> Request:
    """The list of models accepts only a bearer token"""
    return _without(request, "x-api-key")


@fault("request", "auth-bearer-ignored", "D005")
def bearer_ignored(exchange: Exchange, request: Request) -> Request:
    """A key in the authorization header is ignored"""
    return _without(request, "authorization")


@fault("request", "auth-api-key-ignored", "D004")
def api_key_ignored(exchange: Exchange, request: Request) -> Request:
    """A key in x-api-key is ignored everywhere"""
    return _without(request, "x-api-key")


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
    request.headers = [
        (name, "unknown" if name == "anthropic-version" and value != "2023-06-01" else value)
        for name, value in request.headers
    ]
    return request


@fault("request", "beta-header-ignored", "D012")
def beta_ignored(exchange: Exchange, request: Request) -> Request:
    """The anthropic-beta header has no effect: beta fields stay unknown"""
    return _without(request, "anthropic-beta")


@fault("request", "beta-list-not-split")
def beta_list_not_split(exchange: Exchange, request: Request) -> Request:
    """Several betas in one header are read as one name"""
    request.headers = [
        (name, value.replace(",", ";") if name == "anthropic-beta" else value)
        for name, value in request.headers
    ]
    return request


def _only(request: Request, place: int) -> Request:
    """The request with one value of its list of betas."""
    value = request.header("anthropic-beta")
    if value is not None:
        request = _without(request, "anthropic-beta")
        request.headers.append(("anthropic-beta", value.split(",")[place].strip()))
    return request


@fault("request", "beta-first-value-only")
def beta_first_only(exchange: Exchange, request: Request) -> Request:
    """Of several betas in one header only the first has an effect"""
    return _only(request, 0)


@fault("request", "beta-last-value-only")
def beta_last_only(exchange: Exchange, request: Request) -> Request:
    """Of several betas in one header only the last has an effect"""
    return _only(request, -1)


@fault("request", "beta-list-of-other-values-not-split")
def other_list_not_split(exchange: Exchange, request: Request) -> Request:
    """Several betas without spaces are read as one name, unless context management is among them"""
    request.headers = [
        (name, value.replace(",", ";") if name == "anthropic-beta" and _others(value) else value)
        for name, value in request.headers
    ]
    return request


def _others(value: str) -> bool:
    return ", " not in value and "context-management" not in value
