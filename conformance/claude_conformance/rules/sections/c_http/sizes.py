"""Section C: how large a request may be.

Rules: C14-C16, C23.
"""

from __future__ import annotations

import json

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import answered, fail, need_plain, refused
from claude_conformance.rules.kit.batches import create, item, plain
from claude_conformance.rules.kit.requests import COUNT_TOKENS, MIB, OMIT, body, user
from claude_conformance.rules.kit.token_counts import need_count
from claude_conformance.rules.outcome import Failed
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.c_http import section


def _padded(probe: Probe, size: int) -> bytes:
    """Returns a valid Messages body of about this many bytes."""
    plain = json.dumps(body(probe, max_tokens=1, messages=user("PADDING"))).encode()
    return plain.replace(b"PADDING", b"word " * (size // 5))


@section.rule(
    "C14",
    title="answers 413 request_too_large to a Messages body over 32 MB",
    source=[src.OVERVIEW, src.ERRORS],
    detects=["D221"],
    needs=["createMessage"],
    heavy=True,
)
def too_large(probe: Probe) -> None:
    need_plain(probe)
    refused(probe.send(Call(body=_padded(probe, 33 * MIB), invalid=True)), 413, "request_too_large")


@section.rule(
    "C23",
    title="does not refuse a Messages body of 20 MB for its size",
    impact="breaking",
    source=[src.OVERVIEW],
    detects=["D220"],
    needs=["createMessage"],
    heavy=True,
)
def large_enough(probe: Probe) -> None:
    # This many words exceed any context window, so 400 is acceptable and 413 is not.
    """Raises `Failed` if the server breaks the rule."""
    exchange = probe.send(Call(body=_padded(probe, 20 * 1000 * 1000)))
    status = answered(exchange).status
    if status not in {200, 400, 429}:
        fail(f"the status is {status}", exchange)


@section.rule(
    "C15",
    title="answers 413 request_too_large to a count_tokens body over 32 MB",
    profile="token-counting",
    source=[src.OVERVIEW],
    detects=["D221"],
    needs=("countMessageTokens",),
    heavy=True,
)
def too_large_to_count(probe: Probe) -> None:
    need_count(probe)
    plain = json.dumps(body(probe, max_tokens=OMIT, messages=user("PADDING"))).encode()
    raw = plain.replace(b"PADDING", b"word " * (33 * MIB // 5))
    refused(probe.send(Call(path=COUNT_TOKENS, body=raw, invalid=True)), 413, "request_too_large")


@section.rule(
    "C16",
    title="does not refuse a Batches body of 33 MB for its size",
    impact="breaking",
    profile="batches",
    source=[src.OVERVIEW, src.BATCHES],
    detects=["D220"],
    needs=("createMessageBatch",),
    heavy=True,
    writes=True,
)
def large_batch(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule."""
    plain(probe).need()
    # This many words exceed any context window: the batch is accepted, and its request fails unbilled.
    words = "word " * (33 * MIB // 5)
    exchange = create(probe, item(probe, "large", messages=user(words)))
    status = answered(exchange).status
    if status not in {200, 400, 429}:
        raise Failed(f"the status is {status}", exchange)
