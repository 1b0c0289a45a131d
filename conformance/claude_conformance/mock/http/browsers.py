"""Requests from browsers: preflight, opt-in, and the headers that let a page read the response.

A page may call the API if each request has `anthropic-dangerous-direct-browser-access: true`; other requests
get 401. Only browsers send `origin`, so other clients are not affected. The protocol is the Fetch standard's
(section 3.3, CORS).
"""

from __future__ import annotations

from collections.abc import Mapping

from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import JsonReply
from claude_conformance.mock.http.requests import Request

OPT_IN = "anthropic-dangerous-direct-browser-access"
ASKED_METHOD, ASKED_HEADERS = "access-control-request-method", "access-control-request-headers"
METHODS = "DELETE, GET, POST"
# Response headers that a page may read in addition to the usual ones.
READABLE = "request-id, retry-after, x-should-retry"
AGE = "600"


def is_preflight(request: Request) -> bool:
    """Whether this is a preflight request; `OPTIONS` without its headers is an ordinary request."""
    return (
        request.method == "OPTIONS"
        and request.header("origin") is not None
        and request.header(ASKED_METHOD) is not None
    )


def preflight(request: Request, request_id: str) -> JsonReply:
    """Allow every requested method and header. A preflight has no credentials."""
    allowed = {
        "request-id": request_id,
        "access-control-allow-origin": "*",
        "access-control-allow-methods": METHODS,
        "access-control-max-age": AGE,
        "vary": f"origin, {ASKED_METHOD}, {ASKED_HEADERS}",
    }
    asked = request.header(ASKED_HEADERS)
    if asked:
        allowed["access-control-allow-headers"] = asked
    return JsonReply(None, 204, allowed)


def opted_in(request: Request) -> bool:
    """Whether the request opts in to access from a browser."""
    return (request.header(OPT_IN) or "").strip().lower() == "true"


def admit(request: Request) -> None:
    """Refuse a page's request without opt-in. Raises `ApiError` (401)."""
    if request.header("origin") is not None and not opted_in(request):
        raise ApiError(401, f"CORS requests must set '{OPT_IN}' header")


def sharing(request: Request) -> Mapping[str, str]:
    """Return the headers that let a page read the response."""
    if request.header("origin") is None:
        return {}
    return {"access-control-allow-origin": "*", "access-control-expose-headers": READABLE, "vary": "origin"}
