"""The official client against the mock, with its strict validation of responses on."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import anthropic
import pytest
from mock_kit import MODEL, WEATHER

from claude_conformance.mock import MockServer

HELLO: Any = [{"role": "user", "content": "Hello, Claude"}]


@pytest.fixture(params=["2026-10-21", "2023-06-01"])
def client(server: MockServer, request: pytest.FixtureRequest) -> Iterator[anthropic.Anthropic]:
    with anthropic.Anthropic(
        api_key=server.api_key,
        base_url=server.url,
        max_retries=0,
        default_headers={"anthropic-version": request.param},
        _strict_response_validation=True,
    ) as made:
        yield made


def test_create(client: anthropic.Anthropic) -> None:
    message = client.messages.create(model="claude-haiku-4-5", max_tokens=100, messages=HELLO)
    assert message.content[0].type == "text"
    assert message.content[0].text == "Hello! What would you like to talk about?"
    assert message._request_id is not None


def test_create_stream(client: anthropic.Anthropic) -> None:
    found = list(
        client.messages.create(model="claude-haiku-4-5", max_tokens=100, messages=HELLO, stream=True)
    )
    assert (found[0].type, found[-1].type) == ("message_start", "message_stop")


def test_stream_helper(client: anthropic.Anthropic) -> None:
    turns: Any = [{"role": "user", "content": "Weather in Paris and London?"}]
    tools: Any = [WEATHER]
    with client.messages.stream(
        model="claude-haiku-4-5", max_tokens=500, messages=turns, tools=tools
    ) as stream:
        text = "".join(stream.text_stream)
        message = stream.get_final_message()
    calls = [block for block in message.content if block.type == "tool_use"]
    assert text
    assert message.stop_reason == "tool_use"
    assert [call.input for call in calls if isinstance(call.input, dict)] == [call.input for call in calls]
    results: Any = [{"type": "tool_result", "tool_use_id": call.id, "content": "Rain"} for call in calls]
    turns += [{"role": "assistant", "content": message.content}, {"role": "user", "content": results}]
    final = client.messages.create(model="claude-haiku-4-5", max_tokens=500, messages=turns, tools=tools)
    assert final.stop_reason == "end_turn"


def test_models_by_pages(client: anthropic.Anthropic) -> None:
    everything = [model.id for model in client.models.list(limit=1000)]
    assert [model.id for model in client.models.list(limit=3)] == everything
    assert len(everything) > 10


def test_errors_become_exceptions(client: anthropic.Anthropic, server: MockServer) -> None:
    with pytest.raises(anthropic.NotFoundError) as unknown:
        client.messages.create(model="claude-unknown", max_tokens=1, messages=HELLO)
    assert unknown.value.type == "not_found_error"
    assert unknown.value.request_id
    with pytest.raises(anthropic.BadRequestError):
        client.messages.create(model="claude-haiku-4-5", max_tokens=-1, messages=HELLO)
    wrong = anthropic.Anthropic(api_key="wrong", base_url=server.url, max_retries=0)
    with pytest.raises(anthropic.AuthenticationError):
        wrong.models.list()


async def _one(client: anthropic.AsyncAnthropic) -> str:
    async with client.messages.stream(model=MODEL, max_tokens=50, messages=HELLO) as stream:
        return await stream.get_final_text()


def test_many_at_once(server: MockServer) -> None:
    async def run() -> list[str]:
        async with anthropic.AsyncAnthropic(
            api_key=server.api_key, base_url=server.url, max_retries=0
        ) as client:
            return await asyncio.gather(*(_one(client) for _ in range(30)))

    with pytest.warns(DeprecationWarning, match="is deprecated"):
        assert set(asyncio.run(run())) == {"Hello! What would you like to talk about?"}
