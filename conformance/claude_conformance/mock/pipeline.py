"""From a request to a reply: authentication, version, route, validation, constraints, handler."""

from __future__ import annotations

from typing import Any

from claude_conformance.contract import (
    MethodNotAllowed,
    Operation,
    RouteNotFound,
    UnknownBeta,
    UnknownVersion,
)
from claude_conformance.contract import pointer as pointers
from claude_conformance.mock.apis.kit.examples import example_reply
from claude_conformance.mock.apis.messages.placed_files import with_files
from claude_conformance.mock.http import browsers
from claude_conformance.mock.http.bodies import decode_json, media_type, unpacked
from claude_conformance.mock.http.errors import ApiError, invalid, not_found
from claude_conformance.mock.http.forms import MULTIPART, form_values
from claude_conformance.mock.http.head import not_allowed
from claude_conformance.mock.validation.integers import settle
from claude_conformance.mock.validation.parameters import read_params
from claude_conformance.mock.validation.schema import check_body
from claude_conformance.mock.world.identity import WORKSPACE
from claude_conformance.mock.world.world import ORGANIZATION

from .constraints import PROMPTS, check_all
from .exchange import Exchange, JsonReply, Reply, StreamReply
from .faults import hooks
from .handlers import HANDLERS

VERSION_HEADER, BETA_HEADER = "anthropic-version", "anthropic-beta"
# What of a body is looked at later than its schema says.
LOOSE = {"createMessageBatch": ("requests", "*", "params")}


def locate(exchange: Exchange) -> Operation:
    """The operation that a path names in any view on offer; raises 404 or 405."""
    request = exchange.request
    try:
        # Methods are told apart by case; the contract's search is not that strict.
        method = request.method if request.method.isupper() else "-"
        return exchange.world.widest().match(method, request.path).operation
    except RouteNotFound:
        raise not_found(f"{request.method} {request.path}: Not found") from None
    except MethodNotAllowed as error:
        raise not_allowed(request.method, ", ".join(error.allowed)) from None


def authenticate(exchange: Exchange) -> None:
    """Take a valid key in `x-api-key` or as bearer token; raises 401."""
    if exchange.skips("auth"):
        exchange.authenticated, exchange.workspace = True, WORKSPACE
        return
    key, bearer = exchange.request.header("x-api-key"), exchange.request.header("authorization")
    if key is None and bearer is None:
        raise ApiError(401, "x-api-key header is required")
    if key is not None:
        if not accepts(exchange, key.strip()):
            raise ApiError(401, "invalid x-api-key")
    else:
        scheme, _, token = (bearer or "").partition(" ")
        if scheme.lower() != "bearer" or not accepts(exchange, token.strip()):
            raise ApiError(401, "Invalid bearer token")
    exchange.authenticated = True
    browsers.admit(exchange)
    if exchange.world.config.mode == "stateful":
        belongs(exchange)


def belongs(exchange: Exchange) -> None:
    """Hold the workspace and the user profile that a request names against those of the key (A07, A09)."""
    workspace = exchange.request.header("anthropic-workspace-id")
    if workspace is not None and workspace != exchange.workspace and not exchange.skips("workspace-matches"):
        raise ApiError(403, "anthropic-workspace-id: the API key belongs to another workspace")
    profile = exchange.request.header("anthropic-user-profile-id")
    known = profile is None or profile in exchange.world.user_profiles
    if not known and not exchange.skips("user-profile-known"):
        raise invalid(f"User profile '{profile}' not found.", code="user_profile_not_found")


def accepts(exchange: Exchange, key: str) -> bool:
    """Whether a key is valid: a known one, or in example mode any that is not blank. Notes its workspace."""
    workspace = exchange.world.workspace_of(key) if key else None
    exchange.workspace = workspace or WORKSPACE
    return workspace is not None or (bool(key) and exchange.world.config.mode == "example")


def choose_view(exchange: Exchange) -> None:
    """Find the view that the headers select; raises 400."""
    world, request = exchange.world, exchange.request
    version = request.header(VERSION_HEADER)
    if version is None or not version.strip():
        if not exchange.skips("version-required"):
            raise invalid(f"{VERSION_HEADER}: header is required")
        version = world.contract.default_version
    version = version.strip()
    if version not in world.versions:
        if not exchange.skips("version-known"):
            raise invalid(f"{VERSION_HEADER}: {version} is not a known version")
        version = world.contract.default_version
    names = (name.strip() for name in (request.header(BETA_HEADER) or "").split(","))
    betas = tuple(dict.fromkeys(name for name in names if name))
    unknown = [name for name in betas if name not in world.betas]
    # Every example stands for the API of some day, and each day knows other values.
    if unknown and world.config.mode == "stateful" and not exchange.skips("betas-known"):
        listed = ", ".join(f"`{name}`" for name in unknown)
        raise invalid(f"Unexpected value(s) {listed} for the `{BETA_HEADER}` header.")
    exchange.version = version
    exchange.betas = tuple(name for name in betas if name in world.betas)
    try:
        exchange.view = world.view(version, exchange.betas)
    except (UnknownVersion, UnknownBeta) as error:
        raise invalid(str(error)) from None


def open_view(exchange: Exchange) -> None:
    """In example mode, let `beta=true` stand for every beta that adds something.

    The official SDK's beta namespace sends it with each request, and leaves the header to its callers.
    """
    world = exchange.world
    if world.config.mode == "example" and "beta=true" in exchange.request.query.split("&"):
        betas = world.contract.betas.values()
        added = [beta.name for beta in betas if beta.status != "legacy-shape" and beta.name in world.betas]
        exchange.view = world.view(exchange.version, (*exchange.betas, *added))


def route(exchange: Exchange) -> None:
    """Find the operation in the view; what only other views have is 404 here."""
    assert exchange.view is not None
    request = exchange.request
    try:
        match = exchange.view.match(request.method, request.path)
    except (RouteNotFound, MethodNotAllowed):
        raise not_found(f"{request.method} {request.path}: Not found") from None
    exchange.operation, exchange.path_params = match.operation, match.path_params


def read_request(exchange: Exchange, limit: int) -> None:
    """Decode parameters and body by the operation's schemas; raises 400 or 413."""
    view, operation = exchange.view, exchange.operation
    assert view is not None
    assert operation is not None
    exchange.params = read_params(view, operation, exchange.request, dict(exchange.path_params))
    if operation.request_body is None:
        return
    kind, charset = media_type(exchange.request)
    data = unpacked(exchange.request, limit)
    if not data and exchange.form is None and not operation.request_body[1].get("required", False):
        return
    if MULTIPART in operation.media_types:
        read_form(exchange)
        return
    if "application/json" not in operation.media_types:
        return
    if kind != "application/json" and not exchange.skips("content-type"):
        raise invalid(f"content-type: {kind or 'none'} is not supported here; send application/json")
    exchange.body = exchange.received = decode_json(data, charset)
    place = operation.request_schema()
    if place is not None:
        settle(view, pointers.resolve(view.document, pointers.split(place)), exchange.body)
    if not exchange.skips("schema"):
        try:
            check_body(view, operation, "application/json", exchange.body, LOOSE.get(operation.id))
        except ValueError as error:
            raise invalid(f"The request body holds a value that cannot be read: {error}") from None


def read_form(exchange: Exchange) -> None:
    """Hold a form against the operation's schema; raises 400."""
    view, operation, form = exchange.view, exchange.operation, exchange.form
    assert view is not None
    assert operation is not None
    if form is None:
        kind, _ = media_type(exchange.request)
        raise invalid(f"content-type: {kind or 'none'} is not supported here; send {MULTIPART}")
    exchange.body = exchange.received = form_values(view, operation, form)
    if not exchange.skips("schema"):
        check_body(view, operation, MULTIPART, exchange.body)


def perform(exchange: Exchange) -> Reply:
    """Check what schemas cannot say, then let the handler answer."""
    operation, world = exchange.operation, exchange.world
    assert operation is not None
    if world.config.mode == "example":
        return example_reply(exchange)
    if operation.id in PROMPTS:
        exchange.body = with_files(exchange.body, world, exchange.workspace)
    check_all(exchange)
    for hook in hooks(world.faults, exchange, "prompt"):
        exchange.body = hook(exchange, exchange.body)
    handler = HANDLERS.get(operation.id)
    return handler(exchange) if handler else example_reply(exchange)


def answer(exchange: Exchange, limit: int) -> Reply:
    """The reply to a request whose operation is known and whose body is read; errors included."""
    try:
        authenticate(exchange)
        choose_view(exchange)
        open_view(exchange)
        route(exchange)
        read_request(exchange, limit)
        return perform(exchange)
    except ApiError as error:
        return error_reply(exchange, error)


def error_reply(exchange: Exchange, error: ApiError) -> JsonReply:
    """The envelope of an error with its headers."""
    retry = "true" if error.status in (429, 529) or error.status >= 500 else "false"
    headers = {"x-should-retry": retry} | error.headers
    return JsonReply(error.envelope(exchange.request_id), error.status, headers)


def finish(exchange: Exchange, reply: Reply) -> Reply:
    """Add the headers of every response, then let the faults at it."""
    if isinstance(reply, StreamReply):
        for hook in hooks(exchange.world.faults, exchange, "events"):
            reply.frames = hook(exchange, reply.frames)
    common: dict[str, Any] = {"request-id": exchange.request_id} | dict(browsers.sharing(exchange.request))
    if exchange.authenticated:
        common |= {
            "anthropic-organization-id": ORGANIZATION,
            "anthropic-workspace-id": exchange.workspace or WORKSPACE,
        }
    if isinstance(reply, StreamReply):
        common |= {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}
    else:
        common["content-type"] = "application/json" if isinstance(reply, JsonReply) else reply.media_type
    reply.headers = common | dict(reply.headers)
    for hook in hooks(exchange.world.faults, exchange, "reply"):
        reply = hook(exchange, reply)
    return reply
