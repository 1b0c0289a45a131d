"""`claude-conformance rules`: lists and explains the rules."""

from __future__ import annotations

import json
from typing import Any

import attrs
import click
from rich.table import Table
from rich.text import Text

from claude_conformance.cli.own_rules import load_own, rules_option
from claude_conformance.contract.text.counted import counted
from claude_conformance.report import make_console
from claude_conformance.rules import Rule, UnknownRule, all_rules, api_rules, find_rule
from claude_conformance.rules.left_out import LEFT_OUT


def as_data(rule: Rule) -> dict[str, Any]:
    """Returns a rule as JSON data."""
    hidden = {"check", "observe", "place"}
    data = attrs.asdict(rule, filter=lambda attribute, _: attribute.name not in hidden)
    return data | {"place": str(rule.place)}


@click.group(invoke_without_command=True)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="Format of the list.",
)
@rules_option
@click.pass_context
def rules(context: click.Context, form: str, modules: tuple[str, ...]) -> None:
    """List the rules, or explain one.

    `rules explain ID` explains one rule, and prints the file and line that define it.
    """
    load_own(modules)
    if context.invoked_subcommand is not None:
        return
    listed = (*all_rules(), *api_rules())
    if form == "json":
        click.echo(json.dumps([as_data(rule) for rule in listed], indent=1, ensure_ascii=False))
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for column in ("Rule", "Severity", "Impact", "Since", "Profile", "A server …"):
        table.add_column(column, no_wrap=column != "A server …")
    for rule in listed:
        cells = (rule.id, rule.severity, rule.impact, rule.since, rule.profile, rule.title)
        table.add_row(*map(Text, cells))
    console = make_console()
    console.print(table)
    for id_, reason in LEFT_OUT.items():
        console.print(Text(f"{id_} is not examined: it {reason}", style="dim"))


@rules.command()
@click.argument("id")
@rules_option
def explain(id: str, modules: tuple[str, ...]) -> None:
    """Explain one rule.

    Prints what the rule requires, how a run examines it, its sources, and the file and line that define it.
    """
    load_own(modules)
    if (reason := LEFT_OUT.get(id.strip().upper())) is not None:
        click.echo(f"{id.strip().upper()} is not examined: it {reason}")
        return
    try:
        rule = find_rule(id)
    except UnknownRule as error:
        raise click.UsageError(str(error)) from None
    click.echo(f"{rule.id}: a server {rule.title}\n")
    lines = {
        "severity": rule.severity,
        "impact": f"{rule.impact} ({_IMPACTS[rule.impact]})",
        "since": f"anthropic-version {rule.since}",
        "profile": rule.profile,
        "needs": ", ".join(rule.needs),
        "examined": _examined(rule),
        "detects": ", ".join(rule.detects),
        "file": str(rule.place),
    }
    for name, value in lines.items():
        if value:
            click.echo(f"  {name:9} {value}")
    for source in rule.source:
        click.echo(f"  source    {source}")


_IMPACTS = {
    "breaking": "a client raises, hangs, loses data or miscounts",
    "contract": "the API documents otherwise",
    "info": "worth knowing",
}


def _examined(rule: Rule) -> str:
    if rule.kind == "property":
        return "by generated requests"
    ways = ["on every exchange of a run"] if rule.observe is not None else []
    if rule.check is not None and rule.cost:
        ways.append(f"by about {counted(rule.cost, 'request')} of its own")
    flags = [flag for flag, on in {"--heavy": rule.heavy, "--allow-writes": rule.writes}.items() if on]
    text = " and ".join(ways) or "by the ordinary exchanges of a run"
    return f"{text}, only with {' and '.join(flags)}" if flags else text
