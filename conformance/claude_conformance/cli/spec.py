"""`claude-conformance spec ...`: works on the description itself."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from claude_conformance.cli.checkout import CHECKOUT, open_checkout, open_contract, options
from claude_conformance.contract import Contract, ContractError, whole_contract
from claude_conformance.contract.overlay import apply
from claude_conformance.contract.source import load_source
from claude_conformance.contract.text import to_json, to_yaml
from claude_conformance.contract.text.counted import counted

_VIEW = [
    click.option("--variant", metavar="NAME", help="Use the widest view of this variant."),
    click.option("--version", metavar="DATE", help="Use the view of this anthropic-version."),
    click.option(
        "--beta",
        "betas",
        multiple=True,
        metavar="BETA",
        help="Enable this anthropic-beta value; repeatable.",
    ),
]
_OUTPUT = [
    click.option(
        "--format",
        "form",
        type=click.Choice(["json", "yaml"]),
        default="json",
        show_default=True,
        help="Format of the output.",
    ),
    click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Write to this file instead of stdout.",
    ),
]


def choose(contract: Contract, variant: str | None, version: str | None, betas: tuple[str, ...]) -> Any:
    """Returns the document that the view options select, by default the base. Raises `click.UsageError`."""
    if variant:
        if version or betas:
            raise click.UsageError("--variant cannot be combined with --version or --beta")
        return contract.variant_view(variant).document
    return contract.view(version, betas).document


def emit(document: Any, form: str, output: Path | None) -> None:
    """Prints a document, or writes it to a file. Raises `ContractError` if the file cannot be written."""
    text = to_yaml(document) if form == "yaml" else to_json(document)
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ContractError(f"{output}: cannot be written: {error.strerror}") from None


@click.group()
def spec() -> None:
    """Bundle, overlay, lower, validate and compare the description."""


@spec.command(short_help="Print the description as OpenAPI 3.2.")
@options(CHECKOUT, _VIEW, _OUTPUT)
def bundle(
    spec_dir: Path | None,
    overlays_dir: Path | None,
    variant: str | None,
    version: str | None,
    betas: tuple[str, ...],
    form: str,
    output: Path | None,
) -> None:
    """Print the description, or a view of it, as one OpenAPI 3.2 document."""
    emit(choose(open_contract(spec_dir, overlays_dir), variant, version, betas), form, output)


@spec.command(short_help="Print the description as OpenAPI 3.1.")
@options(CHECKOUT, _VIEW, _OUTPUT)
def lower(
    spec_dir: Path | None,
    overlays_dir: Path | None,
    variant: str | None,
    version: str | None,
    betas: tuple[str, ...],
    form: str,
    output: Path | None,
) -> None:
    """Print the description, or a view of it, as one OpenAPI 3.1 document.

    Use it for code generators that cannot read OpenAPI 3.2.
    """
    from claude_conformance.contract.lower import lower as lowered

    emit(lowered(choose(open_contract(spec_dir, overlays_dir), variant, version, betas)), form, output)


@spec.command(short_help="Apply Overlay documents.")
@click.argument("document", type=click.Path(path_type=Path))
@click.argument(
    "overlay_files", metavar="OVERLAY...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@click.option(
    "--lenient", is_flag=True, help="Ignore actions that match nothing, as the specification allows."
)
@options(_OUTPUT)
def overlay(
    document: Path, overlay_files: tuple[Path, ...], lenient: bool, form: str, output: Path | None
) -> None:
    """Apply Overlay documents (1.0 or 1.1) to any OpenAPI document, in the given order."""
    result = load_source(document).data
    if not isinstance(result, dict):
        raise ContractError(f"{document}: the document must be an object")
    for file in overlay_files:
        layer = load_source(file).data
        if not isinstance(layer, dict):
            raise ContractError(f"{file}: the overlay must be an object")
        result = apply(result, layer, name=str(file), strict=not lenient)
    emit(result, form, output)


@spec.command(short_help="Check the description in every view.")
@options(CHECKOUT)
def validate(spec_dir: Path | None, overlays_dir: Path | None) -> None:
    """Check references, schemas, unions and examples in every view.

    Exit status: 0 if there are no problems, 1 if there are.
    """
    from claude_conformance.review.everywhere import selections, validate_everywhere

    checkout = open_checkout(spec_dir, overlays_dir)
    contract = checkout.contract if checkout else whole_contract()
    findings = validate_everywhere(contract, checkout)
    for finding in findings:
        click.echo(f"{finding.problem} [{finding.view}]")
    views = sum(1 for _ in selections(contract))
    click.echo(f"{counted(len(findings), 'problem')} in {counted(views, 'view')}", err=bool(findings))
    if findings:
        raise SystemExit(1)


if find_spec("claude_conformance.review.drift"):  # only in a checkout, not in the wheel
    from claude_conformance.cli.spec_drift import drift

    spec.add_command(drift)
