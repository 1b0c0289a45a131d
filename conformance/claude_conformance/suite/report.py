"""A finished run, and its JSON report."""

from __future__ import annotations

from typing import Any

import attrs

from claude_conformance.rules import Case
from claude_conformance.suite.evidence import evidence
from claude_conformance.suite.verdict import STATUSES, Result, exit_status, profile_verdicts
from claude_conformance.suite.version import suite_version
from claude_conformance.wire import Redactor

REPORT_VERSION = 1


@attrs.frozen
class Report:
    """``reason`` says in one line why the run is incomplete, or is `None`; ``ended`` as in `exit_status`.

    ``started_at`` is RFC 3339 in UTC, ``duration`` in seconds, ``requests`` those sent.
    """

    target: str
    variant: str
    model: str | None
    spec_version: str
    seed: int
    started_at: str
    duration: float
    requests: int
    results: tuple[Result, ...]
    redactor: Redactor = attrs.field(repr=False)
    strict: bool = False
    baseline: frozenset[str] = frozenset()
    reason: str | None = None
    ended: bool = False

    @property
    def exit_status(self) -> int:
        """Returns 0 if conformant, 1 if not conformant, 2 if the suite could not run (to the end)."""
        return exit_status(
            self.results,
            strict=self.strict,
            baseline=self.baseline,
            reason=self.reason,
            ended=self.ended,
        )

    def to_json(self) -> dict[str, Any]:
        """Returns the report as plain data; no secret, control character or lone surrogate is in it."""
        hide = self.redactor.text
        counts: dict[str, int] = {
            status: sum(result.status == status for result in self.results) for status in STATUSES
        }
        counts["errors"] = counts.pop("error")
        profiles = {
            name: {"verdict": found.verdict, "reasons": [hide(reason) for reason in found.reasons]}
            for name, found in profile_verdicts(self.results).items()
        }
        return {
            "report_version": REPORT_VERSION,
            "target": hide(self.target),
            "variant": self.variant,
            "model": hide(self.model) if self.model is not None else None,
            "spec_version": self.spec_version,
            "suite_version": suite_version(),
            "seed": self.seed,
            "started_at": self.started_at,
            "duration_s": round(self.duration, 3),
            "requests": self.requests,
            "exit_status": self.exit_status,
            "reason": hide(self.reason) if self.reason is not None else None,
            "summary": counts,
            "profiles": profiles,
            "results": [self._result(result) for result in self.results],
        }

    def _result(self, result: Result) -> dict[str, Any]:
        rule = result.rule
        found: dict[str, Any] = {
            "rule": rule.id,
            "title": rule.title,
            "severity": rule.severity,
            "impact": result.impact,
            "profile": result.profiles[0],
            "source": list(rule.source),
            "status": result.status,
            "message": self.redactor.text(result.message),
            "evidence": [evidence(exchange, self.redactor) for exchange in result.exchanges],
        }
        if len(result.profiles) > 1:
            found["profiles"] = list(result.profiles)
        if result.cases:
            found["cases"] = [self._case(case) for case in result.cases]
        return found

    def _case(self, case: Case) -> dict[str, str]:
        hide = self.redactor.text
        return {"name": hide(case.name), "status": case.status, "message": hide(case.message)}
