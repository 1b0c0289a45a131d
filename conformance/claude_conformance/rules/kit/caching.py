"""Blocks with a cache breakpoint."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.kit.ask import need_plain
from claude_conformance.rules.kit.features import refusal
from claude_conformance.rules.kit.requests import CACHED
from claude_conformance.rules.probe import Probe


def marked(text: str, **control: Any) -> dict[str, Any]:
    """Returns a text block with a cache breakpoint."""
    return {"type": "text", "text": text, "cache_control": {**CACHED, **control}}


def need_caching(probe: Probe) -> None:
    """Raises `Unsupported` if the server does not accept `cache_control` at all."""
    need_plain(probe)
    exchange = probe.sample("marked")
    if exchange.status != 200:
        refusal(probe, exchange, "cache_control")
