"""A stop sequence that the model is known to produce: a word of its plain response."""

from __future__ import annotations

import re
from typing import Any

import attrs

from claude_conformance.rules.kit.ask import create, fail, message_in, need
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.requests import COUNT, user
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange

ASK: dict[str, Any] = {"messages": user(COUNT)}
"""The fields of the request whose response gives the word."""


@attrs.frozen
class StopWord:
    """A word, and the text of the response up to it."""

    word: str
    before: str


def stop_word(probe: Probe) -> StopWord:
    """Returns a word from the middle of the plain response that does not occur earlier.

    Raises `Skipped` if no word is suitable.
    """
    control = need(probe, "the request without stop_sequences", **ASK)
    text = text_of(message_in(control))
    words = [match for match in re.finditer(r"\w+", text) if text.find(match[0]) == match.start() > 0]
    inner = [match for match in words if text[: match.start()].strip()]
    if not inner:
        raise Skipped("the plain response has no word to stop at", control)
    match = inner[len(inner) // 2]
    return StopWord(match[0], text[: match.start()])


def stopped(probe: Probe, stop: StopWord, *, stream: bool) -> Exchange:
    """Sends the plain request with the word as its stop sequence, once per run."""
    members = {**ASK, "stop_sequences": [stop.word], **({"stream": True} if stream else {})}
    return probe.once(
        f"stopped {stop.word}{' in a stream' if stream else ''}", lambda own: create(own, **members)
    )


def need_stop(probe: Probe, stop: StopWord, *, stream: bool) -> None:
    """Raises `Skipped` if the word alone does not stop the server either, which G03 and H15 judge."""
    exchange = stopped(probe, stop, stream=stream)
    try:
        stopped_at(stop, message_in(exchange), exchange)
    except Failed as failure:
        rule = "H15" if stream else "G03"
        raise Skipped(f"one stop sequence alone breaks {rule}: {failure.message}", exchange) from None


def stopped_at(stop: StopWord, message: dict[str, Any], exchange: Exchange) -> None:
    """Raises `Failed` unless the message ended at the word and reports it.

    Raises `Skipped` if the response does not contain the word.
    """
    reason, text = message.get("stop_reason"), text_of(message)
    if stop.word in text:
        fail(f"the text runs past the stop sequence {stop.word!r}, and stop_reason is {reason!r}", exchange)
    if reason == "stop_sequence":
        if message.get("stop_sequence") != stop.word:
            fail(f"stop_sequence is {message.get('stop_sequence')!r}, not {stop.word!r}", exchange)
        return
    if text.rstrip() == stop.before.rstrip():
        fail(f"the text ends at the stop sequence {stop.word!r}, and stop_reason is {reason!r}", exchange)
    raise Skipped(f"the second response does not contain the word {stop.word!r} of the first", exchange)
