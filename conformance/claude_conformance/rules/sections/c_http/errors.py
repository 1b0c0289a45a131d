"""Section C: the shape of errors, observed on every exchange.

Rules: C06-C09, C21, C22.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail, need_plain, refused
from claude_conformance.rules.kit.ordinary import provoke
from claude_conformance.rules.kit.requests import OMIT, body
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.c_http import section
from claude_conformance.wire import JsonError

observed = section.having(cost=0)

TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    409: "conflict_error",
    413: "request_too_large",
    429: "rate_limit_error",
    500: "api_error",
    504: "timeout_error",
    529: "overloaded_error",
}
"""The `error.type` of each status that has a specific one."""

RETRY = {400: "false", 404: "false", 429: "true"}


def _error(seen: Observation) -> dict[str, Any] | None:
    """Returns the body of an error response, or `None` if it is not a JSON object."""
    try:
        value = seen.response.json()
    except JsonError:
        return None
    return value if isinstance(value, dict) else None


@observed.rule(
    "C06",
    title="shapes every error as type, error.type, error.message",
    source=[src.ERRORS],
    detects=["D016", "D022", "D023"],
    check=provoke,
)
def envelope(seen: Observation) -> Finding:
    status = seen.response.status
    if status < 400:
        return None
    body = _error(seen)
    if body is None:
        return f"the body of the {status} is not a JSON object"
    error = body.get("error")
    if not isinstance(error, dict):
        return f"the body of the {status} has no `error` object"
    for name in ("type", "message"):
        if not isinstance(error.get(name), str) or not error[name]:
            return f"error.{name} of the {status} is not a string"
    # An edge in front of the API is known to omit `type` in its 413.
    if body.get("type") != "error" and status != 413:
        return f"the body of the {status} has type {body.get('type')!r}, not 'error'"
    return HELD


@observed.rule(
    "C07",
    title="repeats the request-id in the request_id of errors",
    source=[src.ERRORS],
    detects=["D009"],
    check=provoke,
)
def same_request_id(seen: Observation) -> Finding:
    response = seen.response
    header = response.header("request-id")
    if response.status < 400 or response.status == 413 or header is None:
        return None
    body = _error(seen)
    if body is None:
        return None
    found = body.get("request_id")
    return HELD if found == header else f"request_id is {found!r}, the header says {header!r}"


@observed.rule(
    "C08",
    title="uses the documented error type for each error status",
    source=[src.ERRORS],
    detects=["D022", "D024"],
    check=provoke,
)
def status_and_type(seen: Observation) -> Finding:
    status = seen.response.status
    error = (_error(seen) or {}).get("error")
    if status not in TYPES or not isinstance(error, dict):
        return None
    found = error.get("type")
    return HELD if found == TYPES[status] else f"status {status} comes with error.type {found!r}"


@observed.rule(
    "C09",
    title="gives error.details, if present, an error_code",
    source=[src.SDK_ERROR_DETAILS],
    check=provoke,
)
def details(seen: Observation) -> Finding:
    error = (_error(seen) or {}).get("error") if seen.response.status >= 400 else None
    if not isinstance(error, dict) or error.get("details") is None:
        return None
    code = error["details"].get("error_code") if isinstance(error["details"], dict) else None
    return HELD if isinstance(code, str) else "error.details has no error_code"


@observed.rule(
    "C21",
    title="sets x-should-retry, if it sends it, to false on 400 and 404 and to true on 429",
    severity="SHOULD",
    source=[src.SDK_BASE, src.OBS_RATE],
    check=provoke,
)
def should_retry(seen: Observation) -> Finding:
    response = seen.response
    value = response.header("x-should-retry")
    if value is None or response.status not in RETRY:
        return None
    return (
        HELD if value == RETRY[response.status] else f"status {response.status} has x-should-retry: {value}"
    )


@section.rule(
    "C22",
    title="answers an invalid stream request with a JSON error, not with a stream",
    profile="streaming",
    source=[src.STREAMING, src.ERRORS],
    needs=["createMessage"],
)
def error_before_stream(probe: Probe) -> None:
    need_plain(probe)
    exchange = probe.send(Call(json=body(probe, max_tokens=OMIT, stream=True), invalid=True))
    refused(exchange)
    if exchange.streamed:
        fail("the error has the content type of a stream", exchange)
