"""Budgets are exact, also when many threads spend them."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.rules import Call, select
from claude_conformance.suite import Budget, BudgetExhausted, Options, make_target, run
from claude_conformance.suite.ledger import Ledger
from claude_conformance.suite.session import Session, _used
from claude_conformance.wire import Exchange, Request, Response


def test_threads_spend_exactly_what_there_is() -> None:
    budget = Budget(requests=500, tokens=10_000)

    def spend(_: int) -> int:
        try:
            budget.take(7)
        except BudgetExhausted:
            return 0
        return 1

    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(spend, range(3000))) == 500
    assert (budget.requests, budget.tokens) == (500, 3500)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(-5, 80)), max_size=30))
def test_reservations_are_settled(calls: list[tuple[int, int]]) -> None:
    budget, spent = Budget(tokens=200), 0
    for asked, used in calls:
        if spent + asked > 200:
            with pytest.raises(BudgetExhausted):
                budget.take(asked)
            continue
        budget.take(asked)
        budget.settle(asked, used)
        spent += min(max(used, 0), asked)
        assert budget.tokens == spent <= 200


def answer(status: int, body: bytes) -> Exchange:
    response = Response(status, (("content-type", "application/json"),), body)
    return Exchange(Request("POST", "http://h/v1/messages", (), b"{}"), response)


@pytest.mark.parametrize(
    ("exchange", "cost"),
    [
        (answer(200, b'{"usage": {"output_tokens": 9}}'), 9),
        (answer(200, b'{"usage": {"output_tokens": 0}}'), 0),
        (answer(200, b'{"usage": {"output_tokens": -9}}'), 50),
        (answer(200, b'{"usage": {"output_tokens": true}}'), 50),
        (answer(200, b"{}"), 50),
        (answer(200, b"no JSON"), 50),
        (answer(400, b"{}"), 0),
        (answer(400, b"no JSON"), 0),
        (answer(529, b'{"usage": {"output_tokens": 9}}'), 0),
        (answer(399, b"no JSON"), 50),
        (Exchange(Request("POST", "http://h/v1/messages", (), b"{}"), None), 50),
    ],
)
def test_an_error_costs_nothing_and_an_answer_what_it_says(exchange: Exchange, cost: int) -> None:
    assert _used(exchange, 50) == cost


def test_refused_requests_leave_the_tokens_to_others() -> None:
    with MockServer(MockConfig()) as server:
        contract = load_contract()
        target = make_target(server.url, server.api_key)
        variant, budget = contract.variant("all"), Budget(tokens=100)
        ledger = Ledger((), contract, contract.default_version, target.url, target.key)
        session = Session(target, contract, variant, budget, ledger)
        body = {"model": "none", "max_tokens": 60, "messages": [{"role": "user", "content": "no"}]}
        assert [session.send(Call(json=body)).status for _ in range(3)] == [404] * 3
        assert budget.tokens == 0


@pytest.mark.parametrize("workers", [1, 6])
def test_a_run_keeps_to_its_budget(workers: int) -> None:
    with MockServer(MockConfig()) as server:
        target = make_target(server.url, server.api_key, timeout=10)
        options = Options(rules=select(["A", "B", "D"]), budget=25, workers=workers)
        report = run(target, load_contract(), options)
        assert report.requests == 25
        seen = [result for result in report.results if "budget of 25 requests" in result.message]
        assert seen
        assert {result.status for result in seen} == {"skipped"}


def test_a_run_keeps_to_its_tokens() -> None:
    with MockServer(MockConfig()) as server:
        target = make_target(server.url, server.api_key, timeout=10)
        report = run(target, load_contract(), Options(rules=select(["A", "G"]), tokens=100))
    assert any("the limit of 100 output tokens" in result.message for result in report.results)


def test_an_interrupt_leaves_a_report() -> None:
    stop = threading.Event()
    done = []

    def progress(count: int, _total: int, _result: object) -> None:
        done.append(count)
        if count == 5:
            raise KeyboardInterrupt

    with MockServer(MockConfig()) as server:
        target = make_target(server.url, server.api_key, timeout=10)
        options = Options(rules=select(["A", "D", "E"]), workers=3)
        report = run(target, load_contract(), options, progress=progress, stop=stop)
    assert stop.is_set()
    assert report.reason == "the run was interrupted"
    assert report.exit_status == 2
    statuses = [result.status for result in report.results]
    assert len(statuses) == len(options.rules)
    assert statuses.count("passed") >= 5
    assert statuses.count("skipped") > 10
