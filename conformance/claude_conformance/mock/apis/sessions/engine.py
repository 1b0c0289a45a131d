"""The agent of the mock: for an event of the client it always does the same.

It calls the tools that a message names, or else the first custom tool, and starts a thread with each agent of
its roster that a message names. It ends idle.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from claude_conformance.mock.apis.sessions.life import Life
from claude_conformance.mock.apis.sessions.snapshot import roster
from claude_conformance.mock.apis.sessions.turn import BUDGET_REACHED, END_TURN, Turn, text
from claude_conformance.mock.engine.calls import input_for
from claude_conformance.mock.world.identity import Ids

Data = Mapping[str, Any]
BUILT_IN = ("bash", "read", "write", "edit", "glob", "grep", "web_search", "web_fetch")
ANSWERS: Mapping[str, str] = {
    "user.tool_confirmation": "tool_use_id",
    "user.custom_tool_result": "custom_tool_use_id",
    "user.tool_result": "tool_use_id",
}
"""The events that respond to a call, with the property that names it."""


class Engine:
    """Plans what a session does with the events of a request."""

    def __init__(self, life: Life, ids: Ids, now: float, *, self_hosted: bool = False) -> None:
        self._life, self._ids, self._now = life, ids, now
        self._self_hosted = self_hosted
        self._results: list[tuple[str, str, str, bool]] = []

    def take(self, events: Iterable[Data]) -> list[dict[str, Any]]:
        """Plan what the events bring, and return them as the request gets them."""
        events = list(events)
        shown: list[dict[str, Any]] = []
        answered = False
        for number, event in enumerate(events):
            kind = event["type"]
            if kind == "user.interrupt":
                shown.append(self._interrupt(event))
            elif kind in ANSWERS:
                shown.append(self._answer(event))
                answered = True
            elif kind == "system.message":
                continue  # with the event that it belongs to
            else:
                follows = events[number + 1 : number + 2]
                extra = follows[0] if follows and follows[0]["type"] == "system.message" else None
                shown += self._begin(event, extra)
        if answered:
            self._go_on()
        return shown

    def _turn(self, thread: str | None = None) -> Turn:
        return Turn(self._life, self._ids, self._now, thread)

    def _begin(self, event: Data, extra: Data | None) -> list[dict[str, Any]]:
        turn = self._turn()
        own: dict[str, Any] = {}
        if event["type"] == "user.define_outcome":
            own = {"outcome_id": self._ids.new("outc_"), "max_iterations": event.get("max_iterations") or 3}
        echoes = [turn.echo(event, **own)]
        if extra is not None:
            echoes.append(turn.echo(extra))
        asked = event["description"] if own else words_of(event)
        turn.running()
        calls = self._calls(asked)
        made = turn.request(asked, f"I look at this: {asked[:60]}", calls)
        waits = [entry for entry, call in zip(made, calls, strict=True) if call["waits"]]
        for entry, call in zip(made, calls, strict=True):
            if call["waits"]:
                self._life.waiting[entry.data["id"]] = entry.type
            else:
                _result(turn, entry.type, entry.data["id"], "done")
        for agent in roster(self._life.session.data["agent"]):
            if agent["name"].casefold() in asked.casefold():
                self._delegate(turn, agent, asked)
        if waits:
            turn.idle({"type": "requires_action", "event_ids": [entry.data["id"] for entry in waits]})
        else:
            if made:
                turn.request(asked, "The tools are done.")
            if own:
                _evaluate(turn, own["outcome_id"])
            self._end(turn)
        # Only an outcome is accepted at once.
        return [entry.shown() if own else {**entry.shown(), "processed_at": None} for entry in echoes]

    def _end(self, turn: Turn) -> None:
        turn.idle(BUDGET_REACHED if turn.over_budget() else END_TURN)

    def _interrupt(self, event: Data) -> dict[str, Any]:
        life = self._life
        running = life.status(self._now) == "running"
        life.stop(self._now)
        turn = self._turn()
        open_request = None
        for entry in life.log.until(self._now):
            if entry.type == "span.model_request_start":
                open_request = entry.data["id"]
            elif entry.type == "span.model_request_end":
                open_request = None
        echo = turn.echo(event)
        if open_request is not None:
            used = dict.fromkeys(
                ("input_tokens", "output_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"), 0
            )
            own = {"model_request_start_id": open_request, "is_error": True, "model_usage": used}
            turn.add("span.model_request_end", wait=False, **own)
        if running or life.waiting:
            life.waiting.clear()
            turn.idle(END_TURN)
        return echo.shown()

    def _answer(self, event: Data) -> dict[str, Any]:
        id = event[ANSWERS[event["type"]]]
        shown = self._turn().echo(event).shown()
        kind = self._life.waiting.pop(id, None)
        if event["type"] != "user.tool_confirmation":
            return shown
        if kind is not None:
            denied = event["result"] == "deny"
            said = (event.get("deny_message") or "The call was denied.") if denied else "done"
            self._results.append((kind, id, said, denied))
        return {**shown, "processed_at": None}

    def _go_on(self) -> None:
        turn, waiting = self._turn(), list(self._life.waiting)
        if not waiting:
            turn.running()
        for kind, id, said, denied in self._results:
            _result(turn, kind, id, said, is_error=denied)
        if waiting:
            turn.idle({"type": "requires_action", "event_ids": waiting})
            return
        turn.request("results", "Now I know enough.")
        self._end(turn)

    def _calls(self, asked: str) -> list[dict[str, Any]]:
        """Return the calls for a message: of the tools that it names, or of the first custom tool."""
        tools = self._life.session.data["agent"]["tools"]
        found = [call for tool in tools for call in self._calls_of(tool, asked)]
        custom = [tool for tool in tools if tool["type"] == "custom"]
        if not found and custom:
            found = [_custom(custom[0], asked)]
        return found

    def _calls_of(self, tool: Data, asked: str) -> list[dict[str, Any]]:
        if tool["type"] == "custom":
            return [_custom(tool, asked)] if tool["name"] in asked else []
        names = BUILT_IN if tool["type"] == "agent_toolset_20260401" else [c["name"] for c in tool["configs"]]
        return [self._toolset(tool, name) for name in names if name in asked.split()]

    def _toolset(self, tool: Data, name: str) -> dict[str, Any]:
        config = next((one for one in tool["configs"] if one["name"] == name), tool["default_config"])
        policy = (config.get("permission_policy") or tool["default_config"]["permission_policy"])["type"]
        asks = policy == "always_ask"
        own: dict[str, Any] = {"name": name, "input": {"command": "ls"} if name == "bash" else {}}
        own |= {"evaluated_permission": "ask" if asks else "allow", "evaluation": {"type": policy}}
        if policy == "auto":
            own["evaluation"] = {"type": "auto", "evaluated_permission": {"type": "allow"}}
        if tool["type"] == "mcp_toolset":
            own["mcp_server_name"] = tool["mcp_server_name"]
            return {"type": "agent.mcp_tool_use", "data": own, "waits": asks}
        return {"type": "agent.tool_use", "data": own, "waits": asks or self._self_hosted}

    def _delegate(self, turn: Turn, agent: Data, asked: str) -> None:
        """Let another agent work in a thread of its own."""
        thread = self._ids.new("sthr_")
        self._life.agents[thread] = agent
        turn.add(
            "session.thread_created", session_thread_id=thread, agent_name=agent["name"], workflow_run_id=None
        )
        own: dict[str, Any] = {"to_session_thread_id": thread, "to_agent_name": agent["name"]}
        turn.add("agent.thread_message_sent", content=text(asked), **own)
        below = self._turn(thread)
        below.running()
        came: dict[str, Any] = {"from_session_thread_id": turn.thread, "from_agent_name": None}
        below.add("agent.thread_message_received", content=text(asked), **came)
        below.request(asked, "This is my part.")
        below.idle(END_TURN)
        back: dict[str, Any] = {"from_session_thread_id": thread, "from_agent_name": agent["name"]}
        turn.follow(below)
        turn.add("agent.thread_message_received", content=text("This is my part."), **back)


def words_of(event: Data) -> str:
    """Return the texts of a message."""
    return " ".join(part["text"] for part in event["content"] if part["type"] == "text")


def _custom(tool: Data, asked: str) -> dict[str, Any]:
    made = input_for(tool.get("input_schema") or {"type": "object"}, 0, [asked])
    return {"type": "agent.custom_tool_use", "data": {"name": tool["name"], "input": made}, "waits": True}


def _result(turn: Turn, kind: str, id: str, said: str, *, is_error: bool = False) -> None:
    own: dict[str, Any] = {"content": text(said), "is_error": is_error}
    if kind == "agent.mcp_tool_use":
        turn.add("agent.mcp_tool_result", mcp_tool_use_id=id, **own)
    else:
        turn.add("agent.tool_result", tool_use_id=id, **own)


def _evaluate(turn: Turn, outcome: str) -> None:
    own: dict[str, Any] = {"outcome_id": outcome, "iteration": 0}
    start = turn.add("span.outcome_evaluation_start", **own)
    turn.add("span.outcome_evaluation_ongoing", **own)
    used = dict.fromkeys(("cache_creation_input_tokens", "cache_read_input_tokens"), 0)
    used |= {"input_tokens": 40, "output_tokens": 10}
    end: dict[str, Any] = {
        "outcome_evaluation_start_id": start.data["id"],
        "result": "satisfied",
        "usage": used,
    }
    turn.add("span.outcome_evaluation_end", explanation="Each part of the task is done.", **own, **end)
