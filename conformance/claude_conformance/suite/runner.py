"""Runs rules against a server and combines their verdicts."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import UTC, datetime
from urllib.parse import urlsplit

import attrs

from claude_conformance.contract import Contract
from claude_conformance.contract.text.counted import counted
from claude_conformance.rules import CutShort, Failed, Outcome, Rule, Skipped, Unsupported, recorded_cases
from claude_conformance.rules.kit.fresh import drawn_from
from claude_conformance.rules.probe import Extent
from claude_conformance.suite.budget import Budget
from claude_conformance.suite.ledger import Entry, Ledger
from claude_conformance.suite.preflight import Blocker, preflight
from claude_conformance.suite.probe import RuleProbe
from claude_conformance.suite.report import Report
from claude_conformance.suite.session import Session, default_version
from claude_conformance.suite.target import Target, is_loopback
from claude_conformance.suite.transport import LINGER
from claude_conformance.suite.verdict import Result, without_streak

Progress = Callable[[int, int, Result], None]
"""Called after each rule with the number of finished rules, the number of all rules, and the result."""

KEPT = 3
"""Exchanges shown with a verdict; for a rule with several cases, one for each case that fails."""


@attrs.frozen
class Options:
    """How to run. ``budget`` counts requests, ``tokens`` output tokens; `None` means no limit.

    ``thorough`` sends every case of every rule in a separate request. Without it, a server on another machine
    gets a sample, and one on this machine gets all cases, several per request. ``examples`` is the maximum
    number of generated requests of each kind. ``linger`` is how many seconds a connection may stay open after
    the event that ends a stream. ``longest_pause`` limits every wait, in seconds; rules still count the whole
    wait.
    """

    rules: tuple[Rule, ...]
    variant: str = "all"
    model: str | None = None
    budget: int | None = 2000
    tokens: int | None = 300_000
    workers: int = 1
    seed: int = 0
    strict: bool = False
    heavy: bool = False
    writes: bool = False
    thorough: bool = False
    examples: int = 10
    linger: float = LINGER
    baseline: frozenset[str] = frozenset()
    longest_pause: float | None = None


def run(
    target: Target,
    contract: Contract,
    options: Options,
    *,
    progress: Progress | None = None,
    stop: threading.Event | None = None,
    pause: Callable[[float], object] | None = None,
) -> Report:
    """Examines a server. Always returns a report, even if it is interrupted or the server stops responding.

    ``pause`` waits for a number of seconds; with virtual time it does not need to wait.
    """
    started, began = datetime.now(UTC), time.monotonic()
    variant = contract.variant(options.variant)
    version = default_version(contract, variant)
    ledger = Ledger(options.rules, contract, version, target.url, target.key)
    budget = Budget(options.budget, options.tokens)
    stop = stop or threading.Event()
    pause = pause or _short(stop, options.longest_pause)
    session = Session(
        target, contract, variant, budget, ledger, stop=stop, linger=options.linger, pause=pause
    )
    runner = _Runner(session, options, progress or (lambda *_: None))
    try:
        runner.run()
    except KeyboardInterrupt:
        session.stop.set()
        runner.blocker = Blocker("the run was interrupted")
    return Report(
        target=target.url,
        variant=variant.name,
        model=runner.model(),
        spec_version=str(contract.base["info"]["version"]),
        seed=options.seed,
        started_at=started.isoformat(timespec="seconds").replace("+00:00", "Z"),
        duration=time.monotonic() - began,
        requests=budget.requests,
        results=runner.results(),
        redactor=target.redactor,
        strict=options.strict,
        baseline=options.baseline,
        reason=runner.reason(),
        ended=runner.blocker is not None or session.exhausted is not None or bool(session.streak),
    )


def _short(stop: threading.Event, longest: float | None) -> Callable[[float], object] | None:
    """Returns a limited wait, or `None` for unlimited waits."""
    return None if longest is None else lambda seconds: stop.wait(min(seconds, longest))


class _Runner:
    def __init__(self, session: Session, options: Options, progress: Progress) -> None:
        self._session = session
        self._options = options
        self._progress = progress
        self._done: dict[str, Result] = {}
        self._left: dict[str, list[str]] = {}
        self.blocker: Blocker | None = None
        self.limit: str | None = None

    def model(self) -> str | None:
        if self._options.model is not None or not self._session.once.made("models"):
            return self._options.model
        try:
            return self._probe().model
        except Outcome:
            return None

    def reason(self) -> str | None:
        """Returns why the run is not complete, in one line; `None` if it is."""
        if (exhausted := self._session.exhausted) is not None:
            return f"the run ended early: {exhausted}"
        if self._session.streak:
            return f"the run ended early: {self._session.gone}"
        if (cut := self._cut()) is not None:
            return cut
        short = [result for result in self._done.values() if result.cut]
        if not short:
            return None
        some = f"{len(short)} rule was" if len(short) == 1 else f"{len(short)} rules were"
        return f"{some} not judged, or not to the end: {short[0].cut}"

    def _cut(self) -> str | None:
        """Returns why the run as a whole did not examine everything; `None` if it did."""
        if self.blocker is not None:
            return self.blocker.reason
        return self._session.exhausted or self._session.gone or self.limit

    def _probe(self, rule: str = "") -> RuleProbe:
        options = self._options
        return RuleProbe(
            self._session,
            options.model,
            rule=rule,
            writes=options.writes,
            extent=self._extent(),
            seed=options.seed,
        )

    def _extent(self) -> Extent:
        if self._options.thorough:
            return "single"
        host = urlsplit(self._session.target.url).hostname or ""
        return "complete" if is_loopback(host) else "sample"

    def run(self) -> None:
        try:
            self._run()
        finally:
            for thing, reason in self._session.tidy():
                self._left.setdefault(thing.rule, []).append(f"{thing.path} ({reason})")

    def _run(self) -> None:
        named = self._options.model is not None
        blocker = preflight(self._session, self._probe(), self._options.rules, named=named)
        if blocker is not None and not blocker.partly:
            self.blocker = blocker
            return
        self.limit = blocker.reason if blocker is not None else None
        checks = [rule for rule in self._options.rules if rule.kind == "probe"]
        with ThreadPoolExecutor(self._options.workers, thread_name_prefix="rule") as pool:
            pending = {pool.submit(self._examine, rule) for rule in checks}
            try:
                self._collect(pending)
            except BaseException:
                # Without this, leaving the pool would wait for every rule that has not begun.
                self._session.stop.set()
                pool.shutdown(wait=True, cancel_futures=True)
                raise

        self._properties([rule for rule in self._options.rules if rule.kind == "property"])

    def _properties(self, rules: list[Rule]) -> None:
        if rules:
            from claude_conformance.suite.properties import run_properties  # slow to load

            for result in run_properties(self._probe(), rules, self._options.examples, self._options.seed):
                self._record(result)

    def _collect(self, pending: set[Future[Result]]) -> None:
        while pending:
            ready, pending = wait(pending, timeout=1.0, return_when=FIRST_COMPLETED)
            for future in ready:
                self._record(future.result())

    def _record(self, result: Result) -> None:
        self._done[result.rule.id] = result
        self._progress(len(self._done), len(self._options.rules), result)

    def _examine(self, rule: Rule) -> Result:
        with recorded_cases() as cases, drawn_from(self._options.seed, rule.id):
            result = self._verdict(rule)
        message = result.message or "; ".join(
            f"{case.name} was not judged: {case.message}" for case in cases if case.status == "skipped"
        )
        return attrs.evolve(result, cases=tuple(cases), message=message)

    def _verdict(self, rule: Rule) -> Result:
        probe = self._probe(rule.id)
        try:
            self._precondition(rule, probe)
            if rule.check is not None:
                rule.check(probe)
        except Failed as failure:
            shown = failure.exchanges or tuple(probe.exchanges[-1:])
            kept = max(KEPT, len(failure.cases))
            return Result(rule, "failed", failure.message, shown[:kept], graded=failure.impact)
        except Skipped as skip:
            cut = skip.message if isinstance(skip, CutShort) else ""
            return Result(rule, "skipped", skip.message, skip.exchanges[:KEPT], cut=cut)
        except Unsupported as missing:
            return Result(rule, "unsupported", missing.message, missing.exchanges[:KEPT])
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # a custom rule may raise any exception, even SystemExit
            text = f"the check itself broke: {type(error).__name__}: {error}"
            return Result(rule, "error", text, tuple(probe.exchanges[-1:]))
        return Result(rule, "passed", "; ".join(probe.notes))

    def _precondition(self, rule: Rule, probe: RuleProbe) -> None:
        order, variant = self._session.contract.versions, self._session.variant
        if order.index(rule.since) > max(map(order.index, variant.versions)):
            raise Skipped(f"applies since {rule.since}, which variant {variant.name} does not offer")
        for name in rule.needs:
            if not probe.supports(name):
                operation = self._session.contract.whole_view(self._session.version).operations[name]
                raise Unsupported(f"the server has no {operation.method} {operation.path}")
        if rule.heavy and not self._options.heavy:
            raise Skipped("sends large bodies; run it with --heavy")
        if rule.writes and not self._options.writes:
            raise Skipped("creates or deletes objects on the server; run it with --allow-writes")

    def results(self) -> tuple[Result, ...]:
        """Returns the verdict on every selected rule, even if the run ended early."""
        entries = self._session.ledger.entries
        blocker = self.blocker or Blocker(self._session.gone or "the run ended before this rule")
        if blocker.nothing_here:
            return tuple(Result(rule, "unsupported", blocker.reason) for rule in self._options.rules)
        unbegun = self.blocker is not None and not self._done
        cut = self._cut() or ""
        found = []
        for rule in self._options.rules:
            result = self._done.get(rule.id)
            if result is None:
                result = Result(rule, "skipped", blocker.reason, cut=blocker.reason)
            elif rule.observe is not None or (self.limit and result.status == "skipped"):
                # Observers have not seen the rest of the run.
                result = attrs.evolve(result, cut=result.cut or cut)
            judged = self._with_entry(result, entries.get(rule.id))
            if unbegun and judged.status == "passed":
                # Its observer has seen only the requests that come before the rules.
                judged = result
            found.append(self._with_left(without_streak(judged, self._session.streak, cut)))
        return tuple(found)

    def _with_left(self, result: Result) -> Result:
        """Returns the result with the objects that its rule created and the run could not delete."""
        left = self._left.get(result.rule.id)
        if not left:
            return result
        parts = (result.message, f"left on the server: {', '.join(left)}")
        return attrs.evolve(result, message="; ".join(part for part in parts if part))

    def _with_entry(self, result: Result, entry: Entry | None) -> Result:
        if entry is None or result.status in {"failed", "error"}:
            return result
        if entry.broken:
            seen = f"{entry.message} ({entry.broken} of {counted(entry.broken + entry.held, 'exchange')})"
            return attrs.evolve(
                result,
                status="failed",
                message=seen,
                exchanges=tuple(entry.exchanges),
                graded=entry.impact,
                places=tuple(sorted(entry.profiles)),
            )
        if entry.fault is not None:
            return attrs.evolve(result, status="error", message=f"the check itself broke: {entry.fault}")
        if entry.held:
            return attrs.evolve(
                result, status="passed", message=f"held for {counted(entry.held, 'exchange')}", exchanges=()
            )
        if result.status == "passed":
            return attrs.evolve(result, status="skipped", message="no exchange of this run can show it")
        return result
