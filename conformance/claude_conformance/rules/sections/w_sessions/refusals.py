"""What a session does not take.

Rules: W23, W24.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, refused
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.fresh import token
from claude_conformance.rules.kit.sessions import (
    ASKING,
    SESSIONS,
    TIDE,
    ask,
    called,
    eventually,
    made,
    message,
    parts,
    plain,
    post,
    read,
    result,
    say,
    session,
    taken,
)
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.w_sessions import EVENTS, OPERATIONS, SESSION_TYPES, section
from claude_conformance.rules.sections.w_sessions.turns import LONG
from claude_conformance.rules.sections.w_sessions.usage import budget

BRIEF: Mapping[str, Any] = {"type": "system.message", "content": [{"type": "text", "text": "Be brief."}]}
MOST_STORES = 8


@section.rule(
    "W23",
    title="refuses events that do not fit what a session waits for, and all events of an archived session",
    impact="contract",
    source=[EVENTS, OPERATIONS, SESSION_TYPES],
    needs=("createSession", "archiveSession", "sendSessionEvents", "listSessionEvents"),
    cost=14,
)
def misfits(probe: Probe) -> None:
    id_ = plain(probe)
    taken(post(probe, id_, message("Say hello.")))  # a session that takes nothing shows nothing here

    def refuses(*events: Mapping[str, Any]) -> Callable[[], None]:
        return lambda: refused(post(probe, id_, *events, invalid=True))

    def archived() -> None:
        ended = str(session(probe)["id"])
        accepted(ask(probe, "POST", f"{SESSIONS}/{ended}/archive"))
        refused(post(probe, ended, message("Say hello."), invalid=True))

    def reasons_for_yes() -> None:
        asking = str(session(probe, ASKING)["id"])
        calls = called(say(probe, asking, "Use bash to list the files."), "agent.tool_use")
        yes = {"type": "user.tool_confirmation", "tool_use_id": calls[0], "result": "allow"}
        refused(post(probe, asking, {**yes, "deny_message": "no"}, invalid=True))
        taken(post(probe, asking, yes))

    withheld = {"type": "user.message", "content": [{"type": "redacted"}]}
    check_each(
        {
            "the result of an unknown call": refuses(result("sevt_01UnknownUnknownUnknownUn")),
            "a system message first": refuses(BRIEF, message("Say hello.")),
            "a withheld part": refuses(withheld),
            "deny_message with allow": reasons_for_yes,
            "events of an archived session": archived,
        }
    )


@section.rule(
    "W24",
    title="refuses to change, archive or delete a session that runs, and what a session cannot have",
    impact="contract",
    source=[OPERATIONS, src.doc("managed-agents/budgets"), src.doc("managed-agents/memory")],
    needs=("createSession", "updateSession", "archiveSession", "deleteSession", "sendSessionEvents"),
    cost=20,
)
def too_late(probe: Probe) -> None:
    def while_it_runs(case: tuple[str, str, Any]) -> None:
        id_ = str(session(probe)["id"])
        taken(post(probe, id_, message(LONG)))
        if not eventually(probe, lambda: read(probe, id_).get("status") == "running", 10.0):
            raise Skipped("the session was never seen running")
        method, below, body = case
        refused(ask(probe, method, f"{SESSIONS}/{id_}{below}", body, invalid=True))

    cases = {
        "tools while it runs": ("POST", "", {"agent": {"tools": [TIDE]}}),
        "archive while it runs": ("POST", "/archive", None),
        "delete while it runs": ("DELETE", "", None),
    }

    def cheaper() -> None:
        id_ = str(session(probe, budget=budget(10_000))["id"])
        say(probe, id_, "Say hello.")
        refused(ask(probe, "POST", f"{SESSIONS}/{id_}", {"budget": budget(1)}, invalid=True))

    def nine_stores() -> None:
        def store() -> dict[str, Any]:
            sent = {"name": f"Notes {token()}"}
            id_ = made(ask(probe, "POST", "/v1/memory_stores", sent), "a memory store")["id"]
            return {"type": "memory_store", "memory_store_id": id_}

        stores = [store() for _ in range(MOST_STORES + 1)]
        sent = parts(probe, resources=stores)
        refused(ask(probe, "POST", SESSIONS, sent, invalid=True))
        made(ask(probe, "POST", SESSIONS, {**sent, "resources": stores[:-1]}), "a session with eight stores")

    checks = {name: (lambda case=case: while_it_runs(case)) for name, case in cases.items()}
    check_each({**checks, "a budget that is used up": cheaper, "nine memory stores": nine_stores})
