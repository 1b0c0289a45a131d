"""What a session uses, and its budget.

Rules: W18, W20.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, refused
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.reading import at, whole
from claude_conformance.rules.kit.sessions import (
    SESSIONS,
    ask,
    life,
    message,
    post,
    reason,
    say,
    session,
)
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.w_sessions import EVENTS, section

BUDGETS = src.doc("managed-agents/budgets")
USAGE = src.sdk("types/beta/beta_managed_agents_session_usage.py")
COUNTED = ("input_tokens", "output_tokens")


def budget(cents: int) -> dict[str, Any]:
    """Returns the budget of a session."""
    return {"type": "limit", "max_list_cost": {"amount": str(cents), "currency": "USD"}}


def requested(events: list[dict[str, Any]]) -> dict[str, int]:
    """Returns the tokens of all requests to models in these events."""
    ends = [one for one in events if one.get("type") == "span.model_request_end"]
    return {name: sum(whole(one, "model_usage", name) or 0 for one in ends) for name in COUNTED}


@section.rule(
    "W18",
    title="counts the tokens of all turns in the usage of a session, as its requests to the model say",
    source=[USAGE, EVENTS],
    needs=("createSession", "getSession", "sendSessionEvents", "listSessionEvents"),
)
def usage(probe: Probe) -> None:
    lived = life(probe)
    if not any(requested(lived.listed).values()):
        raise Skipped("no request to the model says what it used")

    def same(found: Any, wanted: dict[str, int], where: str) -> None:
        for name, count in wanted.items():
            if whole(found, name) != count:
                fail(f"{where} has {name} {at(found, name)!r}, and the requests to the model {count}")

    def of_the_session() -> None:
        same(lived.pauses.get("usage"), requested(lived.begun), "the session that waits")
        same(lived.ends.get("usage"), requested(lived.listed), "the session")

    def reported() -> None:
        said = [number for number, one in enumerate(lived.listed) if one.get("type") == "session.usage"]
        for number in said:
            wanted = requested(lived.listed[:number])
            same(at(lived.listed[number], "usage"), wanted, f"session.usage (event {number + 1})")

    check_each(
        {
            "of the session": of_the_session,
            "in session.usage": reported,
        }
    )


@section.rule(
    "W20",
    title="ends the turn of a session whose budget is used up, and takes no message until it is raised",
    source=[BUDGETS],
    needs=("createSession", "updateSession", "sendSessionEvents", "listSessionEvents"),
    cost=16,
)
def spent(probe: Probe) -> None:
    id_ = str(session(probe, budget=budget(1))["id"])
    found = say(probe, id_, "Say hello.")

    def ends() -> None:
        if reason(found) != "budget_reached":
            fail(f"the session is idle because of {reason(found)!r}, not budget_reached")

    def waits() -> None:
        refused(post(probe, id_, message("Say hello."), invalid=True))

    def goes_on() -> None:
        accepted(ask(probe, "POST", f"{SESSIONS}/{id_}", {"budget": budget(10_000)}))
        if reason(say(probe, id_, "Say hello.")) != "end_turn":
            fail("the session does not answer after its budget was raised")

    check_each({"ends": ends, "takes no message": waits, "goes on": goes_on})
