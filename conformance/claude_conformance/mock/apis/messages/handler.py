"""POST /v1/messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.messages.message import message_of
from claude_conformance.mock.apis.messages.prompts import MESSAGES
from claude_conformance.mock.apis.messages.scripted import break_off, scripted_message, scripted_reply
from claude_conformance.mock.apis.messages.stream import breaking_off, stream_of
from claude_conformance.mock.engine import answer
from claude_conformance.mock.engine.context import manage
from claude_conformance.mock.engine.prompt import asked_text
from claude_conformance.mock.engine.tokens import overhead, segments
from claude_conformance.mock.exchange import Prompt
from claude_conformance.mock.http.replies import JsonReply, Reply, StreamReply
from claude_conformance.mock.world.cache import CacheUse
from claude_conformance.mock.world.catalogue import Model
from claude_conformance.mock.world.identity import ORGANIZATION
from claude_conformance.mock.world.rate_limits import fast_headers
from claude_conformance.mock.world.script import Step
from claude_conformance.mock.world.world import World

# Requests a stream that fails late.
BREAK_OFF = "break off with an error"


@handler(MESSAGES, Prompt)
def create_message(prompt: Prompt) -> Reply:
    body, world, model = prompt.body, prompt.world, prompt.model
    step = world.script.next(MESSAGES, body)
    if step is not None and (early := scripted_reply(step)) is not None:
        return early
    message, headers = metered(prompt, step)
    headers |= step.headers if step else {}
    if body.get("speed") == "fast":
        headers |= fast_headers(world.limiter("fast", model.id))
    delay = step.delay if step else 0.0
    if not body.get("stream"):
        return JsonReply(message, headers=headers, delay=delay)
    frames = stream_of(message)
    if step is None and BREAK_OFF in asked_text(body):
        frames = breaking_off(frames, prompt.request_id)
    reply = StreamReply(frames, headers=headers, delay=delay)
    if step is not None:
        break_off(step, reply, prompt.request_id)
    return reply


def metered(prompt: Prompt, step: Step | None = None) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the message for a valid request, and the headers with what is left of the rate limits.

    Raises `ApiError` (429) if the limits do not admit the request.
    """
    body, world, model = prompt.body, prompt.world, prompt.model
    use = cache_use(world, body, model)
    limiter = world.limiter("messages", model.id)
    limiter.admit(use.uncached + use.written, organization=ORGANIZATION, model=model.id)
    message = compose(prompt, use, step)
    limiter.spend((message.get("usage") or {}).get("output_tokens") or 0)
    return message, dict(limiter.headers())


def compose(prompt: Prompt, use: CacheUse, step: Step | None, tier: str = "standard") -> dict[str, Any]:
    """Return the message for a valid request: from the engine, then the script, then the hooks."""
    body, world, model = prompt.body, prompt.world, prompt.model
    said = answer(body, model, world.config.seed, world.ids.new)
    message = message_of(world, model, said, use, body, tier)
    if step is not None:
        message = scripted_message(step, message, world)
    return prompt.hooks.message(prompt, message)


def cache_use(world: World, body: Mapping[str, Any], model: Model) -> CacheUse:
    """Return the input tokens of a request by their use of the prompt cache; writes to the cache."""
    control = body.get("cache_control")
    automatic = (control.get("ttl") or "5m") if control else None
    body = manage(body).body
    return world.cache.use(model.id, list(segments(body)), overhead(body), automatic, model.cache_minimum)
