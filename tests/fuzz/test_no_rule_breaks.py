"""For any response of a server, every rule comes to a verdict: no rule breaks."""

from __future__ import annotations

import json
from random import Random
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutation import ODD, mutate

from claude_conformance.contract import ContractError, load_contract
from claude_conformance.mock import MockServer
from claude_conformance.rules import Observation, all_rules, select
from claude_conformance.suite import Options, Report, make_target, run
from claude_conformance.suite import session as session_module
from claude_conformance.suite.heard import Heard
from claude_conformance.suite.transport import Transport
from claude_conformance.wire import Exchange, Request

OFTEN = 0.35
"""The part of the answers that is changed."""


def examine(monkeypatch: pytest.MonkeyPatch, change: object, *areas: str) -> Report:
    """A run whose transport changes what the mock answers."""
    wanted = tuple(rule for rule in all_rules() if rule.id.startswith(areas or "") and not rule.heavy)

    class Changing(Transport):
        def send(self, request: Request, timeout: float) -> Exchange:
            return change(super().send(request, timeout))  # type: ignore[operator]

    monkeypatch.setattr(session_module, "Transport", Changing)
    options = Options(rules=wanted, writes=True, model="claude-haiku-5-5", examples=4, longest_pause=0.01)
    with MockServer() as server:
        return run(make_target(server.url, server.api_key), load_contract(), options)


def spoiled_run(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    random = Random(seed)

    def change(exchange: Exchange) -> Exchange:
        return mutate(exchange, random) if random.random() < OFTEN else exchange

    report = examine(monkeypatch, change)
    broken = {result.rule.id: result.message for result in report.results if result.status == "error"}
    assert broken == {}
    judged = [result for result in report.results if result.status in {"passed", "failed"}]
    assert len(judged) > len(report.results) / 3, "the changes leave the rules something to judge"
    json.dumps(report.to_json())


@pytest.mark.parametrize("seed", range(1))
def test_no_check_breaks(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    spoiled_run(monkeypatch, seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 40))
def test_no_check_breaks_on_more(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    spoiled_run(monkeypatch, seed)


@pytest.mark.parametrize("seed", range(3))
def test_no_check_of_sessions_breaks(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    random = Random(seed)

    class Changing(Transport):
        def send(self, request: Request, timeout: float) -> Exchange:
            exchange = super().send(request, timeout)
            return mutate(exchange, random) if random.random() < OFTEN / 2 else exchange

        def hear(self, request: Request, timeout: float, heard: Heard) -> Exchange:
            return mutate(super().hear(request, timeout, heard), random)

    monkeypatch.setattr(session_module, "Transport", Changing)
    options = Options(rules=select(["W"]), writes=True, model="claude-haiku-5-5")
    with MockServer() as server:
        target = make_target(server.url, server.api_key)
        report = run(target, load_contract("sessions"), options, pause=server.advance)
    assert {result.rule.id: result.message for result in report.results if result.status == "error"} == {}


@pytest.fixture(scope="module")
def recorded() -> tuple[Exchange, ...]:
    """An exchange of every operation, status and kind of answer in a clean run."""
    found: dict[object, Exchange] = {}

    def keep(exchange: Exchange) -> Exchange:
        request = exchange.request
        kinds = {event.type for event in exchange.events} | {
            str(event.value.get("content_block", {}).get("type"))
            for event in exchange.events
            if isinstance(event.value, dict) and isinstance(event.value.get("content_block", {}), dict)
        }
        key = (request.method, urlsplit(request.url).path[:24], exchange.status, frozenset(kinds))
        found.setdefault(key, exchange)
        if exchange.status == 200 and b"tools" in request.body:
            found.setdefault((key, "tools"), exchange)
        return exchange

    with pytest.MonkeyPatch.context() as patch:
        examine(patch, keep, "C", "E", "F", "G", "H", "I", "J", "K", "L", "M", "S", "U", "V")
    return tuple(found.values())


OBSERVING = [rule for rule in all_rules() if rule.observe is not None]


def observe(exchange: Exchange) -> None:
    view = load_contract().view("2026-10-21")
    path = urlsplit(exchange.request.url).path
    try:
        operation = view.match(exchange.request.method, path).operation
    except ContractError:
        operation = None
    seen = Observation(exchange, view, operation, True)
    for rule in OBSERVING:
        assert rule.observe is not None
        for _ in range(2):  # once more, as observers remember
            finding = rule.observe(seen)
            assert finding is None or isinstance(finding, str), rule.id


def observers(recorded: tuple[Exchange, ...], index: int, seed: int) -> None:
    exchange = recorded[index % len(recorded)]
    assert exchange.response is not None
    observe(mutate(exchange, Random(seed)))


FEW = settings(
    max_examples=400,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
MANY = settings(FEW, max_examples=20_000, derandomize=False)
PLACES = {"index": st.integers(0, 10_000), "seed": st.integers(0, 2**32)}


@FEW
@given(**PLACES)
def test_no_observer_breaks(recorded: tuple[Exchange, ...], index: int, seed: int) -> None:
    observers(recorded, index, seed)


@pytest.mark.slow
@MANY
@given(**PLACES)
def test_no_observer_breaks_on_more(recorded: tuple[Exchange, ...], index: int, seed: int) -> None:
    observers(recorded, index, seed)


def test_the_values_are_of_every_kind() -> None:
    assert {type(value) for value in ODD} == {type(None), bool, int, float, str, list, dict}
