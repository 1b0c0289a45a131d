"""`python -m claude_conformance.kill_matrix`: examines every fault, and writes or checks the page."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from claude_conformance.contract.text.counted import counted
from claude_conformance.kill_matrix.elsewhere import ELSEWHERE
from claude_conformance.kill_matrix.expected import Expectation, ExpectationError, load_expected
from claude_conformance.kill_matrix.matrix import Matrix, judge
from claude_conformance.kill_matrix.page import page, stale
from claude_conformance.kill_matrix.run import (
    Examination,
    Plan,
    clean_plan,
    examine_all,
    make_plan,
    quick_plan,
)
from claude_conformance.mock.faults import UnknownFault, select

_SHOWN = 20  # lines of a stale page that are shown


class _CannotExamine(click.ClickException):
    exit_code = 2


@click.command()
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the page to this file."
)
@click.option(
    "--check",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="Fail if this page differs from what is found.",
)
@click.option(
    "--quick", is_flag=True, help="Run only the rules that a fault names, and a sample of the others."
)
@click.option("--sample", type=click.IntRange(0), default=3, show_default=True, help="Size of the sample.")
@click.option("--seed", type=int, default=0, show_default=True, help="Seed of the sample.")
@click.option("--workers", type=click.IntRange(1), default=2, show_default=True, help="Number of processes.")
@click.option("--fault", "faults", multiple=True, metavar="ID", help="Examine only this fault (repeatable).")
def main(
    output: Path | None,
    check: Path | None,
    quick: bool,
    sample: int,
    seed: int,
    workers: int,
    faults: tuple[str, ...],
) -> None:
    """Examine the mock with each fault enabled, and report which rules catch it."""
    if faults and check is not None:
        raise click.UsageError("--check needs the whole page and cannot be combined with --fault")
    try:
        wanted = [fault.id for fault in select(faults)] if faults else None
        expected = load_expected(wanted)
    except (UnknownFault, ExpectationError) as error:
        raise _CannotExamine(str(error)) from None
    # Processes would outlive a terminated parent.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    plans = _plans(expected.values(), quick, sample, seed)
    # For a few faults their rules are enough; the page needs them all.
    few = {rule for plan in plans for rule in plan.rules} if faults and output is None else None
    plans = [clean_plan(few), *plans]
    began = time.monotonic()
    clean, *found = _with_progress(plans, workers)
    matrix = judge(expected, clean, found, elsewhere=ELSEWHERE, whole=not faults, judged=not faults)
    problems = matrix.shortcomings()
    text = page(matrix)
    if output is not None:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
    if check is not None:
        difference = stale(check.read_text(encoding="utf-8"), text)
        problems += [f"{check} is stale; renew it with `make kill-matrix`"] if difference else []
        problems += difference[:_SHOWN]
    _summary(matrix, problems, time.monotonic() - began)
    sys.exit(1 if problems else 0)


def _plans(expected: Iterable[Expectation], quick: bool, sample: int, seed: int) -> list[Plan]:
    return [quick_plan(item, sample, seed) if quick else make_plan(item) for item in expected]


def _with_progress(plans: list[Plan], workers: int) -> list[Examination]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("clean mock", total=len(plans))

        def done(item: Examination) -> None:
            progress.update(task, advance=1, description=item.fault or "clean mock")

        return examine_all(plans, workers, done)


def _summary(matrix: Matrix, problems: list[str], seconds: float) -> None:
    console = Console(highlight=False, soft_wrap=True)
    proven = (
        f"{counted(len(matrix.names), 'rule or case', 'rules and cases')}: {len(matrix.unproven)} unproven; "
        if matrix.whole
        else ""
    )
    console.print(
        f"{counted(len(matrix.defects), 'fault')}: {len(matrix.caught)} caught by all rules that they name; "
        f"{proven}{seconds:.0f} s"
    )
    for problem in problems:
        console.print(problem, style="red", markup=False)


if __name__ == "__main__":
    main()
