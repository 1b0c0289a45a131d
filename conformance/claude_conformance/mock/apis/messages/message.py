"""Return the Message object of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.engine import Answer, count_prompt
from claude_conformance.mock.engine.context import manage
from claude_conformance.mock.engine.going_on import from_code
from claude_conformance.mock.engine.tokens import segments
from claude_conformance.mock.world.cache import CacheUse
from claude_conformance.mock.world.catalogue import Model
from claude_conformance.mock.world.clock import rfc3339
from claude_conformance.mock.world.world import World

# Seconds for which a container is kept after its last use.
CONTAINER_LIFETIME = 3600.0


def message_of(
    world: World, model: Model, said: Answer, use: CacheUse, body: Mapping[str, Any], tier: str = "standard"
) -> dict[str, Any]:
    """Return the Message object of an answer."""
    message: dict[str, Any] = {
        "id": world.ids.new("msg_"),
        "type": "message",
        "role": "assistant",
        "model": model.id,
        "content": said.content,
        "stop_reason": said.stop_reason,
        "stop_sequence": said.stop_sequence,
        "stop_details": said.stop_details,
        "usage": {
            "input_tokens": use.uncached,
            "cache_creation_input_tokens": use.written,
            "cache_read_input_tokens": use.read,
            "cache_creation": {
                "ephemeral_5m_input_tokens": use.written_5m,
                "ephemeral_1h_input_tokens": use.written_1h,
            },
            "output_tokens": said.output,
            "output_tokens_details": {"thinking_tokens": said.thinking},
            "service_tier": tier,
            "inference_geo": body.get("inference_geo") or "global",
        },
    }
    if said.content and all(map(from_code, said.content)):
        message["usage"] = without_sampling(message["usage"])
    message["usage"] |= _asked_usage(body, said, message["usage"])
    if said.runs_code:
        message["container"] = container_of(world, body)
    return message | _asked_members(world, body, model, said, message["id"])


def without_sampling(usage: Mapping[str, Any]) -> dict[str, Any]:
    """Return the usage of a message without sampling: running code called a tool again."""
    parts = dict.fromkeys(usage["cache_creation"], 0)
    tokens = {name: 0 for name in usage if name.endswith("_tokens")}
    return {**usage, **tokens, "cache_creation": parts, "output_tokens_details": {"thinking_tokens": 0}}


def container_of(world: World, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the container of the code: the requested one, or else a new one."""
    wanted = body.get("container")
    id = wanted if isinstance(wanted, str) else (wanted or {}).get("id")
    skills = None if isinstance(wanted, str) else (wanted or {}).get("skills")
    loaded = skills and [{**skill, "version": skill.get("version") or "latest"} for skill in skills]
    expires = rfc3339(world.clock.now() + CONTAINER_LIFETIME)
    return {"id": id or world.ids.new("container_"), "expires_at": expires, "skills": loaded}


def _asked_members(
    world: World, body: Mapping[str, Any], model: Model, said: Answer, id: str
) -> dict[str, Any]:
    """Return the properties of the message that only some requests get."""
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


def _asked_usage(body: Mapping[str, Any], said: Answer, usage: Mapping[str, Any]) -> dict[str, Any]:
    """Return the properties of the usage that only some requests get."""
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
    """Return the tokens of each step of an answer; a compaction is counted only here."""
    names = ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    spent = {name: usage[name] for name in names} | {"cache_creation": usage["cache_creation"]}
    steps: list[dict[str, Any]] = []
    if any(block["type"] == "compaction" for block in said.content):
        none = dict.fromkeys(names, 0) | {"cache_creation": usage["cache_creation"]}
        steps.append({"type": "compaction", **none, "input_tokens": count_prompt(body)})
    return [*steps, {"type": "message", **spent}]
