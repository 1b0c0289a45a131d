"""POST /v1/messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.messages.optional import extras, usage_extras
from claude_conformance.mock.apis.messages.stream import error_event, stream_of
from claude_conformance.mock.engine import Answer, answer
from claude_conformance.mock.engine.context import manage
from claude_conformance.mock.engine.going_on import from_code
from claude_conformance.mock.engine.tokens import overhead, segments
from claude_conformance.mock.exchange import Cut, Exchange, JsonReply, Raw, Reply, StreamReply
from claude_conformance.mock.faults import hooks
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.world.cache import CacheUse
from claude_conformance.mock.world.catalogue import Model
from claude_conformance.mock.world.clock import rfc3339
from claude_conformance.mock.world.rate_limits import fast_headers
from claude_conformance.mock.world.script import Step
from claude_conformance.mock.world.world import ORGANIZATION, World

# Seconds for which a container is kept after its last use.
CONTAINER_LIFETIME = 3600.0


@handler("createMessage")
def create_message(exchange: Exchange) -> Reply:
    body, world, model = exchange.body, exchange.world, exchange.model
    assert model is not None
    step = world.script.next("createMessage", body)
    if step is not None and (early := scripted_reply(step)) is not None:
        return early
    use = cache_use(world, body, model)
    limiter = world.limiter("messages", model.id)
    limiter.admit(use.uncached + use.written, organization=ORGANIZATION, model=model.id)
    message = compose(exchange, use, step)
    limiter.spend((message.get("usage") or {}).get("output_tokens") or 0)
    headers = dict(limiter.headers()) | dict(step.headers if step else {})
    if body.get("speed") == "fast":
        headers |= fast_headers(world.limiter("fast", model.id))
    delay = step.delay if step else 0.0
    if not body.get("stream"):
        return JsonReply(message, headers=headers, delay=delay)
    reply = StreamReply(stream_of(message), headers=headers, delay=delay)
    if step is not None:
        _break_off(step, reply, exchange.request_id)
    return reply


def compose(exchange: Exchange, use: CacheUse, step: Step | None, tier: str = "standard") -> dict[str, Any]:
    """The message that answers a valid request: the engine's, then the script's, then the faults'."""
    body, world, model = exchange.body, exchange.world, exchange.model
    assert model is not None
    said = answer(body, model, world.config.seed, world.ids.new)
    message = message_of(world, model, said, use, body, tier)
    if step is not None:
        message = _scripted_message(step, message, world)
    for hook in hooks(world.faults, exchange, "message"):
        message = hook(exchange, message)
    return message


def cache_use(world: World, body: Mapping[str, Any], model: Model) -> CacheUse:
    """Input tokens of a request by what the prompt cache does with them; writes to the cache."""
    control = body.get("cache_control")
    automatic = (control.get("ttl") or "5m") if control else None
    body = manage(body).body
    return world.cache.use(model.id, list(segments(body)), overhead(body), automatic, model.cache_minimum)


def message_of(
    world: World, model: Model, said: Answer, use: CacheUse, body: Mapping[str, Any], tier: str = "standard"
) -> dict[str, Any]:
    """The Message object of an answer."""
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
    message["usage"] |= usage_extras(body, said, message["usage"])
    if said.runs_code:
        message["container"] = container_of(world, body)
    return message | extras(world, body, model, said, message["id"])


def without_sampling(usage: Mapping[str, Any]) -> dict[str, Any]:
    """The usage of a message for which the model was not asked: running code called again."""
    parts = dict.fromkeys(usage["cache_creation"], 0)
    tokens = {name: 0 for name in usage if name.endswith("_tokens")}
    return {**usage, **tokens, "cache_creation": parts, "output_tokens_details": {"thinking_tokens": 0}}


def container_of(world: World, body: Mapping[str, Any]) -> dict[str, Any]:
    """The container that code ran in: the one that was asked for, else a new one."""
    wanted = body.get("container")
    id = wanted if isinstance(wanted, str) else (wanted or {}).get("id")
    skills = None if isinstance(wanted, str) else (wanted or {}).get("skills")
    loaded = skills and [{**skill, "version": skill.get("version") or "latest"} for skill in skills]
    expires = rfc3339(world.clock.now() + CONTAINER_LIFETIME)
    return {"id": id or world.ids.new("container_"), "expires_at": expires, "skills": loaded}


def scripted_reply(step: Step) -> Reply | None:
    """What a step says that needs no answer of the engine: an error, a body, bytes."""
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


def _scripted_message(step: Step, message: dict[str, Any], world: World) -> dict[str, Any]:
    """The engine's message with what the step says otherwise."""
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
    """A scripted block with the id or input that it leaves out."""
    if block.get("type") == "tool_use":
        return {"type": "tool_use", "id": world.ids.new("toolu_"), "input": {}} | block
    return block


def _break_off(step: Step, reply: StreamReply, request_id: str) -> None:
    if step.stream_error is not None:
        error = step.stream_error
        status, text = int(error.get("status", 529)), str(error.get("message", "Overloaded"))
        reply.frames = [*reply.frames[: int(error.get("after", 0))], error_event(status, text, request_id)]
    if step.cut is not None:
        reply.frames = [*reply.frames[: step.cut], Cut()]
