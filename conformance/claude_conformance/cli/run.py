"""`claude-conformance run`: examines a server."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from claude_conformance.cli.config import read_config
from claude_conformance.cli.own_rules import load_own, rules_option
from claude_conformance.contract import CORE, Contract, load_contract, shipped_apis
from claude_conformance.contract.text.counted import counted
from claude_conformance.mock import TEST_CREDENTIALS, TEST_KEY, MockConfig, MockServer
from claude_conformance.report import WRITERS, ReportError, make_console, print_report, write_report
from claude_conformance.rules import Rule, UnknownRule, all_rules, rules_of, select
from claude_conformance.suite import (
    BaselineError,
    Options,
    Report,
    Result,
    Target,
    TargetError,
    check_url,
    make_target,
    read_baseline,
    trusted_host,
)
from claude_conformance.suite import run as examine

KEY_VARIABLE = "ANTHROPIC_API_KEY"
_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):(.*)", re.DOTALL)


def _header(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    found = [_HEADER.fullmatch(value) for value in values]
    if None in found:
        raise click.BadParameter("write it as 'Name: value'")
    return tuple((match[1], match[2].strip(" \t")) for match in found if match is not None)


def _credentials(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    pairs = [value.partition("=") for value in values]
    for kind, _sep, key in pairs:
        if kind not in TEST_CREDENTIALS or not key:
            raise click.BadParameter(f"write it as KIND=KEY with KIND one of {', '.join(TEST_CREDENTIALS)}")
    return {kind: key for kind, _sep, key in pairs}


def _reports(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[tuple[str, Path], ...]:
    pairs = [value.partition("=") for value in values]
    for kind, _sep, path in pairs:
        if kind not in WRITERS or not path:
            raise click.BadParameter(f"write it as KIND=PATH with KIND one of {', '.join(WRITERS)}")
    return tuple((kind, Path(path)) for kind, _sep, path in pairs)


@click.command()
@click.argument("url", required=False)
@click.option(
    "--variant",
    default="all",
    show_default=True,
    metavar="NAME",
    help="Variant of the API that the server offers.",
)
@click.option(
    "--profile",
    "profiles",
    multiple=True,
    metavar="NAME",
    help="Examine only the rules of this profile; repeatable. Each API outside the core has a profile.",
)
@click.option("--all", "everything", is_flag=True, help="Examine the APIs outside the core too.")
@click.option(
    "--rule",
    "patterns",
    multiple=True,
    metavar="ID",
    help="Examine only this rule or section, such as H09 or H; repeatable.",
)
@rules_option
@click.option("--model", metavar="NAME", help="Model to use. Default: the newest listed model.")
@click.option("--api-key", metavar="KEY", help="API key to send.")
@click.option("--use-env-key", is_flag=True, help=f"Send the key in {KEY_VARIABLE} to any host.")
@click.option(
    "--credential",
    "credentials",
    multiple=True,
    callback=_credentials,
    metavar="KIND=KEY",
    help=f"Key of another kind: {', '.join(TEST_CREDENTIALS)}; repeatable.",
)
@click.option(
    "--auth",
    type=click.Choice(["x-api-key", "bearer"]),
    default="x-api-key",
    show_default=True,
    help="How to send the key: in x-api-key, or as a Bearer token in authorization.",
)
@click.option(
    "--header",
    "headers",
    multiple=True,
    callback=_header,
    metavar="'N: V'",
    help="Send this header with every request; repeatable.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(0.1, 3600),
    default=60.0,
    show_default=True,
    metavar="S",
    help="Timeout in seconds for a whole exchange.",
)
@click.option(
    "--cacert",
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="Trust these certificates (PEM).",
)
@click.option(
    "--budget",
    type=click.IntRange(0),
    default=2000,
    show_default=True,
    metavar="N",
    help="Send at most this many requests. The embedded mock has no limit by default.",
)
@click.option(
    "--max-tokens-total",
    "tokens",
    type=click.IntRange(0),
    default=300_000,
    show_default=True,
    metavar="N",
    help="Request at most this many output tokens in total. The embedded mock has no limit by default.",
)
@click.option(
    "--allow-writes",
    "writes",
    is_flag=True,
    help="Also create and delete objects on the server. Always on for the embedded mock.",
)
@click.option("--heavy", is_flag=True, help="Also send large bodies.")
@click.option(
    "--thorough",
    is_flag=True,
    help="Send every case of every rule, each in its own request. By default, other hosts get a sample.",
)
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    default=1,
    show_default=True,
    metavar="N",
    help="Number of rules to examine at the same time.",
)
@click.option(
    "--seed", type=int, default=0, show_default=True, metavar="N", help="Seed of the generated requests."
)
@click.option("--strict", is_flag=True, help="Report the server as not conformant if any MUST rule fails.")
@click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="File of known failures: rule ids, or an earlier JSON report.",
)
@click.option("--dry-run", is_flag=True, help="List the rules that would be examined, and send nothing.")
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    is_eager=True,
    expose_value=False,
    callback=read_config,
    metavar="FILE",
    help="Read flags from this TOML file.",
)
@click.option(
    "--report",
    "reports",
    multiple=True,
    callback=_reports,
    metavar="KIND=PATH",
    help=f"Write a report of this kind: {', '.join(WRITERS)}.",
)
def run(
    url: str | None,
    variant: str,
    profiles: tuple[str, ...],
    everything: bool,
    patterns: tuple[str, ...],
    modules: tuple[str, ...],
    model: str | None,
    api_key: str | None,
    use_env_key: bool,
    credentials: dict[str, str],
    auth: str,
    headers: tuple[tuple[str, str], ...],
    timeout: float,
    cacert: str | None,
    budget: int,
    tokens: int,
    writes: bool,
    heavy: bool,
    thorough: bool,
    workers: int,
    seed: int,
    strict: bool,
    baseline: Path | None,
    dry_run: bool,
    reports: tuple[tuple[str, Path], ...],
) -> int:
    """Examine the server at URL, or the embedded mock if URL is omitted.

    URL may have a base path. The suite sends a key from the environment only to this machine and to the
    API itself, unless you give --use-env-key.
    """
    load_contract().variant(variant)
    load_own(modules)
    rules = _selected(patterns, profiles, everything)
    try:
        known = read_baseline(baseline) if baseline is not None else frozenset()
    except BaselineError as error:
        raise click.UsageError(str(error)) from None
    if url is not None:
        _check_url(url)
    if dry_run:
        _list(rules, budget)
        return 0
    options = Options(
        rules=rules,
        variant=variant,
        model=model,
        budget=None if url is None and _by_default("budget") else budget,
        tokens=None if url is None and _by_default("tokens") else tokens,
        workers=workers,
        seed=seed,
        strict=strict,
        heavy=heavy,
        thorough=thorough,
        writes=writes or url is None,
        baseline=known,
    )
    with _server(url, variant) as (address, mock_key):
        key = mock_key if url is None and api_key is None else _key(address, api_key, use_env_key)
        try:
            target = make_target(
                address,
                key,
                auth="bearer" if auth == "bearer" else "x-api-key",
                headers=headers,
                timeout=timeout,
                cafile=cacert,
                credentials=TEST_CREDENTIALS | credentials if url is None else credentials,
            )
        except TargetError as error:
            raise click.UsageError(str(error)) from None
        report = _examine(target, options, _contract(rules))
    return _finish(report, reports)


def _by_default(option: str) -> bool:
    """Returns whether neither the command line nor a file of flags gives an option."""
    source = click.get_current_context().get_parameter_source(option)
    return source is click.core.ParameterSource.DEFAULT


def _selected(patterns: tuple[str, ...], profiles: tuple[str, ...], everything: bool) -> tuple[Rule, ...]:
    try:
        rules = select(patterns)
    except UnknownRule as error:
        raise click.UsageError(str(error)) from None
    if not patterns:
        known_apis = (*CORE, *shipped_apis())
        apis = known_apis if everything else [name for name in profiles if name in known_apis]
        rules += tuple(rule for api in apis for rule in rules_of(api))
    known = sorted({rule.profile for rule in all_rules()} | set(shipped_apis()))
    for name in profiles:
        if name not in known:
            raise click.UsageError(f"there is no profile {name!r}; choose from: {', '.join(known)}")
    chosen = tuple(rule for rule in rules if everything or not profiles or rule.profile in profiles)
    if not chosen:
        raise click.UsageError("no rule matches both --profile and --rule")
    return chosen


@contextlib.contextmanager
def _server(url: str | None, variant: str) -> Iterator[tuple[str, str]]:
    """Yields the address to examine and the key of the mock. Starts the mock if there is no URL."""
    if url is not None:
        yield url, ""
        return
    with MockServer(MockConfig(variant=variant)) as server:
        yield server.url, server.api_key


def _key(url: str, api_key: str | None, use_env_key: bool) -> str:
    """Returns the key that may be sent to this address."""
    if api_key is not None and use_env_key:
        raise click.UsageError("give either --api-key or --use-env-key")
    if api_key is not None:
        return api_key
    found = os.environ.get(KEY_VARIABLE)
    if use_env_key and not found:
        raise click.UsageError(f"--use-env-key: {KEY_VARIABLE} is not set")
    if not use_env_key and not trusted_host(url):
        raise click.UsageError(
            "a key from the environment is not sent to this host by default; give --api-key or --use-env-key"
        )
    if not found and url.startswith("https://api.anthropic.com"):
        raise click.UsageError(f"no key: give --api-key or set {KEY_VARIABLE}")
    return found or TEST_KEY


def _check_url(url: str) -> None:
    try:
        check_url(url)
    except TargetError as error:
        raise click.UsageError(str(error)) from None


def _list(rules: tuple[Rule, ...], budget: int) -> None:
    for rule in rules:
        cost = counted(rule.cost, "request")
        click.echo(f"{rule.id}  {cost:>12}  {rule.severity:6} {rule.title}")
    total = sum(rule.cost for rule in rules)
    sent = f"about {counted(total, 'request')} and those they share"
    click.echo(f"{counted(len(rules), 'rule')}, {sent}; the budget is {budget}")


def _contract(rules: tuple[Rule, ...]) -> Contract:
    """Returns the description of the APIs that the rules are about."""
    return load_contract(*{rule.profile for rule in rules}.intersection(shipped_apis()))


def _examine(target: Target, options: Options, contract: Contract) -> Report:
    console = make_console(stderr=True)
    bar = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with bar:
        task = bar.add_task("", total=len(options.rules))

        def advance(done: int, total: int, result: Result) -> None:
            bar.update(task, completed=done, total=total, description=result.rule.id)

        with _terminated_as_interrupted():
            return examine(target, contract, options, progress=advance)


@contextlib.contextmanager
def _terminated_as_interrupted() -> Iterator[None]:
    """Makes SIGTERM end the run like SIGINT, so that the results so far are reported."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _finish(report: Report, reports: tuple[tuple[str, Path], ...]) -> int:
    data = report.to_json()
    try:
        for kind, path in reports:
            write_report(kind, data, path)
    except ReportError as error:
        raise click.ClickException(str(error)) from None
    print_report(data, make_console())
    if report.reason is not None:
        click.echo(f"claude-conformance: {report.redactor.text(report.reason)}", err=True)
    elif report.exit_status == 2:
        click.echo("claude-conformance: no rule could be judged, for the reasons above", err=True)
    return report.exit_status
