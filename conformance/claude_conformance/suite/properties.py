"""The property phase: generated requests, sent with our own transport within our own budget."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import parse_qsl

import attrs

from claude_conformance.contract import Operation
from claude_conformance.rules import HELD, Call, CutShort, Failed, Observation, Outcome, Rule, Skipped
from claude_conformance.rules.kit.ask import answered, client_error, need_plain
from claude_conformance.rules.kit.presence import PRESENCE
from claude_conformance.rules.kit.requests import WEATHER
from claude_conformance.rules.kit.requests import body as plain_body
from claude_conformance.rules.outcome import worst
from claude_conformance.rules.sections.c_http.errors import envelope
from claude_conformance.rules.sections.s_schemas import failure, success
from claude_conformance.suite.probe import RuleProbe
from claude_conformance.suite.shrink import shrink
from claude_conformance.suite.strategies import Generated, generate
from claude_conformance.suite.verdict import Result
from claude_conformance.wire import Exchange, parse_json

MAX_TOKENS = 16
"""Maximum of output tokens of a generated request."""

SHRINK = 60
"""Maximum of requests, after a failure, to make its body smaller."""

TYPE_KEYWORDS = frozenset({"type", "required", "additionalProperties", "enum", "const"})
"""Keywords whose violation breaks the documented types, not a limit observed by others."""

_READING = frozenset({"createMessage", "countMessageTokens"})
"""Operations with a body that change nothing on the server."""

Judge = Callable[[Exchange, Observation], None]


def no_failure(exchange: Exchange, _: Observation) -> None:
    """P01: raises `Failed` unless the status is 2xx or 4xx."""
    status = answered(exchange).status
    if not (200 <= status < 300 or 400 <= status < 500):
        raise Failed(f"the status is {status}", exchange, impact="breaking")


def valid_body(exchange: Exchange, seen: Observation) -> None:
    """P02: raises `Failed` unless the response matches the view."""
    answered(exchange)
    for finding in (success(seen), failure(seen)):
        if finding not in (None, HELD):
            raise Failed(str(finding), exchange)


def refusal(exchange: Exchange, seen: Observation) -> None:
    """P03: raises `Failed` unless the response is a 4xx with the error envelope."""
    try:
        client_error(exchange)
    except Failed as failed:
        text = f"{failed.message}, although the request breaks its schema"
        raise Failed(text, exchange, impact=failed.impact) from None
    finding = envelope(seen)
    if finding not in (None, HELD):
        raise Failed(str(finding), exchange)


def good_stream(exchange: Exchange, seen: Observation) -> None:
    """P04: raises `Failed` unless the response is a valid stream, or a 4xx that is not a stream."""
    if exchange.streamed and seen.reading.unfinished:
        return
    status = answered(exchange).status
    if 400 <= status < 500 and not exchange.streamed:
        return
    if status != 200 or not exchange.streamed:
        raise Failed(f"status {status} with content type {answered(exchange).media_type!r}", exchange)
    if (breach := seen.reading.obstacle) is not None:
        raise Failed(str(breach), exchange)


def _accepted(exchange: Exchange) -> bool:
    return exchange.status is not None and exchange.status < 300


@attrs.frozen
class Property:
    """What a property rule sends, and how it judges each response. ``kind`` describes the requests.

    ``shows`` tells whether the rule applies to a response; if it applies to none, the rule is skipped.
    """

    kind: str
    judge: Judge
    shows: Callable[[Exchange], bool]


PROPERTIES = {
    "P01": Property("valid", no_failure, _accepted),
    "P02": Property("valid", valid_body, _accepted),
    "P03": Property("invalid", refusal, lambda _: True),
    "P04": Property("stream", good_stream, lambda exchange: _accepted(exchange) and exchange.streamed),
}


def run_properties(probe: RuleProbe, rules: Sequence[Rule], examples: int, seed: int) -> Iterator[Result]:
    """Examines the property rules with at most ``examples`` requests of each kind."""
    phase = _Phase(probe, examples, seed)
    for rule in rules:
        try:
            yield phase.examine(rule, PROPERTIES[rule.id])
        except Outcome as outcome:
            yield Result(rule, "skipped", outcome.message, cut=_cut(outcome))
        except Exception as error:
            text = " ".join(f"the check itself broke: {type(error).__name__}: {error}".split())
            yield Result(rule, "error", text[:500])


def _cut(outcome: Outcome | None) -> str:
    return outcome.message if isinstance(outcome, CutShort) else ""


class Unfit(Exception):
    """Raised if a generated body is not of the wanted kind after its model and tokens are set."""


def _call(operation: Operation, generated: Generated, body: Any, kind: str, *, sure: bool = False) -> Call:
    """``sure`` means that a conformant server accepts the request; for generated ones that is unknown."""
    # As bytes, because the body may be JSON's null.
    raw = None if operation.request_schema() is None else json.dumps(body, allow_nan=False).encode()
    invalid = kind == "invalid"
    return Call(
        operation.method,
        generated.path,
        json=body,
        body=raw,
        query=generated.query,
        invalid=invalid,
        doubtful=not invalid and not sure,
    )


@attrs.define
class _Phase:
    probe: RuleProbe
    examples: int
    seed: int
    generated: dict[tuple[str, bool], list[Generated]] = attrs.field(factory=dict)
    answers: dict[str, list[tuple[Operation, Exchange]]] = attrs.field(factory=dict)
    stopped: Skipped | None = None

    def examine(self, rule: Rule, wanted: Property) -> Result:
        """Sends the requests of a kind, unless another rule has, and judges every response."""
        if wanted.kind not in self.answers:
            self.answers[wanted.kind] = list(self._send(wanted.kind))
        answers = self.answers[wanted.kind]
        broken = [
            (operation, exchange, failed)
            for operation, exchange in answers
            if (failed := self._broken(wanted, operation, exchange)) is not None
        ]
        if broken:
            operation, exchange, failed = min(broken, key=lambda item: len(item[1].request.body))
            failed = self._smallest(wanted, operation, exchange) or failed
            place = f"{operation.method} {operation.path}"
            message = f"{place}: {failed.message} ({len(broken)} of {len(answers)} generated requests)"
            profiles = sorted({rule.profile_of(operation.id) for operation, _, _ in broken})
            impact = worst(found.impact for _, _, found in broken)
            return Result(rule, "failed", message, failed.exchanges, graded=impact, places=tuple(profiles))
        if not answers:
            reason = self.stopped.message if self.stopped else "no request could be generated"
            return Result(rule, "skipped", reason, cut=_cut(self.stopped))
        if not any(wanted.shows(exchange) for _, exchange in answers):
            return Result(rule, "skipped", f"none of {len(answers)} generated requests is accepted")
        if wanted.kind == "invalid":
            need_plain(self.probe)
        ended = f", then: {self.stopped.message}" if self.stopped else ""
        text = f"held for {len(answers)} generated requests{ended}"
        return Result(rule, "passed", text, cut=_cut(self.stopped))

    def _broken(self, wanted: Property, operation: Operation, exchange: Exchange) -> Failed | None:
        try:
            wanted.judge(exchange, Observation(exchange, self.probe.view, operation, True))
        except Failed as failed:
            return failed
        return None

    def _smallest(self, wanted: Property, operation: Operation, exchange: Exchange) -> Failed | None:
        """Returns the failure of the smallest body that is found within `SHRINK` requests."""
        smallest: Failed | None = None

        def fails(body: Any) -> bool | None:
            nonlocal smallest
            try:
                if self._body(operation, wanted.kind, body) != body:
                    return None
            except Unfit:
                return None
            path, _, query = exchange.request.url.removeprefix(self.probe.url).partition("?")
            generated = Generated(path, tuple(parse_qsl(query)), body)
            call = _call(operation, generated, body, wanted.kind)
            failed = self._broken(wanted, operation, self.probe.send(call))
            smallest = failed or smallest
            return failed is not None

        if exchange.request.body:
            with contextlib.suppress(Skipped):
                shrink(parse_json(exchange.request.body), fails, SHRINK)
        return smallest

    def _send(self, kind: str) -> Iterator[tuple[Operation, Exchange]]:
        operations = [item for item in self._operations(kind) if self.probe.supports(item.id)]
        for operation in operations:
            share = max(1, self.examples // len(operations))
            ordinary = self._ordinary(operation, kind)
            for generated in (*ordinary, *self._requests(operation, kind, share)):
                try:
                    body = self._body(operation, kind, generated.body)
                except Unfit:
                    continue
                call = _call(operation, generated, body, kind, sure=generated in ordinary)
                try:
                    yield operation, self.probe.send(call)
                except Skipped as skip:
                    self.stopped = skip
                    return

    def _ordinary(self, operation: Operation, kind: str) -> list[Generated]:
        """Requests that a server accepts, in addition to generated ones that it may refuse."""
        if operation.id != "createMessage" or kind == "invalid":
            return []
        changes: list[dict[str, Any]] = [{}, {"max_tokens": 1}, {"tools": [WEATHER]}]
        return [Generated(operation.path, (), plain_body(self.probe, **change)) for change in changes]

    def _requests(self, operation: Operation, kind: str, count: int) -> list[Generated]:
        key = (operation.id, kind != "invalid")
        if key not in self.generated:
            self.generated[key] = generate(self.probe.view, operation, count, self.seed, valid=key[1])
        return self.generated[key]

    def _operations(self, kind: str) -> list[Operation]:
        """Returns the operations to send: those that only read and whose presence can be checked."""
        found = []
        for operation in self.probe.view.operations.values():
            reads = operation.method == "GET" or operation.id in _READING
            if operation.id not in PRESENCE or not reads:
                continue
            if kind == "invalid" and operation.request_schema() is None:
                continue
            if kind == "stream" and operation.id != "createMessage":
                continue
            found.append(operation)
        return found

    def _body(self, operation: Operation, kind: str, body: Any) -> Any:
        """Returns the body with an available model and few tokens. Raises `Unfit` if that is impossible."""
        schema = operation.request_schema()
        if schema is None:
            return None
        changed = dict(body) if isinstance(body, dict) else {}
        if isinstance(changed.get("model"), str):
            changed["model"] = self.probe.model
        asked = changed.get("max_tokens")
        if isinstance(asked, int | float) and not isinstance(asked, bool) and asked > MAX_TOKENS:
            changed["max_tokens"] = MAX_TOKENS
        if kind == "stream":
            changed["stream"] = True
        elif kind == "valid":
            changed.pop("stream", None)
        found = changed if isinstance(body, dict) else body
        violations = self.probe.view.validator(schema).violations(found)
        fit = (
            any(item.keyword in TYPE_KEYWORDS for item in violations) if kind == "invalid" else not violations
        )
        if not fit:
            raise Unfit
        return found
