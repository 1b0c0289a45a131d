"""Section C: the framing of a body does not change the meaning of a request.

Rules: C31, C32.
"""

from __future__ import annotations

import json

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import answered, fail, need_plain
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.requests import COUNT_TOKENS, OMIT, body, user
from claude_conformance.rules.kit.token_counts import reported
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.c_http import section

_ENOUGH = 2000  # bytes of a body that goes out in several chunks


def _raw(probe: Probe, *, count: bool) -> tuple[str, bytes]:
    """Returns a path and a body of several chunks: a count of tokens where the server counts."""
    text = user("Say hello in one short sentence. " + "The tide turns twice a day. " * (_ENOUGH // 28))
    limit = OMIT if count else 1
    path = COUNT_TOKENS if count else "/v1/messages"
    return path, json.dumps(body(probe, max_tokens=limit, messages=text)).encode()


def _same(probe: Probe, name: str, value: str) -> None:
    """Checks that a request gets the same response with this header as without it."""
    need_plain(probe)

    def check(count: bool) -> None:
        path, raw = _raw(probe, count=count)
        plain = probe.send(Call(path=path, body=raw))
        try:
            wanted = reported(plain)
        except Failed as failure:
            raise Skipped(f"the request is not accepted without {name}: {failure.message}", plain) from None
        exchange = probe.send(Call(path=path, body=raw, headers=((name, value),)))
        status = answered(exchange).status
        if status != 200:
            fail(f"the status is {status}, not 200 as without {name}", plain, exchange)
        got = reported(exchange)
        if got != wanted:
            fail(f"{got} input tokens are counted, {wanted} without {name}", plain, exchange)

    cases = {"Messages": False}
    if probe.supports("countMessageTokens"):
        cases["count_tokens"] = True
    each(cases, check)


@section.rule(
    "C31",
    title="accepts a chunked request body like one with a content-length",
    impact="breaking",  # SDKs send a body of unknown length in chunks, such as a file read from a stream
    source=[src.HTTP1, src.SDK_BASE],
    needs=["createMessage"],
    cost=4,
)
def chunked(probe: Probe) -> None:
    _same(probe, "transfer-encoding", "chunked")


@section.rule(
    "C32",
    title="answers a request with expect: 100-continue like one without it",
    impact="contract",  # curl sends it with large bodies, SDKs do not
    source=[src.HTTP],
    needs=["createMessage"],
    cost=4,
)
def expecting(probe: Probe) -> None:
    _same(probe, "expect", "100-continue")
