"""`claude-conformance mock`: runs a mock of the API."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from claude_conformance.contract import ContractError, load_contract
from claude_conformance.mock import MockConfig, ScriptError, UnknownFault, all_faults, load_script, serve
from claude_conformance.mock.faults import select
from claude_conformance.mock.world.config import Mode


def fail(text: str) -> None:
    """Prints in one line why the mock cannot run, and exits with status 2."""
    click.echo(f"claude-conformance mock: {text}", err=True)
    sys.exit(2)


@click.command()
@click.option("--host", metavar="HOST", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    metavar="PORT",
    default=8080,
    show_default=True,
    help="Port to listen on; 0 picks a free one.",
)
@click.option("--variant", metavar="NAME", help="Offer only the API versions and betas of this variant.")
@click.option(
    "--mode",
    type=click.Choice(["stateful", "example"]),
    default="stateful",
    show_default=True,
    help="stateful behaves like the API and keeps state; example answers with documented examples.",
)
@click.option("--api-key", "api_keys", multiple=True, metavar="KEY", help="Accept this key; repeatable.")
@click.option("--fault", "faults", multiple=True, metavar="ID", help="Enable this fault; repeatable.")
@click.option("--list-faults", is_flag=True, help="List all faults and exit.")
@click.option(
    "--script",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Send the responses that this YAML or JSON file scripts.",
)
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    metavar="N",
    default=1,
    show_default=True,
    help="Number of server processes. More than one requires --mode example, and disables /_mock.",
)
@click.option(
    "--seed",
    type=int,
    metavar="N",
    default=0,
    show_default=True,
    help="Seed of the generated responses.",
)
def mock(
    host: str,
    port: int,
    variant: str | None,
    mode: Mode,
    api_keys: tuple[str, ...],
    faults: tuple[str, ...],
    list_faults: bool,
    script: Path | None,
    workers: int,
    seed: int,
) -> None:
    """Run a mock of the API on this machine.

    Without --api-key, the mock accepts the key in ANTHROPIC_API_KEY, or sk-ant-api03-mock-key if that is
    not set.
    """
    if list_faults:
        for fault in all_faults():
            click.echo(f"{fault.id:<40} {fault.summary}")
        return
    if workers > 1 and mode == "stateful":
        fail("--workers needs --mode example: a stateful mock keeps its state in one process")
    try:
        select(faults)
        if variant is not None:
            load_contract().variant(variant)
        config = MockConfig(
            host=host,
            port=port,
            variant=variant,
            mode=mode,
            api_keys=api_keys,
            faults=faults,
            script=load_script(script) if script else (),
            seed=seed,
            workers=workers,
        )
        serve(config, lambda url: click.echo(f"listening on {url}"))
    except (ContractError, ScriptError, UnknownFault) as error:
        fail(str(error))
    except OSError as error:
        fail(f"cannot listen on {host}:{port}: {error.strerror or error}")
