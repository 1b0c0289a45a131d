"""Starts routines: each request starts a session of its own."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.routines.constraints import FIRE
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply


@handler(FIRE, Validated)
def fire(exchange: Validated) -> Reply:
    session = exchange.world.ids.new("session_")
    url = f"https://claude.ai/code/{session}"
    return JsonReply(
        {"type": "routine_fire", "claude_code_session_id": session, "claude_code_session_url": url}
    )
