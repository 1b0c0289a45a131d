"""The rules by id. A `Section` registers its rules, and all modules below `sections` are imported."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import get_args

from claude_conformance.contract import shipped_apis
from claude_conformance.rules import per_kind, sources
from claude_conformance.rules.kit.presence import PRESENCE
from claude_conformance.rules.model import PROFILES, Rule, Severity, Since
from claude_conformance.rules.outcome import Impact

OURS = re.compile(r"[A-WYZ]\d{2}")
"""An id of this package's rules: a letter but X, and two digits."""

OWN = re.compile(r"X-[A-Z]{2,12}\d{2,3}")
"""An id of custom rules: `X-`, a word in capital letters, and a number."""

_rules: dict[str, Rule] = {}


class UnknownRule(ValueError):
    """Raised if there is no rule with this id; the message is readable."""


class InvalidRule(ValueError):
    """Raised if a rule cannot be registered; the message says which and why."""


def add(rule: Rule, authorities: Sequence[str] = ()) -> Rule:
    """Registers a rule. Raises `InvalidRule` if it contradicts itself or its id is taken.

    ``authorities`` are URL prefixes that count as documentation, which a MUST needs as a source.
    """
    if fault := _objection(rule, tuple(authorities)):
        raise InvalidRule(fault)
    _rules[rule.id] = rule
    return rule


def _objection(rule: Rule, authorities: tuple[str, ...]) -> str:
    """Returns why a rule cannot be registered, or an empty string."""
    if not OURS.fullmatch(rule.id) and not OWN.fullmatch(rule.id):
        return f"the rule id {rule.id!r} is malformed: write it as X-NAME01"
    if rule.id in _rules:
        other = _rules[rule.id]
        return f"the rule id {rule.id} is taken: {other.title} ({_name(other)} and {_name(rule)})"
    if not rule.title.strip():
        return f"{rule.id} has no title"
    for name, value, known in (
        ("severity", rule.severity, get_args(Severity)),
        ("impact", rule.impact, get_args(Impact)),
        ("profile", rule.profile, (*PROFILES, *shipped_apis())),
        ("since", rule.since, get_args(Since)),
    ):
        if value not in known:
            return f"{rule.id} has {name} {value!r}; choose from: {', '.join(known)}"
    unknown = [name for name in rule.needs if name not in PRESENCE]
    if unknown:
        return f"{rule.id} needs {unknown[0]!r}, which is not an operation of the API"
    if not rule.source:
        return f"{rule.id} has no source"
    backed = any(sources.is_authority(source) or source.startswith(authorities) for source in rule.source)
    if rule.severity == "MUST" and not backed:
        return f"{rule.id} is a MUST, so its source must be documentation, an SDK or a standard"
    if rule.kind == "property" and OWN.fullmatch(rule.id):
        return f"{rule.id} is a property; only rules of section P are"
    if rule.kind == "probe" and rule.check is None and rule.observe is None:
        return f"{rule.id} examines nothing"
    functions = (("check", rule.check, "the probe"), ("observer", rule.observe, "the observation"))
    faults = (_misfit(what, function, given) for what, function, given in functions if function is not None)
    return next((f"{rule.id}: {fault}" for fault in faults if fault), "")


def _misfit(what: str, function: object, given: str) -> str:
    """Returns why a function cannot be a check or an observer, or an empty string."""
    if not callable(function):
        return f"its {what} is {function!r}, which is no function"
    name = getattr(function, "__name__", what)
    if inspect.iscoroutinefunction(function) or inspect.isgeneratorfunction(function):
        return f"its {what} {name} has to be an ordinary function, without async and yield"
    try:
        inspect.signature(function).bind(None)
    except TypeError:
        return f"its {what} {name} has to take one argument, {given}"
    except ValueError:  # written in C, without a signature
        pass
    return ""


def _name(rule: Rule) -> str:
    """Returns the file and line of a rule."""
    return "unknown file" if rule.place is None else rule.place.name


@contextmanager
def transaction() -> Iterator[Callable[[], tuple[Rule, ...]]]:
    """Yields a function that returns the rules added inside the block. Removes them all after an error."""
    _discover()
    before = dict(_rules)
    try:
        yield lambda: tuple(rule for id_, rule in _rules.items() if id_ not in before)
    except BaseException:
        _rules.clear()
        _rules.update(before)
        raise


@cache
def _discover() -> None:
    """Imports every module below `sections`, in the order of their names; each registers its rules."""
    package = importlib.import_module("claude_conformance.rules.sections")
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)


def all_rules() -> tuple[Rule, ...]:
    """Returns every rule, by id: those of this package, and others that have been registered.

    Those about APIs outside the core are left out: `api_rules` returns them, and `per_kind` those of section
    R, which are judged for each kind of objects.
    """
    return tuple(rule for rule in _sorted() if not _outside(rule))


def api_rules() -> tuple[Rule, ...]:
    """Returns the rules of this package about single APIs outside the core, by id."""
    return tuple(filter(_outside, _sorted()))


def rules_of(api: str) -> tuple[Rule, ...]:
    """Returns the rules about an API: those about its kinds of objects, and others if it is not in the core.

    Raises `ContractError` if the API is unknown.
    """
    return (*per_kind.rules_of(api), *(rule for rule in api_rules() if rule.profile == api))


def _sorted() -> list[Rule]:
    _discover()
    return sorted(_rules.values(), key=lambda rule: rule.id)


def _outside(rule: Rule) -> bool:
    return rule.profile in shipped_apis() and OURS.fullmatch(rule.id) is not None


def find_rule(id: str) -> Rule:
    """Returns the rule with this id. Raises `UnknownRule` if no rule has it."""
    _discover()
    of_kinds = per_kind.matching(id)
    found = of_kinds[0] if of_kinds else _rules.get(id.strip().upper())
    if found is None:
        raise UnknownRule(f"there is no rule {id!r}; `claude-conformance rules` lists them")
    return found


def select(patterns: Iterable[str]) -> tuple[Rule, ...]:
    """Returns the rules that match a pattern (`A01`, `H`, `R03`, `R03 [vault]`).

    Without a pattern, returns those of `all_rules`.

    Raises `UnknownRule` if a pattern matches none.
    """
    wanted = [pattern.strip().upper() for pattern in patterns]
    chosen = []
    for pattern in wanted:
        found = [rule for rule in _sorted() if rule.id.startswith(pattern)]
        found += per_kind.matching(pattern)
        if not found or not pattern:
            raise UnknownRule(f"there is no rule {pattern!r}; `claude-conformance rules` lists them")
        chosen += found
    return tuple(sorted(set(chosen), key=lambda rule: rule.id)) if wanted else all_rules()
