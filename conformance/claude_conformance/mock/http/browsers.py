"""Requests from pages in browsers: preflight, opt-in, and the headers that let a page read the answer.

A page may call the API when each request carries `anthropic-dangerous-direct-browser-access: true`; one
without is refused with 401. Browsers alone send `origin`, so other clients notice nothing of this. The
protocol is the Fetch standard's (section 3.3, CORS).
"""

from __future__ import annotations

from collections.abc import Mapping

from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import JsonReply
from claude_conformance.mock.http.requests import Request

OPT_IN = "anthropic-dangerous-direct-browser-access"
ASKED_METHOD, ASKED_HEADERS = "access-control-request-method", "access-control-request-headers"
METHODS = "DELETE, GET, POST"
# What a page may read beside the few headers that it always may.
READABLE = "request-id, retry-after, x-should-retry"
AGE = "600"


def is_preflight(request: Request) -> bool:
    """Whether a browser asks what it may send; `OPTIONS` without its headers is an ordinary request."""
    return (
        request.method == "OPTIONS"
        and request.header("origin") is not None
        and request.header(ASKED_METHOD) is not None
    )


def preflight(request: Request, request_id: str) -> JsonReply:
    """Allow every method and header that is asked for. Credentials play no part: a preflight has none."""
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
    """Whether the request says that it comes from a browser on purpose."""
    return (request.header(OPT_IN) or "").strip().lower() == "true"


def admit(request: Request) -> None:
    """Refuse a page's request that does not say so on purpose; raises 401."""
    if request.header("origin") is not None and not opted_in(request):
        raise ApiError(401, f"CORS requests must set '{OPT_IN}' header")


def sharing(request: Request) -> Mapping[str, str]:
    """The headers that let a page read the answer to this request."""
    if request.header("origin") is None:
        return {}
    return {"access-control-allow-origin": "*", "access-control-expose-headers": READABLE, "vary": "origin"}
