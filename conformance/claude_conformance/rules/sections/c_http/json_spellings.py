"""Section C: a JSON body means the same however it is written.

Rules: C42.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail, need_plain, streamed
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.requests import body, user
from claude_conformance.rules.kit.token_counts import reported
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.c_http import section

_TEXT = "Café in Zürich, 潮の満ち引き 🌊 and/or a short walk. " * 12
"""Characters that JSON may escape, often enough that a count shows if they are not read as escapes."""


def _plain(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _escaped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True).replace("/", "\\/")


SPELLINGS: Mapping[str, Callable[[Any], str]] = {
    "without blanks": lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")),
    "indented with tabs": lambda value: json.dumps(value, ensure_ascii=False, indent="\t"),
    "escapes in strings": _escaped,
    "an escape in a name": lambda value: _plain(value).replace('"max_tokens"', '"max\\u005ftokens"'),
}
"""How a value is written in the cases that compare counts."""

STREAMS = {
    "stream without a blank": '"stream":true',
    "stream with a blank before the colon": '"stream" : true',
}
"""How `"stream": true` is written."""


@section.rule(
    "C42",
    title="reads a JSON body the same however it is written",
    impact="breaking",
    source=[src.JSON_TEXT],
    needs=["createMessage"],
    cost=8,
)
def spelled(probe: Probe) -> None:
    """Raises `Skipped` if the server refuses the same request written as usual."""
    need_plain(probe)
    value = body(probe, max_tokens=1, messages=user(_TEXT))
    usual = probe.send(Call(body=_plain(value).encode()))
    try:
        wanted = reported(usual)
    except Failed as failure:
        raise Skipped(f"the request is refused as usually written: {failure.message}", usual) from None

    def check(name: str) -> None:
        exchange = probe.send(Call(body=SPELLINGS[name](value).encode()))
        found = reported(exchange)
        if found != wanted:
            fail(f"{found} input tokens are counted, {wanted} for the usual spelling", usual, exchange)

    def check_stream(name: str) -> None:
        before = probe.sample("stream")
        if not before.streamed:
            raise Skipped("the server does not stream", before)
        text = _plain(body(probe, max_tokens=1, stream=True)).replace('"stream": true', STREAMS[name])
        exchange = probe.send(Call(body=text.encode()))
        if exchange.status == 200 and not exchange.streamed:
            fail(f"{STREAMS[name]} gives no stream, the usual spelling gives one", before, exchange)
        streamed(exchange)

    cases = {**dict.fromkeys(SPELLINGS, check), **dict.fromkeys(STREAMS, check_stream)}
    each({name: (name, look) for name, look in cases.items()}, lambda case: case[1](case[0]))
