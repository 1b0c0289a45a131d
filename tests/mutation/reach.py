"""Which tests reach which line: one run of the tests under coverage, with a context for each test."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from zlib import crc32

import attrs
import coverage
import hypothesis
import pytest
from mutants import ROOT, SOURCE

GROUPS = {
    "contract": (
        "tests/contract",
        "tests/drift/test_drift_kinds.py",
        "tests/wire",
        "tests/suite/test_transport.py",
    ),
    "rules": ("tests/rules", "tests/kill_matrix"),
    "mock": (
        "tests/mock/test_mock_betas.py",
        "tests/mock/test_mock_constraint_messages.py",
        "tests/mock/test_mock_constraints.py",
        "tests/mock/test_mock_engine.py",
        "tests/mock/test_mock_models.py",
        "tests/mock/test_mock_server.py",
        "tests/mock/test_mock_wire.py",
        "tests/mock_state",
    ),
}
"""The tests that run in one process and reach the mutated packages. The groups run side by side."""

LEFT_OUT = ("tests/contract/test_everywhere.py",)
"""Tests that reach everything and take minutes under coverage."""

NEAR = 12
"""Lines before and after a place that tell which tests are about it."""

HOME = {"wire/": "tests/wire/", "contract/": "tests/contract/", "mock/apis/": "tests/mock/"}
"""Where the tests of a package are."""

CHOSEN = "not peer and not node and not slow and not network"


@attrs.frozen
class Reach:
    """By file and line the tests that run it, and how long each test takes, in seconds."""

    lines: dict[str, dict[int, list[str]]]
    seconds: dict[str, float]

    def tests(self, path: Path, line: int, most: int) -> list[str]:
        """Tests that run a line, or of a line that runs at import those of its file: the best first.

        First come the package's own tests. Then those that also run what few tests run near by: hundreds
        reach the head of a check, and only those that break it reach its end. Chance orders the rest, the
        same each time, with slow ones last.
        """
        name = str(path.relative_to(SOURCE))
        known = {
            number: {test for test in tests if test} for number, tests in self.lines.get(name, {}).items()
        }
        everywhere = {test for tests in known.values() for test in tests}
        # What runs at import runs in the test that imports the module first: that says nothing.
        found = known.get(line, set()) if runs_in_a_function(path, line) else everywhere
        weights = dict.fromkeys(found, 0.0)
        for number in range(line - NEAR, line + NEAR + 1):
            near = known.get(number, set())
            for test in near & found:
                weights[test] += 1 / len(near)
        home = next((folder for package, folder in HOME.items() if name.startswith(package)), "")

        def rank(test: str) -> tuple[bool, float, int, int, str]:
            own = bool(home) and test.startswith(home)
            return (
                not own,
                -round(weights[test], 3),
                int(self.seconds.get(test, 9.0)),
                crc32(test.encode()),
                test,
            )

        return sorted(found, key=rank)[:most]


@cache
def _bodies(path: Path) -> tuple[range, ...]:
    """The lines of the bodies of functions."""
    return tuple(
        range(node.body[0].lineno, (node.end_lineno or node.lineno) + 1)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


def runs_in_a_function(path: Path, line: int) -> bool:
    """Whether a line belongs to a body, not to what runs when the module is imported."""
    return any(line in body for body in _bodies(path))


class _Contexts:
    """Tells coverage which test runs, and notes how long it takes."""

    def __init__(self, measure: coverage.Coverage) -> None:
        self._measure = measure
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._measure.switch_context(item.nodeid)
        began = time.monotonic()
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = time.monotonic() - began
            self._measure.switch_context("")


def measure(group: str, target: Path) -> int:
    """Runs a group of tests and writes what they reach; gives pytest's exit status."""
    # What a property test reaches shows in a few examples.
    hypothesis.settings.register_profile("reach", max_examples=5)
    ignored = [f"--ignore={path}" for path in LEFT_OUT]
    options = ["-q", "-x", "-p", "no:cacheprovider", "-m", CHOSEN, "--hypothesis-profile=reach", *ignored]
    found = coverage.Coverage(data_file=None, source=[str(SOURCE)], config_file=False)
    contexts = _Contexts(found)
    found.start()
    try:
        status = pytest.main([*options, *GROUPS[group]], [contexts])
    finally:
        found.stop()
    data = found.get_data()
    lines: dict[str, dict[int, list[str]]] = defaultdict(dict)
    for file in data.measured_files():
        name = os.path.relpath(file, SOURCE)
        lines[name] = {line: sorted(tests) for line, tests in data.contexts_by_lineno(file).items()}
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps({"lines": lines, "seconds": contexts.seconds}), encoding="utf-8")
    return int(status)


def measure_all(folder: Path) -> bool:
    """Measures every group in a process of its own; False when a test fails."""
    command = [sys.executable, __file__]
    running = [subprocess.Popen([*command, group, str(folder / f"reach-{group}.json")]) for group in GROUPS]
    return sum(process.wait() for process in running) == 0


def changed_since(folder: Path) -> Path | None:
    """A file that was changed after the measurement: its lines have moved, or its tests have other names."""
    measured = min((folder / f"reach-{group}.json").stat().st_mtime for group in GROUPS)
    files = (path for root in (ROOT / "tests", SOURCE) for path in sorted(root.rglob("*.py")))
    return next((path for path in files if path.stat().st_mtime > measured), None)


def load(folder: Path) -> Reach:
    """What an earlier run wrote."""
    lines: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    seconds: dict[str, float] = {}
    for group in GROUPS:
        data = json.loads((folder / f"reach-{group}.json").read_text(encoding="utf-8"))
        seconds |= data["seconds"]
        for file, found in data["lines"].items():
            for line, tests in found.items():
                lines[file][int(line)] += tests
    return Reach(lines, seconds)


if __name__ == "__main__":
    os.chdir(ROOT)
    raise SystemExit(measure(sys.argv[1], Path(sys.argv[2])))
