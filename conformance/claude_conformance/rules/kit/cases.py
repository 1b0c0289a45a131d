"""Rules with several cases: each case is sent, and each case that fails is reported.

A run records the cases of each rule with `recorded_cases`, also of rules that pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal, TypeVar

import attrs

from claude_conformance.rules.outcome import CutShort, Failed, Outcome, Skipped, Unsupported, worst

CaseStatus = Literal["passed", "failed", "skipped"]

T = TypeVar("T")


@attrs.frozen
class Case:
    """The verdict on one case of a rule. ``message`` gives the reason, and is empty if the case passed.

    ``status`` is "skipped" if the case could not be judged. ``generated`` cases are derived from the
    description or a table.
    """

    name: str
    status: CaseStatus
    message: str = ""
    generated: bool = False


_record: ContextVar[list[Case] | None] = ContextVar("cases of the rule being checked", default=None)


@contextmanager
def recorded_cases() -> Iterator[list[Case]]:
    """Collects every case that `each` judges inside the block, in order."""
    found: list[Case] = []
    token = _record.set(found)
    try:
        yield found
    finally:
        _record.reset(token)


def each(cases: Mapping[str, T], check: Callable[[T], object], *, generated: bool = False) -> None:
    """Runs the check for every case, even if others fail.

    Raises one `Failed` that lists all failing cases (`negative: ...; string: ...`), names them in its
    ``cases`` and has one exchange of each; a single failing case keeps all its exchanges. If no case fails
    and one is skipped, raises `Skipped`, or `CutShort` if the run was cut short. Raises `Unsupported` if all
    cases are unsupported; otherwise unsupported cases do not count.
    """
    failed: dict[str, Failed] = {}
    unjudged: dict[str, Outcome] = {}
    for name, case in cases.items():
        outcome: Outcome | None = None
        try:
            check(case)
        except Failed as failure:
            outcome = failed[name] = failure
        except (Skipped, Unsupported) as skip:
            outcome = unjudged[name] = skip
        _note(name, outcome, generated)
    if failed:
        raise _failure(failed, len(unjudged), len(cases))
    missing = all(isinstance(outcome, Unsupported) for outcome in unjudged.values())
    if unjudged and (not missing or len(unjudged) == len(cases)):
        raise _skip(unjudged, len(cases))


def each_found(things: Mapping[str, T], check: Callable[[T], object]) -> None:
    """Like `each`, for objects that the server returned: they are not recorded as cases of the rule."""
    token = _record.set(None)
    try:
        each(things, check)
    finally:
        _record.reset(token)


def check_each(checks: Mapping[str, Callable[[], object]], *, generated: bool = False) -> None:
    """Like `each`, for cases that each have a check of their own."""
    each(checks, lambda check: check(), generated=generated)


WAYS: Mapping[str, bool] = {"without a stream": False, "in a stream": True}
"""Whether the response is a stream, by the end of a case's name."""


def in_both_ways(values: Mapping[str, T]) -> dict[str, tuple[T, bool]]:
    """Returns each value without a stream and in one, by the name of the case."""
    return {
        f"{name} {way}": (value, stream) for name, value in values.items() for way, stream in WAYS.items()
    }


def both_ways(check: Callable[[bool], None]) -> None:
    """Runs a check without a stream and in one."""
    each(WAYS, check)


def _note(name: str, outcome: Outcome | None, generated: bool) -> None:
    record = _record.get()
    if record is None:
        return
    if outcome is None:
        record.append(Case(name, "passed", generated=generated))
    else:
        status: CaseStatus = "failed" if isinstance(outcome, Failed) else "skipped"
        record.append(Case(name, status, outcome.message, generated))


def _failure(failed: Mapping[str, Failed], unjudged: int, total: int) -> Failed:
    message = "; ".join(f"{name}: {failure.message}" for name, failure in failed.items())
    if unjudged:
        message += f" ({_count(unjudged, total)} not judged)"
    if len(failed) == 1:
        exchanges = next(iter(failed.values())).exchanges
    else:
        exchanges = tuple(exchange for failure in failed.values() for exchange in failure.exchanges[:1])
    impact = worst(failure.impact for failure in failed.values())
    return Failed(message, *exchanges, cases=tuple(failed), impact=impact)


def _skip(unjudged: Mapping[str, Outcome], total: int) -> Outcome:
    short = [outcome for outcome in unjudged.values() if isinstance(outcome, CutShort)]
    if short:
        return short[0]
    reasons: dict[str, list[str]] = {}
    for name, outcome in unjudged.items():
        reasons.setdefault(outcome.message, []).append(name)
    message = "; ".join(f"{', '.join(names)}: {reason}" for reason, names in reasons.items())
    if total > 1:
        message = f"{_count(len(unjudged), total)} not judged: {message}"
    exchanges = [exchange for outcome in unjudged.values() for exchange in outcome.exchanges[:1]]
    missing = all(isinstance(outcome, Unsupported) for outcome in unjudged.values())
    return Unsupported(message, *exchanges) if missing else Skipped(message, *exchanges)


def _count(some: int, total: int) -> str:
    return f"{some} of {total} cases {'was' if some == 1 else 'were'}"
