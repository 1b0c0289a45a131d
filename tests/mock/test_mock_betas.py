"""Beta features of Messages, and members that only some requests get."""

from __future__ import annotations

from typing import Any

import pytest
from mock_kit import NEW, WEATHER, assembled, body, events, post

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockServer

OPUS = "claude-opus-4-8"
CONTEXT = "context-management-2025-06-27"
FALLBACK = "server-side-fallback-2026-07-01"
REFUSED = "ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL"


def ask(server: MockServer, data: dict[str, Any], *betas: str) -> dict[str, Any]:
    """The message for a request, the same with a stream and without, and as the contract has it."""
    view = load_contract().view(NEW, betas)
    sent = {"anthropic_version": NEW} | ({"anthropic_beta": ",".join(betas)} if betas else {})
    streamed = post(server, {**data, "stream": True}, **sent)
    assert streamed.status_code == 200, streamed.text
    plain = post(server, data, **sent)
    assert plain.status_code == 200, plain.text
    message: dict[str, Any] = plain.json()
    assert view.response_violations(view.operations["createMessage"], 200, "application/json", message) == []
    kinds = [block["type"] for block in message["content"]]
    found = [(name, edit) for name, edit in events(streamed.text) if name != "ping"]
    place = view.stream_data_schema(view.operations["createMessage"])
    assert place is not None
    assert [str(fault) for _, data in found for fault in view.validator(place).violations(data)] == []
    assert kinds == [data["content_block"]["type"] for name, data in found if name == "content_block_start"]
    return message


def refusal(server: MockServer, data: dict[str, Any], *betas: str) -> tuple[int, str]:
    sent = {"anthropic_version": NEW} | ({"anthropic_beta": ",".join(betas)} if betas else {})
    answer = post(server, data, **sent)
    return answer.status_code, answer.json()["error"]["message"]


def rounds(count: int) -> list[dict[str, Any]]:
    """A conversation with so many tool rounds."""
    turns: list[dict[str, Any]] = [{"role": "user", "content": "Look around."}]
    for number in range(count):
        call = {"type": "tool_use", "id": f"toolu_{number}", "name": "get_weather", "input": {"city": "Lima"}}
        result = {"type": "tool_result", "tool_use_id": f"toolu_{number}", "content": "Fog. " * 100}
        turns += [{"role": "assistant", "content": [call]}, {"role": "user", "content": [result]}]
    return turns


def test_old_tool_results_are_cleared(server: MockServer) -> None:
    edit = {
        "type": "clear_tool_uses_20250919",
        "trigger": {"type": "tool_uses", "value": 3},
        "keep": {"type": "tool_uses", "value": 2},
    }
    data = body(model=OPUS, tools=[WEATHER], messages=rounds(5))
    managed = {**data, "context_management": {"edits": [edit]}}
    message = ask(server, managed, CONTEXT)
    (applied,) = message["context_management"]["applied_edits"]
    assert (applied["type"], applied["cleared_tool_uses"]) == (edit["type"], 3)
    before = ask(server, data)["usage"]["input_tokens"]
    assert message["usage"]["input_tokens"] == before - applied["cleared_input_tokens"]
    few = {**managed, "messages": rounds(3)}
    assert ask(server, few, CONTEXT)["context_management"]["applied_edits"] == []
    status, says = refusal(server, managed)
    assert (status, says) == (400, "context_management: Extra inputs are not permitted")


def test_old_thinking_is_cleared(server: MockServer) -> None:
    thinking = {"type": "adaptive", "display": "summarized"}
    turns: list[dict[str, Any]] = []
    for number in range(3):
        turns.append({"role": "user", "content": f"Why {number}?"})
        said = ask(server, body(model=OPUS, thinking=thinking, messages=turns))
        turns.append({"role": "assistant", "content": said["content"]})
    turns.append({"role": "user", "content": "And now?"})
    edit = {"type": "clear_thinking_20251015", "keep": {"type": "thinking_turns", "value": 1}}
    data = body(model=OPUS, thinking=thinking, messages=turns, context_management={"edits": [edit]})
    (applied,) = ask(server, data, CONTEXT)["context_management"]["applied_edits"]
    assert applied["cleared_thinking_turns"] == 2
    kept = {**data, "context_management": {"edits": [{**edit, "keep": "all"}]}}
    assert ask(server, kept, CONTEXT)["context_management"]["applied_edits"] == []


def test_long_conversations_are_summed_up(server: MockServer) -> None:
    edit = {"type": "compact_20260112", "trigger": {"type": "input_tokens", "value": 50_000}}
    data = body("Tides. " * 40_000, model=OPUS, context_management={"edits": [edit]})
    message = ask(server, data, "compact-2026-01-12")
    assert [block["type"] for block in message["content"]] == ["compaction", "text"]
    paused = {**data, "context_management": {"edits": [{**edit, "pause_after_compaction": True}]}}
    message = ask(server, paused, "compact-2026-01-12")
    assert ([block["type"] for block in message["content"]], message["stop_reason"]) == (
        ["compaction"],
        "compaction",
    )
    short = {**paused, "messages": body()["messages"]}
    assert ask(server, short, "compact-2026-01-12")["stop_reason"] == "end_turn"


def test_summing_up_on_demand(server: MockServer) -> None:
    data = body(model=OPUS, compaction={"type": "summarize"})
    message = ask(server, data, "compact-2026-09-04")
    assert message["stop_reason"] == "compaction"
    assert "Hello, Claude" in message["content"][0]["content"]


def test_fallback_answers_for_a_refusal(server: MockServer) -> None:
    data = body(f"{REFUSED} Hello", model=OPUS, fallbacks=[{"model": "claude-sonnet-5"}])
    message = ask(server, data, FALLBACK)
    assert message["model"] == "claude-sonnet-5"
    block = message["content"][0]
    assert (block["type"], block["from"]["model"], block["to"]["model"]) == (
        "fallback",
        OPUS,
        "claude-sonnet-5",
    )
    assert message["stop_reason"] == "end_turn"
    assert [entry["type"] for entry in message["usage"]["iterations"]] == ["message", "fallback_message"]
    assert ask(server, {**data, "fallbacks": "default"}, FALLBACK)["content"][0]["type"] == "fallback"
    calm = ask(server, {**data, "messages": body()["messages"]}, FALLBACK)
    assert (calm["model"], calm["content"][0]["type"]) == (OPUS, "text")


@pytest.mark.parametrize("name", [OPUS, "claude-opus-4-1", "nobody"])
def test_fallbacks_are_other_usable_models(server: MockServer, name: str) -> None:
    status, says = refusal(server, body(model=OPUS, fallbacks=[{"model": name}]), FALLBACK)
    assert (status, says[:18]) == (400, "fallbacks.0.model:")


def test_edits_have_an_order(server: MockServer) -> None:
    kinds = ["clear_tool_uses_20250919", "clear_thinking_20251015"]
    data = body(model=OPUS, context_management={"edits": [{"type": kind} for kind in kinds]})
    assert refusal(server, data, CONTEXT)[1].endswith("must be the first edit")
    data["context_management"]["edits"].reverse()
    ask(server, data, CONTEXT)
    assert refusal(server, {**data, "model": "claude-opus-4-1"}, CONTEXT)[0] == 404


def test_fast_mode(server: MockServer) -> None:
    fast = "fast-mode-2026-02-01"
    data = body(model="claude-opus-5-5", speed="fast")
    assert ask(server, data)["usage"]["speed"] == "fast"
    found = post(server, data, anthropic_version=NEW).headers
    assert "anthropic-fast-output-tokens-remaining" in found
    assert "anthropic-fast-output-tokens-remaining" not in post(server, body()).headers
    assert refusal(server, {**data, "model": "claude-sonnet-5"})[0] == 400
    assert refusal(server, {**data, "model": OPUS})[1].endswith(fast)
    assert ask(server, {**data, "model": OPUS}, fast)["usage"]["speed"] == "fast"


def test_diagnostics_tell_why_the_cache_was_not_read(server: MockServer) -> None:
    first = body(model=OPUS, system="Be brief.", diagnostics={"previous_message_id": None})
    message = post(server, first).json()
    turns = [
        *first["messages"],
        {"role": "assistant", "content": message["content"]},
        {"role": "user", "content": "More"},
    ]
    again = {**first, "diagnostics": {"previous_message_id": message["id"]}, "messages": turns}

    def reason(**changes: Any) -> Any:
        return ask(server, {**again, **changes})["diagnostics"]["cache_miss_reason"]

    assert reason() is None
    assert reason(model="claude-opus-5")["type"] == "model_changed"
    assert reason(system="Be long.")["type"] == "system_changed"
    assert reason(tools=[WEATHER])["type"] == "tools_changed"
    assert reason(messages=[{"role": "user", "content": "Other"}])["type"] == "messages_changed"
    assert reason(diagnostics={"previous_message_id": "msg_unknown"})["type"] == "previous_message_not_found"


def test_threads_continue_what_is_known(server: MockServer) -> None:
    beta = "message-threads-2026-08-12"
    message = ask(server, body(model=OPUS, thread={"type": "create"}), beta)
    known = {"type": "continue", "previous_message_id": message["id"]}
    ask(server, body(model=OPUS, thread=known), beta)
    answer = post(
        server, body(model=OPUS, thread={**known, "previous_message_id": "msg_x"}), anthropic_beta=beta
    )
    assert answer.status_code == 404
    assert answer.json()["error"]["details"] == {"error_code": "thread_not_found"}


def test_mcp_servers_are_asked(server: MockServer) -> None:
    data = body(
        "Ask the harbour server about ships.",
        model=OPUS,
        mcp_servers=[{"type": "url", "url": "https://harbour.example/mcp", "name": "harbour"}],
        tools=[{"type": "mcp_toolset", "mcp_server_name": "harbour"}],
    )
    beta = "mcp-client-2025-11-20"
    message = ask(server, data, beta)
    call, result, _ = message["content"]
    assert (call["type"], result["type"], result["tool_use_id"]) == (
        "mcp_tool_use",
        "mcp_tool_result",
        call["id"],
    )
    assert refusal(server, {**data, "tools": []}, beta)[1].startswith("mcp_servers: 'harbour' must be used")
    for url in ("http://harbour.example/mcp", "harbour"):
        plain = [{**data["mcp_servers"][0], "url": url}]
        assert refusal(server, {**data, "mcp_servers": plain}, beta)[1] == (
            "mcp_servers.0.url: must begin with https://"
        )
    stray = [*data["tools"], {"type": "mcp_toolset", "mcp_server_name": "other"}]
    assert "unknown server 'other'" in refusal(server, {**data, "tools": stray}, beta)[1]


def test_old_name_of_the_format(server: MockServer) -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"const": 1}},
        "required": ["a"],
        "additionalProperties": False,
    }
    data = body("One.", model=OPUS, output_format={"type": "json_schema", "schema": schema})
    assert ask(server, data, "structured-outputs-2025-11-13")["content"][0]["text"] == '{"a":1}'


def test_streams_carry_the_extras(server: MockServer) -> None:
    data = body(model=OPUS, compaction={"type": "summarize"}, stream=True)
    found = events(post(server, data, anthropic_version=NEW, anthropic_beta="compact-2026-09-04").text)
    deltas = [entry["delta"] for name, entry in found if name == "content_block_delta"]
    assert [delta["type"] for delta in deltas] == ["compaction_delta"]
    assert (
        assembled([entry for entry in found if entry[0] != "content_block_delta"])["stop_reason"]
        == "compaction"
    )


@pytest.mark.parametrize(
    "data",
    [
        body("Tell me something."),
        body("Weather in Paris and Rome?", tools=[WEATHER]),
        body("Why?", max_tokens=4000, thinking={"type": "enabled", "budget_tokens": 1024}),
        body("Search the web for tides", tools=[{"type": "web_search_20250305", "name": "web_search"}]),
        body("Write a long story.", max_tokens=5),
        body(REFUSED),
        body(
            [
                {
                    "type": "document",
                    "source": {"type": "text", "media_type": "text/plain", "data": "Tides rise."},
                    "citations": {"enabled": True},
                }
            ]
        ),
    ],
)
def test_what_the_mock_says_may_be_given_back(server: MockServer, data: dict[str, Any]) -> None:
    said = post(server, data).json()["content"]
    results = [
        {"type": "tool_result", "tool_use_id": block["id"], "content": "x"}
        for block in said
        if block["type"] == "tool_use"
    ]
    after = [*results, {"type": "text", "text": "Go on."}]
    turns = [*data["messages"], {"role": "assistant", "content": said}, {"role": "user", "content": after}]
    answer = post(server, {**data, "messages": turns})
    assert answer.status_code == 200, answer.text
