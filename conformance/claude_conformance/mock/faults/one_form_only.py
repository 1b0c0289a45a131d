"""Faults of other modules, limited to one form: to streams, to JSON, or to one operation."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from claude_conformance.mock.exchange import Prompt

# The modules whose faults are limited here have to be imported first.
from . import (  # noqa: F401
    altered_output,
    calls,
    contradictions,
    ends,
    lost_parts,
    lost_white_space,
    representation,
    stream_twins,
    tool_choice,
)
from .base import COUNT, MESSAGES, REGISTRY, Body, Fault, MessageHook, register, streams


def _only(hook: MessageHook, streamed: bool) -> MessageHook:
    def narrowed(exchange: Prompt, message: Body) -> Body:
        return hook(exchange, message) if streams(exchange) is streamed else message

    return narrowed


def _by_stream(fault: Fault) -> None:
    """Register a fault of the message twice: for streams and for responses without a stream."""
    if fault.message is None:
        raise ValueError(f"{fault.id} does not change a message")
    for ending, where, streamed in (
        ("in-streams", "in streams", True),
        ("without-streams", "without a stream", False),
    ):
        register(
            attrs.evolve(
                fault,
                id=f"{fault.id}-{ending}",
                summary=f"{fault.summary}, {where} only",
                message=_only(fault.message, streamed),
            )
        )


def _by_operation(fault: Fault, ways: Iterable[tuple[str, tuple[str, ...]]]) -> None:
    """Register a fault once for each of some operations."""
    for where, operations in ways:
        register(
            attrs.evolve(
                fault,
                id=f"{fault.id}-in-{where}",
                summary=f"{fault.summary}, in {where} only",
                operations=operations,
            )
        )


for _id in (
    "container-expired",
    "format-numbers-as-doubles",
    "input-booleans-as-text",
    "input-empty-lists-dropped",
    "input-ends-cut",
    "input-json-members-parsed",
    "input-lists-flattened",
    "input-names-ascii",
    "input-numbers-as-doubles",
    "input-parameter-invented",
    "input-texts-composed",
    "refusal-reported-as-end-turn",
    "text-after-call",
    "text-before-call-lost",
    "text-blank-lines-lost",
    "text-end-stripped",
    "text-ends-cut",
    "text-fences-lost",
    "text-line-breaks-lost",
    "text-non-ascii-lost",
    "text-start-stripped",
    "text-tabs-lost",
    "text-tags-lost",
    "thinking-signature-cut",
):
    _by_stream(REGISTRY[_id])
for _id in ("chunked-refused", "expect-refused"):
    _by_operation(REGISTRY[_id], (("messages", MESSAGES), ("counts", COUNT)))
for _id in (
    "lost-images",
    "lost-other-scripts",
    "lost-result-blocks",
    "lost-system-blocks",
    "lost-system-turns",
    "lost-tool-descriptions",
    "lost-user-texts",
):
    _by_operation(REGISTRY[_id], (("messages", MESSAGES),))
for _id in (
    "lost-line-breaks-of-result",
    "lost-outer-blanks-of-result",
    "lost-system-beside-tools",
    "lost-turns-before-last-ten",
):
    _by_operation(REGISTRY[_id], (("messages", MESSAGES), ("counts", COUNT)))
