"""The kill matrix: its reading of expectations, its verdicts, and a few faults for real."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

from claude_conformance.contract import load_contract
from claude_conformance.contract.source import parse_source
from claude_conformance.kill_matrix import (
    Examination,
    Expectation,
    ExpectationError,
    Matrix,
    Name,
    examine,
    examine_all,
    judge,
    load_expected,
    make_plan,
    quick_plan,
)
from claude_conformance.kill_matrix.elsewhere import ELSEWHERE
from claude_conformance.kill_matrix.expected import read_expected
from claude_conformance.kill_matrix.page import page, stale
from claude_conformance.kill_matrix.run import Plan, clean_plan, concerned, rules
from claude_conformance.mock.faults import all_faults, registry
from claude_conformance.rules import all_rules

MOST_HOLES = 49
"""Faults of single kinds outside the core that no rule detects yet."""

SOME = (
    "auth-off",
    "error-request-id-missing",
    "max-tokens-negative-served",
    "tool-ids-repeat",
    "thinking-as-text",
    "usage-cache-always-zero",
    "stream-no-message-stop",
    "stream-citations-missing",
    "models-missing",
    pytest.param("stream-crlf", marks=pytest.mark.slow),  # a legal server is examined by every rule
    "retry-after-missing",
)
"""Faults of every area, one that takes an API away, one that is legal, one that a script brings about."""


def seen(fault: str | None = None, **found: Any) -> Examination:
    empty: dict[str, Any] = {"passed": (), "failed": {}, "skipped": {}, "unsupported": {}, "errors": {}}
    return Examination(fault, **{**empty, "requests": 1, "seconds": 0.0, **found})


def caught(fault: str, *names: str, **more: Any) -> Expectation:
    return Expectation(fault, tuple(map(Name.parse, names)), **more)


def test_every_fault_is_expected_by_rules_that_exist() -> None:
    expected = load_expected()
    assert set(expected) == {fault.id for fault in all_faults()}
    unseen = [item.fault for item in expected.values() if item.unseen]
    assert len(unseen) <= 0.02 * len(expected)
    core = load_contract().view().operations.keys()
    holes = [item.fault for item in expected.values() if item.hole]
    assert [fault for fault in holes if core & set(registry()[fault].operations)] == []
    # Outside the core, constraints of single kinds; their number may only fall.
    assert len(holes) <= MOST_HOLES


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        (["Q99"], "auth-off: there is no rule 'Q99'"),
        (["Q99/a case"], "auth-off: there is no rule 'Q99'"),
        ({"caught_by": ["A01"], "beside": ["Q99"]}, "auth-off: there is no rule 'Q99'"),
        ({"caught_by": ["A01"], "legal": "why"}, "must have exactly one"),
        ({}, "must have exactly one"),
        ({"rules": ["A01"]}, "auth-off: there is no property `rules`; known are caught_by, "),
        ({"caught_by": ["A01"], "besides": ["B01"]}, "`besides`; did you mean `beside`"),
        ({"caught_by": "A01"}, 'auth-off.caught_by: "A01" is not of type "array"'),
        ([], "auth-off: \\[\\] has less than 1 item"),
    ],
)
def test_expectations_that_contradict_themselves(entry: Any, text: str) -> None:
    with pytest.raises(ExpectationError, match=text):
        read_expected(parse_source(json.dumps({"auth-off": entry}), "expected.yaml"), ["auth-off"])


def test_a_fault_without_a_line_and_a_line_without_a_fault() -> None:
    with pytest.raises(ExpectationError, match=r"add `auth-off: \[RULE\]`"):
        read_expected(parse_source("{}", "expected.yaml"), ["auth-off"])
    with pytest.raises(ExpectationError, match="there is no fault 'no-such'"):
        read_expected(parse_source("no-such: [A01]", "expected.yaml"), [])


def test_names_of_cases_may_have_slashes() -> None:
    assert Name.parse("C10//v1/no-such-thing") == Name("C10", "/v1/no-such-thing")
    assert Name.parse("C10") == Name("C10")
    for text in ("C10", "C10//v1/x", "D24/''"):
        assert str(Name.parse(text)) == text


def test_large_bodies_are_sent_where_they_are_expected_only() -> None:
    heavy = {rule.id for rule in rules() if rule.heavy}
    assert heavy
    assert set(make_plan(caught("auth-off", "A01")).rules).isdisjoint(heavy)
    assert heavy & set(make_plan(caught("body-limit-off", "C14")).rules) == {"C14"}
    assert heavy < set(clean_plan().rules)


def test_a_fault_is_examined_by_the_rules_that_it_can_concern() -> None:
    everywhere = set(make_plan(caught("request-id-missing", "C01")).rules)
    assert everywhere == {rule.id for rule in rules() if not rule.heavy}
    of_models = set(make_plan(caught("models-oldest-first", "I09")).rules)
    assert {"I07", "I12", "C01", "C10", "S01"} <= of_models
    assert not {"D01", "H09", "E15"} & of_models


def test_a_fault_of_stored_objects_is_examined_by_the_rules_that_it_names() -> None:
    wanted = caught("resource-type-wrong", "R01 [vault]")
    assert make_plan(wanted).rules == quick_plan(wanted, 5).rules == ("R01 [vault]",)
    both = caught("credential-kind-off", "A01", "R20 [vault]")
    assert make_plan(both).rules[-1] == "R20 [vault]"
    assert "A01" in make_plan(both).rules


def test_a_quick_plan_runs_what_is_named_and_a_sample_that_the_seed_draws() -> None:
    wanted = caught("models-oldest-first", "I09", beside=("C01",))
    assert quick_plan(wanted).rules == ("I09", "C01")
    plans = [quick_plan(wanted, 5, seed).rules for seed in (0, 0, 1)]
    assert plans[0] == plans[1] != plans[2]
    assert all(len(plan) == 7 for plan in plans)
    assert set(plans[0]) <= {"I09", *concerned("models-oldest-first")}
    legal = Expectation("stream-crlf", legal="why")
    assert quick_plan(legal) == make_plan(legal)


def matrix(expectation: Expectation, found: Examination, clean: Examination | None = None) -> Matrix:
    return judge({expectation.fault: expectation}, clean or seen(), [found], whole=False)


def problems(expectation: Expectation, found: Examination, clean: Examination | None = None) -> list[str]:
    return matrix(expectation, found, clean).shortcomings()


def test_every_rule_that_a_fault_names_has_to_fail() -> None:
    wanted = caught("auth-off", "A01", "B01")
    both = seen("auth-off", failed={"A01": "x", "B01": "y", "C01": "z"})
    assert problems(wanted, both) == []
    one = seen("auth-off", failed={"A01": "x"}, skipped={"B01": "no budget"})
    assert problems(wanted, one) == ["auth-off: B01 has to fail and is skipped: no budget"]
    other = seen("auth-off", failed={"C01": "z"}, passed=("A01", "B01"))
    assert problems(wanted, other) == [
        "auth-off: A01 has to fail and passes",
        "auth-off: B01 has to fail and passes",
    ]
    assert "**A01**, B01 (missed)" in page(matrix(wanted, one))


def test_the_case_that_a_fault_names_has_to_fail() -> None:
    wanted = caught("max-tokens-negative-served", "D08/-1")
    right = seen(wanted.fault, failed={"D08": "x"}, cases={"D08": {"-1": "failed", "1.5": "passed"}})
    wrong = seen(wanted.fault, failed={"D08": "x"}, cases={"D08": {"-1": "passed", "1.5": "failed"}})
    assert problems(wanted, right) == []
    assert problems(wanted, wrong) == [
        "max-tokens-negative-served: D08/-1 has to fail and fails with other cases: x",
        "max-tokens-negative-served: D08/1.5 fails in addition to the named cases",
    ]


def test_a_case_is_proven_by_a_fault_that_trips_no_other_case() -> None:
    cases = {"-1": "passed", "1.5": "passed"}
    clean = seen(passed=("D08",), cases={"D08": cases})
    wanted = caught("max-tokens-negative-served", "D08/-1")
    alone = seen(wanted.fault, failed={"D08": "x"}, cases={"D08": {**cases, "-1": "failed"}})
    two = dict.fromkeys(cases, "failed")
    both = seen(wanted.fault, failed={"D08": "x"}, cases={"D08": two})
    assert set(matrix(wanted, alone, clean).proofs) == {"D08", "D08/-1"}
    assert set(matrix(wanted, both, clean).proofs) == set()
    assert problems(wanted, both, clean) == [
        "max-tokens-negative-served: D08/1.5 fails in addition to the named cases"
    ]
    coerced = caught("max-tokens-coerced", "D08/-1", "D08/1.5")
    found = seen(coerced.fault, failed={"D08": "x"}, cases={"D08": two})
    assert set(matrix(coerced, found, clean).proofs) == {"D08"}
    assert "D08/1.5" in matrix(wanted, alone, clean).unproven
    assert "D08/-1" not in matrix(wanted, alone, clean).unproven


def test_a_rule_is_proven_by_the_fault_that_names_it_first() -> None:
    wanted = caught("auth-off", "A01", "B01")
    found = seen("auth-off", failed={"A01": "x", "B01": "y"})
    assert matrix(wanted, found).proofs == {"A01": ["auth-off"]}
    assert matrix(wanted, seen("auth-off", failed={"B01": "y"})).proofs == {}


def test_an_api_that_is_gone_must_be_called_so() -> None:
    wanted = Expectation("models-missing", unsupported=(Name("I07"),))
    assert problems(wanted, seen("models-missing", unsupported={"I07": "no GET"})) == []
    always = seen(unsupported={"I07": "no GET"})
    assert problems(wanted, seen("models-missing", unsupported={"I07": "no GET"}), always) != []


def test_what_is_legal_fails_no_must() -> None:
    wanted = Expectation("stream-crlf", legal="SSE allows it")
    assert problems(wanted, seen("stream-crlf", failed={"M03": "a SHOULD"})) == []
    assert problems(wanted, seen("stream-crlf", failed={"H02": "a MUST"})) == [
        "stream-crlf is legal and fails H02"
    ]


def test_a_fault_that_is_seen_is_not_called_unseen() -> None:
    wanted = Expectation("rate-limit-503", unseen="why")
    assert problems(wanted, seen("rate-limit-503")) == []
    assert problems(wanted, seen("rate-limit-503", failed={"M04": "x"})) == [
        "rate-limit-503 is called unseen and fails M04"
    ]


def test_a_fault_that_a_rule_asks_for_is_no_hole() -> None:
    wanted = Expectation("rate-limit-503", hole="a request that is refused for its rate")
    assert problems(wanted, seen("rate-limit-503")) == []
    assert problems(wanted, seen("rate-limit-503", failed={"M04": "x"})) == [
        "rate-limit-503 is called hole and fails M04"
    ]


def test_a_clean_mock_that_fails_and_checks_that_break_are_told() -> None:
    wanted = caught("auth-off", "A01")
    found = seen("auth-off", failed={"A01": "x"}, errors={"B01": "boom"}, broken="KeyError: data")
    assert problems(wanted, found, seen(failed={"C01": "y"})) == [
        "the clean mock fails C01: y",
        "auth-off: B01 broke: boom",
        "auth-off: the mock itself broke: KeyError: data",
    ]


def test_rules_that_nothing_proves_are_told() -> None:
    part = matrix(caught("auth-off", "A01"), seen("auth-off", failed={"A01": "x"}))
    assert part.shortcomings() == []
    whole = attrs.evolve(part, whole=True)
    assert "no fault proves A02" in whole.shortcomings()
    assert "no fault proves A01" not in whole.shortcomings()
    assert "A02" not in attrs.evolve(whole, elsewhere={"A02": "a test"}).unproven


def test_cases_made_from_the_description_are_proven_by_their_rule() -> None:
    cases = {"Q01": {"metadata": "passed"}, "D08": {"-1": "passed"}}
    clean = seen(cases=cases, generated=("Q01",))
    whole = attrs.evolve(matrix(caught("auth-off", "A01"), seen("auth-off"), clean), whole=True)
    assert {"Q01", "D08", "D08/-1"} <= set(whole.unproven)
    assert "Q01/metadata" not in whole.unproven


def test_a_run_tells_which_cases_are_made_from_the_description() -> None:
    found = examine(Plan(None, ("D08", "Q06", "Q21", "T08")))
    assert found.failed == {}
    assert set(found.generated) == {"Q06", "Q21", "T08"}
    assert set(found.own_cases) == {"D08"}


def test_a_page_is_stale_in_what_was_found_and_not_in_how_long_it_took() -> None:
    wanted = caught("auth-off", "A01")
    found = seen("auth-off", failed={"A01": "x"})
    fresh = page(matrix(wanted, found))
    slower = attrs.evolve(found, seconds=99.0, requests=7)
    assert stale(fresh, page(matrix(wanted, slower))) == []
    missed = page(matrix(wanted, seen("auth-off")))
    assert any(line.startswith("+| `auth-off`") and "missed" in line for line in stale(fresh, missed))


def test_the_rules_proven_elsewhere_exist_and_need_it() -> None:
    expected = {str(name) for item in load_expected().values() for name in item.named}
    assert {Name.parse(text).rule for text in ELSEWHERE} <= {rule.id for rule in all_rules()}
    assert not set(ELSEWHERE) & expected


@pytest.mark.parametrize("fault", SOME)
def test_a_fault_is_caught_by_everything_that_it_names(fault: str) -> None:
    expected = load_expected([fault])
    plan = quick_plan(expected[fault])
    clean, found = examine(Plan(None, plan.rules)), examine(plan)
    assert judge(expected, clean, [found], whole=False).shortcomings() == []


def test_processes_answer_in_the_order_of_the_plans() -> None:
    plans = [Plan(fault, ("A01", "A04")) for fault in ("auth-off", None)]
    told: list[Examination] = []
    first, second = examine_all(plans, 2, told.append)
    assert (first.fault, set(first.failed), second.fault, second.failed) == ("auth-off", {"A01"}, None, {})
    assert {item.fault for item in told} == {"auth-off", None}


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["--fault", "auth-of"], "did you mean auth-off"),
        (["--fault", "auth-off", "--check", __file__], "--check needs the whole page"),
    ],
)
def test_the_command_says_what_it_cannot_do(arguments: list[str], text: str) -> None:
    command = [sys.executable, "-m", "claude_conformance.kill_matrix", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert text in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_the_command_writes_a_page(tmp_path: Path) -> None:
    target = tmp_path / "docs" / "kill-matrix.md"
    command = [sys.executable, "-m", "claude_conformance.kill_matrix", "--workers", "1", "--quick"]
    command += ["--fault", "error-envelope-openai", "--output", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 fault: 1 caught by all rules that they name" in done.stdout
    text = target.read_text(encoding="utf-8")
    assert text.startswith("# Kill matrix\n")
    assert "| `error-envelope-openai` |" in text
    assert "**C06**" in text
