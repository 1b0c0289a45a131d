"""Faults of response headers, of the error envelope and of transport."""

from __future__ import annotations

from claude_conformance.mock.exchange import Exchange

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.http.bodies import decode_json
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import BytesReply, JsonReply, Reply, StreamReply
from claude_conformance.mock.http.requests import Request
from claude_conformance.wire.jsontext import dumps

from .base import MESSAGES, PROMPTS, fault, switch_off, without_headers

FIXED_REQUEST_ID = "req_011CSHoEeqs5C35K2UUqR7Fy"
CLASS_NAMES = {
    "invalid_request_error": "BadRequestError",
    "authentication_error": "AuthenticationError",
    "not_found_error": "NotFoundError",
    "request_too_large": "RequestTooLargeError",
}

switch_off("body-limit-off", "Bodies of any size are read", "body-limit", operations=PROMPTS)
switch_off("content-type-ignored", "A JSON body of any content type is read", "content-type")


@fault("reply", "request-id-missing", "D009")
def request_id_missing(exchange: Exchange, reply: Reply) -> Reply:
    """No response has a request-id header"""
    reply.headers.pop("request-id", None)
    return reply


@fault("reply", "request-id-missing-on-streams", "D009", operations=MESSAGES)
def request_id_missing_on_streams(exchange: Exchange, reply: Reply) -> Reply:
    """Streams have no request-id header"""
    if isinstance(reply, StreamReply):
        reply.headers.pop("request-id", None)
    return reply


@fault("reply", "request-id-repeats", "D009")
def request_id_repeats(exchange: Exchange, reply: Reply) -> Reply:
    """Every response has the same request-id"""
    reply.headers["request-id"] = FIXED_REQUEST_ID
    if isinstance(reply, JsonReply) and reply.status >= 400:
        reply.body = {**reply.body, "request_id": FIXED_REQUEST_ID}
    return reply


@fault("reply", "request-id-foreign-form", "D009")
def request_id_foreign_form(exchange: Exchange, reply: Reply) -> Reply:
    """The request-id is a bare UUID"""
    reply.headers["request-id"] = "6f9619ff-8b86-d011-b42d-" + exchange.request_id[-12:].lower()
    return reply


@fault("reply", "organization-id-missing")
def organization_id_missing(exchange: Exchange, reply: Reply) -> Reply:
    """No response has an anthropic-organization-id header"""
    reply.headers.pop("anthropic-organization-id", None)
    return reply


@fault("reply", "organization-id-changes")
def organization_id_changes(exchange: Exchange, reply: Reply) -> Reply:
    """The anthropic-organization-id is another one in each response"""
    if "anthropic-organization-id" in reply.headers:
        reply.headers["anthropic-organization-id"] = exchange.request_id[-20:]
    return reply


@fault("reply", "rate-limit-headers-missing", operations=MESSAGES)
def rate_limit_headers_missing(exchange: Exchange, reply: Reply) -> Reply:
    """Messages responses have no anthropic-ratelimit headers"""
    reply.headers = {
        name: value for name, value in reply.headers.items() if not name.startswith("anthropic-ratelimit")
    }
    return reply


@fault("reply", "rate-limit-headers-partial", operations=MESSAGES)
def rate_limit_headers_partial(exchange: Exchange, reply: Reply) -> Reply:
    """Messages responses have limits of requests and tokens, but not of input and output tokens"""
    apart = ("anthropic-ratelimit-input-", "anthropic-ratelimit-output-")
    reply.headers = {name: value for name, value in reply.headers.items() if not name.startswith(apart)}
    return reply


@fault("reply", "rate-limit-reset-as-seconds", operations=MESSAGES)
def rate_limit_reset_as_seconds(exchange: Exchange, reply: Reply) -> Reply:
    """The reset of rate limits is a number of seconds, not a time"""
    for name in reply.headers:
        if name.startswith("anthropic-ratelimit") and name.endswith("-reset"):
            reply.headers[name] = "60"
    return reply


@fault("reply", "rate-limit-remaining-above-limit", operations=MESSAGES)
def rate_limit_remaining_above_limit(exchange: Exchange, reply: Reply) -> Reply:
    """More requests remain than the limit allows"""
    name = "anthropic-ratelimit-requests-remaining"
    if name in reply.headers:
        reply.headers[name] = str(int(reply.headers["anthropic-ratelimit-requests-limit"]) + 1)
    return reply


@fault("reply", "json-content-type-text")
def json_content_type_text(exchange: Exchange, reply: Reply) -> Reply:
    """JSON is sent as text/plain"""
    if isinstance(reply, JsonReply):
        reply.headers["content-type"] = "text/plain; charset=utf-8"
    return reply


@fault("reply", "should-retry-wrong")
def should_retry_wrong(exchange: Exchange, reply: Reply) -> Reply:
    """The header x-should-retry is true for invalid requests"""
    if reply.status in (400, 404):
        reply.headers["x-should-retry"] = "true"
    return reply


@fault("reply", "error-envelope-openai", "D019", "D022")
def envelope_openai(exchange: Exchange, reply: Reply) -> Reply:
    """Errors have the shape of another API: error.message, error.type, error.param, error.code"""
    if reply.status >= 400 and isinstance(reply, JsonReply):
        error = reply.body["error"]
        reply.body = {"error": {**error, "param": None, "code": None}}
    return reply


@fault("reply", "error-envelope-detail", "D016", "D023")
def envelope_detail(exchange: Exchange, reply: Reply) -> Reply:
    """Errors have the shape of a web framework: {"detail": ...}"""
    if reply.status >= 400 and isinstance(reply, JsonReply):
        reply.body = {"detail": reply.body["error"]["message"]}
    return reply


@fault("reply", "error-type-class-name", "D022")
def type_class_name(exchange: Exchange, reply: Reply) -> Reply:
    """The error.type is the name of a class"""
    if reply.status >= 400 and isinstance(reply, JsonReply):
        error = reply.body["error"]
        reply.body = {**reply.body, "error": {**error, "type": CLASS_NAMES.get(error["type"], "APIError")}}
    return reply


@fault("reply", "error-request-id-missing", "D009")
def request_id_missing_in_body(exchange: Exchange, reply: Reply) -> Reply:
    """Error bodies do not repeat the request id"""
    if reply.status >= 400 and isinstance(reply, JsonReply):
        reply.body = {key: value for key, value in reply.body.items() if key != "request_id"}
    return reply


@fault("reply", "error-request-id-differs", "D009")
def request_id_differs(exchange: Exchange, reply: Reply) -> Reply:
    """Error bodies name another request id than the header"""
    if reply.status >= 400 and isinstance(reply, JsonReply):
        reply.body = {**reply.body, "request_id": FIXED_REQUEST_ID}
    return reply


@fault("reply", "error-status-200")
def status_200(exchange: Exchange, reply: Reply) -> Reply:
    """Refusals of invalid requests have status 200"""
    if reply.status == 400:
        reply.status = 200
    return reply


@fault("reply", "error-validation-422", "D028")
def validation_422(exchange: Exchange, reply: Reply) -> Reply:
    """Invalid requests get 422"""
    if reply.status == 400:
        reply.status = 422
    return reply


@fault("reply", "error-validation-500", "D027", "D041")
def validation_500(exchange: Exchange, reply: Reply) -> Reply:
    """Invalid requests get 500"""
    if reply.status == 400 and isinstance(reply, JsonReply):
        reply.status = 500
        reply.body = {**reply.body, "error": {**reply.body["error"], "type": "api_error"}}
    return reply


@fault("reply", "error-details-without-code")
def details_without_code(exchange: Exchange, reply: Reply) -> Reply:
    """The error.details have no error_code"""
    if reply.status >= 400 and isinstance(reply, JsonReply):
        error = {**reply.body["error"], "details": {"code": reply.status}}
        reply.body = {**reply.body, "error": error}
    return reply


@fault("request", "invalid-json-500", "D016")
def invalid_json_500(exchange: Exchange, request: Request) -> Request | Reply:
    """A body that is not JSON is a server error"""
    try:
        if request.content and "json" in (request.header("content-type") or ""):
            decode_json(request.content)
    except ApiError:
        return BytesReply(b"Internal Server Error", "text/plain; charset=utf-8", 500)
    return request


@fault("reply", "unknown-route-html", "D023")
def unknown_route_html(exchange: Exchange, reply: Reply) -> Reply:
    """Unknown paths get a web page"""
    if reply.status == 404 and exchange.located is None:
        page = b"<!doctype html><title>Not found</title><p>Not found"
        headers = dict(reply.headers) | {"content-type": "text/html"}
        return BytesReply(page, "text/html", 404, headers)
    return reply


@fault("reply", "body-too-large-400", "D221")
def too_large_400(exchange: Exchange, reply: Reply) -> Reply:
    """A body that is too large gets 400"""
    if reply.status == 413 and isinstance(reply, JsonReply):
        reply.status = 400
        reply.body = {**reply.body, "error": {**reply.body["error"], "type": "invalid_request_error"}}
    return reply


@fault("request", "body-limit-1-mb", "D220")
def limit_1_mb(exchange: Exchange, request: Request) -> Request | Reply:
    """Bodies of more than 1 MB are refused"""
    if len(request.content) > 1024 * 1024:
        body = dumps({"error": "request entity too large"}).encode()
        return BytesReply(body, "application/json", 413)
    return request


@fault("request", "gzip-refused", operations=PROMPTS)
def gzip_refused(exchange: Exchange, request: Request) -> Request:
    """A gzip body is read without decompression"""
    return without_headers(request, "content-encoding")


@fault("reply", "retry-after-missing")
def retry_after_missing(exchange: Exchange, reply: Reply) -> Reply:
    """A 429 does not say when to try again"""
    reply.headers.pop("retry-after", None)
    return reply


@fault("reply", "rate-limit-503", "D024")
def rate_limit_503(exchange: Exchange, reply: Reply) -> Reply:
    """A rate limit gets 503 and api_error"""
    if reply.status == 429 and isinstance(reply, JsonReply):
        reply.status = 503
        reply.body = {**reply.body, "error": {**reply.body["error"], "type": "api_error"}}
    return reply


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


def _limits(id: str, summary: str, name: str, value: str) -> None:
    def hook(_: Exchange, reply: Reply) -> Reply:
        for header in [header for header in reply.headers if header.endswith(name)]:
            reply.headers[header] = value
        return reply

    hook.__doc__ = summary
    fault("reply", id)(hook)


_limits("rate-limit-remaining-unknown", "The remaining rate limit is not a number", "-remaining", "plenty")
_limits("rate-limit-reset-past", "The reset of rate limits is in the past", "-reset", "2020-01-01T00:00:00Z")


@fault("reply", "error-messages-alike", operations=MESSAGES)
def messages_alike(exchange: Exchange, reply: Reply) -> Reply:
    """Every 400 has the same message"""
    if isinstance(reply, JsonReply) and reply.status == 400:
        reply.body = {**reply.body, "error": {**reply.body["error"], "message": "The request is not valid."}}
    return reply
