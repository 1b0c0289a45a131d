"""The rules about limits: responses that no request can provoke, and separate counts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from stand_in import Given, Seen, stand_in

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockServer
from claude_conformance.rules import HELD, Finding, Observation, find_rule, select
from claude_conformance.rules.sections.m_limits.counting import COUNTS, counts_apart
from claude_conformance.rules.sections.m_limits.headers import special_headers
from claude_conformance.rules.sections.m_limits.refusals import overload, own_limit, spend_cap
from claude_conformance.suite import Options, make_target, run
from claude_conformance.wire import Exchange, Request, Response

VIEW = load_contract().view()
CAP = "enforced_spend_limit_reached"
OWN = "You have reached your specified API usage limits. You will regain access on 2026-12-01."


def seen(
    status: int = 200,
    body: dict[str, Any] | None = None,
    *,
    operation: str = "createMessage",
    sent: dict[str, Any] | None = None,
    memories: dict[str, dict[str, Any]] | None = None,
    **headers: str,
) -> Observation:
    """One exchange; names of headers are written with `_`."""
    fields = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    request = Request("POST", "http://h/v1/messages", (), json.dumps(sent or {"model": "m"}).encode())
    response = Response(status, fields, json.dumps(body or {}).encode())
    known = {} if memories is None else memories
    return Observation(Exchange(request, response), VIEW, VIEW.operations[operation], True, known)


def refusal(kind: str, code: str | None = None, message: str = "no") -> dict[str, Any]:
    details = {"error_code": code} if code else None
    return {"type": "error", "error": {"type": kind, "message": message, "details": details}}


WAIT = {"retry_after": "30"}


@pytest.mark.parametrize(
    ("observe", "observation", "finding"),
    [
        (spend_cap, seen(), None),
        (spend_cap, seen(429, refusal("rate_limit_error"), **WAIT), None),
        (spend_cap, seen(429, refusal("rate_limit_error", CAP)), HELD),
        (spend_cap, seen(429, refusal("rate_limit_error", CAP), **WAIT), "retry-after '30'"),
        (spend_cap, seen(400, refusal("invalid_request_error", CAP)), "400 invalid_request_error"),
        (spend_cap, seen(429, refusal("billing_error", CAP)), "429 billing_error"),
        (own_limit, seen(429, refusal("rate_limit_error")), None),
        (own_limit, seen(400, refusal("invalid_request_error")), None),
        (own_limit, seen(400, refusal("invalid_request_error", message=OWN)), HELD),
        (own_limit, seen(429, refusal("rate_limit_error", message=OWN)), "429 rate_limit_error"),
        (own_limit, seen(400, {"error": {"message": 5}}), None),
        (overload, seen(500, refusal("api_error")), None),
        (overload, seen(529, refusal("overloaded_error")), HELD),
        (overload, seen(503, refusal("overloaded_error")), "503 overloaded_error"),
        (overload, seen(529, refusal("api_error")), "529 api_error"),
        (overload, seen(529), "529 None"),
        (special_headers, seen(), HELD),
        (special_headers, seen(operation="listModels", anthropic_fast_input_tokens_limit="5"), None),
        (special_headers, seen(anthropic_fast_input_tokens_limit="5"), "speed was not fast"),
        (special_headers, seen(sent={"speed": "fast"}, anthropic_fast_input_tokens_limit="5"), HELD),
        (special_headers, seen(anthropic_priority_input_tokens_limit="5"), HELD),
        (
            special_headers,
            seen(sent={"service_tier": "standard_only"}, anthropic_priority_input_tokens_limit="5"),
            "standard tier",
        ),
    ],
)
def test_answers_are_judged_as_they_come(
    observe: Callable[[Observation], Finding], observation: Observation, finding: Finding
) -> None:
    found = observe(observation)
    if not finding:
        assert found == finding
    else:
        assert finding in (found or "")


def conversation(
    *steps: tuple[str, int | None], model: Callable[[int], str] = lambda _: "m"
) -> Iterator[Finding]:
    """What M08 says after each message; a step is an operation and what it says is left."""
    memories: dict[str, dict[str, Any]] = {}
    for number, (operation, left) in enumerate(steps):
        headers = {} if left is None else {"anthropic_ratelimit_requests_remaining": str(left)}
        yield counts_apart(
            seen(operation=operation, sent={"model": model(number)}, memories=memories, **headers)
        )


MESSAGE, COUNT = "createMessage", "countMessageTokens"


@pytest.mark.parametrize(
    ("after", "finding"), [(99, HELD), (100, HELD), (120, None), (95, HELD), (94, "counts draw on it")]
)
def test_counts_that_draw_on_the_limit_of_messages_are_found(after: int, finding: Finding) -> None:
    *_, last = conversation((MESSAGE, 100), *[(COUNT, None)] * COUNTS, (MESSAGE, after))
    assert last == finding if not finding else finding in (last or "")


def test_messages_in_between_have_their_share() -> None:
    steps = [(MESSAGE, 100), *[(COUNT, None), (MESSAGE, None)] * COUNTS, (MESSAGE, 91)]
    assert list(conversation(*steps))[-1] == HELD


def test_models_have_limits_of_their_own() -> None:
    steps = [(MESSAGE, 100), *[(COUNT, None)] * COUNTS, (MESSAGE, 10)]
    assert list(conversation(*steps, model=lambda number: f"m{number}"))[-1] is None


def test_too_few_counts_say_nothing() -> None:
    *_, last = conversation((MESSAGE, 100), *[(COUNT, None)] * (COUNTS - 1), (MESSAGE, 50))
    assert last is None


def test_m08_finds_a_server_with_one_limit_for_both() -> None:
    left = [1000]

    def after(asked: Seen, given: Given) -> Given:
        if asked.method == "POST":
            left[0] -= 1
        name = "anthropic-ratelimit-requests-remaining"
        headers = [(key, str(left[0]) if key.lower() == name else value) for key, value in given.headers]
        return attrs.evolve(given, headers=headers)

    with MockServer() as upstream, stand_in(upstream, after=after) as url:
        found = [
            run(
                make_target(address, upstream.api_key), load_contract(), Options(rules=(find_rule("M08"),))
            ).results[0]
            for address in (url, upstream.url)
        ]
    assert [result.status for result in found] == ["failed", "passed"]


def test_what_no_answer_shows_is_skipped() -> None:
    with MockServer() as server:
        report = run(
            make_target(server.url, server.api_key),
            load_contract(),
            Options(rules=select(["M05", "M06", "M07"])),
        )
    assert {(result.status, result.message) for result in report.results} == {
        ("skipped", "no exchange of this run can show it")
    }
