"""`claude-conformance spec drift`: compares the description with the types of the official SDK."""

from __future__ import annotations

import json
from pathlib import Path

import click

from claude_conformance.cli.checkout import CHECKOUT, open_contract, options
from claude_conformance.contract import ContractError
from claude_conformance.contract.text.counted import counted
from claude_conformance.review.drift import Drift, DriftError, check_drift, find_sdk, load_reviewed


class _CannotCompare(click.ClickException):
    exit_code = 2


@click.command()
@click.option(
    "--api", "apis", multiple=True, metavar="API", help="Compare only this API, or `all`; repeatable."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="Format of the output.",
)
@click.option(
    "--min-agreement",
    type=click.FloatRange(0, 100),
    metavar="PCT",
    help="Pass if at least this percentage of the facts agrees in each API.",
)
@click.option(
    "--reviewed",
    "reviewed_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="File of reviewed differences. Default: the list in the package.",
)
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Also print the counts of each API and the reviewed differences.",
)
@options(CHECKOUT)
def drift(
    apis: tuple[str, ...],
    form: str,
    everything: bool,
    min_agreement: float | None,
    reviewed_file: Path | None,
    spec_dir: Path | None,
    overlays_dir: Path | None,
) -> None:
    """Compare the description with the types of the official SDK.

    Prints the differences and the total agreement.

    Exit status: 0 if every difference is reviewed (or enough facts agree), 1 if not or if a reviewed
    difference no longer exists, 2 if the comparison is not possible.
    """
    try:
        contract = open_contract(spec_dir, overlays_dir)
        result = check_drift(contract, find_sdk(), load_reviewed(reviewed_file), apis)
    except (ContractError, DriftError) as error:
        raise _CannotCompare(str(error)) from None
    if form == "json":
        click.echo(json.dumps(result.as_json(), indent=2, ensure_ascii=False))
    else:
        if everything:
            _print_counts(result)
        else:
            _print_total(result)
        _print_differences(result, everything)
    if not _passes(result, min_agreement):
        raise SystemExit(1)


def _passes(result: Drift, min_agreement: float | None) -> bool:
    if result.stale:
        return False
    if min_agreement is not None:
        return all(result.count(api).percent >= min_agreement for api in result.apis)
    return result.count().differing == 0 and result.count_with_every_beta().differing == 0


def _print_counts(result: Drift) -> None:
    """Prints a row for each API and namespace."""
    width = max(len(name) for name in (*result.apis, "total"))
    head = f"{'agreed':>8} {'compared':>9} {'reviewed':>9} {'differing':>10} {'agreement':>10}"
    click.echo(f"{'API':<{width}} {'':<10} {head}")
    for api in (*result.apis, None):
        rows = {
            "general": result.count(api, beta=False),
            "beta": result.count(api, beta=True),
            "all": result.count(api),
            # All betas at once, including those that select older shapes.
            "every beta": result.count_with_every_beta(api),
        }
        for label, count in rows.items():
            if count.compared and (api is not None or label in ("all", "every beta")):
                numbers = f"{count.agreed:>8} {count.compared:>9} {count.reviewed:>9} {count.differing:>10}"
                click.echo(f"{api or 'total':<{width}} {label:<10} {numbers} {count.percent:>9.2f}%")


def _print_differences(result: Drift, reviewed: bool) -> None:
    """Prints a line for each difference; reviewed ones only on request."""
    for fact, entry in result.differences():
        line = f"[{fact.api}] {fact.key}: SDK {fact.sdk}, description {fact.description}"
        if entry is None:
            click.echo(f"differs {line}")
        elif reviewed:
            click.echo(f"reviewed {line} ({entry.reason})")
    if any(entry is None for _, entry in result.differences()):
        click.echo("correct the description, or list the difference in review/drift/reviewed.yaml")
    for stale in result.stale:
        click.echo(f"stale {stale.key}: this difference no longer exists; remove it from the reviewed ones")


def _print_total(result: Drift) -> None:
    """Prints one line for each comparison, over all APIs."""
    for label, count in (("all", result.count()), ("every beta at once", result.count_with_every_beta())):
        if count.compared:
            click.echo(
                f"{label}: {count.agreed:,} of {count.compared:,} facts agree ({count.percent:.2f} %), "
                f"{counted(count.reviewed, 'reviewed difference')}, {count.differing} unreviewed"
            )
