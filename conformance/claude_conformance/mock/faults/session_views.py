"""Faults of the responses about sessions, their events and threads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from claude_conformance.mock.exchange import Exchange, Located
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request

from .base import Wrap, fault
from .stored_objects import changes_reply, without_query

Data = dict[str, Any]
LIST, SEND, GET = ("listSessionEvents",), ("sendSessionEvents",), ("getSession",)


def on_data(id: str, *operations: str) -> Wrap:
    """Register a function that returns the data of a list in place of what the mock says."""

    def wrap(function: Callable[[list[Data]], list[Data]]) -> Any:
        def reply(_: Exchange, reply: Reply) -> Reply:
            if isinstance(reply, JsonReply) and reply.status == 200:
                reply.body = {**reply.body, "data": function(reply.body["data"])}
            return reply

        reply.__doc__ = function.__doc__
        fault("reply", id, operations=operations)(reply)
        return function

    return wrap


@on_data("session-list-incomplete", *LIST)
def _incomplete(data: list[Data]) -> list[Data]:
    """The list of a session's events has no thinking."""
    return [one for one in data if one["type"] != "agent.thinking"]


@on_data("session-list-text-differs", *LIST)
def _differs(data: list[Data]) -> list[Data]:
    """The list of a session's events has shorter messages than the stream."""
    return [{**one, "content": []} if one["type"] == "agent.message" else one for one in data]


@on_data("session-list-idle-missing", *LIST)
def _no_idle(data: list[Data]) -> list[Data]:
    """The list of a session's events does not say that the session is idle."""
    return [one for one in data if one["type"] != "session.status_idle"]


@on_data("session-archive-unsaid", *LIST)
def _no_end(data: list[Data]) -> list[Data]:
    """The list of a session's events does not say that the session is terminated."""
    return [one for one in data if one["type"] != "session.status_terminated"]


@on_data("session-list-ends-unsaid", *LIST)
def _no_spending(data: list[Data]) -> list[Data]:
    """The list of a session's events does not say that a budget is used up."""
    spent = {"type": "budget_reached"}
    return [
        {**one, "stop_reason": {"type": "end_turn"}} if one.get("stop_reason") == spent else one
        for one in data
    ]


@on_data("session-thread-unannounced", *LIST)
def _unannounced(data: list[Data]) -> list[Data]:
    """The events of a session do not say that it has a new thread."""
    return [one for one in data if one["type"] != "session.thread_created"]


@on_data("session-thread-mute", "listSessionThreadEvents")
def _mute(data: list[Data]) -> list[Data]:
    """The list of a thread's events has no messages."""
    return [one for one in data if one["type"] != "agent.message"]


@on_data("session-primary-thread-missing", "listSessionThreads")
def _no_primary(data: list[Data]) -> list[Data]:
    """The list of threads does not have the primary one."""
    return [one for one in data if one["parent_thread_id"] is not None]


@on_data("session-sent-ids-differ", *SEND)
def _ids(data: list[Data]) -> list[Data]:
    """The response to sent events has ids that the list of events does not have."""
    return [{**one, "id": one["id"][:-1] + "0"} for one in data]


@on_data("session-sent-content-lost", *SEND)
def _empty(data: list[Data]) -> list[Data]:
    """The response to a sent message does not have its content."""
    return [{**one, "content": []} if one["type"] == "user.message" else one for one in data]


@on_data("session-sent-nameless", *SEND)
def _nameless(data: list[Data]) -> list[Data]:
    """The response to sent events does not have their ids."""
    return [{name: value for name, value in one.items() if name != "id"} for one in data]


@on_data("session-message-processed-at-once", *SEND)
def _at_once(data: list[Data]) -> list[Data]:
    """The response to a message says that it is processed."""
    return [{**one, "processed_at": one["processed_at"] or "2026-11-27T00:00:00Z"} for one in data]


@on_data("session-result-queued", *SEND)
def _queued(data: list[Data]) -> list[Data]:
    """The response to a result says that it waits."""
    return [{**one, "processed_at": None} for one in data]


def _without(id: str, summary: str, *names: str) -> None:
    """Register a fault that ignores parameters of the list of events."""

    def request(exchange: Located, request: Request) -> Request:
        without_query(exchange, *names)
        return request

    request.__doc__ = summary
    fault("request", id, operations=LIST)(request)


_without("session-list-order-ignored", "The list of a session's events is always the oldest first", "order")
_without(
    "session-list-types-ignored",
    "The list of a session's events has events of all types",
    "types[]",
    "types%5B%5D",
)


@fault("reply", "session-pages-repeat", operations=LIST)
def _pages(exchange: Exchange, reply: Reply) -> Reply:
    """Each page of a session's events after the first begins with an event twice."""
    if isinstance(reply, JsonReply) and reply.status == 200 and "page=" in exchange.request.query:
        reply.body = {**reply.body, "data": [*reply.body["data"][:1], *reply.body["data"]]}
    return reply


changes_reply(
    "session-status-stuck", "A session that is idle shows that it runs", GET,
    lambda body: body.update(status="running" if body["status"] == "idle" else body["status"]),
)  # fmt: skip
changes_reply(
    "session-new-runs", "A new session shows that it runs", ("createSession",),
    lambda body: body.update(status="running"),
)  # fmt: skip
changes_reply(
    "session-new-idle", "A new session that has an event shows that it is idle", ("createSession",),
    lambda body: body.update(status="idle"),
)  # fmt: skip
changes_reply(
    "session-archived-idle", "An archived session shows that it is idle", ("archiveSession",),
    lambda body: body.update(status="idle"),
)  # fmt: skip
changes_reply(
    "session-usage-doubled", "The usage of a session counts each token twice", GET,
    lambda body: body["usage"].update(input_tokens=2 * body["usage"]["input_tokens"]),
)  # fmt: skip
changes_reply(
    "session-outcome-unshown", "A session does not show its outcomes", GET,
    lambda body: body.update(outcome_evaluations=[]),
)  # fmt: skip
changes_reply(
    "session-outcome-grade-differs", "A session shows another grade of an outcome than its events", GET,
    lambda body: [one.update(result="failed") for one in body["outcome_evaluations"]],
)  # fmt: skip
changes_reply(
    "session-thread-archived-idle", "An archived thread is idle", ("getSessionThread",),
    lambda body: body.update(status="idle"),
)  # fmt: skip
