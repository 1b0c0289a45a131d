"""The parts of a session that it makes itself: changes, threads and grades.

Rules: W19, W21, W22.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.reading import objects, text
from claude_conformance.rules.kit.sessions import (
    SESSIONS,
    agent,
    ask,
    environment,
    events,
    made,
    post,
    read,
    say,
    session,
    taken,
    turn,
)
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.w_sessions import EVENTS, SESSION_TYPES, section

THREADS = src.doc("managed-agents/multiagent-orchestration")
OUTCOMES = src.doc("managed-agents/define-outcomes")
FINAL = frozenset({"satisfied", "max_iterations_reached", "failed", "interrupted"})


@section.rule(
    "W19",
    title="tells in session.updated what an update has changed",
    source=[f"{SESSION_TYPES}/beta_managed_agents_session_updated_event.py"],
    needs=("createSession", "updateSession", "listSessionEvents"),
    cost=5,
)
def updated(probe: Probe) -> None:
    id_ = str(session(probe)["id"])
    accepted(ask(probe, "POST", f"{SESSIONS}/{id_}", {"title": "Tides of the week"}))
    found = [one for one in events(probe, id_) if one.get("type") == "session.updated"]
    if not found:
        fail("no session.updated is listed")
    if found[-1].get("title") != "Tides of the week":
        fail(f"session.updated says that the title is {found[-1].get('title')!r}")


@section.rule(
    "W21",
    title="runs the agents of a roster in threads of their own, which end when they are archived",
    source=[THREADS, f"{SESSION_TYPES}/beta_managed_agents_session_thread.py"],
    needs=(
        *("createSession", "sendSessionEvents", "listSessionEvents", "listSessionThreads"),
        *("getSessionThread", "archiveSessionThread", "listSessionThreadEvents"),
    ),
    cost=16,
)
def threads(probe: Probe) -> None:
    helper = agent(probe, name="Table maker")
    roster = {"type": "coordinator", "agents": [helper["id"]]}
    chief = agent(probe, name="Harbour master", multiagent=roster)
    sent = {"agent": chief["id"], "environment_id": environment(probe)}
    id_ = str(made(ask(probe, "POST", SESSIONS, sent), "a session with a roster")["id"])
    path = f"{SESSIONS}/{id_}/threads"

    def listed() -> list[dict[str, Any]]:
        return objects(accepted(ask(probe, "GET", path)), "data")

    def primary() -> None:
        if [one.get("parent_thread_id") for one in begins] != [None]:
            fail(f"a new session has {len(begins)} threads, not one without a parent")

    begins = listed()
    found = say(probe, id_, f"Let the agent {helper['name']} make a table of the tides.")
    children = [one for one in listed() if one.get("parent_thread_id") is not None]
    told = [one.get("session_thread_id") for one in found if one.get("type") == "session.thread_created"]
    if not told and not children:
        raise Skipped("the agent does not delegate to its roster")

    def created() -> None:
        if sorted(map(str, told)) != sorted(str(one.get("id")) for one in children):
            fail(
                f"session.thread_created names {told}, and the list has {[one.get('id') for one in children]}"
            )

    def apart() -> None:
        own = events(probe, id_, thread=str(children[0]["id"]))
        if not any(one.get("type") == "agent.message" for one in own):
            fail("the list of a thread does not have what its agent says")
        shared = [one for one in own if one.get("type") == "agent.message" and one in events(probe, id_)]
        if shared:
            fail("the list of the session repeats what an agent says in another thread")

    def archived() -> None:
        one = f"{path}/{children[0]['id']}"
        accepted(ask(probe, "POST", f"{one}/archive"))
        shown = accepted(ask(probe, "GET", one))
        if shown.get("status") != "terminated" or shown.get("archived_at") is None:
            fail(f"an archived thread is {shown.get('status')!r}")

    checks = {"the first": primary, "is announced": created}
    if children:
        checks |= {"has its own events": apart, "ends": archived}
    check_each(checks)


@section.rule(
    "W22",
    title="grades an outcome, and shows the grade in the session and in its events",
    source=[OUTCOMES, EVENTS],
    needs=("createSession", "getSession", "sendSessionEvents", "listSessionEvents"),
    cost=6,
)
def outcome(probe: Probe) -> None:
    id_ = str(session(probe)["id"])
    rubric = {"type": "text", "content": "The table has a row for Brest."}
    sent = {"type": "user.define_outcome", "description": "A table of the tides of Brest", "rubric": rubric}
    (shown,) = taken(post(probe, id_, {**sent, "max_iterations": 1}))[:1]
    found = turn(probe, id_, str(shown["id"]))
    ends = [one for one in found if one.get("type") == "span.outcome_evaluation_end"]
    if not ends:
        fail("no span.outcome_evaluation_end has a grade")
    begun = {one.get("id") for one in found if one.get("type") == "span.outcome_evaluation_start"}
    if ends[-1].get("outcome_evaluation_start_id") not in begun:
        fail("the grade belongs to no span.outcome_evaluation_start")
    graded = objects(read(probe, id_), "outcome_evaluations")
    if not graded or graded[-1].get("outcome_id") != shown.get("outcome_id"):
        fail("the session does not show the outcome")
    if text(graded[-1], "result") != ends[-1].get("result") or ends[-1].get("result") not in FINAL:
        fail(f"the session says {graded[-1].get('result')!r}, and the event {ends[-1].get('result')!r}")
