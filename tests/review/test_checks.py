"""`make check` runs every check, prints only what is wrong, and sums up."""

from __future__ import annotations

import sys

import pytest

from claude_conformance.review.checks import CHECKS, MOST, Check, main

PASSES = Check((sys.executable, "-c", "print('fine')"))
FAILS = Check((sys.executable, "-c", "print('a.py:1: is wrong'); raise SystemExit(1)"), "make generate")


def test_a_failure_hides_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    other = Check((sys.executable, "-c", "import sys; print('b.py:2: too', file=sys.stderr); sys.exit(3)"))
    assert main([], {"first": FAILS, "second": PASSES, "third": other}) == 1
    printed = capsys.readouterr().out
    assert "== first: failed; to fix: make generate\na.py:1: is wrong\n" in printed
    assert "== third: failed\nb.py:2: too\n" in printed
    assert "fine" not in printed
    assert "second" not in printed
    assert printed.endswith("2 of 3 checks failed: first, third\n")


def test_all_pass_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], {"first": PASSES, "second": PASSES}) == 0
    assert capsys.readouterr().out == "2 checks pass\n"


def test_one_check_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["second"], {"first": FAILS, "second": PASSES}) == 0
    assert main(["third"], {"first": FAILS, "second": PASSES}) == 2
    assert capsys.readouterr().err == "unknown check 'third'; choose from: first, second\n"


def test_a_long_output_is_cut(capsys: pytest.CaptureFixture[str]) -> None:
    long = Check((sys.executable, "-c", f"print('line\\n' * {MOST + 50}); raise SystemExit(1)"))
    assert main([], {"long": long}) == 1
    assert "... and 50 more lines" in capsys.readouterr().out


def test_a_program_that_is_missing_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], {"none": Check(("no-such-program",))}) == 1
    assert "no-such-program: No such file or directory; run `make setup`" in capsys.readouterr().out


def test_every_command_of_the_project_is_there() -> None:
    assert len(CHECKS) >= 9
    assert all(check.command for check in CHECKS.values())
