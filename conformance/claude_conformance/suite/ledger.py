"""Calls the observers of the rules for every exchange of a run, and keeps their findings."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote, urlsplit

import attrs

from claude_conformance.contract import Contract, ContractError, Operation, View
from claude_conformance.rules import HELD, Observation, Rule
from claude_conformance.rules.model import Profile
from claude_conformance.rules.outcome import Graded, Impact, worst
from claude_conformance.wire import Exchange, Request

KEPT = 3
"""Exchanges kept as evidence of one rule."""


@attrs.define
class Entry:
    """The findings of one observer: how many exchanges conform, and the most serious ones that do not.

    ``impact`` is `None` for the rule's own; ``profiles`` are those of the operations that broke it.
    """

    held: int = 0
    broken: int = 0
    message: str = ""
    exchanges: list[Exchange] = attrs.field(factory=list)
    fault: str | None = None
    impact: Impact | None = None
    profiles: set[Profile] = attrs.field(factory=set)

    def add(self, finding: str, exchange: Exchange, impact: Impact | None) -> None:
        """Records a breach; a more serious one replaces earlier ones."""
        if self.broken and worst((self.impact, impact)) != self.impact:
            self.exchanges.clear()
            self.message = ""
        if not self.broken or not self.exchanges:
            self.message, self.impact = finding, impact
        self.broken += 1
        if impact == self.impact and len(self.exchanges) < KEPT:
            self.exchanges.append(exchange)


class Ledger:
    """Thread-safe."""

    def __init__(self, rules: Iterable[Rule], contract: Contract, version: str, root: str, key: str) -> None:
        self._rules = [rule for rule in rules if rule.observe is not None]
        self._contract = contract
        self._version = version
        self._root = urlsplit(root).path.rstrip("/")
        self._key = key
        self._lock = threading.Lock()
        self._memories: dict[str, dict[str, Any]] = {}
        self.entries: dict[str, Entry] = {rule.id: Entry() for rule in self._rules}

    def observe(self, exchange: Exchange) -> None:
        """Calls every observer for an exchange that has a response."""
        if exchange.response is None:
            return
        view = self.view_of(exchange.request)
        operation = self._operation(exchange.request, view)
        sent = {value.removeprefix("Bearer ") for _, value in exchange.request.headers}
        seen = Observation(exchange, view, operation, self._key in sent, self._memories)
        judged = seen.judged
        with self._lock:
            for rule in self._rules:
                if judged or rule.observes == "all":
                    self._ask(rule, seen)

    def _ask(self, rule: Rule, seen: Observation) -> None:
        entry = self.entries[rule.id]
        try:
            finding = rule.observe(seen) if rule.observe else None
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # a custom observer may raise any exception
            entry.fault = f"{type(error).__name__}: {error}"
            return
        if finding is None:
            return
        if not isinstance(finding, str):
            entry.fault = f"the observer returns {type(finding).__name__}, not a string or None"
            return
        if finding == HELD:
            entry.held += 1
            return
        impact = finding.impact if isinstance(finding, Graded) else None
        entry.add(str(finding), seen.exchange, None if impact == rule.impact else impact)
        entry.profiles.add(rule.profile_of(seen.operation.id if seen.operation is not None else None))

    def view_of(self, request: Request) -> View:
        """Returns the view that a request's headers select, or the run's own if they select none."""
        version = request.header("anthropic-version") or self._version
        values = (request.header("anthropic-beta") or "").split(",")
        betas = [value.strip() for value in values if value.strip() in self._contract.betas]
        try:
            return self._contract.view(version, betas)
        except ContractError:
            return self._contract.view(self._version, betas)

    def _operation(self, request: Request, view: View) -> Operation | None:
        path = unquote(urlsplit(request.url).path).removeprefix(self._root)
        try:
            return view.match(request.method, path).operation
        except ContractError:
            return None
