"""Section W on request only, without sessions, and with a budget that ends."""

from __future__ import annotations

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.rules import all_rules, api_rules, rules_of, select
from claude_conformance.suite import Options, make_target, run

IDS = tuple(rule.id for rule in api_rules() if rule.profile == "sessions")


def test_rules_of_an_api_outside_the_core_are_run_on_request() -> None:
    assert set(IDS) & {rule.id for rule in all_rules()} == set()
    assert set(IDS) & {rule.id for rule in select([])} == set()
    assert set(IDS) < {rule.id for rule in rules_of("sessions")}
    assert {rule.id for rule in select(["W"])} == set(IDS)


def test_a_server_without_sessions_is_not_judged() -> None:
    with MockServer(MockConfig(), load_contract("vaults")) as server:
        target = make_target(server.url, server.api_key)
        report = run(target, load_contract("sessions"), Options(rules=select(["W"]), writes=True))
    assert {result.status for result in report.results} == {"unsupported"}


def test_a_budget_ends_a_run_in_a_stream() -> None:
    with MockServer() as server:
        target = make_target(server.url, server.api_key)
        for budget in (8, 11, 15):
            options = Options(rules=select(["W09", "W11"]), writes=True, budget=budget)
            report = run(target, load_contract("sessions"), options, pause=server.advance)
            assert {result.status for result in report.results} == {"skipped"}, budget
            assert report.reason is not None
