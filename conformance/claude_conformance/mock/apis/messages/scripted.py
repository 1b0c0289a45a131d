"""Applies a step of the script to a response."""

from __future__ import annotations

from typing import Any

from claude_conformance.mock.apis.messages.stream import error_event
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import Cut, JsonReply, Raw, Reply, StreamReply
from claude_conformance.mock.world.script import Step
from claude_conformance.mock.world.world import World


def scripted_reply(step: Step) -> Reply | None:
    """Return the reply of a step that does not need the engine: a body or bytes.

    Raises `ApiError` for a step that is an error.
    """
    if step.error is not None:
        status = int(step.error.get("status", 500))
        wait = step.error.get("retry_after")
        headers = dict(step.headers) | ({"retry-after": str(wait)} if wait is not None else {})
        raise ApiError(
            status,
            str(step.error.get("message", "Scripted error")),
            details=step.error.get("details"),
            headers=headers,
        )
    if step.body is not None:
        return JsonReply(step.body, step.status, dict(step.headers), step.delay)
    if step.raw is not None:
        return StreamReply([Raw(step.raw.encode())], step.status, dict(step.headers), step.delay)
    return None


def scripted_message(step: Step, message: dict[str, Any], world: World) -> dict[str, Any]:
    """Return the engine's message, changed as the step says."""
    content = step.content
    if content is None and step.text is not None:
        content = [{"type": "text", "text": step.text}]
    if content is not None:
        blocks = [_completed(block, world) for block in content]
        called = any(block["type"] == "tool_use" for block in blocks)
        message |= {
            "content": blocks,
            "stop_reason": "tool_use" if called else "end_turn",
            "stop_sequence": None,
        }
    for name in ("stop_reason", "stop_sequence", "stop_details", "model"):
        value = getattr(step, name)
        if value is not None:
            message[name] = value
    if step.usage is not None:
        message["usage"] = {**message["usage"], **step.usage}
    return message


def _completed(block: dict[str, Any], world: World) -> dict[str, Any]:
    """Add a missing id or input to a scripted block."""
    if block.get("type") == "tool_use":
        return {"type": "tool_use", "id": world.ids.new("toolu_"), "input": {}} | block
    return block


def break_off(step: Step, reply: StreamReply, request_id: str) -> None:
    if step.stream_error is not None:
        error = step.stream_error
        status, text = int(error.get("status", 529)), str(error.get("message", "Overloaded"))
        reply.frames = [*reply.frames[: int(error.get("after", 0))], error_event(status, text, request_id)]
    if step.cut is not None:
        reply.frames = [*reply.frames[: step.cut], Cut()]
