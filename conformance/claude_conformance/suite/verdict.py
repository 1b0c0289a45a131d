"""Results of rules, and the verdicts that follow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import attrs

from claude_conformance.contract.text.counted import counted
from claude_conformance.rules import Case, Rule
from claude_conformance.rules.model import Profile
from claude_conformance.rules.outcome import Impact
from claude_conformance.wire import Exchange

Status = Literal["passed", "failed", "unsupported", "skipped", "error"]
STATUSES: tuple[Status, ...] = ("passed", "failed", "unsupported", "skipped", "error")

READY, LIMITED, NOT_READY, UNKNOWN = "ready", "ready with limitations", "not ready", "not examined"


@attrs.frozen
class Result:
    """The verdict on one rule; ``message`` gives the reason, ``exchanges`` the evidence.

    ``cases`` are the cases that the rule's check judged; empty for a rule without cases. ``graded`` is the
    impact of the failure if it differs from the rule's own, ``places`` the profiles that it counts toward if
    they differ from the rule's own. ``cut`` says why the run did not examine the rule (to the end); it is
    empty otherwise.
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
        """The impact of the failure, or of a possible failure."""
        return self.graded or self.rule.impact

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """The profiles that the result counts toward."""
        return self.places or (self.rule.profile,)


@attrs.frozen
class ProfileVerdict:
    """The verdict on a server in one area, and the rules that decide it."""

    verdict: str
    reasons: tuple[str, ...]


def without_streak(result: Result, streak: Sequence[Exchange], cut: str) -> Result:
    """Returns the result as it counts after a run that ended because the server broke down.

    ``streak`` contains the exchanges in which the server was already down. A failure in one of these does not
    count, and no other result is certain. A failure of several cases counts only if one case failed before.
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

    A failure is certain. A better verdict requires that the run could examine all rules of the profile.
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
        why = f"{_some(cut, results)} not judged, or not to the end: {cut[0].cut}"
        return ProfileVerdict(UNKNOWN, (*reasons, why))
    if failed:
        return ProfileVerdict(LIMITED, reasons)
    if not any(result.status in {"passed", "failed"} for result in results):
        return ProfileVerdict(UNKNOWN, tuple(dict.fromkeys(result.message for result in results)))
    return ProfileVerdict(READY, (f"{_some(unjudged, results)} not judged",) if unjudged else ())


def _some(some: Sequence[Result], results: Sequence[Result]) -> str:
    were = "was" if len(some) == 1 else "were"
    return f"{len(some)} of {counted(len(results), 'rule')} {were}"


def exit_status(
    results: Sequence[Result], *, strict: bool, baseline: frozenset[str], reason: str | None, ended: bool
) -> int:
    """Returns 0 if conformant, 1 if not conformant, 2 if not (fully) examined; ``reason`` says why.

    Failures of the rules in ``baseline`` are known and do not count. ``ended`` means that the run could not
    start, or was ended early by its user or its budget; then no failure affects the verdict. If a server
    stops responding during a run, its earlier failures still count.
    """
    if ended:
        return 2
    if any(decides(result, strict=strict) and result.rule.id not in baseline for result in results):
        return 1
    judged = any(result.status in {"passed", "failed"} for result in results)
    return 0 if judged and reason is None else 2
