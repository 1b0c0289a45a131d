"""What a message says beside the answer, when the request asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.engine import Answer, count_prompt
from claude_conformance.mock.engine.context import manage
from claude_conformance.mock.engine.tokens import segments
from claude_conformance.mock.world.catalogue import Model
from claude_conformance.mock.world.world import World


def extras(world: World, body: Mapping[str, Any], model: Model, said: Answer, id: str) -> dict[str, Any]:
    """Members of the message that only some requests get."""
    found: dict[str, Any] = {}
    if body.get("context_management"):
        found["context_management"] = {"applied_edits": list(manage(body).applied)}
    if body.get("diagnostics") or body.get("thread"):
        world.cache.remember(id, model.id, list(segments(body)))
    if (previous := _previous(body.get("diagnostics"))) is not None:
        reason = world.cache.miss_reason(previous, model.id, list(segments(body)))
        found["diagnostics"] = {"cache_miss_reason": reason}
    if said.model is not None:
        found["model"] = said.model
    return found


def _previous(asked: Mapping[str, Any] | None) -> str | None:
    return (asked or {}).get("previous_message_id")


def usage_extras(body: Mapping[str, Any], said: Answer, usage: Mapping[str, Any]) -> dict[str, Any]:
    """Members of the usage that only some requests get."""
    found: dict[str, Any] = {}
    if said.server_tools:
        counts = {"web_search_requests": 0, "web_fetch_requests": 0}
        found["server_tool_use"] = counts | dict(said.server_tools)
    if body.get("speed"):
        found["speed"] = body["speed"]
    if _may_compact(body):
        found["iterations"] = _iterations(body, said, usage)
    if said.model is not None:
        names = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
        spent = {name: usage[name] for name in names}
        refused = {**spent, "output_tokens": 0}
        found["iterations"] = [
            {"type": "message", "model": body["model"], **refused},
            {"type": "fallback_message", "model": said.model, **spent},
        ]
    return found


def _may_compact(body: Mapping[str, Any]) -> bool:
    edits = (body.get("context_management") or {}).get("edits") or ()
    return any(edit["type"].startswith("compact_") for edit in edits)


def _iterations(body: Mapping[str, Any], said: Answer, usage: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What each step of an answer cost; a compaction is counted here alone."""
    names = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    spent = {name: usage[name] for name in names} | {"cache_creation": usage["cache_creation"]}
    steps: list[dict[str, Any]] = []
    if any(block["type"] == "compaction" for block in said.content):
        none = dict.fromkeys(names, 0) | {"cache_creation": usage["cache_creation"]}
        steps.append({"type": "compaction", **none, "input_tokens": count_prompt(body)})
    return [*steps, {"type": "message", **spent}]
