"""Rules that are judged for each kind of objects: `R03 [vault]` is rule R03 for vaults."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial

import attrs

from claude_conformance.contract import CORE, load_contract, shipped_apis, whole_contract
from claude_conformance.rules.kit.kinds import Kind, kinds_of
from claude_conformance.rules.model import Rule, Severity, Since
from claude_conformance.rules.outcome import Impact
from claude_conformance.rules.place import Place, caller
from claude_conformance.rules.probe import Probe

SINCE: Since = "2023-06-01"
_PATTERN = re.compile(r"(R\d{0,2})(?: ?\[([a-z_]+)\])?", re.IGNORECASE)

Applies = Callable[[Kind], bool]
CheckKind = Callable[[Probe, Kind], None]


@attrs.frozen
class KindRule:
    """A requirement on every kind that ``applies`` selects. The other attributes are those of `Rule`.

    ``judges`` says what the operations do whose responses it judges, of a kind if that differs.
    """

    id: str
    title: str
    severity: Severity
    impact: Impact
    source: tuple[str, ...]
    judges: Callable[[Kind], tuple[str, ...]] = attrs.field(repr=False, eq=False)
    cost: int
    applies: Applies = attrs.field(repr=False, eq=False)
    check: CheckKind = attrs.field(repr=False, eq=False)
    place: Place = attrs.field(repr=False, eq=False)

    def of(self, kind: Kind) -> Rule:
        """Returns the rule for one kind."""
        return Rule(
            id=f"{self.id} [{kind.name}]",
            title=self.title,
            severity=self.severity,
            impact=self.impact,
            since=SINCE,
            profile=kind.api,
            source=self.source,
            writes=True,
            cost=self.cost,
            check=partial(self._checked, kind=kind),
            place=self.place,
        )

    def _checked(self, probe: Probe, kind: Kind) -> None:
        self.check(probe, attrs.evolve(kind, rule=self.id))


_rules: dict[str, KindRule] = {}


def rule(
    id: str,
    *,
    title: str,
    source: Iterable[str],
    judges: Iterable[str] | Callable[[Kind], Iterable[str]],
    applies: Applies,
    severity: Severity = "MUST",
    impact: Impact = "contract",
    cost: int = 4,
) -> Callable[[CheckKind], CheckKind]:
    """Registers a rule that is judged for each kind that ``applies`` selects.

    Raises `ValueError` if the id is malformed or taken.
    """

    def wrap(check: CheckKind) -> CheckKind:
        if id in _rules or not re.fullmatch(r"R\d{2}", id):
            raise ValueError(f"the rule id {id!r} is taken or malformed")

        def of_kind(kind: Kind) -> tuple[str, ...]:
            return tuple(judges(kind) if callable(judges) else judges)

        _rules[id] = KindRule(
            id, title, severity, impact, tuple(source), of_kind, cost, applies, check, caller()
        )
        return check

    return wrap


@cache
def kind_rules() -> tuple[KindRule, ...]:
    """Returns the rules that are judged for each kind, by id."""
    importlib.import_module("claude_conformance.rules.sections.r_resources")
    return tuple(_rules[id] for id in sorted(_rules))


@cache
def rules_of(api: str) -> tuple[Rule, ...]:
    """Returns the rules about the kinds of an API. Raises `ContractError` if the API is unknown."""
    kinds = [kind for kind in _with_needed(api).values() if kind.api == api]
    return tuple(rule.of(kind) for rule in kind_rules() for kind in kinds if rule.applies(kind))


@cache
def judged(api: str) -> Mapping[str, tuple[str, ...]]:
    """Returns which of these rules judge each operation of an API, by the name of the operation."""
    found: dict[str, tuple[str, ...]] = {}
    for kind in _with_needed(api).values():
        if kind.api == api:
            for name, operation in kind.operations.items():
                does = kind.action(name).does
                found[operation.id] = tuple(
                    rule.id for rule in kind_rules() if rule.applies(kind) and does in rule.judges(kind)
                )
    return found


def _with_needed(api: str) -> Mapping[str, Kind]:
    """Returns the kinds of an API, with those of other APIs if its objects name some or are below some."""
    found = kinds_of(load_contract() if api in CORE else load_contract(api))
    needed = {
        name
        for kind in found.values()
        for does in kind.operations
        for name in kind.action(does).needs.values()
    }
    needed |= {kind.resource.parent for kind in found.values() if kind.resource.parent}
    refused = (one for kind in found.values() for one in kind.resource.refused)
    needed |= {named.kind for one in refused for named in one.names.values()}
    playable = {name for name, kind in found.items() if kind.operations}
    return found if needed <= playable else kinds_of(whole_contract())


def all_kind_rules() -> tuple[Rule, ...]:
    """Returns the rules about every kind, by id."""
    found = [rule for api in (*CORE, *shipped_apis()) for rule in rules_of(api)]
    return tuple(sorted(found, key=lambda rule: rule.id))


def matching(pattern: str) -> tuple[Rule, ...]:
    """Returns the rules that a pattern names (`R`, `R03`, `R03 [vault]`), or none."""
    wanted = _PATTERN.fullmatch(pattern.strip())
    if wanted is None:
        return ()
    prefix, kind = wanted[1].upper(), wanted[2]
    return tuple(
        rule
        for rule in all_kind_rules()
        if rule.id.startswith(prefix) and (kind is None or rule.id.endswith(f"[{kind.lower()}]"))
    )
