"""A section of rules: registers them with their common defaults."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypedDict, TypeVar, Unpack, overload

from claude_conformance.rules.model import (
    Check,
    Kind,
    Observer,
    Observes,
    Profile,
    Rule,
    Severity,
    Since,
)
from claude_conformance.rules.outcome import Impact
from claude_conformance.rules.place import caller
from claude_conformance.rules.registry import InvalidRule, add

C = TypeVar("C", bound=Check)
O = TypeVar("O", bound=Observer)  # noqa: E741


class Traits(TypedDict, total=False):
    """The parameters of a section or a rule; `Rule` explains each."""

    severity: Severity
    impact: Impact
    profile: Profile
    since: Since
    detects: Iterable[str]
    needs: Iterable[str]
    heavy: bool
    writes: bool
    cost: int
    kind: Kind
    observes: Observes


def _listed(owner: str, name: str, value: Iterable[str]) -> tuple[str, ...]:
    """Returns the strings of a list. Raises `InvalidRule` if it is something else, such as one string."""
    if isinstance(value, str):
        raise InvalidRule(f"{owner}: {name} is a string; write a list: {name}=[{value!r}]")
    found = tuple(value) if isinstance(value, Iterable) else (value,)
    if not isinstance(value, Iterable) or not all(isinstance(item, str) for item in found):
        raise InvalidRule(f"{owner}: {name} is not a list of strings")
    return found


class Section:
    """A group of rules whose ids have the same prefix.

    ``prefix`` is the part of the ids before the number: a letter for the rules of this package, `X-` and
    capital letters for custom rules (`X-ACME`). ``defaults`` apply to each rule that does not override them.
    A MUST needs documentation, an SDK or a standard as a source; ``authorities`` are further URL prefixes
    that count as documentation.
    """

    def __init__(
        self, prefix: str, title: str, *, authorities: Sequence[str] = (), **defaults: Unpack[Traits]
    ) -> None:
        self.prefix = prefix
        self.title = title
        self.authorities = _listed(f"the section {prefix}", "authorities", authorities)
        self.defaults: Traits = defaults

    def having(self, **defaults: Unpack[Traits]) -> Section:
        """Returns the same section with other defaults, for rules that have more in common."""
        merged: Traits = {**self.defaults, **defaults}
        return Section(self.prefix, self.title, authorities=self.authorities, **merged)

    def add(
        self,
        id: str,
        *,
        title: str,
        source: Iterable[str],
        check: Check | None = None,
        observe: Observer | None = None,
        **traits: Unpack[Traits],
    ) -> Rule:
        """Registers a rule.

        ``title`` completes the sentence "A server ..."; ``source`` lists the URLs of its sources;
        ``check`` sends requests and raises an `Outcome`, ``observe`` judges every exchange of the run.
        Raises `InvalidRule` if the rule contradicts itself, its section, or an existing rule.
        """
        said: Traits = {**self.defaults, **traits}
        unknown = [name for name in said if name not in Traits.__annotations__]
        if unknown:
            raise InvalidRule(f"{id} has the unknown parameter {unknown[0]!r}")
        missing = [name for name in ("severity", "impact", "profile") if name not in said]
        if missing:
            raise InvalidRule(f"{id} has no {missing[0]}, and its section has no default")
        if not id.startswith(self.prefix) or not id[len(self.prefix) :].isdigit():
            raise InvalidRule(f"the id {id!r} is not {self.prefix} and a number")
        return add(
            Rule(
                id=id,
                title=title,
                severity=said["severity"],
                impact=said["impact"],
                since=said.get("since", "2023-06-01"),
                profile=said["profile"],
                source=_listed(id, "source", source),
                detects=_listed(id, "detects", said.get("detects", ())),
                needs=_listed(id, "needs", said.get("needs", ())),
                heavy=said.get("heavy", False),
                writes=said.get("writes", False),
                cost=said.get("cost", 1),
                kind=said.get("kind", "probe"),
                check=check,
                observe=observe,
                observes=said.get("observes", "judged"),
                place=caller(),
            ),
            self.authorities,
        )

    @overload
    def rule(
        self, id: str, *, title: str, source: Iterable[str], check: Check, **traits: Unpack[Traits]
    ) -> Callable[[O], O]: ...

    @overload
    def rule(
        self,
        id: str,
        *,
        title: str,
        source: Iterable[str],
        observe: Observer | None = None,
        **traits: Unpack[Traits],
    ) -> Callable[[C], C]: ...

    def rule(
        self,
        id: str,
        *,
        title: str,
        source: Iterable[str],
        check: Check | None = None,
        observe: Observer | None = None,
        **traits: Unpack[Traits],
    ) -> Callable[[C], C] | Callable[[O], O]:
        """Like `add`, as a decorator: the function is the check or, with ``check``, the observer."""

        def checks(function: C) -> C:
            self.add(id, title=title, source=source, check=function, observe=observe, **traits)
            return function

        def observes(function: O) -> O:
            self.add(id, title=title, source=source, check=check, observe=function, **traits)
            return function

        return checks if check is None else observes
