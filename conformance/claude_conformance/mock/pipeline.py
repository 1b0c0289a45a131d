"""Processes a request in stages: key, view, route, parameters and body, constraints, handler."""

from __future__ import annotations

from typing import Any

import attrs

from claude_conformance.contract import MethodNotAllowed, RouteNotFound, UnknownBeta, UnknownVersion
from claude_conformance.contract import pointer as pointers
from claude_conformance.mock.apis.kit.constraints import check_all
from claude_conformance.mock.apis.kit.handlers import ENVELOPES, HANDLERS, LOOSE, prepared
from claude_conformance.mock.examples import example_reply
from claude_conformance.mock.exchange import (
    Answered,
    Authenticated,
    Decoded,
    Exchange,
    Located,
    Routed,
    Upload,
    Validated,
    carried,
)
from claude_conformance.mock.http import browsers
from claude_conformance.mock.http.bodies import CHARSETS, decode_json, media_type, unpacked
from claude_conformance.mock.http.errors import ApiError, invalid, not_found
from claude_conformance.mock.http.forms import MULTIPART
from claude_conformance.mock.http.head import not_allowed
from claude_conformance.mock.http.replies import JsonReply, LiveReply, Reply, StreamReply
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.resources import engine
from claude_conformance.mock.resources.store import ResourceStore
from claude_conformance.mock.validation.form_values import form_values
from claude_conformance.mock.validation.integers import settle
from claude_conformance.mock.validation.parameters import read_params
from claude_conformance.mock.validation.schema import check_body
from claude_conformance.mock.world.credentials import ANY, Credential
from claude_conformance.mock.world.identity import WORKSPACE, account_headers

VERSION_HEADER, BETA_HEADER = "anthropic-version", "anthropic-beta"
WORKSPACE_HEADER = "anthropic-workspace-id"
JSON = "application/json"


def locate(exchange: Exchange) -> Located:
    """Find the operation that the path names in any available view.

    Raises `ApiError` (404, 405) if no operation has it.
    """
    request = exchange.request
    try:
        # Methods are case-sensitive; the contract's search is not.
        method = request.method if request.method.isupper() else "-"
        contract = exchange.world.contract.with_path(request.path)
        operation = exchange.world.widest(contract).match(method, request.path).operation
    except RouteNotFound:
        raise not_found(f"{request.method} {request.path}: Not found") from None
    except MethodNotAllowed as error:
        raise not_allowed(request.method, ", ".join(error.allowed)) from None
    return Located(**carried(exchange, "located"), located=operation, contract=contract)


def authenticate(exchange: Located) -> Authenticated:
    """Check the key in `x-api-key` or the bearer token.

    Raises `ApiError` (401) if it is missing or not valid, (403) if it is of a kind that does not open the
    operation.
    """
    if exchange.skips("auth") or not exchange.located.security:
        return Authenticated(**carried(exchange, "workspace"), workspace=WORKSPACE)
    credential = _credential(exchange)
    opens = credential.kinds.intersection(exchange.located.security)
    if not opens and not exchange.skips("credential-kind"):
        wanted = " or ".join(exchange.located.security)
        raise ApiError(403, f"This credential does not open this operation, which needs: {wanted}")
    return Authenticated(**carried(exchange, "workspace"), workspace=credential.workspace)


def _credential(exchange: Located) -> Credential:
    """Return the credential of a request. Raises `ApiError` (401) if it is not valid."""
    key, bearer = exchange.request.header("x-api-key"), exchange.request.header("authorization")
    if key is None and bearer is None:
        raise ApiError(401, "x-api-key header is required")
    if key is not None:
        credential = _accepted(exchange, key.strip())
        if credential is None:
            raise ApiError(401, "invalid x-api-key")
    else:
        scheme, _, token = (bearer or "").partition(" ")
        credential = _accepted(exchange, token.strip()) if scheme.lower() == "bearer" else None
        if credential is None:
            raise ApiError(401, "Invalid bearer token")
    return credential


def _accepted(exchange: Located, key: str) -> Credential | None:
    """Return what a valid key is: a known one, or in example mode any that is not blank."""
    known = exchange.world.credentials.find(key) if key else None
    if known is not None and known.expires <= exchange.world.clock.now():
        return None
    return ANY if known is None and key and exchange.world.config.mode == "example" else known


def admit(exchange: Authenticated) -> None:
    """Check the request's headers against its key (A07, A09), and refuse browser pages without opt-in.

    Raises `ApiError` (400, 401, 403).
    """
    if exchange.skips("auth"):
        return
    browsers.admit(exchange.request)
    if exchange.world.config.mode != "stateful":
        return
    described = any(one.name == WORKSPACE_HEADER for one in exchange.located.parameters)
    workspace = exchange.request.header(WORKSPACE_HEADER) if described else None
    if workspace is not None and workspace != exchange.workspace and not exchange.skips("workspace-matches"):
        raise ApiError(403, "anthropic-workspace-id: the API key belongs to another workspace")
    profile = exchange.request.header("anthropic-user-profile-id")
    known = profile is None or _has_profile(exchange, profile)
    if not known and not exchange.skips("user-profile-known"):
        raise invalid(f"User profile '{profile}' not found.", code="user_profile_not_found")


def _has_profile(exchange: Authenticated, profile: str) -> bool:
    """Whether a user profile exists in the workspace: a stored one, or the one that is always there."""
    stored = exchange.world.store(ResourceStore).find("user_profile", exchange.workspace, (profile,))
    return stored is not None or profile in exchange.world.user_profiles


def route(exchange: Authenticated) -> Routed:
    """Find the view that the headers select, and its operation.

    Raises `ApiError` (400, 404) if they do not exist.
    """
    world, request = exchange.world, exchange.request
    version, betas = _version(exchange), _betas(exchange)
    try:
        view = exchange.contract.view(version, betas)
    except (UnknownVersion, UnknownBeta) as error:
        raise invalid(str(error)) from None
    if world.config.mode == "example" and "beta=true" in request.query.split("&"):
        # The official SDK's beta namespace sends it with each request, and leaves the header to its
        # callers: here it selects every beta that adds something.
        values = world.contract.betas.values()
        added = [beta.name for beta in values if beta.status != "legacy-shape" and beta.name in world.betas]
        view = exchange.contract.view(version, (*betas, *added))
    if world.config.mode == "example":
        # Generated requests have placeholders: "x" for a text, 0 for a number.
        view = view.shape
    try:
        match = view.match(request.method, request.path)
    except (RouteNotFound, MethodNotAllowed):
        # Only other views have it.
        raise not_found(f"{request.method} {request.path}: Not found") from None
    return Routed(
        **carried(exchange),
        version=version,
        betas=betas,
        view=view,
        operation=match.operation,
        path_params=match.path_params,
    )


def _version(exchange: Authenticated) -> str:
    """Return the API version of the request. Raises `ApiError` (400) if it is missing or unknown."""
    world = exchange.world
    version = (exchange.request.header(VERSION_HEADER) or "").strip()
    if not version:
        needed = any(one.name == VERSION_HEADER and one.required for one in exchange.located.parameters)
        if needed and not exchange.skips("version-required"):
            raise invalid(f"{VERSION_HEADER}: header is required")
        return world.contract.default_version
    if version not in world.versions:
        if not exchange.skips("version-known"):
            raise invalid(f"{VERSION_HEADER}: {version} is not a known version")
        return world.contract.default_version
    return version


def _betas(exchange: Authenticated) -> tuple[str, ...]:
    """Return the betas of the request. Raises `ApiError` (400) if one is unknown."""
    world = exchange.world
    names = (name.strip() for name in (exchange.request.header(BETA_HEADER) or "").split(","))
    betas = tuple(dict.fromkeys(name for name in names if name))
    unknown = [name for name in betas if name not in world.betas]
    # Examples come from different dates, with different betas.
    if unknown and world.config.mode == "stateful" and not exchange.skips("betas-known"):
        listed = ", ".join(f"`{name}`" for name in unknown)
        raise invalid(f"Unexpected value(s) {listed} for the `{BETA_HEADER}` header.")
    return tuple(name for name in betas if name in world.betas)


def decode(exchange: Routed, limit: int) -> Decoded:
    """Read parameters and body as JSON values. Raises `ApiError` (400, 413) if they are not valid."""
    view, operation, request = exchange.view, exchange.operation, exchange.request
    strict = not exchange.skips("parameters")
    params = read_params(view, operation, request, dict(exchange.path_params), strict=strict)
    body = _body(exchange, limit) if operation.request_body is not None else None
    return Decoded(**carried(exchange), params=params, body=body, received=body)


def _body(exchange: Routed, limit: int) -> Any:
    """Return the body as a JSON value; None if it is missing or not JSON. Raises `ApiError` (400, 413)."""
    view, operation = exchange.view, exchange.operation
    kind, charset = media_type(exchange.request)
    if charset not in CHARSETS and not exchange.skips("charset-known"):
        raise invalid(f"content-type: charset {charset} is not supported", code="unsupported_charset")
    data = unpacked(exchange.request, limit)
    if _left_out(exchange, data):
        return None
    if MULTIPART in operation.media_types:
        if exchange.form is None:
            raise invalid(f"content-type: {kind or 'none'} is not supported here; send {MULTIPART}")
        return form_values(view, operation, exchange.form, strict=not exchange.skips("form-fields-once"))
    if JSON not in operation.media_types:
        return None
    if kind != JSON and not exchange.skips("content-type"):
        raise invalid(f"content-type: {kind or 'none'} is not supported here; send {JSON}")
    body = decode_json(data, charset)
    place = operation.request_schema()
    if place is not None:
        settle(view, pointers.resolve(view.document, pointers.split(place)), body)
    return body


def _left_out(exchange: Routed, data: bytes) -> bool:
    described = exchange.operation.request_body
    optional = described is not None and not described[1].get("required", False)
    return not data and exchange.form is None and optional


def validate(exchange: Decoded) -> Validated:
    """Validate the body against its schema. Raises `ApiError` (400) if it is not valid."""
    form, operation = exchange.form, exchange.operation
    if exchange.body is not None and not exchange.skips("schema"):
        kind = JSON if form is None else MULTIPART
        try:
            check_body(exchange.view, operation, kind, exchange.body, LOOSE.get(operation.id))
        except ValueError as error:
            raise invalid(f"The request body contains a value that cannot be read: {error}") from None
    if form is not None:
        return Upload(**carried(exchange, "form"), form=form)
    return Validated(**carried(exchange))


def answer(exchange: Located, limit: int) -> Answered:
    """Return the reply to a located request whose body has been read, including errors."""
    stage = exchange
    try:
        taken = exchange.hooks.request(exchange)
        if not isinstance(taken, Request):
            return Answered(exchange, taken)
        stage = attrs.evolve(exchange, request=taken)
        stage = authenticate(stage)
        admit(stage)
        stage = route(stage)
        stage = decode(stage, limit)
        stage = validate(stage)
        if stage.world.config.mode == "example":
            return Answered(stage, example_reply(stage))
        stage = prepared(stage)
        check_all(stage)
        stage = attrs.evolve(stage, body=stage.hooks.prompt(stage))
        handler = HANDLERS.get(stage.operation.id) or engine.handler(stage) or example_reply
        return Answered(stage, handler(stage))
    except ApiError as error:
        return refused(stage, error)
    except Exception as error:
        return failed(stage, error)


def refused(exchange: Exchange, error: ApiError) -> Answered:
    """Return the envelope of an error with its headers."""
    retry = "true" if error.status in (429, 529) or error.status >= 500 else "false"
    headers = {"x-should-retry": retry} | error.headers
    own = None if exchange.located is None else ENVELOPES.get(exchange.located.id)
    body = error.envelope(exchange.request_id) if own is None else own(error)
    return Answered(exchange, JsonReply(body, error.status, headers))


def failed(exchange: Exchange, error: Exception) -> Answered:
    """Return the API's 500 for a crash of the mock, not a framework's."""
    exchange.world.failures.append(error)
    return refused(exchange, ApiError(500, f"Internal server error ({type(error).__name__})"))


def finish(answered: Answered) -> Reply:
    """Add the headers of every response, then call the hooks."""
    exchange, reply = answered.exchange, answered.reply
    if isinstance(reply, StreamReply):
        reply.frames = exchange.hooks.events(exchange, reply.frames)
    common = {"request-id": exchange.request_id} | dict(browsers.sharing(exchange.request))
    if isinstance(exchange, Authenticated):
        common |= account_headers(exchange.workspace)
    if isinstance(reply, StreamReply | LiveReply):
        common |= {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}
    else:
        common["content-type"] = JSON if isinstance(reply, JsonReply) else reply.media_type
    reply.headers = common | dict(reply.headers)
    return exchange.hooks.reply(exchange, reply)
