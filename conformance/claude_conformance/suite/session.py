"""One run's connection to a server: its budget, its exchanges, and whether to continue."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Sequence
from typing import Any

import httpx

from claude_conformance.contract import Contract, Variant
from claude_conformance.rules import RUN, Call, CutShort
from claude_conformance.rules.probe import Auth
from claude_conformance.suite.budget import Budget, BudgetExhausted
from claude_conformance.suite.heard import Heard
from claude_conformance.suite.ledger import Ledger
from claude_conformance.suite.litter import Litter, Thing, ends_of
from claude_conformance.suite.once import Once
from claude_conformance.suite.target import Target
from claude_conformance.suite.transport import LINGER, Transport
from claude_conformance.suite.version import suite_version
from claude_conformance.wire import OFFERED, Exchange, Fault, JsonError, Request

USER_AGENT = f"claude-conformance/{suite_version()}"
MAX_SILENT = 5
"""Number of exchanges in a row without a complete response after which the server counts as gone."""

MAX_FAILING = 5
"""After this many 5xx to valid requests in a row, a plain request tests whether the server is gone."""

_BUSY = frozenset({429, 503, 529})
_OVERLOADED = 529
_PATIENCE = 2  # retries after a response that asks to retry later
_LONGEST_WAIT = 20.0  # seconds


class Session:
    """Sends calls within the budget and shows every exchange to the ledger. Thread-safe.

    ``gone`` says why the server counts as gone, ``exhausted`` which budget refused a request first; both are
    `None` at the start. ``plain`` is a request that the server accepted before the rules ran. If it fails
    after a streak of 5xx, the server is gone, and ``streak`` contains every 5xx since it last worked.
    """

    def __init__(
        self,
        target: Target,
        contract: Contract,
        variant: Variant,
        budget: Budget,
        ledger: Ledger,
        *,
        stop: threading.Event | None = None,
        linger: float = LINGER,
        pause: Callable[[float], Any] | None = None,
    ) -> None:
        self.target = target
        self.contract = contract
        self.variant = variant
        self.version = default_version(contract, variant)
        self.auth: Auth = target.auth
        self.budget = budget
        self.ledger = ledger
        self.stop = stop or threading.Event()
        self.once = Once()
        self.litter = Litter(ends_of(contract))
        self._transport = Transport(cafile=target.cafile, stop=self.stop, linger=linger)
        self._pause = pause or self.stop.wait
        self._lock = threading.Lock()
        self._silent = 0
        self._streak: list[Exchange] = []
        self._failing = 0
        self.plain: Call | None = None
        self.streak: tuple[Exchange, ...] = ()
        self.gone: str | None = None
        self.exhausted: str | None = None
        self.answered = False
        self.last_fault = ""

    def send(self, call: Call, *, beyond: bool = False) -> Exchange:
        """Like `Probe.send`; raises `CutShort` if the run is over. With ``beyond`` it ignores the budget."""
        request = self.build(call)
        for attempt in range(_PATIENCE + 1):
            exchange = self._exchange(request, call, beyond)
            if not call.patient or exchange.status not in _BUSY or exchange.response is None:
                return exchange
            if attempt < _PATIENCE:
                self._pause(_wait(exchange.response.header("retry-after"), attempt))
        raise CutShort(f"the server keeps responding with {exchange.status}", exchange)

    def hear(self, call: Call, heard: Heard) -> Exchange:
        """Sends a call whose response is a stream, and shows its events in ``heard`` while they come."""
        reserved = self._reserve(call, beyond=False)
        exchange = self._transport.hear(self.build(call), call.timeout or self.target.timeout, heard)
        return self._received(call, exchange, reserved)

    def send_in_turn(self, calls: Sequence[Call]) -> list[Exchange]:
        """Like `Probe.send_in_turn`; raises `CutShort` if the run is over."""
        reserved = [self._reserve(call, beyond=False) for call in calls]
        exchanges = self._transport.send_in_turn([self.build(call) for call in calls], self.target.timeout)
        for unused in reserved[len(exchanges) :]:
            self.budget.settle(unused, 0)
        return [self._received(*item) for item in zip(calls, exchanges, reserved, strict=False)]

    def pause(self, seconds: float) -> None:
        """Waits, at most until the run ends."""
        self._pause(seconds)

    def tidy(self) -> list[tuple[Thing, str]]:
        """Deletes what the run has created. Returns what is left, with the reason."""
        return self.litter.remove(lambda call: self.send(call, beyond=True), self.pause)

    def _exchange(self, request: Request, call: Call, beyond: bool) -> Exchange:
        reserved = self._reserve(call, beyond)
        exchange = self._transport.send(request, call.timeout or self.target.timeout)
        return self._received(call, exchange, reserved)

    def _reserve(self, call: Call, beyond: bool) -> int:
        """Returns the tokens that the budget keeps for a call. Raises `CutShort` if the run is over."""
        if self.stop.is_set():
            raise CutShort("the run was interrupted")
        if self.gone is not None:
            raise CutShort(self.gone)
        reserved = _tokens(call)
        try:
            self.budget.take(reserved, beyond=beyond)
        except BudgetExhausted as error:
            self.exhausted = self.exhausted or str(error)
            raise CutShort(str(error)) from None
        return reserved

    def _received(self, call: Call, exchange: Exchange, reserved: int) -> Exchange:
        """Returns the exchange after every part of the run has seen it. Raises `CutShort`."""
        self.budget.settle(reserved, _used(exchange, reserved))
        if self.stop.is_set() and exchange.error is not None:
            raise CutShort("the run was interrupted")
        self._watch(exchange.error, answered=exchange.response is not None)
        if exchange.error is not None and exchange.error.kind == "connect":
            raise CutShort(f"the server cannot be reached: {exchange.error.message}")
        if self.plain is not None and call is not self.plain and self._fails_on(exchange, self.plain):
            self._ask_plain(self.plain, exchange)
        self.ledger.observe(exchange)
        return exchange

    def _fails_on(self, exchange: Exchange, plain: Call) -> bool:
        """Returns whether enough valid requests in a row got a 5xx to send the plain request."""
        status, sent = exchange.status, exchange.request
        if status is None or status == _OVERLOADED:
            return False
        valid = not sent.invalid and not sent.doubtful
        with self._lock:
            if status >= 500:
                self._streak.append(exchange)
                self._failing += valid
            elif valid and sent.method == plain.method:
                # A list that a gateway creates itself says nothing about its backend.
                self._live()
            return self._failing >= MAX_FAILING

    def _live(self) -> None:
        self._streak.clear()
        self._failing = 0

    def _ask_plain(self, plain: Call, last: Exchange) -> None:
        """Ends the run if the plain request fails too."""
        found = self._exchange(self.build(plain), plain, beyond=False)
        failed = found.response is None or (found.response.status >= 500 and found.status != _OVERLOADED)
        with self._lock:
            if not failed:
                self._live()
                return
            self.streak = self.streak or (*self._streak, found)
            self.gone = self.gone or (
                f"the server answered {MAX_FAILING} valid requests in a row with {last.status} or similar,"
                f" and then a plain Messages request with {found.status or 'nothing'}"
            )
        raise CutShort(self.gone, found)

    def _watch(self, fault: Fault | None, *, answered: bool) -> None:
        with self._lock:
            self.answered = self.answered or answered
            self.last_fault = fault.message if fault is not None else self.last_fault
            complete = answered and (fault is None or fault.kind not in {"deadline", "reset"})
            self._silent = 0 if complete else self._silent + 1
            if self.gone is None and self._silent >= MAX_SILENT and fault is not None:
                self.gone = (
                    f"the server gave no complete response {self._silent} times in a row: {fault.message}"
                )

    def build(self, call: Call) -> Request:
        """Returns the request of a call."""
        body = call.body
        if body is None and call.json is not None:
            # Lone surrogates, which generated text may contain, are sent as escapes.
            body = json.dumps(call.json, allow_nan=False).encode()
        fields: dict[str, tuple[str, str]] = {}

        def put(name: str, value: str) -> None:
            fields[name.lower()] = (name, value)

        put("user-agent", USER_AGENT)
        put("accept", "*/*")
        put("accept-encoding", ", ".join(OFFERED))
        if self.target.basic is not None:
            put("authorization", self.target.basic)
        if body is not None:
            put("content-type", "application/json")
        if call.version is not None:
            put("anthropic-version", self.version if call.version == RUN else call.version)
        if call.betas and not call.beta_lines:
            put("anthropic-beta", ",".join(call.betas))
        for name, value in self._credential(call):
            put(name, value)
        for name, value in (*self.target.headers, *call.headers):
            put(name, value)
        url = httpx.URL(self.target.url + _whole(call.path))
        if call.query:
            url = url.copy_with(
                params=[(name, value.encode("utf-8", "replace").decode()) for name, value in call.query]
            )
        spelled = {name.lower(): name for name in call.spelled}
        headers = [(spelled.get(key, name), value) for key, (name, value) in fields.items()]
        if call.beta_lines:
            headers += [("anthropic-beta", value) for value in call.betas]
        return Request(
            call.method, str(url), tuple(headers), body or b"", invalid=call.invalid, doubtful=call.doubtful
        )

    def _credential(self, call: Call) -> list[tuple[str, str]]:
        auth = self.auth if call.auth == RUN else call.auth
        key = self.target.key if call.key == RUN else call.key
        if auth == "none":
            return []
        return [("authorization", f"Bearer {key}".strip())] if auth == "bearer" else [("x-api-key", key)]


def _whole(text: str) -> str:
    """Returns a path that can be sent, with any ids that a server may have chosen."""
    return re.sub(
        r"[\x00-\x20\x7f]", lambda found: f"%{ord(found[0]):02X}", text.encode("utf-8", "replace").decode()
    )


def default_version(contract: Contract, variant: Variant) -> str:
    """Returns the version of ordinary requests: the contract's own, or the variant's first."""
    if contract.default_version in variant.versions:
        return contract.default_version
    return variant.versions[0]


def _tokens(call: Call) -> int:
    """Returns the output tokens that a call may cost."""
    if call.method != "POST" or not isinstance(call.json, dict):
        return 0
    batch = call.json.get("requests")
    items = batch if isinstance(batch, list) else []
    params = [item.get("params") for item in items if isinstance(item, dict)]
    return sum(_asked(item) for item in (call.json, *params) if isinstance(item, dict))


def _asked(body: dict[str, Any]) -> int:
    asked = body.get("max_tokens")
    return asked if isinstance(asked, int) and not isinstance(asked, bool) and asked > 0 else 0


def _used(exchange: Exchange, reserved: int) -> int:
    """Returns the output tokens of a response; all that was reserved if it does not say."""
    response = exchange.response
    if response is None or not reserved:
        return reserved
    if response.status >= 400:
        return 0
    sources = [event.value for event in exchange.events if event.type == "message_delta"]
    if not exchange.streamed:
        try:
            sources = [response.json()]
        except JsonError:
            return reserved
    for value in reversed(sources):
        usage = value.get("usage") if isinstance(value, dict) else None
        used = usage.get("output_tokens") if isinstance(usage, dict) else None
        if isinstance(used, int) and not isinstance(used, bool) and used >= 0:
            return used
    return reserved


def _wait(retry_after: str | None, attempt: int) -> float:
    """Returns the seconds to wait before a retry."""
    try:
        asked = float(retry_after or "")
    except ValueError:
        asked = 0.5 * 2**attempt
    return min(max(asked, 0.0), _LONGEST_WAIT) if asked == asked else 1.0
