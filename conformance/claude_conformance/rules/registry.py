"""The rules by id. A module of rules registers its own with the decorator `rule`."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import TypeVar

from claude_conformance.rules import sources
from claude_conformance.rules.model import Check, Kind, Observer, Observes, Profile, Rule, Severity, Since
from claude_conformance.rules.outcome import Impact

MODULES = (
    "a_authentication",
    "b_versions.beta_header",
    "b_versions.content_blocks",
    "b_versions.ignored_headers",
    "b_versions.version_header",
    "c_http.bytes",
    "c_http.error_messages",
    "c_http.errors",
    "c_http.every_api",
    "c_http.headers",
    "c_http.request_bodies",
    "c_http.request_framing",
    "c_http.routes",
    "c_http.sizes",
    "d_request.documents",
    "d_request.images",
    "d_request.options",
    "d_request.output_format",
    "d_request.parameters",
    "d_request.prefill",
    "d_request.text",
    "d_request.turns",
    "e_tools.calls",
    "e_tools.choice",
    "e_tools.continued_turns",
    "e_tools.definitions",
    "e_tools.rounds",
    "e_tools.server_tools",
    "e_tools.strict_schemas",
    "f_thinking_and_caching.blocks",
    "f_thinking_and_caching.cache_control",
    "f_thinking_and_caching.cache_usage",
    "f_thinking_and_caching.requests",
    "g_message.citations",
    "g_message.input_tokens",
    "g_message.output_format",
    "g_message.prefill",
    "g_message.shape",
    "g_message.stops",
    "h_stream.content",
    "h_stream.events",
    "i_models_and_counting.list",
    "i_models_and_counting.retrieval",
    "i_models_and_counting.token_counting",
    "j_batches.batches",
    "j_batches.results",
    "k_files",
    "l_skills",
    "m_limits.counting",
    "m_limits.headers",
    "m_limits.refusals",
    "n_routes",
    "p_properties",
    "q_forms.members",
    "q_forms.queries",
    "q_forms.sizes",
    "q_forms.uploads",
    "s_schemas",
    "t_carried.tokens",
    "u_exact.text",
    "u_exact.values",
    "v_truth.citations",
    "v_truth.claims",
    "v_truth.context",
    "v_truth.counts",
    "v_truth.models_and_skills",
    "v_truth.reuse",
    "v_truth.searches",
    "v_truth.stored_objects",
    "v_truth.tool_names",
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
        importlib.import_module(f"claude_conformance.rules.sections.{module}")
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
