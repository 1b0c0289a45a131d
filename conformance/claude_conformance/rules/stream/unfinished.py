"""Streams that the suite stops reading before they end."""

from __future__ import annotations

from claude_conformance.wire import Exchange, JsonError, parse_json

_PAUSE = 10.0
"""Seconds without an event after which a stream counts as stuck."""


def still_writing(exchange: Exchange) -> bool:
    """Returns whether the suite's deadline ended a stream that was making progress.

    Such a server may be slow and right. A stream with more deltas than the request's `max_tokens` does not
    end at all, and one that only sends pings is stuck.
    """
    if exchange.error is None or exchange.error.kind != "deadline":
        return False
    events = [event for event in exchange.events if event.type != "ping"]
    deltas = sum(event.type == "content_block_delta" for event in events)
    pause = min(_PAUSE, exchange.elapsed / 2)
    return bool(events) and exchange.elapsed - events[-1].t < pause and deltas <= _limit(exchange)


def _limit(exchange: Exchange) -> int:
    """Returns the request's `max_tokens`, 0 without one."""
    try:
        sent = parse_json(exchange.request.body)
    except JsonError:
        return 0
    limit = sent.get("max_tokens") if isinstance(sent, dict) else None
    return limit if isinstance(limit, int) else 0
