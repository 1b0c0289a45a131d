"""What the refusals of constraints and schemas say."""

from __future__ import annotations

from typing import Any

import pytest
from constraint_kit import HELLO, SEARCH, png, text, thought, turns
from mock_kit import MODEL, WEATHER, body, post

from claude_conformance.mock import MockServer
from claude_conformance.mock.engine import count_prompt


def test_image_error_has_details(server: MockServer) -> None:
    found = post(server, body([text("x"), png(9000), png(10), png(1, 8001)])).json()["error"]
    assert found["details"] == {
        "error_code": "image_dimensions_too_large",
        "max_side_length_pixels": 8000,
        "paths": ["messages.0.content.1", "messages.0.content.3"],
    }


def test_unknown_and_retired_models(server: MockServer) -> None:
    for name in ("claude-unknown", "claude-opus-4-1"):
        answer = post(server, body(model=name))
        assert (answer.status_code, answer.json()["error"]["message"]) == (404, f"model: {name}")


def test_unknown_file(server: MockServer) -> None:
    image = {"type": "image", "source": {"type": "file", "file_id": "file_01AAAAAAAAAAAAAAAAAAAAAA"}}
    answer = post(server, body([image]))
    assert answer.status_code == 404
    assert "`file_01AAAAAAAAAAAAAAAAAAAAAA`" in answer.json()["error"]["message"]


def test_thinking_comes_back_unchanged(server: MockServer) -> None:
    block = thought(server)
    assert post(server, turns("Why?", [block, text("So.")], "And?")).status_code == 200
    for changed in ({**block, "thinking": "x"}, {**block, "signature": block["signature"][:-8] + "AAAAAAA="}):
        answer = post(server, turns("Why?", [changed, text("So.")], "And?"))
        assert (
            answer.json()["error"]["message"]
            == "messages.1.content.0: Invalid `signature` in `thinking` block"
        )
    old = {**block, "signature": "eA=="}
    assert post(server, turns("Why?", [old, text("So.")], "And?", "Then.", "Go on")).status_code == 200


def test_web_results_come_back_unchanged(server: MockServer) -> None:
    said = post(server, body("Search the web for tides", tools=[SEARCH])).json()["content"]
    assert post(server, turns("Search", said, "Thanks", tools=[SEARCH])).status_code == 200
    said[1]["content"][0]["encrypted_content"] += "A"
    answer = post(server, turns("Search", said, "Thanks", tools=[SEARCH]))
    assert "Invalid `encrypted_content`" in answer.json()["error"]["message"]


def test_overlong_prompt_gives_its_length(server: MockServer) -> None:
    data = body("word " * 300_000)
    answer = post(server, data).json()["error"]["message"]
    assert answer == f"prompt is too long: {count_prompt(data)} tokens > 200000 maximum"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({"model": MODEL, "messages": [HELLO]}, "max_tokens: Field required"),
        (body(model=""), "model: String should have at least 1 character"),
        (body(max_tokens=-1), "max_tokens: must be greater than or equal to 0"),
        (body(max_tokens=1.5), "max_tokens: Input should be a valid integer"),
        (body(max_tokens="1"), "max_tokens: Input should be a valid integer"),
        (body(messages=[]), "messages: at least one message is required"),
        (body(messages=[{"role": "user"}]), "messages.0.content: Field required"),
        (body(messages=[{"content": "x"}]), "messages.0.role: Field required"),
        (
            body(messages=[{"role": "tool", "content": "x"}]),
            'messages: Unexpected role "tool". Allowed roles are',
        ),
        (body(messages=[{**HELLO, "name": "x"}]), "messages.0.name: Extra inputs are not permitted"),
        (body([{"type": "text"}]), "messages.0.content.0.text.text: Field required"),
        (body([{"text": "x"}]), "messages.0.content.0.type: Field required"),
        (
            body([{"type": "hologram"}]),
            "messages.0.content.0: Input tag 'hologram' found using 'type' does not match",
        ),
        (body([{**png(1), "x": 1}]), "messages.0.content.0.image.x: Extra inputs are not permitted"),
        (body(surprise=1), "surprise: Extra inputs are not permitted"),
        (body(service_tier="gold"), "service_tier: Input should be 'auto' or 'standard_only'"),
        (body(temperature=1.1), "temperature: range: 0..1"),
        (body(system=7), "system: Input should be a valid"),
        (
            body(tool_choice={"type": "maybe"}, tools=[WEATHER]),
            "tool_choice: Input tag 'maybe' found using 'type'",
        ),
        (body(tools=[{"name": "x"}]), "tools.0.custom.input_schema: Field required"),
        (body(tools=[{**WEATHER, "name": "a" * 129}]), "tools.0.custom.name: String should match pattern"),
        (
            body(max_tokens=2000, thinking={"type": "enabled", "budget_tokens": 1023}),
            "thinking.enabled.budget_tokens: Input should be greater than or equal to 1024",
        ),
        (
            body([text("x", cache_control={"type": "ephemeral", "ttl": "2h"})]),
            "messages.0.content.0.text.cache_control.ttl: Input should be '5m' or '1h'",
        ),
        # One fault of several is reported, in the order of the API's checks.
        (body(model="", max_tokens=-1, surprise=1), "model: "),
        (body(max_tokens=-1, temperature=3, surprise=1), "max_tokens: "),
        (body(stop_sequences="x", zebra=1), "stop_sequences: "),
    ],
)
def test_messages_of_schema_faults(server: MockServer, data: dict[str, Any], says: str) -> None:
    answer = post(server, data)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith(says)
