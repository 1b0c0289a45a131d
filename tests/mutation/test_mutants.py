"""The mutants, their sample, and the arithmetic of the score."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutants import PACKAGES, Mutant, equivalent, mutants_of, one_for_each_place, read_equivalent
from reach import GROUPS, Reach, changed_since, runs_in_a_function
from run import interval


@pytest.fixture(scope="module")
def wire() -> list[Mutant]:
    return mutants_of("wire")


def test_every_mutant_is_another_program(wire: list[Mutant]) -> None:
    for mutant in one_for_each_place(wire, 0)[::10]:
        code = mutant.code()
        assert code != mutant.path.read_text(encoding="utf-8")
        compile(code, mutant.name, "exec")
        assert mutant.module.startswith("claude_conformance.wire")


def test_annotations_are_not_changed(wire: list[Mutant]) -> None:
    places = {(mutant.path.name, mutant.line) for mutant in wire if "BitOr" in mutant.operator}
    for name, line in places:
        path = PACKAGES["wire"] / name
        assert not re.match(r"\s*\w+: .*\|", path.read_text(encoding="utf-8").splitlines()[line - 1])


def test_the_seed_draws_one_mutant_for_each_place(wire: list[Mutant]) -> None:
    first, again, other = (one_for_each_place(wire, seed) for seed in (0, 0, 1))
    assert first == again != other
    assert 0 < len(first) == len(other) < len(wire)


def test_what_is_left_out_has_a_reason_and_is_still_there() -> None:
    lines = {
        line.strip()
        for folder in PACKAGES.values()
        for path in folder.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    for item in equivalent():
        assert len(item["why"]) > 15
        assert any(re.fullmatch(item["line"], line) for line in lines), item


@given(st.integers(1, 2000).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_the_interval_holds_the_share(counts: tuple[int, int]) -> None:
    killed, total = counts
    low, high = interval(killed, total)
    assert -1e-9 <= low <= killed / total + 1e-9 <= high + 2e-9 <= 1 + 1e-8
    wider = interval(killed * 10, total * 10)
    assert wider[1] - wider[0] < high - low


def test_the_tests_that_are_about_a_place_come_first() -> None:
    path = PACKAGES["rules"] / "kit/ask.py"
    at = next(line for line in range(20, 99) if runs_in_a_function(path, line))
    lines = {at: ["slow", "quick", "close", ""], at + 1: ["close"], at + 90: ["far"], 1: ["first", ""]}
    seconds = {"slow": 2.0, "quick": 0.1, "close": 5.0, "far": 0.2, "first": 0.1}
    reach = Reach({"rules/kit/ask.py": lines}, seconds)
    assert reach.tests(path, at, 9) == ["close", "quick", "slow"]
    assert reach.tests(path, at, 1) == ["close"]
    assert set(reach.tests(path, 1, 9)) == set(seconds), "a line that runs at import"
    assert reach.tests(PACKAGES["rules"] / "stream/join.py", 1, 9) == []


def test_the_tests_of_a_package_come_before_others() -> None:
    path = PACKAGES["wire"] / "sse.py"
    at = next(line for line in range(20, 99) if runs_in_a_function(path, line))
    foreign, own = "tests/rules/test_a.py::x", "tests/wire/test_b.py::y"
    reach = Reach({"wire/sse.py": {at: [foreign, own], at + 1: [foreign]}}, {})
    assert reach.tests(path, at, 1) == [own]


def test_a_misspelt_property_of_the_list_is_said_with_its_line() -> None:
    with pytest.raises(ValueError, match=r"^equivalent\.yaml:3: an entry needs line and why"):
        read_equivalent("- line: a\n  why: b\n- line: a\n  wy: b\n")


def test_a_measurement_does_not_outlive_the_files_that_it_is_about(tmp_path: Path) -> None:
    newest = max(path.stat().st_mtime for path in Path(__file__).parents[1].rglob("*.py"))
    for group in GROUPS:
        (tmp_path / f"reach-{group}.json").write_text("{}")
        os.utime(tmp_path / f"reach-{group}.json", (newest + 1e6, newest + 1e6))
    assert changed_since(tmp_path) is None
    os.utime(tmp_path / "reach-rules.json", (newest - 1, newest - 1))
    found = changed_since(tmp_path)
    assert found is not None
    assert found.suffix == ".py"
