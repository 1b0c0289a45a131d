"""The result of reading a stream: its breaches, where it ends, and the joined message."""

from __future__ import annotations

import enum
from typing import Any

import attrs

from claude_conformance.rules.outcome import Impact


@attrs.frozen
class Breach:
    """A rule that a stream breaks, and the first event that breaks it.

    ``index`` counts the events from 0 and is `None` if the fault is the end of the stream; ``event`` is that
    event's type (or name). ``harmless`` means that the stream can still be read: it only counts wrongly, or
    contains an empty block. ``impact`` is set if it differs from the rule's own, for faults that the official
    SDKs ignore.
    """

    rule: str
    index: int | None
    event: str
    message: str
    harmless: bool = False
    impact: Impact | None = None

    def __str__(self) -> str:
        where = "end of stream" if self.index is None else f"event {self.index} ({self.event})"
        return f"{where}: {self.message}"


class State(enum.Enum):
    """The state of the grammar."""

    BEFORE = "before message_start"
    BETWEEN = "between blocks"
    BLOCK = "inside a block"
    TAIL = "after message_delta"
    STOPPED = "after message_stop"
    FAILED = "after error"
    LOST = "past a breach of the order"


@attrs.frozen
class StreamReading:
    """The content of a stream. ``message`` is the joined message if the grammar was kept to the end.

    ``unfinished`` says that the suite stopped reading a stream that was making progress.
    """

    breaches: tuple[Breach, ...]
    message: dict[str, Any] | None
    end: State
    unfinished: bool = False

    @property
    def obstacle(self) -> Breach | None:
        """The first breach that makes the joined message unreliable."""
        return next((breach for breach in self.breaches if not breach.harmless), None)
