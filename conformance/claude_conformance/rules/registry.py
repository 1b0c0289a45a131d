"""The rules by id. A module of rules registers its own with the decorator `rule`."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import TypeVar

from claude_conformance.rules import sources
from claude_conformance.rules.model import (
    Check,
    Impact,
    Kind,
    Observer,
    Observes,
    Profile,
    Rule,
    Severity,
    Since,
)

MODULES = (
    "auth",
    "versions",
    "transport",
    "envelope",
    "representation",
    "error_text",
    "everywhere",
    "schema",
    "messages_request",
    "tools",
    "forms",
    "messages_response",
    "limits_met",
    "streaming",
    "models",
    "limits",
    "workspace",
    "migration",
    "betas",
    "request_options",
    "documents",
    "encoding",
    "strict_schemas",
    "exact_values",
    "exact_text",
    "structured",
    "tool_options",
    "server_tools",
    "continued",
    "prefill",
    "thinking",
    "caching",
    "token_counting",
    "carried",
    "model_retrieval",
    "batches",
    "batch_results",
    "batch_params",
    "files",
    "skills",
    "true_names",
    "true_counts",
    "lengths",
    "own_words",
    "same_objects",
    "limits_more",
    "routes",
)
"""The modules of rules; importing one registers its rules."""

_ID = re.compile(r"[A-Z]\d{2}")
_rules: dict[str, Rule] = {}

F = TypeVar("F", bound=Check)


class UnknownRule(ValueError):
    """There is no rule with this id; the message is for people."""


def add(rule: Rule) -> Rule:
    """Registers a rule; raises ValueError when it contradicts itself or its id is taken."""
    if not _ID.fullmatch(rule.id) or rule.id in _rules:
        raise ValueError(f"rule id {rule.id!r} is malformed or taken")
    if not rule.source:
        raise ValueError(f"{rule.id} has no source")
    if rule.severity == "MUST" and not any(map(sources.is_authority, rule.source)):
        raise ValueError(f"{rule.id} is a MUST that no documentation, SDK or standard backs")
    if rule.kind == "probe" and rule.check is None and rule.observe is None:
        raise ValueError(f"{rule.id} examines nothing")
    _rules[rule.id] = rule
    return rule


def rule(
    id: str,
    *,
    title: str,
    severity: Severity,
    impact: Impact,
    profile: Profile,
    source: Iterable[str],
    since: Since = "2023-06-01",
    detects: Iterable[str] = (),
    needs: Iterable[str] = (),
    heavy: bool = False,
    writes: bool = False,
    cost: int = 1,
    kind: Kind = "probe",
    observe: Observer | None = None,
    observes: Observes = "judged",
) -> Callable[[F], F]:
    """Registers the function as the check of a rule.

    ``title`` completes the sentence "A server ..."; ``source`` holds addresses from `sources`;
    ``detects`` ids of the defect catalogue. For the rest see `Rule`.
    """

    def register(check: F) -> F:
        add(
            Rule(
                id=id,
                title=title,
                severity=severity,
                impact=impact,
                since=since,
                profile=profile,
                source=tuple(source),
                detects=tuple(detects),
                needs=tuple(needs),
                heavy=heavy,
                writes=writes,
                cost=cost,
                kind=kind,
                check=check,
                observe=observe,
                observes=observes,
            )
        )
        return check

    return register


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by id."""
    for module in MODULES:
        importlib.import_module(f"claude_conformance.rules.{module}")
    return tuple(sorted(_rules.values(), key=lambda rule: rule.id))


def find_rule(id: str) -> Rule:
    """The rule with this id; raises `UnknownRule`."""
    wanted = id.strip().upper()
    for found in all_rules():
        if found.id == wanted:
            return found
    raise UnknownRule(f"there is no rule {id!r}; `claude-conformance rules` lists them")


def select(patterns: Iterable[str]) -> tuple[Rule, ...]:
    """The rules whose id equals or begins with one of the patterns (`A01`, `H`); all without."""
    wanted = [pattern.strip().upper() for pattern in patterns]
    chosen = []
    for pattern in wanted:
        found = [rule for rule in all_rules() if rule.id.startswith(pattern)]
        if not found or not pattern:
            raise UnknownRule(f"there is no rule {pattern!r}; `claude-conformance rules` lists them")
        chosen += found
    return tuple(sorted(set(chosen), key=lambda rule: rule.id)) if wanted else all_rules()
