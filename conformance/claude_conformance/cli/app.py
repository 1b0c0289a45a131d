"""The command group. Every command ends with exit status 0, 1 or 2, and errors are one line on stderr."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec

import click

from claude_conformance.contract import ContractError

COMMANDS = {
    "run": "Examine a server.",
    "mock": "Run a mock of the API on this machine.",
    "exam": "Examine a client.",
    "gateway": "Examine a gateway from both sides.",
    "rules": "List the rules, or explain one.",
    "report": "Show JSON reports, or turn them into an HTML page.",
    "spec": "Bundle, overlay, lower, validate and compare the description.",
}
"""The commands and their summaries. Each command is imported when it is called."""


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return [name for name in COMMANDS if find_spec(f"claude_conformance.cli.{name}")]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        command = getattr(import_module(f"claude_conformance.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # The summaries are here, so that help does not load every command.
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name]) for name in self.list_commands(ctx)])


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="claude-conformance")
def app() -> None:
    """Unofficial conformance tools for the Claude API.

    Exit status: 0 conformant, 1 not conformant, 2 could not run.
    """


def main(arguments: list[str] | None = None) -> None:
    """Runs the command line. Raises `SystemExit` with the exit status."""
    try:
        status = app.main(arguments, prog_name="claude-conformance", standalone_mode=False)
    except click.exceptions.Abort:
        _leave("interrupted")
    except click.exceptions.NoArgsIsHelpError as help_text:
        click.echo(help_text.format_message(), err=True)
        raise SystemExit(2) from None
    except click.ClickException as error:
        _leave(error.format_message())
    except ContractError as error:
        _leave(str(error))
    except ValueError as error:
        from claude_conformance.rules.registry import InvalidRule

        if not isinstance(error, InvalidRule):
            raise
        _leave(str(error))
    except BrokenPipeError:
        # The reader of our output has closed the pipe.
        sys.stderr.close()
        raise SystemExit(2) from None
    raise SystemExit(status if isinstance(status, int) else 0)


def _leave(message: str) -> None:
    click.echo(f"claude-conformance: {' '.join(message.split())}", err=True)
    raise SystemExit(2) from None
