"""Recorded exchanges as plain data for reports: redacted, printable and limited in size."""

from __future__ import annotations

from typing import Any

from claude_conformance.wire import Event, Exchange, Headers, Redactor, Response, curl

_HEAD, _TAIL = 200, 50  # events kept of a long stream
_RAW_STREAM = 16 << 10  # bytes kept of a stream's raw text, in addition to its events


def evidence(exchange: Exchange, redactor: Redactor) -> dict[str, Any]:
    """Returns the fields `request`, `response`, `events` and `curl` of the report."""
    request, response, fault = exchange.request, exchange.response, exchange.error
    cap = {"cap": _RAW_STREAM} if exchange.events else {}
    return {
        "request": {
            "method": request.method,
            "url": redactor.url(request.url),
            "headers": _headers(request.headers, redactor),
            "body": redactor.data(request.body),
        },
        "response": {
            "status": response.status if response else None,
            "headers": _headers(response.headers, redactor) if response else [],
            "body": redactor.data(_body(response), **cap) if response else "",
            "size": response.size if response else 0,
            "elapsed": round(exchange.elapsed, 4),
            "error": redactor.text(f"{fault.kind}: {fault.message}") if fault else None,
        },
        "events": [_event(event, redactor) for event in _kept(exchange.events)],
        "curl": curl(request, redactor),
    }


def _body(response: Response) -> bytes:
    """Returns what a client reads, or, if no client can read it, the raw text.

    Compressed bytes are not shown, because secrets in them could not be found.
    """
    if response.body or not response.raw:
        return response.body
    try:
        response.raw.decode()
    except UnicodeDecodeError:
        return response.raw[:16]
    return response.raw


def _kept(events: tuple[Event, ...]) -> tuple[Event, ...]:
    return events if len(events) <= _HEAD + _TAIL else (*events[:_HEAD], *events[-_TAIL:])


def _headers(headers: Headers, redactor: Redactor) -> list[list[str]]:
    return [[redactor.text(name), redactor.header(name, value)] for name, value in headers]


def _event(event: Event, redactor: Redactor) -> dict[str, Any]:
    return {
        "t": round(event.t, 4),
        "event": redactor.text(event.event),
        "data": redactor.text(event.data),
        "error": redactor.text(event.error) if event.error else None,
    }
