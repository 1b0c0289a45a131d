"""Results of rules, and what they add up to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import attrs

from claude_conformance.rules import Case, Rule
from claude_conformance.rules.model import Profile
from claude_conformance.rules.outcome import Impact
from claude_conformance.wire import Exchange

Status = Literal["passed", "failed", "unsupported", "skipped", "error"]
STATUSES: tuple[Status, ...] = ("passed", "failed", "unsupported", "skipped", "error")

READY, LIMITED, NOT_READY, UNKNOWN = "ready", "ready with limitations", "not ready", "not examined"


@attrs.frozen
class Result:
    """The verdict on one rule; ``message`` says why, ``exchanges`` show it.

    ``cases`` are the cases that the rule's check judged; empty for a rule without cases. ``graded`` is the
    impact of the failure where it is not the rule's own, ``places`` the profiles that it counts toward
    where they are not the rule's own. ``cut`` says why the run did not look, or not to the end, and is
    empty when it did.
    """

    rule: Rule
    status: Status
    message: str = ""
    exchanges: tuple[Exchange, ...] = ()
    cases: tuple[Case, ...] = ()
    graded: Impact | None = None
    places: tuple[Profile, ...] = ()
    cut: str = ""

    @property
    def impact(self) -> Impact:
        """How grave the failure is, or a failure would be."""
        return self.graded or self.rule.impact

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """The profiles that the result counts toward."""
        return self.places or (self.rule.profile,)


@attrs.frozen
class ProfileVerdict:
    """What a server is good for in one area, and the rules that say so."""

    verdict: str
    reasons: tuple[str, ...]


def without_streak(result: Result, streak: Sequence[Exchange], cut: str) -> Result:
    """Returns the result as it counts after a run that ended because the server broke down.

    ``streak`` holds the exchanges in which it was down already: a failure that they show is none, and
    nothing else is certain either. A failure of several cases needs one that was seen before.
    """
    if not streak:
        return result
    down = {id(exchange) for exchange in streak}
    shown = [id(exchange) in down for exchange in result.exchanges]
    several = sum(case.status == "failed" for case in result.cases) > 1
    if result.status in {"failed", "error"} and not (all(shown) if several and shown else any(shown)):
        return result
    if result.status in {"failed", "error"}:
        return Result(result.rule, "skipped", cut, cut=cut)
    return attrs.evolve(result, cut=result.cut or cut)


def decides(result: Result, *, strict: bool) -> bool:
    """Returns whether a result makes the server not conformant."""
    return (
        result.status == "failed"
        and result.rule.severity == "MUST"
        and (strict or result.impact == "breaking")
    )


def profile_verdicts(results: Iterable[Result]) -> dict[str, ProfileVerdict]:
    """Returns the verdict of each profile that the results touch.

    What failed is certain. Anything better is said only of a profile whose rules the run could all examine.
    """
    groups: dict[str, list[Result]] = {}
    for result in results:
        for profile in result.profiles:
            groups.setdefault(profile, []).append(result)
    return {name: _profile(group) for name, group in sorted(groups.items())}


def _profile(results: Sequence[Result]) -> ProfileVerdict:
    failed = [result for result in results if result.status == "failed" and result.rule.severity == "MUST"]
    reasons = tuple(f"{result.rule.id} {result.rule.title}: {result.message}" for result in failed)
    unjudged = [result for result in results if result.status in {"skipped", "error"}]
    if any(result.impact == "breaking" for result in failed):
        return ProfileVerdict(NOT_READY, reasons)
    if cut := [result for result in results if result.cut]:
        why = f"{len(cut)} of {len(results)} rules were not judged, or not to the end: {cut[0].cut}"
        return ProfileVerdict(UNKNOWN, (*reasons, why))
    if failed:
        return ProfileVerdict(LIMITED, reasons)
    if not any(result.status in {"passed", "failed"} for result in results):
        return ProfileVerdict(UNKNOWN, tuple(dict.fromkeys(result.message for result in results)))
    count = len(unjudged)
    return ProfileVerdict(READY, (f"{count} of {len(results)} rules were not judged",) if count else ())


def exit_status(
    results: Sequence[Result], *, strict: bool, baseline: frozenset[str], reason: str | None, ended: bool
) -> int:
    """0 conformant, 1 not conformant, 2 not (fully) examined; ``reason`` says why not fully.

    Failures of the rules in ``baseline`` are known and do not count. ``ended`` says that the run could not
    look, or was ended early by its user or its budget: then no failure makes a verdict. A server that stops
    to answer in the middle of a run does not undo what it failed before.
    """
    if ended:
        return 2
    if any(decides(result, strict=strict) and result.rule.id not in baseline for result in results):
        return 1
    judged = any(result.status in {"passed", "failed"} for result in results)
    return 0 if judged and reason is None else 2
