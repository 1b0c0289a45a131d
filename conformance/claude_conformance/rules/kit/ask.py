"""Requests that many rules send, and the verdicts on unexpected responses."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NoReturn

from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.message import content_fault
from claude_conformance.rules.kit.requests import body
from claude_conformance.rules.outcome import Failed, Impact, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.stream.grammar import read_stream
from claude_conformance.wire import Exchange, JsonError, Response

INVALID = "invalid_request_error"


def create(probe: Probe, *, patient: bool = True, invalid: bool = False, **changes: Any) -> Exchange:
    """Sends the plain Messages request with these fields changed; ``invalid`` as in `Call`."""
    return probe.send(Call(json=body(probe, **changes), patient=patient, invalid=invalid))


def answered(exchange: Exchange) -> Response:
    """Returns the response. Raises `Failed` if no response arrived, or an incomplete one."""
    response, fault = exchange.response, exchange.error
    if response is None:
        text = f"no response: {fault.message if fault else 'the connection ended'}"
        raise Failed(text, exchange, impact="breaking")
    if fault is not None and fault.kind not in ("oversize", "unclosed"):
        what = "cannot be read" if fault.kind == "coding" else "breaks off"
        raise Failed(f"the response {what}: {fault.message}", exchange, impact="breaking")
    return response


def json_object(exchange: Exchange) -> dict[str, Any]:
    """Returns the body as a JSON object. Raises `Failed` if it is something else."""
    try:
        value = answered(exchange).json()
    except JsonError as error:
        raise Failed(f"the body is not JSON: {error}", exchange, impact="breaking") from None
    if not isinstance(value, dict):
        raise Failed("the body is not a JSON object", exchange)
    return value


def accepted(exchange: Exchange) -> dict[str, Any]:
    """Returns the JSON object of a 200.

    Raises `Failed` on any other status, because clients raise an exception.
    """
    _need_200(exchange, answered(exchange).status)
    return json_object(exchange)


def refusal_impact(exchange: Exchange) -> Impact | None:
    """Returns the impact of refusing a valid request, if it differs from the rule's own.

    Any 5xx breaks clients: the official SDKs retry in vain and then raise an exception.
    """
    failed = exchange.status is not None and exchange.status >= 500
    return "breaking" if failed and not exchange.request.invalid else None


def _need_200(exchange: Exchange, status: int | None) -> None:
    if status != 200:
        impact: Impact | None = None if exchange.request.invalid else "breaking"
        raise Failed(f"the status is {status}, not 200{describe(exchange)}", exchange, impact=impact)


def message_in(exchange: Exchange) -> dict[str, Any]:
    """Returns the message of a 200, streamed or not. Raises `Failed` on any other status.

    Raises `Skipped` if the message cannot be read: another rule reports the reason.
    """
    message = streamed(exchange) if exchange.streamed else accepted(exchange)
    if fault := content_fault(message):
        raise Skipped(f"the message breaks G01: {fault}", exchange)
    return message


def streamed(exchange: Exchange) -> dict[str, Any]:
    """Returns the joined message of a stream. Raises `Failed` unless it is a 200.

    Raises `Skipped` if the stream cannot be read, which the rules H02 to H18 judge, or is not a stream.
    """
    # A stream that breaks off is judged by rule H09, not by the rule that sent the request.
    _need_200(exchange, exchange.status if exchange.streamed else answered(exchange).status)
    if not exchange.streamed:
        raise Skipped("the response breaks H01: it is not an event stream", exchange)
    reading = read_stream(exchange)
    if (breach := reading.obstacle) is not None:
        raise Skipped(f"the stream breaks {breach.rule}: {breach}", exchange)
    if reading.unfinished and exchange.error is not None:
        text = f"the stream is slow: {exchange.error.message}; allow more time with --timeout"
        raise Skipped(text, exchange)
    if reading.message is None:
        raise Skipped("the stream ends with an error", exchange)
    return reading.message


def describe(exchange: Exchange) -> str:
    """Returns the error type of a response, in brackets, when it has one."""
    kind, _ = error_of(exchange)
    return f" ({kind})" if kind else ""


def error_of(exchange: Exchange) -> tuple[str | None, str | None]:
    """Returns `error.type` and `error.details.error_code` of a response, each if it is a string."""
    try:
        value = exchange.response.json() if exchange.response else None
    except JsonError:
        return None, None
    error = value.get("error") if isinstance(value, dict) else None
    if not isinstance(error, dict):
        return None, None
    details = error.get("details")
    kind, code = error.get("type"), details.get("error_code") if isinstance(details, dict) else None
    return kind if isinstance(kind, str) else None, code if isinstance(code, str) else None


def refused(exchange: Exchange, status: int = 400, kind: str = INVALID, code: str | None = None) -> None:
    """Raises `Failed` unless a request sent as ``invalid`` gets this error.

    Raises `TypeError` if the request was not sent as invalid: other rules would judge the response of
    a server that accepts it.
    """
    if not exchange.request.invalid:
        raise TypeError("a request that must be refused is sent with invalid=True")
    is_error(exchange, status, kind, code)


def is_error(exchange: Exchange, status: int = 400, kind: str = INVALID, code: str | None = None) -> None:
    """Raises `Failed` unless the response is an error of this status and type (and error code)."""
    got = answered(exchange).status
    if got != status:
        raise Failed(
            f"the status is {got}, not {status}{describe(exchange)}", exchange, impact=_retried(exchange)
        )
    got_kind, got_code = error_of(exchange)
    if got_kind != kind:
        raise Failed(f"error.type is {got_kind!r}, not {kind!r}", exchange)
    if code is not None and got_code != code:
        raise Failed(f"error.details.error_code is {got_code!r}, not {code!r}", exchange)


def client_error(exchange: Exchange) -> None:
    """Raises `Failed` unless the response is a 4xx."""
    status = answered(exchange).status
    if not 400 <= status < 500:
        raise Failed(f"the status is {status}, not 4xx", exchange, impact=_retried(exchange))


def _retried(exchange: Exchange) -> Impact | None:
    """ "breaking" for a status that the official SDKs retry, twice."""
    response = exchange.response
    if response is None:
        return None
    said = response.header("x-should-retry")
    again = said == "true" or response.status in {408, 409, 429} or response.status >= 500
    return "breaking" if again and said != "false" else None


def need_plain(probe: Probe) -> dict[str, Any]:
    """Returns the plain request's message. Raises `Skipped` if the server does not accept even that.

    A refusal proves something only if the server accepts the same request without the fault.
    """
    exchange = probe.sample("message")
    try:
        return accepted(exchange)
    except Failed as failure:
        raise Skipped(f"the plain request is not accepted: {failure.message}", exchange) from None


def need(probe: Probe, what: str, **changes: Any) -> Exchange:
    """Returns the response to the plain request with these fields changed, sent once per run.

    Raises `Skipped` if the server refuses it; the message says what is refused. A control like `need_plain`.
    """
    name = json.dumps(changes, sort_keys=True)
    exchange = probe.once(f"control {name}", lambda own: create(own, **changes))
    try:
        accepted(exchange)
    except Failed as failure:
        raise Skipped(f"{what} is not accepted: {failure.message}", exchange) from None
    return exchange


def refuses(probe: Probe, control: Mapping[str, Any] | None = None, **changes: Any) -> None:
    """Checks that the plain request with these fields changed gets 400 `invalid_request_error`.

    A conformant server accepts the request with the fields in ``control``. Raises `Skipped` if this server
    does not.
    """
    _controls(probe, control)
    refused(create(probe, invalid=True, **changes))


def refuses_each(
    probe: Probe, cases: Mapping[str, dict[str, Any]], control: Mapping[str, Any] | None = None
) -> None:
    """Like `refuses` for several requests: sends all of them and names all that fail."""
    _controls(probe, control)
    each(cases, lambda changes: refused(create(probe, invalid=True, **changes)))


def _controls(probe: Probe, control: Mapping[str, Any] | None) -> None:
    need_plain(probe)
    if control is not None:
        need(probe, f"the request without its fault ({', '.join(control)})", **control)


def accepts_each(probe: Probe, cases: Mapping[str, dict[str, Any]]) -> None:
    """Checks that the plain request with each of these changes is accepted."""
    each(cases, lambda changes: accepted(create(probe, **changes)))


def fail(message: str, *exchanges: Exchange, impact: Impact | None = None) -> NoReturn:
    """Raises `Failed`, which ends the rule; ``impact`` as in `Failed`."""
    raise Failed(message, *exchanges, impact=impact)
