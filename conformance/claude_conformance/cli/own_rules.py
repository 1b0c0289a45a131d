"""The option `--rules`, and the rules that it loads."""

from __future__ import annotations

from collections.abc import Iterable

import click

from claude_conformance.rules import RulesError, load_installed, load_rules

rules_option = click.option(
    "--rules",
    "modules",
    multiple=True,
    metavar="MODULE",
    help="Add the rules of this module (a dotted name or the path of a .py file); repeatable.",
)


def load_own(modules: Iterable[str]) -> None:
    """Loads the rules of installed packages and of these modules. Raises `click.UsageError` if that fails."""
    try:
        load_installed()
        for name in modules:
            load_rules(name)
    except RulesError as error:
        raise click.UsageError(str(error)) from None
