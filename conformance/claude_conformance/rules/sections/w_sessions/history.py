"""What streams, lists and responses say about the same events.

Rules: W11-W13.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.kit.ask import accepted, fail, refused
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.presence import MANAGED_AGENTS
from claude_conformance.rules.kit.reading import objects, text
from claude_conformance.rules.kit.sessions import (
    IDLE,
    SESSIONS,
    Life,
    events,
    eventually,
    life,
    message,
    plain,
    post,
    taken,
    values,
)
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.w_sessions import EVENTS, SESSION_TYPES, section
from claude_conformance.rules.stream.session import DELETED, PREVIEWS
from claude_conformance.wire import Exchange

WRONG = 3.0
"""Seconds that a stream which has to be refused may take."""


def stored(exchange: Exchange) -> list[dict[str, Any]]:
    """Returns the events of a stream that a list has too."""
    return [one for one in values(exchange) if text(one, "type") not in {*PREVIEWS, DELETED}]


def ids(events: list[dict[str, Any]]) -> list[Any]:
    """Returns the ids of events."""
    return [event.get("id") for event in events]


def without_nulls(value: Any) -> Any:
    """Returns a value without the properties that are null, which may as well be left out."""
    if isinstance(value, dict):
        return {name: without_nulls(item) for name, item in value.items() if item is not None}
    return list(map(without_nulls, value)) if isinstance(value, list) else value


@section.rule(
    "W11",
    title="lists the events of a session as it has streamed them, in the order and of the types asked for",
    source=[EVENTS, f"{SESSION_TYPES}/event_list_params.py"],
    needs=("createSession", "sendSessionEvents", "listSessionEvents", "streamSessionEvents"),
)
def listed(probe: Probe) -> None:
    lived = life(probe)
    usual = ids(lived.listed)

    def same_events() -> None:
        if ids(stored(lived.live)) != usual:
            missing = [
                one.get("type") for one in lived.listed if one.get("id") not in ids(stored(lived.live))
            ]
            more = [one.get("type") for one in stored(lived.live) if one.get("id") not in usual]
            text_ = (
                f"only the list has {missing}, only the stream {more}"
                if missing or more
                else "in another order"
            )
            fail(f"the list and the stream differ: {text_}", lived.live)

    def same_content() -> None:
        known = {one.get("id"): one for one in lived.listed}
        for one in stored(lived.live):
            # An event of the client is processed later than it is shown.
            other = {**known.get(one.get("id"), one), "processed_at": one.get("processed_at")}
            if without_nulls(other) != without_nulls(one):
                fail(f"the list shows {one.get('type')} otherwise than the stream", lived.live)

    def newest_first() -> None:
        if ids(lived.others["newest first"]) != usual[::-1]:
            fail("with order=desc the list is not the same in reverse")

    def in_pages() -> None:
        if ids(lived.others["in pages"]) != usual:
            fail("with limit=3 the pages do not add up to the list")

    def of_two_types() -> None:
        wanted = [one.get("id") for one in lived.listed if one.get("type") in ("agent.message", IDLE)]
        if ids(lived.others["of two types"]) != wanted:
            fail(f"with types[]=agent.message and {IDLE} the list has other events")

    check_each(
        {
            "the same events": same_events,
            "with the same content": same_content,
            "newest first": newest_first,
            "in pages": in_pages,
            "of two types": of_two_types,
        }
    )


@section.rule(
    "W12",
    title="streams what happens from now on, and previews only if they are asked for",
    source=[EVENTS, f"{SESSION_TYPES}/event_stream_params.py"],
    needs=("createSession", "sendSessionEvents", "listSessionEvents", "streamSessionEvents"),
    cost=1,
)
def live(probe: Probe) -> None:
    lived = life(probe)

    def no_replay() -> None:
        before = [one for one in stored(lived.late) if one.get("id") in ids(lived.begun)]
        if before:
            fail(f"a second stream repeats {before[0].get('type')}, which is older", lived.late)

    def the_rest() -> None:
        missing = [
            one for one in lived.listed[len(lived.begun) :] if one.get("id") not in ids(stored(lived.late))
        ]
        if missing:
            fail(f"a second stream lacks {missing[0].get('type')}", lived.late)

    def no_previews() -> None:
        if any(text(one, "type") in PREVIEWS for one in values(lived.late)):
            fail("a stream has previews although the request does not ask for them", lived.late)

    def unknown() -> None:
        path = f"{SESSIONS}/{plain(probe)}/events/stream"
        query = (("event_deltas[]", "agent.tool_use"),)
        call = Call("GET", path, query=query, betas=(MANAGED_AGENTS,), invalid=True, timeout=WRONG)
        refused(probe.send(call))

    check_each(
        {
            "no older event": no_replay,
            "all later events": the_rest,
            "no preview by default": no_previews,
            "no preview of another type": unknown,
        }
    )


def queued(lived: Life) -> None:
    """Raises `Failed` if the response says that a message is processed already."""
    for one in taken(lived.sent):
        if one.get("processed_at") is not None:
            fail("the response says that a message is processed, but it waits", lived.sent)


def at_once(lived: Life) -> None:
    """Raises `Failed` if the response does not say when a result was processed."""
    for one in taken(lived.answered):
        if one.get("processed_at") is None:
            fail("the response does not say when a result was processed", lived.answered)


@section.rule(
    "W13",
    title="answers events with their ids, and with the time of those that it takes at once",
    source=[EVENTS, f"{SESSION_TYPES}/beta_managed_agents_send_session_events.py"],
    cost=2,
)
def answers(probe: Probe) -> None:
    exchange = post(probe, plain(probe), message("Say hello."))
    shown = (objects(accepted(exchange), "data") or [{}])[0]

    def known() -> None:
        wanted = text(shown, "id")
        if wanted is None or not eventually(probe, lambda: wanted in ids(events(probe, plain(probe)))):
            fail(f"the list has no event {wanted}, which the response names", exchange)

    def sent() -> None:
        if shown.get("type") != "user.message" or not shown.get("content"):
            fail("the response does not have the message that was sent", exchange)

    check_each(
        {
            "with the ids of the list": known,
            "with what was sent": sent,
            "a message waits": lambda: queued(life(probe)),
            "a result is taken at once": lambda: at_once(life(probe)),
        }
    )
