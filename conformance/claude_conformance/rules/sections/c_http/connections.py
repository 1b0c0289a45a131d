"""Section C: one connection carries several requests.

Rules: C39.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, need_plain
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.requests import FILES, body, user
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.c_http import section
from claude_conformance.wire import UNKNOWN_KEY

_BUSY = frozenset({429, 503, 529})


@section.rule(
    "C39",
    title="answers the next request on a connection after a request that it refuses early",
    impact="breaking",  # SDKs keep connections: the next valid request gets the response to unread bytes
    source=[src.HTTP1],
    needs=["createMessage"],
    cost=12,
)
def next_request(probe: Probe) -> None:
    """The server may close the connection; otherwise it has to read the body of what it refuses."""
    need_plain(probe)
    large = body(probe, messages=user("The tide turns twice a day. " * 2500))
    following = Call(json=body(probe, max_tokens=1))

    def check(refused: Call) -> None:
        first, *rest = probe.send_in_turn(refused, following)
        if first.status == 200:
            raise Unsupported("the server accepts the request", first)
        if first.response is None or not 400 <= first.response.status < 500:
            raise Skipped(f"the request is not refused with 4xx, but with {first.status or 'nothing'}", first)
        if first.response.surplus:
            fail("the server answers the body of the refused request as if it were a request", first)
        if not rest or rest[0].response is None:
            return
        if rest[0].status in _BUSY:
            raise Skipped(f"the server is busy: it answers {rest[0].status} to a valid request", rest[0])
        try:
            accepted(rest[0])
        except Failed as failure:
            text = f"a valid request after the refused one, on the same connection: {failure.message}"
            fail(text, first, rest[0], impact=failure.impact)

    calls = {
        "no key": Call(json=large, auth="none", invalid=True),
        "an unknown key": Call(json=large, key=UNKNOWN_KEY, invalid=True),
        "no anthropic-version": Call(json=large, version=None, invalid=True),
        "an unknown path": Call(path="/v1/no-such-thing", json=large, invalid=True),
        "another content-type": Call(json=large, headers=(("content-type", "text/plain"),), invalid=True),
        # No server stores this: it is not a form.
        "an upload without anthropic-beta": Call(path=FILES, json=large, invalid=True),
    }
    each(calls, check)
