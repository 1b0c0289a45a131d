"""Runs every check of the project and sums up: `python -m claude_conformance.review.checks [NAME...]`.

All checks run, even after one has failed. Only the output of failed checks is printed.
Exit status 0 if all pass, 1 if one fails, 2 if a name is unknown.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs

from claude_conformance.contract.text.counted import counted

MOST = 200
"""The most lines shown of a failed check; the first ones usually name the cause."""

_OWN = (sys.executable, "-m")
_BIN = Path(sys.executable).parent


@attrs.frozen
class Check:
    """A command, and the command that fixes a failure."""

    command: tuple[str, ...]
    mend: str = ""


CHECKS: Mapping[str, Check] = {
    "types": Check((str(_BIN / "mypy"),)),
    "lint of the code": Check((str(_BIN / "ruff"), "check", "--quiet", "."), "ruff check --fix ."),
    "format of the code": Check((str(_BIN / "ruff"), "format", "--check", "--quiet", "."), "ruff format ."),
    "lint of the description": Check(("make", "--no-print-directory", "--silent", "lint-spec")),
    "package data": Check((*_OWN, "claude_conformance.review.package_data", "--check"), "make generate"),
    "description": Check((str(_BIN / "claude-conformance"), "spec", "validate", "--spec", "spec")),
    "generated client": Check((*_OWN, "claude_conformance.codegen.generate", "--check"), "make generate"),
    "coverage page": Check((*_OWN, "claude_conformance.coverage", "--check"), "make generate"),
    "operations": Check((*_OWN, "claude_conformance.review.operations")),
    "copied descriptions": Check((*_OWN, "claude_conformance.review.copied")),
    "words": Check((*_OWN, "claude_conformance.review.words")),
    "drift from the SDK": Check((str(_BIN / "claude-conformance"), "spec", "drift")),
}
"""Every check by name, the slowest first."""


@attrs.frozen
class Outcome:
    """The result of a check."""

    name: str
    status: int
    output: str
    seconds: float


def run(name: str, check: Check) -> Outcome:
    """Run one check in a separate process."""
    began = time.monotonic()
    try:
        done = subprocess.run(check.command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        status, output = done.returncode, done.stdout.decode("utf-8", "replace")
    except OSError as error:
        status, output = 1, f"{check.command[0]}: {error.strerror}; run `make setup`\n"
    return Outcome(name, status, output, time.monotonic() - began)


def shown(outcome: Outcome, mend: str) -> str:
    """Return the output of a failed check, under its name."""
    lines = outcome.output.rstrip().splitlines()
    if len(lines) > MOST:
        lines[MOST:] = [f"... and {counted(len(lines) - MOST, 'more line')}"]
    title = f"== {outcome.name}: failed" + (f"; to fix: {mend}" if mend else "")
    return "\n".join([title, *lines, ""])


def summary(outcomes: Iterable[Outcome]) -> str:
    """Return one line for all checks, with the names of failed ones."""
    outcomes = list(outcomes)
    failed = [outcome.name for outcome in outcomes if outcome.status]
    if not failed:
        return "1 check passes" if len(outcomes) == 1 else f"{len(outcomes)} checks pass"
    return f"{len(failed)} of {counted(len(outcomes), 'check')} failed: {', '.join(failed)}"


def main(names: Sequence[str], checks: Mapping[str, Check] = CHECKS) -> int:
    """Run the checks with these names, or all. Prints the output of those that fail, then the summary."""
    unknown = [name for name in names if name not in checks]
    if unknown:
        print(f"unknown check {unknown[0]!r}; choose from: {', '.join(checks)}", file=sys.stderr)
        return 2
    chosen = {name: checks[name] for name in names or checks}
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        outcomes = list(pool.map(run, chosen, chosen.values()))
    for outcome in outcomes:
        if outcome.status:
            print(shown(outcome, chosen[outcome.name].mend))
    print(summary(outcomes))
    return 1 if any(outcome.status for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
