"""The kill matrix: its reading of expectations, its verdicts, and a few faults for real."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

from claude_conformance.kill_matrix import (
    Examination,
    Expectation,
    ExpectationError,
    Matrix,
    Thresholds,
    examine,
    examine_all,
    judge,
    load_expected,
    make_plan,
)
from claude_conformance.kill_matrix.elsewhere import ELSEWHERE
from claude_conformance.kill_matrix.expected import read_expected
from claude_conformance.kill_matrix.page import page
from claude_conformance.kill_matrix.run import Plan, clean_plan, rules
from claude_conformance.mock.faults import all_faults

SOME = (
    "auth-off",
    "error-request-id-missing",
    "unknown-fields-ignored",
    "tool-ids-repeat",
    "thinking-as-text",
    "usage-cache-always-zero",
    "stream-no-message-stop",
    "stream-citations-missing",
    "models-missing",
    "stream-crlf",
)
"""Faults of every area, one that takes an API away, one that is legal."""


def seen(fault: str | None = None, **found: Any) -> Examination:
    empty: dict[str, Any] = {"passed": (), "failed": {}, "skipped": {}, "unsupported": {}, "errors": {}}
    return Examination(fault, **{**empty, "requests": 1, "seconds": 0.0, **found})


def test_every_fault_is_expected_by_rules_that_exist() -> None:
    expected = load_expected()
    assert set(expected) == {fault.id for fault in all_faults()}
    unseen = [item.fault for item in expected.values() if item.unseen]
    assert len(unseen) <= 0.05 * len(expected)


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        (["Q99"], "auth-off: there is no rule 'Q99'"),
        ({"rules": ["A01"], "legal": "why"}, "not exactly one"),
        ({}, "not exactly one"),
        ({"rules": ["A01"], "rule": 1}, "not exactly one"),
    ],
)
def test_expectations_that_contradict_themselves(entry: Any, text: str) -> None:
    with pytest.raises(ExpectationError, match=text):
        read_expected({"auth-off": entry}, ["auth-off"])


def test_a_fault_without_a_line_and_a_line_without_a_fault() -> None:
    with pytest.raises(ExpectationError, match="add a line"):
        read_expected({}, ["auth-off"])
    with pytest.raises(ExpectationError, match="there is no fault 'no-such'"):
        read_expected({"no-such": ["A01"]}, [])


def test_large_bodies_are_sent_where_they_are_expected_only() -> None:
    heavy = {rule.id for rule in rules() if rule.heavy}
    assert heavy
    assert set(make_plan(Expectation("auth-off", ("A01",))).rules).isdisjoint(heavy)
    assert heavy & set(make_plan(Expectation("body-limit-off", ("C14",))).rules) == {"C14"}
    assert heavy < set(clean_plan().rules)


def test_a_fault_is_examined_by_the_rules_that_it_can_concern() -> None:
    everywhere = set(make_plan(Expectation("request-id-missing", ("C01",))).rules)
    assert everywhere == {rule.id for rule in rules() if not rule.heavy}
    of_models = set(make_plan(Expectation("models-oldest-first", ("I09",))).rules)
    assert {"I07", "I12", "C01", "C10", "S01"} <= of_models
    assert not {"D01", "H09", "E15"} & of_models


def matrix(expectation: Expectation, found: Examination, clean: Examination | None = None) -> Matrix:
    return judge({expectation.fault: expectation}, clean or seen(), [found])


def problems(expectation: Expectation, found: Examination, clean: Examination | None = None) -> list[str]:
    everything = len(rules())
    return matrix(expectation, found, clean).shortcomings(Thresholds(untripped=everything))


def test_a_fault_is_named_only_by_a_rule_that_was_expected() -> None:
    wanted = Expectation("auth-off", ("A01",))
    by_chance = matrix(wanted, seen("auth-off", failed={"B01": "x"}))
    assert (len(by_chance.caught), len(by_chance.named)) == (1, 0)
    assert "`auth-off`: expected A01; caught by B01" in page(by_chance)
    assert problems(wanted, seen("auth-off", failed={"B01": "x"})) == [
        "only 0.0% of the faults are named, 95% are wanted"
    ]
    assert problems(wanted, seen("auth-off", failed={"A01": "x", "B01": "x"})) == []


def test_an_api_that_is_gone_must_be_called_so() -> None:
    wanted = Expectation("models-missing", unsupported=("I07",))
    assert problems(wanted, seen("models-missing", unsupported={"I07": "no GET"})) == []
    always = seen(unsupported={"I07": "no GET"})
    assert problems(wanted, seen("models-missing", unsupported={"I07": "no GET"}), always) != []


def test_what_is_legal_fails_no_must() -> None:
    wanted = Expectation("stream-crlf", legal="SSE allows it")
    assert problems(wanted, seen("stream-crlf", failed={"M03": "a SHOULD"})) == []
    assert problems(wanted, seen("stream-crlf", failed={"H02": "a MUST"})) == [
        "stream-crlf is legal and fails H02"
    ]


def test_a_clean_mock_that_fails_and_checks_that_break_are_told() -> None:
    wanted = Expectation("auth-off", ("A01",))
    found = seen("auth-off", failed={"A01": "x"}, errors={"B01": "boom"}, broken="KeyError: data")
    assert problems(wanted, found, seen(failed={"C01": "y"})) == [
        "the clean mock fails C01: y",
        "auth-off: B01 broke: boom",
        "auth-off: the mock itself broke: KeyError: data",
    ]


def test_rules_that_nothing_trips_are_told() -> None:
    whole = matrix(Expectation("auth-off", ("A01",)), seen("auth-off", failed={"A01": "x"}))
    assert "A02" in whole.untripped
    assert "A01" not in whole.untripped
    assert whole.shortcomings(Thresholds())[0].startswith("no fault trips ")
    assert "A02" not in attrs.evolve(whole, elsewhere={"A02": "a test"}).untripped


def test_the_rules_tripped_elsewhere_exist_and_need_it() -> None:
    expected = {id_ for item in load_expected().values() for id_ in item.named}
    known = {rule.id for rule in rules()}
    assert set(ELSEWHERE) <= known
    assert not set(ELSEWHERE) & expected


@pytest.mark.parametrize("fault", SOME)
def test_a_fault_is_caught_by_the_rule_that_names_it(fault: str) -> None:
    expected = load_expected([fault])
    wanted = expected[fault]
    chosen = wanted.named or tuple(rule.id for rule in rules() if rule.profile == "streaming")
    clean, found = examine(Plan(None, chosen)), examine(Plan(fault, chosen, wanted.script))
    assert judge(expected, clean, [found]).shortcomings(Thresholds(untripped=len(rules()))) == []


def test_processes_answer_in_the_order_of_the_plans() -> None:
    plans = [Plan(fault, ("A01", "A04")) for fault in ("auth-off", None)]
    told: list[Examination] = []
    first, second = examine_all(plans, 2, told.append)
    assert (first.fault, set(first.failed), second.fault, second.failed) == ("auth-off", {"A01"}, None, {})
    assert {item.fault for item in told} == {"auth-off", None}


def test_the_command_says_what_it_does_not_know() -> None:
    command = [sys.executable, "-m", "claude_conformance.kill_matrix", "--fault", "auth-of"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "did you mean auth-off" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_the_command_writes_a_page(tmp_path: Path) -> None:
    target = tmp_path / "docs" / "kill-matrix.md"
    command = [sys.executable, "-m", "claude_conformance.kill_matrix", "--workers", "1"]
    command += ["--fault", "error-envelope-openai", "--output", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 faults: 1 caught, 1 by a rule that names the cause" in done.stdout
    text = target.read_text(encoding="utf-8")
    assert text.startswith("# Kill matrix\n")
    assert "| `error-envelope-openai` |" in text
    assert "**C06**" in text
