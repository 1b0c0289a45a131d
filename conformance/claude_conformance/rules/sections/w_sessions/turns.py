"""What a session does with the events of a client.

Rules: W10, W14-W17.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.rules.kit.ask import accepted, fail
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.reading import text
from claude_conformance.rules.kit.sessions import (
    ASKING,
    IDLE,
    LIMIT,
    SESSIONS,
    TIDE,
    WIND,
    after,
    ask,
    called,
    events,
    eventually,
    message,
    post,
    read,
    reason,
    result,
    say,
    session,
    taken,
    turn,
    waits_for,
)
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.w_sessions import EVENTS, OPERATIONS, SESSION_TYPES, section
from claude_conformance.rules.stream.session import CALLS

LONG = "Count slowly from 1 to 400, and write each number as a word."
_WORK = CALLS | {"agent.message", "agent.thinking", "span.model_request_start"}
_ASKED = ("agent.tool_use", "agent.mcp_tool_use")


@section.rule(
    "W10",
    title="shows the status of a session: idle, running while it works, idle again, terminated once archived",
    source=[OPERATIONS, EVENTS],
    needs=("createSession", "getSession", "archiveSession", "sendSessionEvents", "listSessionEvents"),
    cost=14,
)
def status(probe: Probe) -> None:
    first = [message("Say hello.")]

    def shows(shown: Mapping[str, Any], wanted: str) -> None:
        if shown.get("status") != wanted:
            fail(f"the status is {shown.get('status')!r}, not {wanted}")

    def after_a_turn() -> None:
        id_ = str(session(probe, initial_events=first)["id"])
        if not eventually(probe, lambda: any(one.get("type") == IDLE for one in events(probe, id_)), LIMIT):
            fail(f"the session is not idle {LIMIT:g} s after a message")
        shows(read(probe, id_), "idle")

    def archived() -> None:
        id_ = str(session(probe)["id"])
        shown = accepted(ask(probe, "POST", f"{SESSIONS}/{id_}/archive"))
        if not any(one.get("type") == "session.status_terminated" for one in events(probe, id_)):
            fail("no event says that the session is terminated")
        shows(shown, "terminated")
        shows(read(probe, id_), "terminated")

    check_each(
        {
            "new": lambda: shows(session(probe), "idle"),
            "new, with an event": lambda: shows(session(probe, initial_events=first), "running"),
            "after a turn": after_a_turn,
            "archived": archived,
        }
    )


@section.rule(
    "W14",
    title="waits for the result of a custom tool, and goes on with it",
    source=[EVENTS, f"{SESSION_TYPES}/beta_managed_agents_session_requires_action.py"],
    cost=12,
)
def custom_tool(probe: Probe) -> None:
    id_ = str(session(probe, TIDE)["id"])
    begun = say(probe, id_, "When is high tide in Brest? Use get_tide.")
    calls = called(begun, "agent.custom_tool_use")

    def waits() -> None:
        if reason(begun) != "requires_action":
            fail(f"the session is idle because of {reason(begun)!r}, not requires_action")
        if set(waits_for(begun)) != set(calls):
            fail(f"the session waits for {waits_for(begun)}, and has called {calls}")
        probe.pause(2.0)
        idle = next(str(one.get("id")) for one in reversed(begun) if one.get("type") == IDLE)
        if any(one.get("type") in _WORK for one in after(events(probe, id_), idle)):
            fail("the agent works on although a result is missing")

    def goes_on() -> None:
        sent = taken(post(probe, id_, *map(result, calls)))
        found: list[dict[str, Any]] = []

        def done() -> bool:
            found[:] = after(events(probe, id_), str(sent[-1]["id"]))
            return any(one.get("type") == IDLE for one in found)

        if not eventually(probe, done):
            fail("the session does not go on after the results of all calls")
        if not any(one.get("type") == "agent.message" for one in found):
            fail("the agent says nothing about the results")
        if reason(found) == "requires_action" and set(waits_for(found)) & set(calls):
            fail("the session still waits for a call whose result it has")

    check_each({"waits": waits, "goes on": goes_on})


@section.rule(
    "W15",
    title="asks before a call that needs confirmation, runs it when allowed and not when denied",
    source=[EVENTS, f"{SESSION_TYPES}/beta_managed_agents_user_tool_confirmation_event.py"],
    cost=16,
)
def confirmation(probe: Probe) -> None:
    def confirm(answer: str) -> None:
        id_ = str(session(probe, ASKING)["id"])
        begun = say(probe, id_, "Use bash to list the files.")
        calls = called(begun, *_ASKED)
        if any(one.get("type") == "agent.tool_result" for one in begun) or not waits_for(begun):
            fail("the session does not wait for the confirmation of the call")
        events_ = [
            {"type": "user.tool_confirmation", "tool_use_id": call, "result": answer}
            for call in waits_for(begun)
        ]
        found = turn(probe, id_, str(taken(post(probe, id_, *events_))[-1]["id"]))
        results = [one for one in found if one.get("tool_use_id") in calls]
        ran = [one for one in results if not one.get("is_error")]
        if answer == "allow" and not results:
            fail("the call was allowed, and has no result")
        if answer == "deny" and ran:
            fail("the call was denied, and has a result that is no error")

    each({"allow": "allow", "deny": "deny"}, confirm)


@section.rule(
    "W16",
    title="says which calls a session still waits for after the result of one of several",
    source=[f"{SESSION_TYPES}/beta_managed_agents_session_requires_action.py"],
    cost=10,
)
def remainder(probe: Probe) -> None:
    id_ = str(session(probe, TIDE, WIND)["id"])
    begun = say(probe, id_, "Use get_tide and get_wind for Brest, both at the same time.")
    calls = waits_for(begun)
    if len(calls) < 2:
        raise Skipped("the agent does not call both tools at once")
    sent = taken(post(probe, id_, result(calls[0])))
    found: list[dict[str, Any]] = []

    def idle() -> bool:
        found[:] = after(events(probe, id_), str(sent[-1]["id"]))
        return any(one.get("type") == IDLE for one in found)

    if not eventually(probe, idle, 10.0):
        fail("no session.status_idle names the calls that are left")
    if set(waits_for(found)) != set(calls[1:]):
        fail(f"the session waits for {waits_for(found)}, and {calls[1:]} are left")
    if any(one.get("type") in _WORK for one in found):
        fail("the agent works on although a result is missing")


@section.rule(
    "W17",
    title="stops a running session at an interrupt, and takes the next message",
    source=[EVENTS, f"{SESSION_TYPES}/beta_managed_agents_user_interrupt_event.py"],
    cost=12,
)
def interrupt(probe: Probe) -> None:
    id_ = str(session(probe)["id"])
    taken(post(probe, id_, message(LONG)))
    if not eventually(probe, lambda: read(probe, id_).get("status") == "running", 10.0):
        raise Skipped("the session was never seen running")
    stop = str(taken(post(probe, id_, {"type": "user.interrupt"}))[-1]["id"])
    found = turn(probe, id_, stop)
    work = [one for one in found if text(one, "type") in _WORK]
    if work:
        fail(f"{work[0].get('type')} comes after the interrupt")
    if reason(found) != "end_turn":
        fail(f"the session is idle because of {reason(found)!r}, not end_turn")
    if not any(one.get("type") == "agent.message" for one in say(probe, id_, "Say hello.")):
        fail("the session does not answer a message after the interrupt")
