"""Texts that a model is asked to repeat, and its responses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from claude_conformance.rules.kit.ask import create, message_in
from claude_conformance.rules.kit.message import text_of
from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.probe import Extent, Probe
from claude_conformance.wire import Exchange

ROOM = 512
NOT_REPEATED = (
    "the model does not repeat the text, so a change on the way cannot be seen; examine another model with "
    "--model"
)
"""Why a rule about a repeated text is skipped."""

PARAGRAPHS = """Tides at Enge.

High water comes twice a day:
- in the morning
  - at four
    - and some minutes
- in the afternoon

```python
def tide(hour):
    if hour > 6:
        return "ebb"
    return "flood"
```

That is all."""

CHARACTERS = (
    "one Z\u00fcrich two na\u00efve three \u65e5\u672c\u8a9e four \u05e9\u05dc\u05d5\u05dd five "
    "\U0001f388 six \U0001f469\u200d\U0001f680 seven \"quoted\" eight 'single' nine C:\\new\\table "
    'ten <b>&amp;</b> eleven {"a": [1]} twelve \u20ac 5 \u2013 done'
)

ECHO = (
    "Repeat the text in the text tags exactly, character for character, with all line breaks and blanks. "
    "Write nothing else, and no tags.\n<text>\n{}\n</text>"
)


_ENTRIES = (
    "a barge with tea waits for the pilot",
    "ships ring their bells in the fog",
    "the ferry to the northern pier is late",
    "the water is so low that the sand bank is dry",
    "a brig takes in coils of rope with an almanac",
    "nothing comes in before the watch is changed",
    "the lamp of the old lighthouse is lit",
)
_LINES: Mapping[Extent, int] = {"sample": 220, "complete": 800, "single": 800}
"""Lines of the log. A server on another machine may be paid for each token."""


def log(probe: Probe) -> str:
    """Returns a long text, in which no line is like another."""
    lines = range(1, _LINES[probe.extent] + 1)
    return "\n".join(f"Entry {n}: at Enge {_ENTRIES[n % len(_ENTRIES)]}." for n in lines)


def echo(wanted: str) -> dict[str, Any]:
    """Returns the fields that ask for a text."""
    return {"max_tokens": max(ROOM, len(wanted) // 2), "messages": user(ECHO.format(wanted))}


def repeated(probe: Probe, wanted: str, stream: bool) -> tuple[str, Exchange]:
    """Returns the text that the model gives when asked to repeat one. Asks once per run."""

    def ask(own: Probe) -> Exchange:
        more = {"stream": True} if stream else {}
        return create(own, **echo(wanted), **more)

    exchange = probe.once(f"echo {wanted} {stream}", ask)
    return text_of(message_in(exchange)), exchange


KINDS: Mapping[str, re.Pattern[str]] = {
    "line break": re.compile(r"\n"),
    "blank line": re.compile(r"\n[^\S\n]*\n"),
    "line that is set in": re.compile(r"\n[ \t]+\S"),
    "tab": re.compile(r"\t"),
    "white space": re.compile(r"\s"),
}
