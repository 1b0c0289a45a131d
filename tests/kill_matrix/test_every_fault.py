"""Every fault with the rules that it names, the clean mock with every rule, and what is named by none."""

from __future__ import annotations

import pytest

from claude_conformance.kill_matrix import Examination, Name, examine, judge, load_expected, quick_plan
from claude_conformance.kill_matrix.elsewhere import ELSEWHERE
from claude_conformance.kill_matrix.run import Plan, clean_plan, rules
from claude_conformance.rules import Rule, all_rules, api_rules

EXPECTED = load_expected()
HEAVY = {rule.id for rule in rules() if rule.heavy}
NAMED = [item for item in EXPECTED.values() if item.named and not HEAVY & set(item.rules)]


def test_the_clean_mock_passes_and_expectations_name_what_it_ran() -> None:
    """One test, because the mock is examined by every rule for it."""
    clean = examine(clean_plan())
    assert (clean.failed, clean.errors, clean.broken) == ({}, {}, "")
    assert unnamed(clean, all_rules()) == []
    assert unknown(clean, all_rules()) == []


def test_the_same_of_the_rules_about_apis_outside_the_core() -> None:
    """Those of section R are judged by `tests/resources`."""
    clean = examine(Plan(None, tuple(rule.id for rule in api_rules())))
    assert (clean.failed, clean.errors, clean.skipped, clean.broken) == ({}, {}, {}, "")
    assert unnamed(clean, api_rules()) == []
    assert unknown(clean, api_rules()) == []


def unnamed(clean: Examination, examined: tuple[Rule, ...]) -> list[str]:
    """The rules that no fault names first, and the cases that no fault names alone."""
    named: set[Name] = set()
    for item in EXPECTED.values():
        rules_of = [name.rule for name in item.named]
        named |= {Name(rules_of[0])} if rules_of else set()
        named |= {name for name in item.named if name.case is not None and rules_of.count(name.rule) == 1}
    wanted = {Name(rule.id) for rule in examined}
    wanted |= {Name(rule, case) for rule, cases in clean.own_cases.items() for case in cases}
    return sorted(map(str, wanted - named - {Name.parse(text) for text in ELSEWHERE}))


def unknown(clean: Examination, examined: tuple[Rule, ...]) -> list[str]:
    """The cases that a fault names and no rule has."""
    ids = {rule.id for rule in examined}
    named = {
        name
        for item in EXPECTED.values()
        for name in item.named
        if name.case is not None and name.rule in ids
    }
    known = {Name(rule, case) for rule, cases in clean.cases.items() for case in cases}
    return sorted(map(str, named - known))


@pytest.mark.parametrize("fault", [item.fault for item in NAMED])
def test_everything_fails_that_a_fault_names(fault: str) -> None:
    expectation = EXPECTED[fault]
    found = examine(quick_plan(expectation))
    nothing = Examination(None, (), {}, {}, {}, {}, 0, 0.0)
    assert judge(EXPECTED, nothing, [found], whole=False).shortcomings() == []
