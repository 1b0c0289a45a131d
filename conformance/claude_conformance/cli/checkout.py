"""The options for a checkout of the description, and the contract that they select."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from claude_conformance.contract import Checkout, Contract, read_checkout, whole_contract

CHECKOUT = [
    click.option(
        "--spec",
        "spec_dir",
        type=click.Path(path_type=Path),
        metavar="FOLDER",
        help="Folder of the description. Default: the description in the package.",
    ),
    click.option(
        "--overlays",
        "overlays_dir",
        type=click.Path(path_type=Path),
        metavar="FOLDER",
        help="Folder of the overlays. Default: `overlays` next to the description.",
    ),
]

Command = TypeVar("Command", bound=Callable[..., None])


def options(*groups: list[Callable[[Any], Any]]) -> Callable[[Command], Command]:
    """Decorates a command with all options of the groups, in their order."""

    def decorate(function: Command) -> Command:
        for option in reversed([option for group in groups for option in group]):
            function = option(function)
        return function

    return decorate


def open_checkout(spec_dir: Path | None, overlays_dir: Path | None) -> Checkout | None:
    """Returns the checkout that the options name, or `None`."""
    if spec_dir is None and overlays_dir is None:
        return None
    spec_dir = spec_dir or Path("spec")
    return read_checkout(spec_dir, overlays_dir or spec_dir.parent / "overlays")


def open_contract(spec_dir: Path | None, overlays_dir: Path | None) -> Contract:
    """Returns the contract of a checkout if a folder is given, else the one in the package."""
    checkout = open_checkout(spec_dir, overlays_dir)
    return checkout.contract if checkout else whole_contract()
