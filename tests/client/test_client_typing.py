"""What type checkers make of code that uses the client: what is right passes, each mistake is one error."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

RIGHT = """
from typing import assert_type
from claude_client import AsyncClient, AsyncPage, Client, Stream, SyncPage, TextEvent, UnknownVariant, types

client = Client()
message = client.messages.create(model="m", max_tokens=1, messages=[{"role": "user", "content": "hi"}])
assert_type(message, types.Message)
for block in message.content:
    if block.type == "text":
        assert_type(block, types.TextBlock)
    elif isinstance(block, UnknownVariant):
        print(block.anything)
history: list[types.MessageParam] = [{"role": "user", "content": "x"}]
history.append({"role": "assistant", "content": message.content})
history.append(types.AssistantMessageParam(content=message.content))
tools: list[types.ToolUnionParam] = [
    {"name": "x", "input_schema": {"type": "object"}},
    types.ToolParam(name="y", input_schema=types.ToolInputSchema(), description=None),
]
for event in client.messages.create(model="m", max_tokens=1, messages=history, tools=tools, stream=True):
    if event.type == "content_block_delta" and event.delta.type == "text_delta":
        assert_type(event.delta.text, str)
with client.messages.stream(model="m", max_tokens=1, messages=history) as stream:
    for text in stream.text_stream:
        assert_type(text, str)
    for happened in stream:
        if happened.type == "text":
            assert_type(happened, TextEvent)
    assert_type(stream.get_final_message(), types.Message)
raw = client.messages.with_raw_response
assert_type(raw.create(model="m", max_tokens=1, messages=history).parse(), types.Message)
assert_type(
    raw.create(model="m", max_tokens=1, messages=history, stream=True).parse(),
    Stream[types.RawMessageStreamEvent],
)
assert_type(client.models.list(), SyncPage[types.ModelInfo])
assert_type(client.beta.models.retrieve("m"), types.ModelInfo)


async def main() -> None:
    client = AsyncClient()
    assert_type(await client.messages.create(model="m", max_tokens=1, messages=history), types.Message)
    assert_type(await client.models.list(), AsyncPage[types.ModelInfo])
    async for model in client.models.list():
        assert_type(model, types.ModelInfo)
    response = await client.models.with_raw_response.list()
    assert_type(await response.parse(), AsyncPage[types.ModelInfo])
    async with client.messages.stream(model="m", max_tokens=1, messages=history) as stream:
        assert_type(await stream.get_final_message(), types.Message)
    open_response = client.messages.with_streaming_response
    async with open_response.create(model="m", max_tokens=1, messages=history) as found:
        assert_type(await found.parse(), types.Message)
"""

WRONG = """
from claude_client import Client, types

client = Client()
message = client.messages.create(model="m", max_tokens=1, messages=[])
client.messages.create(model=5, max_tokens=1, messages=[])
client.messages.create(model="m", max_tokens=1, messages=[], service_tier="fast")
client.messages.create(model="m", max_tokens=1, messages=[], unknown=1)
client.messages.create(model="m", messages=[])
types.TextBlockParam(txt="x")
types.TextBlockParam(text=5)
message.stop_reson
client.models.list(limit="5")
client.nothing
"""


def checked(tmp_path: Path, code: str) -> list[str]:
    path = tmp_path / "user_code.py"
    path.write_text(code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), str(path)],
        capture_output=True,
        text=True,
        timeout=900,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return [line for line in done.stdout.splitlines() if " error: " in line]


@pytest.mark.slow
def test_code_that_is_right(tmp_path: Path) -> None:
    assert checked(tmp_path, RIGHT) == []


@pytest.mark.slow
def test_code_that_is_wrong(tmp_path: Path) -> None:
    lines = [int(line.split(":")[1]) for line in checked(tmp_path, WRONG)]
    assert sorted(set(lines)) == list(range(6, 15))
