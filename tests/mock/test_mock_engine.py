"""What the mock says: limits, stop sequences, tools, formats, citations, thinking, counts."""

from __future__ import annotations

import itertools
import json
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mock_kit import WEATHER, body

from claude_conformance.mock.engine import Answer, answer, count_prompt
from claude_conformance.mock.engine.thinking import is_genuine
from claude_conformance.mock.world.catalogue import Catalogue, Model

CATALOGUE = Catalogue()


def model(name: str = "claude-sonnet-4-5") -> Model:
    found = CATALOGUE.find(name)
    assert found is not None
    return found


def say(data: dict[str, Any], seed: int = 0, name: str = "claude-sonnet-4-5") -> Answer:
    numbers = itertools.count()
    return answer(data, model(name), seed, lambda prefix: f"{prefix}{next(numbers)}")


def text_of(said: Answer) -> str:
    return "".join(block["text"] for block in said.content if block["type"] == "text")


def test_same_seed_same_answer() -> None:
    asked = body("Tell me about tides.")
    assert say(asked) == say(asked) == say({**asked, "stream": True})
    assert len({text_of(say(asked, seed)) for seed in range(8)}) > 1


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("Count from 1 to 5", "1, 2, 3, 4, 5"),
        ("Please count to 3.", "1, 2, 3"),
        ('Repeat after me: "blue heron"', "blue heron"),
        ("Reply with only OK.", "OK"),
    ],
)
def test_simple_orders(asked: str, words: str) -> None:
    assert text_of(say(body(asked))) == words


@given(st.integers(1, 60), st.integers(0, 5))
@settings(deadline=None)
def test_max_tokens_is_kept(limit: int, seed: int) -> None:
    whole = say(body("Write a long story."), seed)
    said = say(body("Write a long story.", max_tokens=limit), seed)
    assert said.stop_reason == "max_tokens"
    assert said.output == limit
    assert text_of(whole).startswith(text_of(said))
    assert text_of(said)


@given(st.lists(st.text("1234567890, ", min_size=1, max_size=3).filter(str.strip), min_size=1, max_size=3))
@settings(deadline=None)
def test_stop_sequences_cut_before_the_match(stops: list[str]) -> None:
    asked = "Count up to 200"
    whole = text_of(say(body(asked)))
    said = say(body(asked, stop_sequences=stops))
    firsts = [whole.index(stop) for stop in stops if stop in whole]
    if firsts:
        assert said.stop_reason == "stop_sequence"
        assert said.stop_sequence in stops
        assert text_of(said) == whole[: min(firsts)]
        assert whole.startswith(said.stop_sequence or "?", min(firsts))
    else:
        assert (said.stop_reason, said.stop_sequence) == ("end_turn", None)


def test_max_tokens_zero() -> None:
    said = say(body(max_tokens=0))
    assert (said.content, said.stop_reason, said.output) == ([], "max_tokens", 0)


def calls(said: Answer) -> list[dict[str, Any]]:
    return [block for block in said.content if block["type"] == "tool_use"]


OTHER = {"name": "lookup", "input_schema": {"type": "object", "properties": {"key": {"type": "integer"}}}}


@pytest.mark.parametrize(
    ("choice", "asked", "names", "reason"),
    [
        (None, "What is the weather in Paris?", ["get_weather"], "tool_use"),
        (None, "Hello there", [], "end_turn"),
        ({"type": "auto"}, "The weather in Paris and in London?", ["get_weather"] * 2, "tool_use"),
        (
            {"type": "auto", "disable_parallel_tool_use": True},
            "Weather in Paris and Rome?",
            ["get_weather"],
            "tool_use",
        ),
        ({"type": "none"}, "What is the weather in Paris?", [], "end_turn"),
        ({"type": "any"}, "Hello there", ["get_weather"], "tool_use"),
        ({"type": "tool", "name": "lookup"}, "What is the weather?", ["lookup"], "tool_use"),
    ],
)
def test_tool_choice(choice: dict[str, Any] | None, asked: str, names: list[str], reason: str) -> None:
    more = {"tool_choice": choice} if choice else {}
    said = say(body(asked, tools=[WEATHER, OTHER], **more))
    assert [call["name"] for call in calls(said)] == names
    assert said.stop_reason == reason
    assert len({call["id"] for call in calls(said)}) == len(names)
    for call in calls(said):
        schema = WEATHER["input_schema"] if call["name"] == "get_weather" else OTHER["input_schema"]
        assert jsonschema_rs.Draft202012Validator(schema).is_valid(call["input"])


def test_arguments_come_from_the_prompt() -> None:
    said = say(body("What is the weather in Paris and in London?", tools=[WEATHER]))
    assert [call["input"]["city"] for call in calls(said)] == ["Paris", "London"]


def test_tool_results_lead_to_text() -> None:
    first = say(body("What is the weather in Paris?", tools=[WEATHER]))
    result = {"type": "tool_result", "tool_use_id": calls(first)[0]["id"], "content": "17 degrees"}
    turns = [
        {"role": "user", "content": "What is the weather in Paris?"},
        {"role": "assistant", "content": first.content},
        {"role": "user", "content": [result]},
    ]
    said = say(body(tools=[WEATHER], messages=turns))
    assert said.stop_reason == "end_turn"
    assert "17 degrees" in text_of(said)


@given(st.integers(1, 40))
@settings(deadline=None)
def test_a_cut_call_is_no_call(limit: int) -> None:
    said = say(body("The weather in Paris and London?", tools=[WEATHER], max_tokens=limit))
    if said.stop_reason == "max_tokens":
        assert said.output == limit
    else:
        assert said.stop_reason == "tool_use"
        assert all(
            jsonschema_rs.Draft202012Validator(WEATHER["input_schema"]).is_valid(c["input"])
            for c in calls(said)
        )


def test_json_format() -> None:
    schema = {
        "type": "object",
        "required": ["name", "tags", "code"],
        "properties": {
            "name": {"type": "string", "minLength": 3},
            "tags": {"type": "array", "items": {"type": "string"}, "minItems": 2},
            "code": {"type": "string", "pattern": "^[A-Z]{2}-[0-9]{3}$"},
        },
        "additionalProperties": False,
    }
    form = {"format": {"type": "json_schema", "schema": schema}}
    said = say(body("Make one up.", output_config=form))
    assert jsonschema_rs.Draft202012Validator(schema).is_valid(json.loads(text_of(said)))


def test_citations_are_exact() -> None:
    data = "\n  Ütider 🌊 rise twice a day. They fall as often."
    document = {
        "type": "document",
        "title": "Tides",
        "source": {"type": "text", "media_type": "text/plain", "data": data},
        "citations": {"enabled": True},
    }
    said = say(body([document, {"type": "text", "text": "How often?"}]))
    citations = [citation for block in said.content for citation in block.get("citations", ())]
    assert len(citations) == 1
    citation = citations[0]
    assert data[citation["start_char_index"] : citation["end_char_index"]] == citation["cited_text"]
    assert citation["cited_text"] == "Ütider 🌊 rise twice a day."


def test_thinking_comes_first_and_is_signed() -> None:
    said = say(
        body("Why is the sky blue?", max_tokens=4000, thinking={"type": "enabled", "budget_tokens": 1024})
    )
    first, second = said.content
    assert (first["type"], second["type"]) == ("thinking", "text")
    assert is_genuine(first["thinking"], first["signature"])
    assert not is_genuine(first["thinking"] + "!", first["signature"])
    assert not is_genuine(first["thinking"], first["signature"][:-4])
    assert 0 < said.thinking < said.output


def test_thinking_may_be_hidden() -> None:
    said = say(body("Why?", thinking={"type": "adaptive"}), name="claude-opus-4-8")
    assert said.content[0]["thinking"] == ""
    assert is_genuine("", said.content[0]["signature"])
    shown = {"type": "adaptive", "display": "summarized"}
    assert say(body("Why?", thinking=shown), name="claude-opus-4-8").content[0]["thinking"]


def test_prefill_is_continued() -> None:
    turns = [{"role": "user", "content": "A or B?"}, {"role": "assistant", "content": "The best answer is ("}]
    assert text_of(say(body(messages=turns))).startswith("B)")


def test_refusal_on_request() -> None:
    said = say(body("ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL_1"))
    assert said.stop_reason == "refusal"
    assert said.stop_details == {"type": "refusal", "category": None, "explanation": None}


@given(st.text(max_size=300), st.text(max_size=300))
def test_more_text_never_counts_less(first: str, second: str) -> None:
    assert count_prompt(body(first)) <= count_prompt(body(first + second))
    assert count_prompt(body(first)) == count_prompt(body([{"type": "text", "text": first}]))
    assert count_prompt(body(first)) < count_prompt(body(first, system=second + "x"))
    assert count_prompt(body(first)) < count_prompt(body(first, tools=[WEATHER]))
    assert count_prompt(body(first, system="x")) == count_prompt(
        body(first, system=[{"type": "text", "text": "x"}])
    )


FETCH = {"type": "web_fetch_20250910", "name": "web_fetch"}
SEARCH = {"type": "web_search_20250305", "name": "web_search"}


@pytest.mark.parametrize(
    ("asked", "tool", "code"),
    [
        ("Fetch https://harbour.example/a", FETCH, None),
        ("Fetch https://conformance.invalid/notes, please.", FETCH, "url_not_accessible"),
        ("Fetch https://a.example/", {**FETCH, "blocked_domains": ["example"]}, "url_not_allowed"),
        ("Fetch https://a.example/", {**FETCH, "allowed_domains": ["b.example"]}, "url_not_allowed"),
        ("Fetch https://a.b.example/", {**FETCH, "allowed_domains": ["b.example"]}, None),
        (f"Fetch https://a.example/{'x' * 300}", FETCH, "url_too_long"),
    ],
)
def test_fetching(asked: str, tool: dict[str, Any], code: str | None) -> None:
    call, result, text = say(body(asked, tools=[tool])).content
    assert (call["type"], call["name"]) == ("server_tool_use", "web_fetch")
    assert call["id"].startswith("srvtoolu_")
    assert result["tool_use_id"] == call["id"]
    assert result["content"].get("error_code") == code
    assert text["type"] == "text"


def test_searching_counts_and_cites() -> None:
    said = say(body("Search the web for tides.", tools=[{**SEARCH, "allowed_domains": ["b.example"]}]))
    _, result, text = said.content
    urls = {item["url"] for item in result["content"]}
    assert all(url.startswith("https://b.example/") for url in urls)
    assert text["citations"][0]["url"] in urls
    assert said.server_tools == {"web_search_requests": 1}


def test_a_search_for_tools_leads_to_a_call() -> None:
    finder = {"type": "tool_search_tool_bm25_20251119", "name": "tool_search_tool_bm25"}
    said = say(body("What is the weather in Paris?", tools=[finder, {**WEATHER, "defer_loading": True}]))
    assert [block["type"] for block in said.content] == [
        "server_tool_use",
        "tool_search_tool_result",
        "tool_use",
    ]
    assert said.content[1]["content"]["tool_references"] == [
        {"type": "tool_reference", "tool_name": "get_weather"}
    ]
    assert said.stop_reason == "tool_use"
    idle = say(body("Hello", tools=[finder, {**WEATHER, "defer_loading": True}]))
    assert [block["type"] for block in idle.content] == ["text"]


def test_code_runs_by_the_tool_of_the_request() -> None:
    old, new = (
        say(
            body(
                "Please run some code.", tools=[{"type": f"code_execution_{date}", "name": "code_execution"}]
            )
        )
        for date in ("20250522", "20250825")
    )
    assert (old.content[0]["name"], new.content[0]["name"]) == ("code_execution", "bash_code_execution")
    assert old.runs_code
    assert not say(body("Hello", tools=[SEARCH])).runs_code


@pytest.mark.parametrize(
    ("asked", "said"), [("separated by blanks", "1 2 3"), ("one per line", "1\n2\n3"), ("", "1, 2, 3")]
)
def test_gaps_between_numbers(asked: str, said: str) -> None:
    assert text_of(say(body(f"Count from 1 to 3, {asked}"))) == said


def test_members_of_toolsets_are_called() -> None:
    screen, page = {"type": "computer_toolset_20260801"}, {"type": "browser_toolset_20260801"}
    (call,) = calls(say(body("Take a screenshot.", tools=[screen, page])))
    assert (call["name"], call["toolset_name"]) == ("screenshot", "computer")
    (call,) = calls(say(body("Open the page.", tools=[screen, page])))
    assert (call["name"], call["toolset_name"]) == ("navigate", "browser")
