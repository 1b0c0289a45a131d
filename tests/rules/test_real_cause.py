"""A failure names its cause: a server without tools, and one that breaks on a feature."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from stand_in import Given, Seen, error, stand_in

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockConfig, MockServer, Step
from claude_conformance.rules import select
from claude_conformance.rules.sections.h_stream.content import _at_once
from claude_conformance.suite import Options, Result, make_target, run
from claude_conformance.wire import Event, Exchange, Request, Response

Refuses = Callable[[Seen, dict[str, Any]], int]


def examine(refuses: Refuses, *rules: str) -> dict[str, Result]:
    """The results of rules, by id, on a server that answers requests with an error."""

    def before(seen: Seen) -> Seen | Given:
        body = json.loads(seen.body) if seen.body[:1] == b"{" else {}
        status = refuses(seen, body)
        return error(status, "invalid_request_error" if status < 500 else "api_error") if status else seen

    with MockServer(MockConfig(pace=0)) as upstream, stand_in(upstream, before) as url:
        options = Options(rules=select(list(rules)), writes=True, longest_pause=0.0)
        report = run(make_target(url, upstream.api_key), load_contract(), options)
    return {result.rule.id: result for result in report.results}


def no_tools(_: Seen, body: dict[str, Any]) -> int:
    return 400 if body.get("tools") else 0


def test_where_tools_are_refused_nothing_else_is_blamed() -> None:
    rules = ("E04", "E20", "E22", "E26", "E51", "E54", "F04", "F06", "F07", "F08", "F17", "L09", "V10", "V16")
    found = examine(no_tools, *rules)
    assert found["E04"].status == "failed"
    for rule in set(rules) - {"E04"}:
        assert found[rule].status == "skipped", (rule, found[rule])
        assert "a tool is not accepted" in found[rule].message, rule


def test_where_code_execution_is_refused_skills_are_not_blamed() -> None:
    found = examine(lambda seen, _: 400 if b'"code_execution_' in seen.body else 0, "L09")["L09"]
    assert found.status == "skipped"
    assert found.message.startswith("its tools alone are not accepted: 400")


def test_a_marker_that_is_refused_is_still_a_finding() -> None:
    def four(seen: Seen, _: dict[str, Any]) -> int:
        return 400 if seen.body.count(b'"cache_control"') >= 4 else 0

    found = examine(four, "F07")["F07"]
    assert (found.status, found.impact) == ("failed", "breaking")


FEATURES: dict[str, tuple[Callable[[Seen, dict[str, Any]], bool], str]] = {
    "thinking": (lambda _, body: (body.get("thinking") or {}).get("type") == "enabled", "F01 F02 F04 F06"),
    "images": (lambda seen, _: b'"type": "image"' in seen.body, "D21"),
    "documents": (lambda seen, _: b'"type": "document"' in seen.body, "D30 D31"),
    "context management": (lambda seen, _: b"context_management" in seen.body, "B16"),
    "skills": (lambda seen, _: b'"skills"' in seen.body, "L09"),
    "web fetch": (lambda seen, _: b'"web_fetch_' in seen.body, "E22 E26 E51 Q12 Q13"),
    "cache marks": (lambda seen, _: b'"cache_control": {' in seen.body, "F08 F09"),
    "betas": (lambda seen, _: any("beta" in name.lower() for name in seen.headers), "Q10"),
}


@pytest.mark.parametrize("name", FEATURES)
def test_a_5xx_for_a_feature_breaks_clients(name: str) -> None:
    has, rules = FEATURES[name]
    found = examine(
        lambda seen, body: 500 if seen.method == "POST" and has(seen, body) else 0, *rules.split()
    )
    assert {rule: (result.status, result.impact) for rule, result in found.items()} == dict.fromkeys(
        rules.split(), ("failed", "breaking")
    )


@pytest.mark.parametrize(("faults", "status"), [((), "passed"), (("stream-buffered",), "failed")])
def test_fast_output_after_a_slow_prefill_is_not_at_once(faults: tuple[str, ...], status: str) -> None:
    text = " ".join(map(str, range(1, 60)))
    script = (Step(match={"stream": True}, times=0, delay=2.5, text=text),)
    with MockServer(MockConfig(pace=0.06, script=script, faults=faults)) as server:
        options = Options(rules=select(["H19"]))
        report = run(make_target(server.url, server.api_key), load_contract(), options)
    assert [result.status for result in report.results] == [status], report.results


@pytest.mark.parametrize(
    ("first", "gap", "found"),
    [
        (10.0, 0.01, False),  # a slow prefill, then fast output
        (10.0, 0.0, True),
        (10.0, 0.0001, True),
        (0.1, 0.01, False),
        (0.1, 0.0, True),
    ],
)
def test_events_are_at_once_by_how_they_are_spread(first: float, gap: float, found: bool) -> None:
    message: dict[str, Any] = {"id": "msg_1", "type": "message", "role": "assistant", "model": "m"}
    message |= {"stop_reason": None, "stop_sequence": None}
    start = message | {"content": [], "usage": {"input_tokens": 1, "output_tokens": 1}}
    end = {"delta": {"stop_reason": "end_turn", "stop_sequence": None}, "usage": {"output_tokens": 30}}
    words = [{"index": 0, "delta": {"type": "text_delta", "text": f"{number} "}} for number in range(30)]
    parts: list[tuple[str, dict[str, Any]]] = [
        ("message_start", {"message": start}),
        ("content_block_start", {"index": 0, "content_block": {"type": "text", "text": ""}}),
        *(("content_block_delta", word) for word in words),
        ("content_block_stop", {"index": 0}),
        ("message_delta", end),
        ("message_stop", {}),
    ]
    events = tuple(
        Event(first + number * gap, kind, json.dumps(value := {"type": kind, **rest}), value)
        for number, (kind, rest) in enumerate(parts)
    )
    response = Response(200, (("content-type", "text/event-stream"),), b"")
    sent = Request("POST", "http://h/v1/messages", (), b"{}")
    exchange = Exchange(sent, response, events=events, elapsed=events[-1].t)
    assert _at_once(exchange) is found
