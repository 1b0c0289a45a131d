"""A run against the mock meets what the API does rarely, and finds no fault in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.mock.apis.messages import handler as messages
from claude_conformance.mock.http.replies import Event
from claude_conformance.rules import select
from claude_conformance.suite import Options, make_target, run

RULES = ["E17", "E22", "E50", "E51", "E52", "F05", "F12", "G07", "H04", "H07", "H11", "H12", "H13", "H14"]


def traits(message: Mapping[str, Any], begun: Mapping[str, Any], ended: Mapping[str, Any]) -> set[str]:
    """What is unusual about a streamed message, by its opening and by the usage that ends it."""
    blocks = message["content"]
    kinds = [block["type"] for block in blocks]
    found = {f"stops for {message['stop_reason']}"} | set(kinds)
    found |= {"begins whole"} if begun["content"] else set()
    found |= {"says nothing"} if not blocks else set()
    found |= {"called by code"} if any("caller" in block for block in blocks) else set()
    found |= {"answers an earlier call"} if kinds and kinds[0].endswith("_tool_result") else set()
    names = ("input_tokens", "cache_creation_input_tokens")
    return found | {f"raises {name}" for name in names if ended.get(name, 0) > (begun["usage"][name] or 0)}


def test_a_clean_run_meets_what_the_api_does_rarely(monkeypatch: pytest.MonkeyPatch) -> None:
    met: set[str] = set()
    real = messages.stream_of

    def spy(message: Mapping[str, Any]) -> list[Any]:
        frames = real(message)
        data = [frame.data for frame in frames if isinstance(frame, Event)]
        ends = next((item["usage"] for item in data if item["type"] == "message_delta"), {})
        met.update(traits(message, data[0]["message"], ends))
        return frames

    monkeypatch.setattr(messages, "stream_of", spy)
    with MockServer(MockConfig(pace=0)) as server:
        target = make_target(server.url, server.api_key, timeout=20)
        report = run(target, load_contract(), Options(rules=select(RULES)))
    assert [str(result.message) for result in report.results if result.status != "passed"] == []
    assert met >= {
        "begins whole",
        "says nothing",
        "called by code",
        "answers an earlier call",
        "stops for pause_turn",
        "stops for refusal",
        "fallback",
        "redacted_thinking",
        "server_tool_use",
        "web_fetch_tool_result",
        "raises input_tokens",
        "raises cache_creation_input_tokens",
    }
