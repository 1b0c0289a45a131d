"""`python -m claude_conformance.kill_matrix`: examines every fault and writes the page."""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from claude_conformance.kill_matrix.elsewhere import ELSEWHERE
from claude_conformance.kill_matrix.expected import ExpectationError, load_expected
from claude_conformance.kill_matrix.matrix import Matrix, Thresholds, judge
from claude_conformance.kill_matrix.page import page
from claude_conformance.kill_matrix.run import Examination, Plan, clean_plan, examine_all, make_plan
from claude_conformance.mock.faults import UnknownFault, select


@click.command()
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the page there.")
@click.option("--workers", type=click.IntRange(1), default=2, show_default=True, help="Processes.")
@click.option("--fault", "faults", multiple=True, metavar="ID", help="Examine only this fault (repeatable).")
def main(output: Path | None, workers: int, faults: tuple[str, ...]) -> None:
    """Examine the mock with each fault on, and say which rules catch it."""
    try:
        wanted = [fault.id for fault in select(faults)] if faults else None
        expected = load_expected(wanted)
    except (UnknownFault, ExpectationError) as error:
        raise click.UsageError(str(error)) from None
    # A terminated parent would leave its processes behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    plans = [clean_plan(), *(make_plan(item) for item in expected.values())]
    began = time.monotonic()
    clean, *found = _with_progress(plans, workers)
    matrix = judge(expected, clean, found, elsewhere=ELSEWHERE, seconds=time.monotonic() - began)
    # A few faults cannot trip every rule.
    problems = matrix.shortcomings(Thresholds(untripped=len(matrix.tripped) if faults else 0))
    if output is not None:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(page(matrix), encoding="utf-8")
    _summary(matrix, problems)
    sys.exit(1 if problems else 0)


def _with_progress(plans: list[Plan], workers: int) -> list[Examination]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("clean mock", total=len(plans))

        def done(item: Examination) -> None:
            progress.update(task, advance=1, description=item.fault or "clean mock")

        return examine_all(plans, workers, done)


def _summary(matrix: Matrix, problems: list[str]) -> None:
    console = Console(highlight=False, soft_wrap=True)
    defects = len(matrix.defects)
    console.print(
        f"{defects} faults: {len(matrix.caught)} caught, {len(matrix.named)} by a rule that names the cause; "
        f"{len(matrix.tripped)} rules: {len(matrix.untripped)} untripped; {matrix.seconds:.0f} s"
    )
    for row in matrix.defects:
        if not row.named:
            found = ", ".join(row.caught) or "nothing"
            console.print(
                f"  {row.fault}: expected {', '.join(row.expectation.named) or 'nothing'}, found {found}"
            )
    for problem in problems:
        console.print(problem, style="red", markup=False)


if __name__ == "__main__":
    main()
