"""Faults of calls and results: of tools of the client, and of tools that the server runs."""

from __future__ import annotations

import itertools

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Event

from .base import PROMPTS, Body, on_message, on_prompt
from .frames import Frames, has_delta, on_events


@on_prompt("results-by-position", operations=PROMPTS)
def by_position(exchange: Exchange, body: Body) -> Body:
    """Tool results are matched to the calls by their position, not by the id that they name"""
    turns = body["messages"]
    for before, after in itertools.pairwise(turns):
        if not (isinstance(before["content"], list) and isinstance(after["content"], list)):
            continue
        calls = [block["id"] for block in before["content"] if block["type"] == "tool_use"]
        results = [block for block in after["content"] if block["type"] == "tool_result"]
        if len(calls) == len(results):
            for id_, result in zip(calls, results, strict=True):
                result["tool_use_id"] = id_
    return body


@on_message("input-parameter-invented")
def parameter_invented(exchange: Exchange, message: Body) -> Body:
    """The empty input of a tool call becomes an object with an empty string"""
    for block in message["content"]:
        if block["type"] == "tool_use" and block["input"] == {}:
            block["input"] = {"input": ""}
    return message


@on_events("stream-server-inputs-lost")
def server_inputs_lost(exchange: Exchange, frames: Frames) -> Frames:
    """Calls of server tools are streamed without their input"""
    calls = {
        frame.data["index"]
        for frame in frames
        if isinstance(frame, Event)
        and frame.name == "content_block_start"
        and frame.data["content_block"]["type"] == "server_tool_use"
    }
    return [
        frame
        for frame in frames
        if not (
            isinstance(frame, Event) and has_delta(frame, "input_json_delta") and frame.data["index"] in calls
        )
    ]


@on_message("refusal-reported-as-end-turn")
def refusal_as_end(exchange: Exchange, message: Body) -> Body:
    """A refusal is reported as end_turn"""
    if message["stop_reason"] != "refusal":
        return message
    return {**message, "stop_reason": "end_turn", "stop_details": None}
