"""Every fault with the rules that it names, the clean mock with every rule, and what is named by none."""

from __future__ import annotations

import pytest

from claude_conformance.kill_matrix import Examination, Name, examine, judge, load_expected, quick_plan
from claude_conformance.kill_matrix.elsewhere import ELSEWHERE
from claude_conformance.kill_matrix.run import clean_plan, rules
from claude_conformance.rules import all_rules

EXPECTED = load_expected()
HEAVY = {rule.id for rule in rules() if rule.heavy}
NAMED = [item for item in EXPECTED.values() if item.named and not HEAVY & set(item.rules)]


@pytest.fixture(scope="session")
def clean() -> Examination:
    """The mock without faults, examined by every rule."""
    return examine(clean_plan())


@pytest.mark.xdist_group("clean")
def test_the_clean_mock_passes(clean: Examination) -> None:
    assert (clean.failed, clean.errors, clean.broken) == ({}, {}, "")


@pytest.mark.xdist_group("clean")
def test_every_rule_and_every_case_is_named(clean: Examination) -> None:
    """A rule by a fault whose defect it is, a case by a fault that names no other case of the rule."""
    named: set[Name] = set()
    for item in EXPECTED.values():
        rules_of = [name.rule for name in item.named]
        named |= {Name(rules_of[0])} if rules_of else set()
        named |= {name for name in item.named if name.case is not None and rules_of.count(name.rule) == 1}
    wanted = {Name(rule.id) for rule in all_rules()}
    wanted |= {Name(rule, case) for rule, cases in clean.own_cases.items() for case in cases}
    assert sorted(map(str, wanted - named - {Name.parse(text) for text in ELSEWHERE})) == []


@pytest.mark.xdist_group("clean")
def test_no_case_is_named_that_does_not_exist(clean: Examination) -> None:
    named = {
        name
        for item in EXPECTED.values()
        for name in item.named
        if name.case is not None and "[" not in name.rule  # those are judged in other runs
    }
    known = {Name(rule, case) for rule, cases in clean.cases.items() for case in cases}
    assert sorted(map(str, named - known)) == []


@pytest.mark.parametrize("fault", [item.fault for item in NAMED])
def test_everything_fails_that_a_fault_names(fault: str) -> None:
    expectation = EXPECTED[fault]
    found = examine(quick_plan(expectation))
    nothing = Examination(None, (), {}, {}, {}, {}, 0, 0.0)
    assert judge(EXPECTED, nothing, [found], whole=False).shortcomings() == []
