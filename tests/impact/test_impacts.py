"""The impact of a failure is what the official SDK makes of it, as `measure.py` has seen."""

from __future__ import annotations

import random
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from measure import DATA as DATA_FILE
from measure import (
    EFFECTS,
    SCENARIOS,
    Outcome,
    config,
    effect,
    effects,
    load,
    load_exceptions,
    measure,
    missing,
)

from claude_conformance.contract import SpecError
from claude_conformance.kill_matrix.expected import load_expected
from claude_conformance.mock.faults import registry
from claude_conformance.rules import find_rule

DATA = load()
FAULTS: dict[str, Any] = DATA["faults"]
NOTES = load_exceptions()


def weighs(fault: str) -> bool:
    """Whether the suite calls the fault breaking."""
    found = FAULTS[fault]["rules"]
    return any(impact == "breaking" and find_rule(rule).severity == "MUST" for rule, impact in found.items())


def decides(fault: str) -> bool:
    """Whether a MUST catches the fault."""
    return any(find_rule(rule).severity == "MUST" for rule in FAULTS[fault]["rules"])


def excused(fault: str) -> bool:
    """Whether a rule that calls the fault breaking is one that no scenario comes to."""
    found = FAULTS[fault]["rules"]
    return any(
        impact == "breaking" and rule in NOTES["not reached by rule"] for rule, impact in found.items()
    )


def test_every_fault_is_measured_or_one_of_its_family() -> None:
    assert missing(DATA, load_expected()) == [], "run `make impact`"


@pytest.mark.parametrize("rule", sorted({rule for item in FAULTS.values() for rule in item["rules"]}))
def test_no_impact_was_changed_since_it_was_measured(rule: str) -> None:
    assert find_rule(rule).impact == DATA["own"].get(rule), "run `make impact`"


def test_the_data_is_about_faults_and_effects_that_there_are() -> None:
    assert set(FAULTS) <= set(registry())
    assert {item["effect"] for item in FAULTS.values()} <= set(EFFECTS)
    assert len(FAULTS) > 60


@pytest.mark.parametrize("fault", [name for name in FAULTS if decides(name)])
def test_the_suite_weighs_a_fault_as_programs_notice_it(fault: str) -> None:
    noticed = FAULTS[fault]["effect"] != "nothing"
    assert (noticed and not weighs(fault)) is (fault in NOTES["too light"]), FAULTS[fault]
    if not excused(fault):
        assert (weighs(fault) and not noticed) is (fault in NOTES["not reached"]), FAULTS[fault]


def test_exceptions_have_reasons() -> None:
    silent = {name for name in FAULTS if weighs(name) and FAULTS[name]["effect"] == "nothing"}
    for kind, notes in NOTES.items():
        if kind == "not reached by rule":
            assert set(notes) <= {rule for name in silent for rule in FAULTS[name]["rules"]}
        elif kind == "graded by the rule":
            assert set(notes) <= set(DATA["own"])
        else:
            assert set(notes) <= set(registry())
        assert all(len(reason) > 25 for reason in notes.values())


@pytest.mark.parametrize("rule", sorted({rule for item in FAULTS.values() for rule in item["rules"]}))
def test_a_rule_is_breaking_where_a_fault_of_it_is(rule: str) -> None:
    measured = {item["rules"][rule] for item in FAULTS.values() if rule in item["rules"]}
    graded = find_rule(rule).impact == "breaking" and "breaking" not in measured
    assert graded is (rule in NOTES["graded by the rule"])


def outcome(value: Any, error: str = "", retries: int = 0) -> Outcome:
    return Outcome(value, error, retries)


RIGHT = outcome({"says": ["Hello"], "counts": [3, 1]})


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        (RIGHT, "nothing"),
        (outcome(None, "InternalServerError"), "raises"),
        (outcome(None, "APITimeoutError"), "hangs"),
        (outcome({"says": ["Hell"], "counts": [3, 1]}), "loses data"),
        (outcome({"says": ["Hello"], "counts": [3, 2]}), "miscounts"),
        (outcome(RIGHT.value, retries=2), "retries"),
    ],
)
def test_effects_are_told_apart(found: Outcome, wanted: str) -> None:
    assert effect(RIGHT, found) == wanted


def test_programs_notice_nothing_of_a_right_server() -> None:
    """One after the other on one server, as they are measured: none hangs on what another has left."""
    assert effects(config(None)) == dict.fromkeys(SCENARIOS, "nothing")


def drawn(text: str, count: int) -> list[str]:
    """Faults to measure again. The text of the data draws them, so a change of it draws others."""
    return random.Random(sha256(text.encode()).digest()).sample(sorted(FAULTS), count)


@pytest.mark.parametrize("fault", drawn(DATA_FILE.read_text(encoding="utf-8"), 12))
def test_what_was_measured_is_still_so(fault: str) -> None:
    assert measure(fault) == FAULTS[fault], f"run `make impact ARGS={fault}`"


@pytest.mark.slow
@pytest.mark.parametrize("fault", list(FAULTS)[::10])
def test_what_was_measured_is_still_so_of_many(fault: str) -> None:
    assert measure(fault) == FAULTS[fault], f"run `make impact ARGS={fault}`"


@pytest.mark.parametrize(
    ("read", "text", "said"),
    [
        (
            load,
            "own: {}\nfaults:\n  a:\n    effect: nothing\n    rule: {}\n",
            "5: faults.a: there is no property",
        ),
        (load, "own: {}\nfaults: {a: {effect: sad, rules: {}}}\n", "2: faults.a.effect: "),
        (
            load_exceptions,
            "\nto light: {}\n",
            "2: there is no property `to light`; did you mean `too light`?",
        ),
    ],
)
def test_a_broken_file_is_said_with_its_line(
    tmp_path: Path, read: Callable[[Path], object], text: str, said: str
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        read(path)
    assert str(caught.value).startswith(f"a.yaml:{said}")
