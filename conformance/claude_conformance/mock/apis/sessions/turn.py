"""One turn of an agent as the events that it brings, planned at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from claude_conformance.mock.apis.sessions import usage
from claude_conformance.mock.apis.sessions.life import Life
from claude_conformance.mock.apis.sessions.log import STEP, Entry
from claude_conformance.mock.engine.tokens import count_text
from claude_conformance.mock.world.identity import Ids
from claude_conformance.wire.jsontext import dumps

END_TURN, BUDGET_REACHED = {"type": "end_turn"}, {"type": "budget_reached"}
PIECES = 3
"""The deltas of a message."""
OVERHEAD = 20
"""Tokens of a request beside the text."""


def text(words: str) -> list[dict[str, Any]]:
    """Return the content of a message."""
    return [{"type": "text", "text": words}]


class Turn:
    """Adds the events of a turn to the log of a session, one after the other, in one of its threads."""

    def __init__(self, life: Life, ids: Ids, now: float, thread: str | None = None) -> None:
        self.life, self._ids = life, ids
        self._at = max(now, life.log.end)
        self.thread = thread or life.thread

    @property
    def primary(self) -> bool:
        """Whether the thread is the primary one."""
        return self.thread == self.life.thread

    def add(self, type: str, *, wait: bool = True, session: bool | None = None, **data: Any) -> Entry:
        """Add an event. ``session`` says whether the stream of the session has it too."""
        self._at += STEP if wait else 0
        event = {"id": self._ids.new("sevt_"), "type": type, **data}
        shown = self.primary if session is None else session
        return self.life.log.add(self._at, event, self.thread, session=shown)

    def echo(self, sent: Mapping[str, Any], **more: Any) -> Entry:
        """Add an event of the client."""
        data = {name: value for name, value in sent.items() if name != "type"}
        return self.add(sent["type"], wait=False, **{**data, **more})

    def running(self) -> None:
        """Let the session and the thread run."""
        if self.primary:
            self.add("session.status_running", wait=False)
        self._thread_status("running", wait=False)

    def idle(self, reason: Mapping[str, Any]) -> None:
        """Let the thread wait, and with the primary thread the session."""
        self._thread_status("idle", stop_reason=reason, stop_details=None)
        if self.primary:
            entries = self.life.log.planned
            budget = self.life.session.data.get("budget")
            self.add("session.usage", usage=usage.usage_of(entries, self._at), budget=budget)
            self.add("session.status_idle", stop_reason=reason, stop_details=None)

    def _thread_status(self, status: str, *, wait: bool = True, **data: Any) -> None:
        name = self.life.agents.get(self.thread, self.life.session.data["agent"])["name"]
        own = {"session_thread_id": self.thread, "agent_name": name}
        # The stream of the session shows it for the other threads only.
        self.add(f"session.thread_status_{status}", wait=wait, session=not self.primary, **own, **data)

    def request(self, asked: str, says: str, calls: Iterable[Mapping[str, Any]] = ()) -> list[Entry]:
        """Ask the model: it thinks, says something and calls tools. Return the events of the calls."""
        start = self.add("span.model_request_start")
        thinking = self._ids.new("sevt_")
        self._preview("event_start", event={"type": "agent.thinking", "id": thinking})
        self._own(thinking, "agent.thinking")
        message = self._ids.new("sevt_")
        self._preview("event_start", event={"type": "agent.message", "id": message})
        for piece in _pieces(says):
            delta = {"type": "content_delta", "index": 0, "content": {"type": "text", "text": piece}}
            self._preview("event_delta", event_id=message, delta=delta)
        self._own(message, "agent.message", content=text(says))
        made = [self.add(call["type"], **call["data"]) for call in calls]
        spoken = count_text(says) + sum(count_text(dumps(call["data"]["input"])) for call in calls)
        used = {
            "input_tokens": count_text(asked) + OVERHEAD,
            "output_tokens": spoken,
            "cache_creation_input_tokens": 0,
            "cache_read_input_tokens": 0,
        }
        own = {"model_request_start_id": start.data["id"], "is_error": False, "model_usage": used}
        self.add("span.model_request_end", **own)
        return made

    def _own(self, id: str, type: str, **data: Any) -> None:
        self._at += STEP
        self.life.log.add(self._at, {"id": id, "type": type, **data}, self.thread, session=self.primary)

    def _preview(self, type: str, **data: Any) -> None:
        self.life.log.add(self._at, {"type": type, **data}, self.thread, session=self.primary)

    def follow(self, other: Turn) -> None:
        """Go on after the events of another turn."""
        self._at = max(self._at, other._at)

    def over_budget(self) -> bool:
        """Whether the session has used up its budget."""
        budget = self.life.session.data.get("budget")
        if budget is None:
            return False
        spent = usage.cents(usage.tokens(self.life.log.planned))
        return spent >= int(budget["max_list_cost"]["amount"])


def _pieces(says: str) -> list[str]:
    words = says.split(" ")
    size = max(1, -(-len(words) // PIECES))
    parts = [" ".join(words[at : at + size]) for at in range(0, len(words), size)]
    return [part if at == 0 else " " + part for at, part in enumerate(parts)]
