"""A rule passes only when the run has shown what the rule is about."""

from __future__ import annotations

import itertools
import json
from typing import Any

import attrs
import pytest
from stand_in import Given, Seen, stand_in

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockServer
from claude_conformance.rules import all_rules, select
from claude_conformance.suite import Options, Result, make_target, run

MODEL = "claude-haiku-5-5"


def frames(message: dict[str, Any], text: str) -> bytes:
    """A stream that says the text and nothing else."""
    start = {**message, "content": [], "stop_reason": None}
    delta = {"stop_reason": "end_turn", "stop_sequence": None}
    events: list[dict[str, Any]] = [
        {"type": "message_start", "message": start},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": delta, "usage": {"output_tokens": 2}},
        {"type": "message_stop"},
    ]
    return "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events).encode()


def speaker(text: str) -> Any:
    """Says one text in every response; refuses what the mock refuses."""
    numbers = itertools.count()

    def after(seen: Seen, given: Given) -> Given:
        if seen.path.partition("?")[0] != "/v1/messages" or given.status != 200:
            return given
        message = {
            "id": f"msg_01Speaker{next(numbers)}",
            "type": "message",
            "role": "assistant",
            "model": MODEL,
            "content": [{"type": "text", "text": text}],
            "stop_reason": "end_turn",
            "stop_sequence": None,
            "usage": {"input_tokens": len(seen.body), "output_tokens": 2},
        }
        streamed = json.loads(seen.body).get("stream") is True
        body = frames(message, text) if streamed else json.dumps(message).encode()
        return attrs.evolve(given, body=body)

    return after


def examine(text: str, *areas: str) -> dict[str, Result]:
    wanted = [rule for rule in all_rules() if rule.id.startswith(areas) and rule.kind == "probe"]
    with MockServer() as upstream, stand_in(upstream, after=speaker(text)) as url:
        options = Options(rules=tuple(wanted), workers=4, model=MODEL)
        report = run(make_target(url, upstream.api_key), load_contract(), options)
    return {result.rule.id: result for result in report.results}


@pytest.fixture(scope="module")
def one_word() -> dict[str, Result]:
    return examine("Hello.", "E", "F", "G", "H")


@pytest.mark.parametrize(
    "rule",
    [
        *("E14", "E16", "E17", "E18", "E22", "E24", "E26"),  # no tool is ever called
        *("F06", "F11", "F17"),  # nothing thinks
        *("F12", "F14", "F15", "F16", "F24"),  # nothing is cached
        *("G03", "G06", "G12", "G15"),
        *("H08", "H11", "H12", "H13", "H15", "H16", "H20"),
    ],
)
def test_what_is_not_shown_does_not_pass(one_word: dict[str, Result], rule: str) -> None:
    result = one_word[rule]
    assert result.status in {"skipped", "unsupported"}, (result.status, result.message)
    assert result.message


def test_what_is_shown_passes(one_word: dict[str, Result]) -> None:
    for rule in ("G01", "G02", "G05", "G11", "G13", "G14", "H03", "H05", "H06", "H07", "H14", "H18"):
        assert one_word[rule].status == "passed", (rule, one_word[rule].message)


def test_what_builds_on_a_forced_tool_or_a_format_names_the_rule_that_fails() -> None:
    found = examine("Hello.", "U", "E15", "G08")
    assert [id_ for id_, result in found.items() if result.status == "failed"] == ["E15", "G08"]
    for rule in ("U01", "U02", "U03", "U04", "U05"):
        assert found[rule].status == "skipped"
        assert "breaks E15: the message has no tool_use block" in found[rule].message
    assert found["U06"].status == "skipped"
    assert "breaks G08: the text is not JSON" in found["U06"].message


def test_a_response_that_begins_anew_shows_no_white_space_before_a_continuation() -> None:
    found = examine("Hello to all who listen here.", "U18")["U18"]
    assert (found.status, "does not continue the turn" in found.message) == ("skipped", True)


def test_a_tool_that_is_never_called_does_not_pass() -> None:
    """A server that calls the tool of E15 and no other."""

    def after(seen: Seen, given: Given) -> Given:
        return given if b'"get_weather"' in seen.body else speaker("Hello.")(seen, given)

    wanted = [rule for rule in all_rules() if rule.id in ("E15", "U01", "U02", "U03", "U04", "U05", "U19")]
    with MockServer() as upstream, stand_in(upstream, after=after) as url:
        options = Options(rules=tuple(wanted), workers=4, model=MODEL)
        report = run(make_target(url, upstream.api_key), load_contract(), options)
    (control, *others) = report.results
    assert control.status == "passed"
    assert {result.status for result in others} == {"failed"}
    assert all("no tool_use block for the tool" in result.message for result in others)


@pytest.mark.parametrize("rule", ["T03", "T13", "T20", "T22", "T23", "T28", "T29"])
def test_what_counts_twice_does_not_hide_what_is_dropped(rule: str) -> None:
    """A gateway that drops documents, and whose escapes make other texts longer."""

    def bent(value: Any) -> Any:
        if isinstance(value, list):
            return [bent(item) for item in value]
        if not isinstance(value, dict):
            return value
        if value.get("type") == "document":
            return {"type": "text", "text": "(a document)"}
        text = value.get("text")
        return {
            **{name: bent(item) for name, item in value.items()},
            **({"text": f"{text} {text} {text}"} if isinstance(text, str) else {}),
        }

    def before(seen: Seen) -> Seen:
        if not seen.path.startswith("/v1/messages"):
            return seen
        body = json.loads(seen.body)
        return attrs.evolve(seen, body=json.dumps({**body, "messages": bent(body.get("messages"))}).encode())

    with MockServer() as upstream, stand_in(upstream, before=before) as url:
        options = Options(rules=select([rule]), model=MODEL)
        (found,) = run(make_target(url, upstream.api_key), load_contract(), options).results
    assert found.status == "failed"
    assert "source.data: " in found.message


def test_a_stop_sequence_comes_from_the_servers_own_answer() -> None:
    found = examine("Hello to all who listen here.", "G03", "G18", "H15", "G15")
    for rule in ("G03", "H15"):
        assert found[rule].status == "failed", found[rule].message
        assert "runs past the stop sequence" in found[rule].message
    assert found["G18"].status == "skipped"
    assert "one stop sequence alone breaks G03" in found["G18"].message
    assert found["G15"].status == "failed"
    assert "repeats the assistant's turn 'Hello to all'" in found["G15"].message


def test_a_refusal_needs_the_same_request_without_its_fault() -> None:
    """A server that takes no option at all does not show what is wrong with a bad one."""
    options = (b'"tools"', b'"stop_sequences"', b'"metadata"', b'"service_tier"', b'"inference_geo"')

    def no_options(seen: Seen) -> Seen | Given:
        if seen.method != "POST" or not any(name in seen.body for name in options):
            return seen
        error = {"type": "invalid_request_error", "message": "no such option"}
        body = {"type": "error", "error": error, "request_id": "req_01None"}
        return Given(400, [("content-type", "application/json")], json.dumps(body).encode())

    ids = ("D19", "D24", "D27", "D28", "D34", "E01", "E02", "E03", "E05", "E06", "E07", "E08", "E09", "E13")
    wanted = [rule for rule in all_rules() if rule.id in ids]
    with MockServer() as upstream, stand_in(upstream, no_options) as url:
        options_ = Options(rules=tuple(wanted), model=MODEL)
        report = run(make_target(url, upstream.api_key), load_contract(), options_)
    assert {result.rule.id: result.status for result in report.results} == dict.fromkeys(ids, "skipped")
    assert all("not accepted" in result.message for result in report.results)
