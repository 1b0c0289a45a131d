"""An upstream that speaks OpenAI's chat completions, for gateways that translate to it."""

from __future__ import annotations

import asyncio
import json
import re
import time
import uuid
from collections.abc import AsyncIterator
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from peerkit.stub_model import MODEL, WORD, Answer, Refused, answer

PACE = 0.005
"""Seconds between the first chunks: a stream that arrives all at once shows nothing about buffering."""
PACED = 200
"""Chunks that come one by one; the rest of a long text follows at once."""


async def complete(request: Request) -> Response:
    """`POST /v1/chat/completions`."""
    if not request.headers.get("authorization", "").startswith("Bearer "):
        return _refusal(401, "there is no API key", "invalid_api_key")
    try:
        body = json.loads(await request.body())
        if body.get("model") != MODEL:
            return _refusal(404, f"the model {body.get('model')!r} does not exist", "model_not_found")
        said = answer(body)
    except (Refused, ValueError) as error:
        return _refusal(400, str(error), "invalid_value")
    head = {"id": f"chatcmpl-{uuid.uuid4().hex}", "created": int(time.time()), "model": MODEL}
    if body.get("stream"):
        usage = bool((body.get("stream_options") or {}).get("include_usage"))
        return StreamingResponse(_lines(said, head, usage=usage), media_type="text/event-stream")
    message: dict[str, Any] = {"role": "assistant", "content": said.text or None}
    if said.thoughts:
        message["reasoning_content"] = said.thoughts
    if said.calls:
        message["tool_calls"] = list(said.calls)
    choice = {"index": 0, "message": message, "finish_reason": said.finish_reason, "logprobs": None}
    return JSONResponse({**head, "object": "chat.completion", "choices": [choice], "usage": said.usage})


def _refusal(status: int, message: str, code: str) -> JSONResponse:
    error = {"message": message, "type": "invalid_request_error", "param": None, "code": code}
    return JSONResponse({"error": error}, status)


async def _lines(said: Answer, head: dict[str, Any], *, usage: bool) -> AsyncIterator[str]:
    for number, chunk in enumerate(_chunks(said, usage=usage)):
        await asyncio.sleep(PACE if number < PACED else 0)
        value = {**head, "object": "chat.completion.chunk", **chunk}
        yield f"data: {json.dumps(value, ensure_ascii=False)}\n\n"
    yield "data: [DONE]\n\n"


def _chunks(said: Answer, *, usage: bool) -> list[dict[str, Any]]:
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": "" if said.text else None}]
    deltas += [{"reasoning_content": word} for word in WORD.findall(said.thoughts)]
    deltas += [{"content": word} for word in WORD.findall(said.text)]
    for index, call in enumerate(said.calls):
        function = call["function"]
        start = {**call, "index": index, "function": {"name": function["name"], "arguments": ""}}
        pieces = re.findall(r".{1,8}", function["arguments"])
        deltas.append({"tool_calls": [start]})
        deltas += [{"tool_calls": [{"index": index, "function": {"arguments": piece}}]} for piece in pieces]
    ends = [None] * len(deltas) + [said.finish_reason]
    chunks: list[dict[str, Any]] = [
        {"choices": [{"index": 0, "delta": delta, "finish_reason": end, "logprobs": None}]}
        for delta, end in zip([*deltas, {}], ends, strict=True)
    ]
    return [*chunks, {"choices": [], "usage": said.usage}] if usage else chunks


async def models(_: Request) -> Response:
    """`GET /v1/models`."""
    return JSONResponse({"object": "list", "data": [{"id": MODEL, "object": "model", "created": 0}]})


def make_app() -> Starlette:
    """The upstream as an ASGI application."""
    return Starlette(
        routes=[Route("/v1/chat/completions", complete, methods=["POST"]), Route("/v1/models", models)]
    )
