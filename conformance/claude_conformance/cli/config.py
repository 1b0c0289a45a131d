"""Flags from a TOML file."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import click


def read_config(context: click.Context, _: click.Parameter, path: Path | None) -> None:
    """Uses the values in the file as defaults of the command's flags.

    Raises `click.BadParameter` if they do not fit.

    The file uses the flags' long names without leading dashes (`max-tokens-total = 1000`), at the top level
    or in a table named like the command. A repeatable flag takes an array, `url` the address.
    """
    if path is None:
        return
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise click.BadParameter(f"{path} cannot be read: {error}") from None
    except tomllib.TOMLDecodeError as error:
        raise click.BadParameter(f"{path} is not TOML: {error}") from None
    values: dict[str, Any] = data.get(context.command.name or "", data)
    if not isinstance(values, dict):
        raise click.BadParameter(f"{path}: `{context.command.name}` is not a table")
    context.default_map = {**(context.default_map or {}), **_defaults(context, path, values)}


def _defaults(context: click.Context, path: Path, values: dict[str, Any]) -> dict[str, Any]:
    known = {_name(parameter): parameter for parameter in context.command.params}
    defaults: dict[str, Any] = {}
    for name, value in values.items():
        parameter = known.get(name.replace("_", "-"))
        if parameter is None or parameter.name in {None, "config"}:
            raise click.BadParameter(f"{path}: there is no flag --{name}")
        several = isinstance(parameter, click.Option) and parameter.multiple
        if several != isinstance(value, list):
            wanted = "an array" if several else "one value"
            raise click.BadParameter(f"{path}: {name} takes {wanted}")
        defaults[str(parameter.name)] = value
    return defaults


def _name(parameter: click.Parameter) -> str:
    longest = max(parameter.opts, key=len)
    return longest.lstrip("-")
