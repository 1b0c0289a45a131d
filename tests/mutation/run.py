"""Mutation testing: `make mutation`. Changes the code in one place and sees whether a test notices.

Each mutant runs in a process of its own, forked from this one, with the tests that reach the changed line.
The change is made in memory: the files stay as they are.
"""

from __future__ import annotations

import difflib
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import json
import math
import multiprocessing
import multiprocessing.process
import os
import random
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from multiprocessing import connection
from types import ModuleType

import attrs
import click
from mutants import PACKAGES, ROOT, Mutant, equivalent, mutants_of, one_for_each_place
from reach import Reach, changed_since, load, measure_all

REPORTS = ROOT / "reports" / "mutation"
# What every child needs, loaded once before the fork; nothing of this project is among it.
WARM = (
    "_pytest.assertion", "attrs", "click", "h11", "httpcore", "httpx", "hypothesis", "jiter", "jsonschema_rs",
    "jsonpath_rfc9535", "pytest", "python_multipart", "rich.console", "starlette.requests", "uvicorn", "yaml",
)  # fmt: skip
Z_95 = 1.96


@attrs.frozen
class Verdict:
    """The outcome of a mutant: killed, survived or timed out, and after how many tests were tried."""

    mutant: Mutant
    status: str
    tests: int
    seconds: float


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module from changed source."""

    def __init__(self, mutant: Mutant, code: str) -> None:
        self._mutant, self._code = mutant, code

    def find_spec(self, name: str, *_: object) -> importlib.machinery.ModuleSpec | None:
        if name != self._mutant.module:
            return None
        package = self._mutant.path.name == "__init__.py"
        spec = importlib.util.spec_from_loader(name, self, origin=str(self._mutant.path), is_package=package)
        if spec is not None and package:
            spec.submodule_search_locations = [str(self._mutant.path.parent)]
        return spec

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self._mutant.path)
        exec(compile(self._code, str(self._mutant.path), "exec"), module.__dict__)


def _child(mutant: Mutant, tests: Sequence[str]) -> None:
    """Runs the tests with the change; the exit status says whether they pass."""
    import pytest

    os.setsid()
    os.chdir(ROOT)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    try:
        sys.meta_path.insert(0, _Changed(mutant, mutant.code()))
        # Pytest rewrites the asserts of every module of a plugin, and this project is one: its own
        # importer would come before ours and load the module without the change.
        status = pytest.main(["-x", "-q", "--assert=plain", "-p", "no:cacheprovider", *tests])
    except BaseException:
        status = 1
    os._exit(int(status))


@attrs.define
class _Trial:
    """A mutant whose tests run."""

    mutant: Mutant
    tests: Sequence[str]
    process: multiprocessing.process.BaseProcess
    began: float
    limit: float

    def verdict(self) -> Verdict | None:
        """How it ended; None while it runs. One that takes too long is ended."""
        seconds = time.monotonic() - self.began
        if self.process.is_alive() and seconds < self.limit:
            return None
        if self.process.is_alive():
            assert self.process.pid is not None
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.join()
            return Verdict(self.mutant, "timed out", len(self.tests), seconds)
        self.process.join()
        status = "survived" if self.process.exitcode == 0 else "killed"
        return Verdict(self.mutant, status, len(self.tests), seconds)


def _begin(mutant: Mutant, tests: Sequence[str], seconds: float) -> _Trial:
    process = multiprocessing.get_context("fork").Process(target=_child, args=(mutant, tests))
    process.start()
    return _Trial(mutant, tests, process, time.monotonic(), 60 + 20 * seconds)


def examine(mutants: Sequence[Mutant], reach: Reach, most: int, workers: int) -> Iterator[Verdict]:
    """Tries the tests that reach each mutant, at most so many, until one fails."""
    left, running = list(mutants)[::-1], list[_Trial]()
    while left or running:
        while left and len(running) < workers:
            mutant = left.pop()
            tests = reach.tests(mutant.path, mutant.line, most)
            if tests:
                running.append(_begin(mutant, tests, sum(reach.seconds.get(test, 1.0) for test in tests)))
            else:
                yield Verdict(mutant, "survived", 0, 0.0)
        connection.wait([trial.process.sentinel for trial in running], timeout=1.0)
        for trial in tuple(running):
            if (verdict := trial.verdict()) is not None:
                running.remove(trial)
                yield verdict


def interval(killed: int, total: int) -> tuple[float, float]:
    """The 95 % confidence interval of a share (Wilson)."""
    if not total:
        return 0.0, 1.0
    share, square = killed / total, Z_95**2
    middle = (share + square / (2 * total)) / (1 + square / total)
    spread = Z_95 / (1 + square / total) * math.sqrt(share * (1 - share) / total + square / (4 * total**2))
    return middle - spread, middle + spread


def difference(mutant: Mutant) -> str:
    """The change as a diff."""
    before = mutant.path.read_text(encoding="utf-8").splitlines()
    lines = list(difflib.unified_diff(before, mutant.code().splitlines(), n=1, lineterm=""))
    return "\n".join(lines[2:])


@click.command()
@click.option(
    "--package", "packages", multiple=True, type=click.Choice(list(PACKAGES)), help="Only this one."
)
@click.option("--sample", type=click.IntRange(1), default=150, show_default=True, help="Mutants a package.")
@click.option("--all", "everything", is_flag=True, help="Every mutant; takes hours.")
@click.option("--seed", type=int, default=0, show_default=True, help="Draws the sample.")
@click.option("--most", type=click.IntRange(1), default=150, show_default=True, help="Tests for a mutant.")
@click.option("--workers", type=click.IntRange(1), default=2, show_default=True, help="Processes at once.")
@click.option("--fresh/--kept", default=True, help="Measure anew which tests reach which lines.")
@click.option("--again", is_flag=True, help="Only the mutants that survived the last time.")
def main(
    packages: tuple[str, ...],
    sample: int,
    everything: bool,
    seed: int,
    most: int,
    workers: int,
    fresh: bool,
    again: bool,
) -> None:
    """Report which part of the mutants the tests kill, and list those that survive."""
    if fresh and not measure_all(REPORTS):
        raise click.ClickException("the tests fail without any change")
    if (path := changed_since(REPORTS)) is not None:
        # A test that no longer exists fails for every mutant.
        where = path.relative_to(ROOT)
        raise click.ClickException(f"{where} has changed since the measurement: run without --kept")
    reach = load(REPORTS)
    for name in WARM:
        importlib.import_module(name)
    previous = set(json.loads((REPORTS / "survivors.json").read_text())) if again else None
    click.echo("package      mutants  examined  killed   score  95 % interval")
    verdicts: list[Verdict] = []
    for package in packages or PACKAGES:
        known = mutants_of(package)
        chosen = known if everything else one_for_each_place(known, seed)
        if previous is not None:
            chosen = [mutant for mutant in chosen if mutant.name in previous]
        elif not everything:
            chosen = random.Random(seed).sample(chosen, min(sample, len(chosen)))
        found = []
        for verdict in examine(chosen, reach, most, workers):
            found.append(verdict)
            _progress(verdict)
        verdicts += found
        _row(package, len(known), found)
    _row("all", 0, verdicts)
    _write(verdicts)
    click.echo(f"{len(equivalent())} kinds of changes left out, with reasons: tests/mutation/equivalent.yaml")


def _progress(verdict: Verdict) -> None:
    click.echo(f"  {verdict.status:9} {verdict.mutant.name} ({verdict.seconds:.1f} s)", err=True)


def _row(package: str, known: int, verdicts: Sequence[Verdict]) -> None:
    killed = sum(verdict.status != "survived" for verdict in verdicts)
    low, high = interval(killed, len(verdicts))
    share = killed / len(verdicts) if verdicts else 0.0
    counts = f"{known or '':>7}  {len(verdicts):>8}  {killed:>6}"
    click.echo(f"{package:12} {counts}  {share:6.1%}  {low:.1%} to {high:.1%}")


def _write(verdicts: Sequence[Verdict]) -> None:
    survivors = [verdict for verdict in verdicts if verdict.status == "survived"]
    REPORTS.mkdir(parents=True, exist_ok=True)
    (REPORTS / "survivors.json").write_text(json.dumps([item.mutant.name for item in survivors], indent=1))
    text = "\n\n".join(
        f"{item.mutant.name} ({item.tests} tests)\n{difference(item.mutant)}" for item in survivors
    )
    (REPORTS / "survivors.txt").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
