"""Generated requests: what is sent, what is counted, what is found."""

from __future__ import annotations

import pytest

from claude_conformance.contract import load_contract
from claude_conformance.kill_matrix.elsewhere import ELSEWHERE
from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.rules import all_rules, select
from claude_conformance.suite import Options, Report, make_target, run
from claude_conformance.suite.strategies import generate

CONTRACT = load_contract()


def examine(*ids: str, faults: tuple[str, ...] = (), **options: object) -> Report:
    with MockServer(MockConfig(faults=faults)) as server:
        target = make_target(server.url, server.api_key, timeout=10)
        return run(target, CONTRACT, Options(rules=select(ids), examples=6, **options))  # type: ignore[arg-type]


@pytest.mark.parametrize("valid", [True, False])
def test_requests_are_what_they_claim_and_depend_on_the_seed_alone(valid: bool) -> None:
    view = CONTRACT.view("2023-06-01")
    operation = view.operations["createMessage"]
    schema = operation.request_schema()
    assert schema is not None
    found = generate(view, operation, 4, 7, valid=valid)
    assert found
    assert found == generate(view, operation, 4, 7, valid=valid)
    assert all(view.validator(schema).is_valid(item.body) is valid for item in found)


def test_the_mock_holds_them() -> None:
    report = examine("P")
    assert {result.rule.id: result.status for result in report.results} == dict.fromkeys(
        ("P01", "P02", "P03", "P04"), "passed"
    )


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        ("optional-members-500", "P01"),
        ("error-validation-500", "P03"),
        ("models-openai-list", "P02"),
        ("stream-no-message-stop", "P04"),
    ],
)
def test_faults_are_found(fault: str, rule: str) -> None:
    (result,) = examine(rule, faults=(fault,)).results
    assert result.status == "failed"
    assert result.exchanges


def test_each_property_is_proven_here() -> None:
    marks = test_faults_are_found.pytestmark  # type: ignore[attr-defined]
    named = {rule: f"`{fault}`" for fault, rule in marks[0].args[1]}
    assert set(named) == {rule.id for rule in all_rules() if rule.kind == "property"}
    assert all(fault in ELSEWHERE[rule] for rule, fault in named.items())


def test_failing_requests_become_small() -> None:
    (result,) = examine("P03", faults=("error-validation-500",)).results
    assert len(result.exchanges[0].request.body) < 200


def test_the_budget_holds() -> None:
    report = examine("P", budget=6)
    assert report.requests == 6
    assert {result.status for result in report.results} <= {"passed", "skipped"}
