"""Holds what was found against what was expected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from claude_conformance.kill_matrix.expected import Expectation
from claude_conformance.kill_matrix.run import Examination, rules
from claude_conformance.rules import find_rule

TOLD = 0.95
"""The part of the faults that a rule has to catch that names the right cause."""


@attrs.frozen
class Row:
    """One fault: what was expected of it and what was found."""

    expectation: Expectation
    examination: Examination
    clean: Examination

    @property
    def fault(self) -> str:
        """The id of the fault."""
        return self.expectation.fault

    @property
    def caught(self) -> tuple[str, ...]:
        """The rules that fail, or say that the API is missing where the fault takes it away."""
        gone = set(self.examination.unsupported) - set(self.clean.unsupported)
        return tuple(sorted({*self.examination.failed, *(gone & set(self.expectation.unsupported))}))

    @property
    def named(self) -> tuple[str, ...]:
        """The rules among them that were expected to."""
        return tuple(id_ for id_ in self.caught if id_ in self.expectation.named)

    @property
    def counts(self) -> bool:
        """Whether the fault is a defect that ought to be caught; legal behaviour is none."""
        return not self.expectation.legal

    @property
    def wronged(self) -> tuple[str, ...]:
        """The MUST rules that fail although what the mock does is legal."""
        if self.counts:
            return ()
        return tuple(id_ for id_ in self.examination.failed if find_rule(id_).severity == "MUST")


@attrs.frozen
class Thresholds:
    """What a kill matrix has to reach."""

    named: float = TOLD
    untripped: int = 0


@attrs.frozen
class Matrix:
    """The whole: the mock without faults, and with each."""

    clean: Examination
    rows: tuple[Row, ...]
    elsewhere: Mapping[str, str] = attrs.field(factory=dict)
    seconds: float = 0.0

    @property
    def defects(self) -> tuple[Row, ...]:
        """The rows of faults that ought to be caught."""
        return tuple(row for row in self.rows if row.counts)

    @property
    def caught(self) -> tuple[Row, ...]:
        """The defects that some rule catches."""
        return tuple(row for row in self.defects if row.caught)

    @property
    def named(self) -> tuple[Row, ...]:
        """The defects that a rule catches that names the right cause."""
        return tuple(row for row in self.defects if row.named)

    @property
    def tripped(self) -> dict[str, list[str]]:
        """For each rule the faults that it catches."""
        found: dict[str, list[str]] = {rule.id: [] for rule in rules()}
        for row in self.rows:
            for id_ in row.caught:
                found.setdefault(id_, []).append(row.fault)
        return found

    @property
    def untripped(self) -> tuple[str, ...]:
        """The rules that no fault trips, but for those that are tripped elsewhere."""
        return tuple(id_ for id_, by in self.tripped.items() if not by and id_ not in self.elsewhere)

    def shortcomings(self, thresholds: Thresholds) -> list[str]:
        """What the matrix does not reach, one line each."""
        lines = [f"the clean mock fails {id_}: {why}" for id_, why in self.clean.failed.items()]
        lines += [
            f"{item.fault or 'clean mock'}: {id_} broke: {why}"
            for item in (self.clean, *(row.examination for row in self.rows))
            for id_, why in item.errors.items()
        ]
        lines += [
            f"{item.fault or 'clean mock'}: the mock itself broke: {item.broken}"
            for item in (self.clean, *(row.examination for row in self.rows))
            if item.broken
        ]
        lines += [f"{row.fault} is legal and fails {id_}" for row in self.rows for id_ in row.wronged]
        share = len(self.named) / len(self.defects) if self.defects else 1.0
        if share < thresholds.named:
            lines.append(f"only {share:.1%} of the faults are named, {thresholds.named:.0%} are wanted")
        if len(self.untripped) > thresholds.untripped:
            lines.append(f"no fault trips {', '.join(self.untripped)}")
        return lines


def judge(
    expected: Mapping[str, Expectation],
    clean: Examination,
    found: Iterable[Examination],
    *,
    elsewhere: Mapping[str, str] | None = None,
    seconds: float = 0.0,
) -> Matrix:
    """Puts the examinations beside the expectations."""
    rows = [Row(expected[item.fault], item, clean) for item in found if item.fault is not None]
    return Matrix(clean, tuple(rows), elsewhere or {}, seconds)
