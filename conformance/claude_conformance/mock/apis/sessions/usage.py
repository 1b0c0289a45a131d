"""What a session uses: tokens, seconds and money, from the events that have happened."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from claude_conformance.mock.apis.sessions.log import Entry

CENTS_A_MILLION = {"input_tokens": 500, "output_tokens": 2500}
"""The list price that the mock counts with, for any model."""


def cents(tokens: dict[str, int]) -> int:
    """Return the list cost of tokens in cents, rounded up."""
    return math.ceil(sum(tokens[name] * price for name, price in CENTS_A_MILLION.items()) / 1_000_000)


def tokens(entries: Iterable[Entry]) -> dict[str, int]:
    """Return the sum of the tokens of all requests to models."""
    total = dict.fromkeys(("input_tokens", "output_tokens"), 0)
    for entry in entries:
        graded = entry.type == "span.outcome_evaluation_end"
        used: dict[str, int] = entry.data.get("usage" if graded else "model_usage") or {}
        for name in total:
            total[name] += used.get(name, 0)
    return total


def active_seconds(entries: Iterable[Entry], now: float, prefix: str = "session.") -> float:
    """Return for how long a session, or a thread with its prefix, was running until now."""
    total, since = 0.0, None
    ends = (f"{prefix}status_idle", f"{prefix}status_terminated")
    for entry in entries:
        if entry.type == f"{prefix}status_running" and since is None:
            since = entry.at
        elif entry.type in ends and since is not None:
            total, since = total + entry.at - since, None
    return round(total + (now - since if since is not None else 0.0), 3)


def usage_of(entries: list[Entry], now: float, prefix: str = "session.") -> dict[str, Any]:
    """Return the `usage` of a session or thread."""
    used = tokens(entries)
    return {
        "active_seconds": active_seconds(entries, now, prefix),
        "cache_creation": {"ephemeral_1h_input_tokens": 0, "ephemeral_5m_input_tokens": 0},
        "cache_read_input_tokens": 0,
        "input_tokens": used["input_tokens"],
        "output_tokens": used["output_tokens"],
        "list_cost": {"amount": str(cents(used)), "currency": "USD"},
        "server_tool_use": {"web_fetch_requests": 0, "web_search_requests": 0},
    }
