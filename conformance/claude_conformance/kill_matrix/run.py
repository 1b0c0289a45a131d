"""Runs the rules against a mock with one fault on, in this process or in several."""

from __future__ import annotations

import multiprocessing
import random
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache

import attrs

from claude_conformance.contract import Contract, load_contract, shipped_apis
from claude_conformance.kill_matrix.expected import Expectation
from claude_conformance.kill_matrix.judgements import watched
from claude_conformance.mock import TEST_CREDENTIALS, MockConfig, MockServer, Step
from claude_conformance.mock.faults import registry
from claude_conformance.rules import Rule, all_rules, find_rule
from claude_conformance.suite import Options, make_target, run

KEY = "sk-ant-api03-kill-matrix"
BATCH_SECONDS = 60.0


@attrs.frozen
class Plan:
    """One examination: the enabled fault, the rules to run, and steps of the mock's script."""

    fault: str | None
    rules: tuple[str, ...]
    script: tuple[Step, ...] = ()


@attrs.frozen
class Examination:
    """The result of a plan: messages by rule id for each status except passed, and the seconds it took.

    ``cases`` has the status of each case that was judged, by rule id and case name. ``generated`` names the
    rules whose cases are generated from the description. ``broken`` says what went wrong in the mock itself,
    and is normally empty. ``reached`` names the judgements that the rules reached.
    """

    fault: str | None
    passed: tuple[str, ...]
    failed: Mapping[str, str]
    skipped: Mapping[str, str]
    unsupported: Mapping[str, str]
    errors: Mapping[str, str]
    requests: int
    seconds: float
    broken: str = ""
    cases: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)
    generated: tuple[str, ...] = ()
    reached: frozenset[str] = frozenset()

    @property
    def own_cases(self) -> Mapping[str, Mapping[str, str]]:
        """The cases of the rules that do not generate them."""
        return {rule: cases for rule, cases in self.cases.items() if rule not in self.generated}

    def failed_cases(self, rule: str) -> tuple[str, ...]:
        """Returns the names of a rule's cases that fail."""
        return tuple(name for name, status in self.cases.get(rule, {}).items() if status == "failed")


def make_plan(expectation: Expectation) -> Plan:
    """Returns the whole plan for a fault: the rules it can concern, and those expected to fail.

    A fault in some operations does not affect rules that need only others. Large bodies are sent only if they
    are expected.
    """
    named = expectation.rules
    chosen = {*_others(expectation), *named}
    listed = [rule.id for rule in rules() if rule.id in chosen]
    # The rules that are judged for each kind of object are not among those.
    of_kinds = [id_ for id_ in named if id_ not in listed]
    return Plan(expectation.fault, (*listed, *of_kinds), expectation.script)


def quick_plan(expectation: Expectation, sample: int = 0, seed: int = 0) -> Plan:
    """Returns the plan that checks the expectation of a fault: the rules it names, and a few others.

    The others are drawn from those that the fault can affect. All of these examine legal behaviour, because
    none may fail.
    """
    if expectation.legal:
        return make_plan(expectation)
    named = expectation.rules
    others = [id_ for id_ in _others(expectation) if id_ not in named]
    draw = random.Random(f"{seed} {expectation.fault}")
    drawn = draw.sample(others, min(sample, len(others)))
    return Plan(expectation.fault, (*named, *sorted(drawn)), expectation.script)


def _others(expectation: Expectation) -> tuple[str, ...]:
    """Returns the rules besides the named ones that a fault can affect.

    A fault of an API outside the core affects no rule of the core.
    """
    known = {rule.id for rule in rules()}
    outside = expectation.rules and known.isdisjoint(expectation.rules)
    return () if outside else concerned(expectation.fault)


def clean_plan(only: Iterable[str] | None = None) -> Plan:
    """Returns the plan for the mock without faults: every rule, or only these."""
    chosen = None if only is None else set(only)
    return Plan(None, tuple(rule.id for rule in rules() if chosen is None or rule.id in chosen))


def concerned(fault: str) -> tuple[str, ...]:
    """Returns the rules that a fault can affect, except those that send large bodies."""
    touched = set(registry()[fault].operations)
    return tuple(
        rule.id
        for rule in rules()
        if not rule.heavy and (not touched or not rule.needs or touched & set(rule.needs))
    )


@cache
def rules() -> tuple[Rule, ...]:
    """Returns the rules in the kill matrix: those that are not properties."""
    return tuple(rule for rule in all_rules() if rule.kind == "probe")


@cache
def _contract(apis: frozenset[str]) -> Contract:
    return load_contract(*apis)


def examine(plan: Plan) -> Examination:
    """Starts a mock and runs the plan's rules against it."""
    began = time.monotonic()
    faults = (plan.fault,) if plan.fault else ()
    config = MockConfig(api_keys=(KEY,), faults=faults, script=plan.script, batch_seconds=BATCH_SECONDS)
    options = Options(
        rules=tuple(find_rule(id_) for id_ in plan.rules),
        heavy=True,
        writes=True,
        budget=None,
        tokens=None,
        linger=0.3,
    )
    contract = _contract(frozenset(rule.profile for rule in options.rules).intersection(shipped_apis()))
    with MockServer(config, load_contract()) as server:
        # One rule at a time, and waits that advance the mock's clock, make the run reproducible.
        with watched() as reached:
            target = make_target(server.url, KEY, credentials=TEST_CREDENTIALS)
            report = run(target, contract, options, pause=server.advance)
        broken = "; ".join(f"{type(error).__name__}: {error}" for error in server.world.failures[:3])
    found: dict[str, dict[str, str]] = {}
    for result in report.results:
        found.setdefault(result.status, {})[result.rule.id] = result.message
    return Examination(
        plan.fault,
        tuple(found.get("passed", {})),
        found.get("failed", {}),
        found.get("skipped", {}),
        found.get("unsupported", {}),
        found.get("error", {}),
        report.requests,
        time.monotonic() - began,
        broken,
        {
            result.rule.id: {case.name: case.status for case in result.cases}
            for result in report.results
            if result.cases
        },
        tuple(result.rule.id for result in report.results if any(case.generated for case in result.cases)),
        frozenset(reached),
    )


def examine_all(
    plans: Iterable[Plan], workers: int, done: Callable[[Examination], None] | None = None
) -> list[Examination]:
    """Runs the plans in several processes; the results are in the order of the plans."""
    wanted = list(plans)
    found: dict[str | None, Examination] = {}
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(workers, len(wanted)) or 1, mp_context=context) as pool:
        try:
            for future in as_completed([pool.submit(examine, plan) for plan in wanted]):
                result = future.result()
                found[result.fault] = result
                if done is not None:
                    done(result)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    return [found[plan.fault] for plan in wanted]
