"""The citations of a response."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.kit.ask import need_plain
from claude_conformance.rules.kit.features import granted
from claude_conformance.rules.kit.message import blocks
from claude_conformance.rules.kit.model_choice import claims, entry
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Probe


def citations_in(message: dict[str, Any]) -> list[dict[str, Any]]:
    lists = [block.get("citations") for block in blocks(message, "text")]
    return [item for found in lists if isinstance(found, list) for item in found if isinstance(item, dict)]


def cited(probe: Probe) -> dict[str, Any]:
    """Returns the response to a question about a document with citations.

    Raises `Skipped` if it cites nothing.
    """
    need_plain(probe)
    exchange = probe.sample("cited")
    message = granted(probe, exchange, "citations", "citations")
    if not citations_in(message):
        if claims(entry(probe), "citations"):
            raise Failed("the Models API claims citations, but the response contains none", exchange)
        raise Skipped("the response contains no citation", exchange)
    return message
