"""Compares what was found with what was expected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from claude_conformance.kill_matrix.expected import Expectation, Name
from claude_conformance.kill_matrix.judgements import unreached
from claude_conformance.kill_matrix.run import Examination
from claude_conformance.rules import all_rules, find_rule


@attrs.frozen
class Row:
    """One fault: what was expected and what was found."""

    expectation: Expectation
    examination: Examination
    clean: Examination

    @property
    def fault(self) -> str:
        """The id of the fault."""
        return self.expectation.fault

    @property
    def missed(self) -> tuple[Name, ...]:
        """The rules and cases that must detect the fault but do not."""
        return tuple(name for name in self.expectation.named if not self.says(name))

    def says(self, name: Name) -> bool:
        """Returns whether a rule or case fails, or reports as missing an API that the fault removes."""
        if self.expectation.unsupported:
            return name.rule in self.examination.unsupported and name.rule not in self.clean.unsupported
        if name.case is None:
            return name.rule in self.examination.failed
        return name.case in self.examination.failed_cases(name.rule)

    @property
    def surplus(self) -> tuple[Name, ...]:
        """Cases that fail although the expectation names other cases of their rule."""
        named = [name for name in self.expectation.caught_by if name.case is not None]
        return tuple(
            other
            for rule in dict.fromkeys(name.rule for name in named)
            for case in self.examination.failed_cases(rule)
            if (other := Name(rule, case)) not in named
        )

    @property
    def proves(self) -> tuple[Name, ...]:
        """What this fault proves: the rule named first, and cases that are the only one of their rule."""
        if self.missed or self.surplus or not self.expectation.named:
            return ()
        rules = [name.rule for name in self.expectation.named]
        cases = [name for name in self.expectation.named if name.case and rules.count(name.rule) == 1]
        return (Name(rules[0]), *cases)

    @property
    def counts(self) -> bool:
        """Whether the fault is a defect that can be detected. Legal behaviour is not a defect."""
        return bool(self.expectation.named)

    @property
    def wronged(self) -> tuple[str, ...]:
        """The MUST rules that fail although the behaviour of the mock is legal."""
        if not self.expectation.legal:
            return ()
        return tuple(id_ for id_ in self.examination.failed if find_rule(id_).severity == "MUST")


@attrs.frozen
class Matrix:
    """The whole matrix: the mock without faults, and with each fault.

    ``elsewhere`` names the server in the tests that proves a rule or case. ``whole`` means that every fault
    has a row, so that unproven rules can be reported; ``judged`` that unreached judgements are reported too.
    """

    clean: Examination
    rows: tuple[Row, ...]
    elsewhere: Mapping[str, str] = attrs.field(factory=dict)
    whole: bool = True
    judged: bool = False

    @property
    def reached(self) -> frozenset[str]:
        """The judgements that the rules reached under some fault."""
        return frozenset().union(*(row.examination.reached for row in self.rows))

    @property
    def defects(self) -> tuple[Row, ...]:
        """The rows of faults that must be detected."""
        return tuple(row for row in self.rows if row.counts)

    @property
    def caught(self) -> tuple[Row, ...]:
        """The defects that all named rules and cases detect."""
        return tuple(row for row in self.defects if not row.missed)

    @property
    def proofs(self) -> dict[str, list[str]]:
        """By rule or case the faults that prove it."""
        found: dict[str, list[str]] = {}
        for row in self.rows:
            for name in row.proves:
                found.setdefault(str(name), []).append(row.fault)
        return found

    @property
    def names(self) -> tuple[Name, ...]:
        """Every rule, and every case that the run against the clean mock judged, except generated ones.

        Generated cases are proven by their rule, because the same code judges them all.
        """
        return tuple(
            name
            for rule in all_rules()
            for name in (
                Name(rule.id),
                *(Name(rule.id, case) for case in self.clean.own_cases.get(rule.id, ())),
            )
        )

    @property
    def unproven(self) -> tuple[str, ...]:
        """The rules and cases that neither a fault nor a server in the tests proves."""
        proofs = self.proofs
        return tuple(
            str(name) for name in self.names if str(name) not in proofs and str(name) not in self.elsewhere
        )

    def shortcomings(self) -> list[str]:
        """Returns what the matrix does not reach, one line each."""
        return [
            *(f"the clean mock fails {id_}: {why}" for id_, why in self.clean.failed.items()),
            *self._breaks(),
            *(f"{row.fault} is legal and fails {id_}" for row in self.rows for id_ in row.wronged),
            *(line for row in self.rows for line in _unfulfilled(row)),
            *(f"no fault proves {name}" for name in (self.unproven if self.whole else ())),
            *(unreached(self.reached) if self.judged else ()),
        ]

    def _breaks(self) -> Iterator[str]:
        for item in (self.clean, *(row.examination for row in self.rows)):
            what = item.fault or "clean mock"
            for id_, why in item.errors.items():
                yield f"{what}: {id_} broke: {why}"
            if item.broken:
                yield f"{what}: the mock itself broke: {item.broken}"


def _unfulfilled(row: Row) -> Iterator[str]:
    found = row.examination
    for name in row.missed:
        status = next(
            (
                f"{what}: {reasons[name.rule]}"
                for what, reasons in (
                    ("fails with other cases", found.failed),
                    ("is skipped", found.skipped),
                    ("is unsupported", found.unsupported),
                )
                if name.rule in reasons
            ),
            "passes",
        )
        yield f"{row.fault}: {name} has to fail and {status}"
    for name in row.surplus:
        yield f"{row.fault}: {name} fails in addition to the named cases"
    for word in ("unseen", "hole"):
        if getattr(row.expectation, word) and found.failed:
            yield f"{row.fault} is called {word} and fails {', '.join(found.failed)}"


def judge(
    expected: Mapping[str, Expectation],
    clean: Examination,
    found: Iterable[Examination],
    *,
    elsewhere: Mapping[str, str] | None = None,
    whole: bool = True,
    judged: bool = False,
) -> Matrix:
    """Combines the examinations with the expectations."""
    rows = [Row(expected[item.fault], item, clean) for item in found if item.fault is not None]
    return Matrix(clean, tuple(rows), elsewhere or {}, whole, judged)
