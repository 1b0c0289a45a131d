"""Helpers for faults that change the events of a stream."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from claude_conformance.mock.http.replies import Event, Frame

from .base import MESSAGES, Wrap, fault

Frames = list[Frame]


def on_events(id: str, *defects: str) -> Wrap:
    return fault("events", id, *defects, operations=MESSAGES)


def named(frame: Frame, *names: str) -> bool:
    return isinstance(frame, Event) and frame.name in names


def has_delta(frame: Frame, kind: str) -> bool:
    return (
        named(frame, "content_block_delta")
        and isinstance(frame, Event)
        and frame.data["delta"]["type"] == kind
    )


def calls_in(frames: Frames) -> list[int]:
    """Return the indexes of the tool calls of a stream."""
    return [
        frame.data["index"]
        for frame in frames
        if isinstance(frame, Event)
        and frame.name == "content_block_start"
        and frame.data["content_block"]["type"] == "tool_use"
    ]


def first(frames: Frames, test: Callable[[Frame], bool]) -> int | None:
    return next((number for number, frame in enumerate(frames) if test(frame)), None)


def without(frames: Frames, *names: str) -> Frames:
    return [frame for frame in frames if not named(frame, *names)]


def edited(frames: Frames, name: str, edit: Callable[[dict[str, Any]], dict[str, Any]]) -> Frames:
    return [
        Event(frame.name, edit(frame.data), frame.delay)
        if isinstance(frame, Event) and frame.name == name
        else frame
        for frame in frames
    ]
