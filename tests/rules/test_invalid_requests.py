"""What a lenient server makes of an invalid request is judged by the rule that sends it alone."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable
from typing import Any

import pytest
from stand_in import After, Given, Seen, stand_in

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockServer
from claude_conformance.rules import Call, all_rules, find_rule
from claude_conformance.rules.kit.ask import refused
from claude_conformance.rules.kit.presence import PRESENCE, REPORTS
from claude_conformance.rules.kit.samples import SAMPLES
from claude_conformance.suite import Options, Result, make_target, run
from claude_conformance.wire import Exchange, Request, Response

ODD_MESSAGE = {
    "id": "msg_01Odd",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "tool_use", "id": "call_1", "name": "never_offered", "input": {}}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 0, "output_tokens": 999_999},
}
ODD_STREAM = b"""event: message_start
data: {"type": "message_start", "message": {"content": 1}}

data: [DONE]

"""
KINDS = {
    "a message": ("application/json", json.dumps(ODD_MESSAGE).encode()),
    "an empty object": ("application/json", b"{}"),
    "a stream": ("text/event-stream", ODD_STREAM),
    "a page of text": ("text/html", b"<p>Welcome</p>"),
}


def lenient(*answers: tuple[str, bytes]) -> After:
    """Answers with 200 and each of the bodies in turn to every request that must be refused."""
    numbers = itertools.count()

    def after(_: Seen, given: Given) -> Given:
        if not 400 <= given.status < 500:
            return given
        number = next(numbers)
        kind, body = answers[number % len(answers)]
        return Given(200, [("content-type", kind), ("request-id", f"req_01Lenient{number}")], body)

    return after


def examine(after: After, *rules: str) -> dict[str, Result]:
    wanted = [rule for rule in all_rules() if rule.id.startswith(rules or "") and not rule.heavy]
    with MockServer() as upstream, stand_in(upstream, after=after) as url:
        # One after the other: a page may begin at a file that another rule has just deleted.
        options = Options(rules=tuple(wanted), writes=True, workers=1, model="claude-haiku-5-5", examples=4)
        report = run(make_target(url, upstream.api_key), load_contract(), options)
    return {result.rule.id: result for result in report.results}


@pytest.mark.parametrize(
    "kinds", [KINDS, *(pytest.param([kind], marks=pytest.mark.slow) for kind in KINDS)], ids=str
)
def test_observers_leave_a_lenient_server_alone(kinds: Iterable[str]) -> None:
    found = examine(lenient(*(KINDS[kind] for kind in kinds)))
    failed = {id_ for id_, result in found.items() if result.status == "failed"}
    assert {"D01", "D08", "D34", "E07", "B10", "C12", "F01", "I11", "K04"} <= failed
    # Streams pass through this server in one piece, and errors that no longer come are not judged.
    observing = {rule.id for rule in all_rules() if rule.observe is not None}
    assert failed & observing == set(), {id_: found[id_].message for id_ in failed & observing}
    assert not {id_ for id_, result in found.items() if result.status == "error"}


def test_a_refusal_is_asked_for_beforehand() -> None:
    def refusal(*, invalid: bool) -> Exchange:
        request = Request("POST", "http://h/v1/messages", invalid=invalid)
        body = json.dumps({"type": "error", "error": {"type": "invalid_request_error"}}).encode()
        return Exchange(request, Response(400, (), body, len(body)))

    refused(refusal(invalid=True))
    with pytest.raises(TypeError, match="invalid=True"):
        refused(refusal(invalid=False))


class _Anything:
    """A probe that knows names and no server."""

    model = "m"
    models: tuple[dict[str, Any], ...] = ()

    def sample(self, _: str) -> Exchange:
        return Exchange(Request("POST", "http://h/v1/messages", body=b"{}"))


def test_samples_that_are_refused_say_so() -> None:
    invalid = {name for name, make in SAMPLES.items() if make(_Anything()).invalid}  # type: ignore[arg-type]
    assert invalid == {"refused", "no-key"}
    # Reports need parameters, and what creates objects a body: these requests have neither.
    core = {name: call for name, call in PRESENCE.items() if name not in REPORTS}
    assert {call.method for call in core.values() if call.invalid} == {"POST"}
    assert all(call.invalid for call in core.values() if call.method == "POST")
    assert all(call.invalid for call in REPORTS.values())
    assert not Call().invalid


@pytest.mark.parametrize("rule", ["C01", "C02", "M08"])
def test_what_holds_for_any_answer_is_observed_on_any(rule: str) -> None:
    assert find_rule(rule).observes == "all"


def test_a_request_id_is_wanted_of_any_answer() -> None:
    def after(seen: Seen, given: Given) -> Given:
        lenient_answer = lenient(("application/json", b"{}"))(seen, given)
        if given.status < 400:
            return given
        headers = [pair for pair in lenient_answer.headers if pair[0] != "request-id"]
        return Given(200, headers, b"{}")

    assert examine(after, "C01", "D01")["C01"].status == "failed"
