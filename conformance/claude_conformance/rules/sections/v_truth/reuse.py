"""Section V: what a response returns can be used in the next request.

Rules: V19-V22.
"""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, describe, fail, message_in, need_plain
from claude_conformance.rules.kit.cases import each, each_found
from claude_conformance.rules.kit.documents import image, turn
from claude_conformance.rules.kit.features import sampled
from claude_conformance.rules.kit.files import UPLOAD, need_file
from claude_conformance.rules.kit.message import blocks
from claude_conformance.rules.kit.reading import at, content, text
from claude_conformance.rules.kit.requests import ASK_TWICE, ASK_WEATHER, CODE, WEATHER, user
from claude_conformance.rules.kit.small_files import png
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.v_truth import section
from claude_conformance.wire import Exchange, JsonError


@section.rule(
    "V19",
    title="accepts its own tool calls with their results in the next request",
    impact="breaking",
    profile="tools",
    source=[src.TOOL_CALLS],
    detects=["D109", "D110"],
    cost=4,
)
def own_round(probe: Probe) -> None:
    """Raises `Skipped` if the model calls no tool."""
    need_plain(probe)
    asked = {"tool": ASK_WEATHER, "parallel": ASK_TWICE}
    judged: list[str] = []

    def check(name: str) -> None:
        exchange = probe.sample(name)
        if exchange.status != 200:
            return  # E15 and E17 are about this
        message = message_in(exchange)
        calls = blocks(message, "tool_use")
        if not calls or message.get("stop_reason") != "tool_use":
            return
        judged.append(name)
        results = [
            {"type": "tool_result", "tool_use_id": call.get("id"), "content": "12 degrees"} for call in calls
        ]
        turns = [
            *user(asked[name.partition("-")[0]]),
            # The API may end a response with an empty text, but refuses it in a request.
            {
                "role": "assistant",
                "content": [block for block in content(message) if block.get("text") != ""],
            },
            {"role": "user", "content": results},
        ]
        answer = create(probe, max_tokens=16, messages=turns, tools=[WEATHER])
        if answer.status != 200:
            fail(f"the results are refused: {answer.status}{describe(answer)}", exchange, answer)

    names = ("tool", "tool-stream", "parallel", "parallel-stream")
    each_found({name: name for name in names}, check)
    if not judged:
        raise Skipped("the model calls no tool although it must; examine another model with --model")


def container_of(exchange: Exchange) -> dict[str, Any]:
    """Returns the container of a response. Raises `Skipped` if it has no container."""
    found = at(message_in(exchange), "container")
    if not isinstance(found, dict):
        raise Skipped("the response has no container.id, so no request can name its container", exchange)
    return found


@section.rule(
    "V20",
    title="accepts the container of a response in the next request until it expires",
    impact="breaking",
    profile="tools",
    source=[src.CODE_EXECUTION, src.SDK_TYPES],
    cost=3,
)
def same_container(probe: Probe) -> None:
    plain, stream = sampled(probe, "code", "code-stream", feature="code execution")
    each({"without a stream": plain, "in a stream": stream}, lambda exchange: _again(probe, exchange))


def _again(probe: Probe, exchange: Exchange) -> None:
    """Uses the container of a response once more."""
    found = container_of(exchange)
    id_ = text(found, "id")
    if not id_:
        fail(f"container.id is {found.get('id')!r}", exchange)
    ends = rfc3339(found.get("expires_at"))
    if ends is None:
        fail(f"container.expires_at is {found.get('expires_at')!r}, not an RFC 3339 time", exchange)
    date = exchange.response.header("date") if exchange.response is not None else None
    try:
        now = parsedate_to_datetime(date) if date else None
    except ValueError:
        now = None
    if ends is not None and now is not None and now.tzinfo is not None and ends <= now:
        fail(f"the container of a response of {date} expired at {found['expires_at']}", exchange)
    again = create(probe, container=id_, **CODE)
    if again.status != 200:
        fail(f"the container {id_} is refused: {again.status}{describe(again)}", exchange, again)
    said = at(message_in(again), "container")
    if said is not None and text(said, "id") != id_:
        fail(f"requested {id_}, the response names {at(said, 'id')!r}", exchange, again)


@section.rule(
    "V21",
    title="accepts the id of an uploaded text file as a document and for the container",
    impact="breaking",
    profile="files",
    source=[src.FILES, src.CITATIONS],
    detects=["D191", "D192"],
    needs=(*UPLOAD, "createMessage"),
    writes=True,
    cost=2,
)
def file_in_messages(probe: Probe) -> None:
    file_id = need_file(probe)
    document = {
        "type": "document",
        "source": {"type": "file", "file_id": file_id},
        "title": "Tides",
        "citations": {"enabled": True},
    }
    ask = "When is the first high water? Cite the document."
    exchange = create(probe, **turn(document, ask=ask))
    if exchange.status != 200:
        fail(
            f"an uploaded text file is refused as a document: {exchange.status}{describe(exchange)}", exchange
        )
    if probe.sample("code").status == 200:
        upload = {"type": "container_upload", "file_id": file_id}
        members = {**CODE, **turn(upload, ask="Say hello, and run nothing."), "max_tokens": 64}
        answer = create(probe, **members)
        if answer.status != 200:
            fail(f"an uploaded file is refused for the container: {answer.status}{describe(answer)}", answer)


_STEP = re.compile(r"[^.\[\]]+")


def _leads(value: Any, path: str) -> bool:
    """Returns whether a path like `messages.0.content.1` leads to something in a JSON value."""
    for step in _STEP.findall(path):
        if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        elif isinstance(value, dict) and step in value:
            value = value[step]
        else:
            return False
    return True


def error_paths(seen: Observation) -> Finding:
    response = seen.exchange.response
    if response is None or response.status < 400 or not seen.sent:
        return None
    try:
        found = at(response.json(), "error", "details", "paths")
    except JsonError:
        return None
    if not isinstance(found, list) or not found:
        return None
    for path in found:
        if not isinstance(path, str) or not _leads(seen.sent, path):
            return f"error.details.paths names {path!r}, which the request does not have"
    return HELD


@section.rule(
    "V22",
    title="lists in error.details.paths only paths that exist in the request",
    source=[src.SDK_ERROR_CLASSES, src.VISION],
    since=NEW,
    cost=0,
    observe=error_paths,
)
def provoke_paths(probe: Probe) -> None:
    need_plain(probe)
    create(probe, invalid=True, **turn(image(png(8001, 8))))
