"""`claude-conformance report`: shows JSON reports, or makes a page of them."""

from __future__ import annotations

from pathlib import Path

import click

from claude_conformance.report import (
    ReportError,
    make_console,
    print_report,
    read_report,
    to_html,
    write_text,
)


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE.json...")
@click.option(
    "--html", "html", type=click.Path(path_type=Path), metavar="PATH", help="Write an HTML page to this path."
)
def report(files: tuple[Path, ...], html: Path | None) -> None:
    """Show JSON reports: one in full, several as a matrix."""
    try:
        reports = [read_report(file) for file in files]
        if html is not None:
            write_text(html, to_html(reports))
            return
    except ReportError as error:
        raise click.ClickException(str(error)) from None
    console = make_console()
    for index, data in enumerate(reports):
        if index:
            console.print()
        print_report(data, console)
