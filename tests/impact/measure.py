"""What each fault of the mock does to programs that use the official SDK, and how grave the suite finds it.

`python tests/impact/measure.py [FAULT...]` measures what is missing, or the faults given, and writes
`impacts.yaml`. With `--again` it measures all that is there once more.
"""

from __future__ import annotations

import json
import multiprocessing
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache
from pathlib import Path
from typing import Any, get_args

import anthropic
import attrs
import carried
import click
import clients
import httpx
import loops
import options
import report_calls
import sessions
import stored
import yaml

from claude_conformance.contract import Contract, load_contract, shipped_apis
from claude_conformance.contract.file_schema import TEXT, check_file, closed, map_of
from claude_conformance.contract.source import load_source
from claude_conformance.kill_matrix.expected import Expectation, load_expected
from claude_conformance.mock import TEST_CREDENTIALS, MockConfig, MockServer
from claude_conformance.mock.faults import registry
from claude_conformance.rules import find_rule
from claude_conformance.rules.outcome import Impact
from claude_conformance.suite import Options, make_target, run

DATA = Path(__file__).with_name("impacts.yaml")
NOTES = DATA.with_name("exceptions.yaml")
KEY, MODEL, OLD_MODEL = "sk-ant-api03-impact", "claude-haiku-5-5", "claude-haiku-4-5"
EFFECTS = ("raises", "hangs", "loses data", "miscounts", "retries", "nothing")
"""What a program may notice, gravest first; all but the last are breaking."""

SCENARIOS = {
    **clients.SCENARIOS,
    **options.SCENARIOS,
    **loops.SCENARIOS,
    **stored.SCENARIOS,
    **carried.SCENARIOS,
    **report_calls.SCENARIOS,
    **sessions.SCENARIOS,
}
USES = {
    **clients.USES,
    **options.USES,
    **loops.USES,
    **stored.USES,
    **carried.USES,
    **report_calls.USES,
    **sessions.USES,
}
"""The operations of each scenario; of the others it is createMessage alone."""
OUTSIDE = {*report_calls.SCENARIOS, *sessions.SCENARIOS}
"""The scenarios of APIs outside the core."""

PATIENCE = 4.0  # seconds without a byte after which a program counts as hanging


@attrs.frozen
class Outcome:
    """What a scenario came to, and how many requests the SDK sent once more."""

    value: Any
    error: str
    retries: int


def play(url: str, name: str) -> Outcome:
    """One scenario against a server."""
    retries = 0

    def count(request: httpx.Request) -> None:
        nonlocal retries
        retries += request.headers.get("x-stainless-retry-count", "0") != "0"

    # The mock speaks plain HTTP: to load certificates for each program would take longer than the program.
    http = anthropic.DefaultHttpxClient(
        event_hooks={"request": [count]}, timeout=PATIENCE, trust_env=False, verify=False
    )
    client = anthropic.Anthropic(api_key=KEY, base_url=url, http_client=http)
    client._calculate_retry_timeout = lambda *_: 0.0  # type: ignore[method-assign]
    try:
        value = json.loads(json.dumps(SCENARIOS[name](client, MODEL), default=str))
        return Outcome(value, "", retries)
    except Exception as error:
        return Outcome(None, type(error).__name__, retries)
    finally:
        http.close()


def effect(clean: Outcome, found: Outcome) -> str:
    """What a program notices beside what it gets from a right server."""
    if found.error and found.error != clean.error:
        hangs = found.error in {"APITimeoutError", "ReadTimeout", "Timeout"}
        return "hangs" if hangs else "raises"
    if _without_counts(found.value) != _without_counts(clean.value):
        return "loses data"
    if found.value != clean.value:
        return "miscounts"
    return "retries" if found.retries > clean.retries else "nothing"


def _without_counts(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_counts(item) for name, item in value.items() if name != "counts"}
    return [_without_counts(item) for item in value] if isinstance(value, list) else value


def effects(config: MockConfig, scenarios: Iterable[str] = SCENARIOS) -> dict[str, str]:
    """What scenarios notice of one mock; none is played after one that raises, as nothing is graver."""
    seen = {}
    with MockServer(config, contract()) as server:
        for name in scenarios:
            seen[name] = effect(clean(name), play(server.url, name))
            if seen[name] == EFFECTS[0]:
                break
    return seen


def concerned(fault: str) -> list[str]:
    """The scenarios that a fault can touch. Those of the core show a fault of every operation."""
    touched = frozenset(registry()[fault].operations)
    if not touched:
        return [name for name in SCENARIOS if name not in OUTSIDE]
    only = frozenset({"createMessage"})
    return [name for name in SCENARIOS if touched & USES.get(name, only)]


def family(expectation: Expectation) -> tuple[str, ...]:
    """What faults of one table have in common: the first word, the rule, the hook.

    One of a family is measured for all, unless they are asked for by name.
    """
    kind = expectation.fault.split("-")[0]
    return (kind, expectation.named[0].rule, *registry()[expectation.fault].operations)


def missing(data: dict[str, Any], expected: dict[str, Expectation]) -> list[str]:
    """One fault of each family of which none was measured."""
    known = {family(expected[name]) for name in data["faults"] if expected[name].named}
    found: dict[tuple[str, ...], str] = {}
    for name, item in expected.items():
        # No program here uses the objects outside the core, which the rules of section R are about.
        kinds = all("[" in rule for rule in item.rules)
        if item.named and not kinds and family(item) not in known:
            found.setdefault(family(item), name)
    return list(found.values())


def outdated(data: dict[str, Any]) -> list[str]:
    """The faults that were measured before the impact of a rule of theirs was changed."""
    own = data.get("own", {})
    return [
        name
        for name, item in data["faults"].items()
        if any(rule in own and own[rule] != find_rule(rule).impact for rule in item["rules"])
    ]


def config(expectation: Expectation | None) -> MockConfig:
    faults = (expectation.fault,) if expectation else ()
    script = expectation.script if expectation else ()
    return MockConfig(api_keys=(KEY,), faults=faults, script=script, batch_seconds=0.0, pace=0.0)


def verdicts(expectation: Expectation) -> dict[str, Impact]:
    """The impact of each expected rule that fails under the fault."""
    named = dict.fromkeys(name.rule for name in expectation.named)
    rules = tuple(find_rule(name) for name in expectation.rules)
    options = Options(rules=rules, heavy=True, writes=True, budget=None, tokens=None, linger=0.3)
    apis = {rule.profile for rule in rules}.intersection(shipped_apis())
    with MockServer(config(expectation), contract()) as server:
        target = make_target(server.url, KEY, credentials=TEST_CREDENTIALS)
        report = run(target, load_contract(*apis), options, pause=server.advance)
    return {
        item.rule.id: item.impact
        for item in report.results
        if item.status == "failed" and item.rule.id in named
    }


@cache
def clean(scenario: str) -> Outcome:
    """A scenario against a right server."""
    with MockServer(config(None), contract()) as server:
        return play(server.url, scenario)


@cache
def contract() -> Contract:
    """The description, loaded once."""
    return load_contract()


def measure(fault: str) -> dict[str, Any]:
    """The gravest effect of a fault with the scenario that shows it, and the impacts of its rules."""
    expectation = load_expected([fault])[fault]
    seen = effects(config(expectation), concerned(fault))
    worst = min(seen, key=lambda scenario: EFFECTS.index(seen[scenario]), default="")
    found = seen.get(worst, "nothing")
    shown = {"effect": found} if found == "nothing" else {"effect": found, "in": worst}
    return {**shown, "rules": dict(verdicts(expectation))}


_IMPACTS = map_of({"enum": [*get_args(Impact)]})
_SCHEMA = closed(
    {
        "own": _IMPACTS,
        "faults": map_of(closed({"effect": {"enum": [*EFFECTS]}, "in": TEXT, "rules": _IMPACTS}, "in")),
    }
)
KINDS = ("too light", "not reached", "graded by the rule", "not reached by rule")
"""The groups of `exceptions.yaml`."""


def load(path: Path = DATA) -> dict[str, Any]:
    """What was measured last. Raises `SpecError` with file and line if somebody has broken the file."""
    source = load_source(path, path.name)
    check_file(source, _SCHEMA)
    data: dict[str, Any] = source.data
    return data


def load_exceptions(path: Path = NOTES) -> dict[str, dict[str, str]]:
    """The reviewed differences by kind, with their reasons. Raises `SpecError` as `load` does."""
    source = load_source(path, path.name)
    check_file(source, closed(dict.fromkeys(KINDS, map_of(TEXT))))
    data: dict[str, dict[str, str]] = source.data
    return data


@click.command()
@click.option("--workers", type=click.IntRange(1), default=2, show_default=True, help="Processes.")
@click.option("--again", is_flag=True, help="Measure again what was measured.")
@click.argument("faults", nargs=-1)
def main(workers: int, again: bool, faults: tuple[str, ...]) -> None:
    """Measure FAULTS, or one of each family of which none was measured.

    What was measured is kept when the program is interrupted.
    """
    expected = load_expected()
    data = load() if DATA.exists() else {"faults": {}}
    data["faults"] = {name: item for name, item in data["faults"].items() if name in expected}
    wanted = list(faults) or [*(data["faults"] if again else outdated(data)), *missing(data, expected)]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        jobs = {pool.submit(measure, name): name for name in wanted}
        for job in as_completed(jobs):
            found = job.result()
            print(jobs[job], found, flush=True)
            data["faults"][jobs[job]] = found
            write(data)
    write(data)


def write(data: dict[str, Any]) -> None:
    """Writes what was measured, by the id of the fault, and the rules' own impacts then."""
    faults = dict(sorted(data["faults"].items()))
    own = {
        rule: find_rule(rule).impact
        for rule in sorted({id_ for item in faults.values() for id_ in item["rules"]})
    }
    text = yaml.safe_dump(
        {"own": dict(own), "faults": faults}, sort_keys=False, allow_unicode=True, width=110
    )
    DATA.write_text("# Written by `make impact`.\n" + text, encoding="utf-8")


if __name__ == "__main__":
    main()
