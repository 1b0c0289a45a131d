"""Section G: an assistant turn that the model continues.

Rules: G15.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in, need, need_plain
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.prefill import older
from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.g_message import section

_TELLING = 12  # minimum length of a beginning, so that it does not occur by chance


@section.rule(
    "G15",
    title="continues a final assistant turn, without repeating it, on Claude before 4.6",
    source=[src.ERRORS, src.STREAMING],
    detects=["D053"],
)
def continues(probe: Probe) -> None:
    need_plain(probe)
    model, ask = older(probe), user("Name the colours of the rainbow in one sentence.")
    control = need(probe, f"the same request to {model} without a prefill", model=model, messages=ask)
    start = _beginning(text_of(message_in(control)))
    if not start:
        raise Skipped("the plain response is too short for a prefill", control)
    turns = [*ask, {"role": "assistant", "content": start}]
    exchange = create(probe, model=model, messages=turns)
    text = text_of(message_in(exchange))
    if start in text:
        fail(f"the response repeats the assistant's turn {start!r}", exchange)
    if not text.strip():
        raise Skipped("the response adds nothing to it", exchange)


def _beginning(text: str) -> str:
    """Returns the first half of a text, in whole words. Empty if it is too short to recognize."""
    words = text.split()
    start = " ".join(words[: len(words) // 2])
    return start if len(start) >= _TELLING and text.startswith(start) else ""
