"""Faults of the streams of sessions."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Event, Frame, LiveReply, Reply

from .base import Wrap, fault, switch_off

STREAMS = ("streamSessionEvents", "streamSessionThreadEvents")
LONG_AGO = "2020-01-01T00:00:00Z"

switch_off(
    "session-stream-replays",
    "The stream of a session begins with all older events",
    "session-stream-begins-now",
    operations=STREAMS,
)
switch_off(
    "session-previews-unchecked",
    "The stream of a session previews nothing if it is asked for events that have no preview",
    "parameters",
    operations=STREAMS,
)

Data = dict[str, Any]
Changed = Iterable["Data | str"]


def on_frames(id: str) -> Wrap:
    """Register a function that returns the frames of a stream in place of those that it has."""

    def wrap(function: Callable[[AsyncIterator[Frame]], AsyncIterator[Frame]]) -> Any:
        def reply(_: Exchange, reply: Reply) -> Reply:
            if isinstance(reply, LiveReply):
                reply.frames = function(reply.frames)
            return reply

        reply.__doc__ = function.__doc__
        fault("reply", id, operations=STREAMS)(reply)
        return function

    return wrap


def on_live(id: str, *types: str) -> Wrap:
    """Register a function that returns what a stream shows in place of an event of these types."""

    def wrap(function: Callable[[Data], Changed]) -> Any:
        async def frames(before: AsyncIterator[Frame]) -> AsyncIterator[Frame]:
            async for frame in before:
                if not isinstance(frame, Event) or frame.data.get("type") not in types:
                    yield frame
                    continue
                for data in function(dict(frame.data)):
                    yield Event(frame.name if isinstance(data, str) else str(data.get("type")), data)

        frames.__doc__ = function.__doc__
        on_frames(id)(frames)
        return function

    return wrap


def _without(data: Data, *names: str) -> Data:
    return {name: value for name, value in data.items() if name not in names}


@on_live("session-stream-no-json", "agent.thinking")
def _no_json(_: Data) -> Changed:
    """The stream of a session has data that is not JSON."""
    yield "thinking"


@on_live("session-stream-id-missing", "agent.thinking")
def _no_id(data: Data) -> Changed:
    """An event of a session's stream has no id."""
    yield _without(data, "id")


@on_live("session-stream-time-missing", "agent.thinking")
def _no_time(data: Data) -> Changed:
    """An event of a session's stream has no processed_at."""
    yield _without(data, "processed_at")


@on_live("session-stream-event-twice", "agent.message")
def _twice(data: Data) -> Changed:
    """The stream of a session shows each message of the agent twice."""
    yield data
    yield data


@on_live("session-stream-times-fall", "agent.message")
def _falling(data: Data) -> Changed:
    """A message of the agent is older than the events that the stream has shown before it."""
    yield {**data, "processed_at": LONG_AGO}


@on_live("session-stream-idle-missing", "session.status_idle")
def _never_idle(_: Data) -> Changed:
    """The stream of a session does not say that the session is idle."""
    return ()


@on_live("session-stream-text-differs", "agent.message")
def _other_text(data: Data) -> Changed:
    """The stream of a session shows the end of a message twice."""
    parts = [{**part, "text": part["text"] + part["text"][-1:]} for part in data["content"]]
    yield {**data, "content": parts}


@on_live("session-preview-nameless", "event_delta")
def _nameless(data: Data) -> Changed:
    """A preview does not name its event."""
    yield _without(data, "event_id")


@on_live("session-preview-starts-twice", "event_start")
def _starts_twice(data: Data) -> Changed:
    """A preview starts twice."""
    yield data
    yield data


@on_live("session-preview-unstarted", "event_start")
def _unstarted(_: Data) -> Changed:
    """A preview does not start."""
    return ()


@on_live("session-preview-altered", "event_delta")
def _altered(data: Data) -> Changed:
    """A preview has another text than its message."""
    content = {**data["delta"]["content"], "text": data["delta"]["content"]["text"].upper()}
    yield {**data, "delta": {**data["delta"], "content": content}}


@on_live("session-preview-late", "agent.message")
def _late(data: Data) -> Changed:
    """A preview goes on after its message."""
    yield data
    delta = {"type": "content_delta", "index": 0, "content": {"type": "text", "text": "."}}
    yield {"type": "event_delta", "event_id": data["id"], "delta": delta}


@on_live("session-previews-unasked", "agent.message")
def _unasked(data: Data) -> Iterator[Data]:
    """Every stream of a session has previews."""
    yield {"type": "event_start", "event": {"type": "agent.message", "id": f"{data['id']}0"}}
    yield data


@on_live("session-stream-ends-unsaid", "session.deleted")
def _unsaid(_: Data) -> Changed:
    """The stream of a deleted session ends without session.deleted."""
    return ()


@on_live("session-stream-goes-on", "session.deleted")
def _goes_on(data: Data) -> Changed:
    """The stream of a session has an event after session.deleted."""
    yield data
    yield {**data, "id": f"{data['id']}0", "type": "session.status_terminated"}


@on_frames("session-stream-stays-open")
async def _open(before: AsyncIterator[Frame]) -> AsyncIterator[Frame]:
    """The stream of a deleted session stays open."""
    async for frame in before:
        yield frame
    await asyncio.sleep(3600)


@on_frames("session-stream-starts-late")
async def _late_stream(before: AsyncIterator[Frame]) -> AsyncIterator[Frame]:
    """A stream of a session misses the first event after it was opened, if the session has waited."""
    first = True
    async for frame in before:
        kind = frame.data.get("type") if isinstance(frame, Event) else None
        if not (first and kind == "user.custom_tool_result"):
            yield frame
        first = False
