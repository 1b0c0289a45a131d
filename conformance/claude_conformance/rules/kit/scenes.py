"""Conversations with text in every place where a request may have some."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from claude_conformance.rules.kit.requests import user
from claude_conformance.rules.kit.small_files import pdf, png

Body = dict[str, Any]
Path = tuple[str | int, ...]

_IMAGE = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": png(256, 256)}}
_OTHER_IMAGE = {
    "type": "image",
    "source": {"type": "base64", "media_type": "image/png", "data": png(320, 256)},
}


def _pdf(words: str) -> Body:
    source = {"type": "base64", "media_type": "application/pdf", "data": pdf(words)}
    return {"type": "document", "source": source}


def text(words: str) -> Body:
    """Returns a block of text."""
    return {"type": "text", "text": words}


def _said(role: str, *content: Any) -> Body:
    return {"role": role, "content": list(content)}


def _call(number: int, **given: Any) -> Body:
    return {"type": "tool_use", "id": f"toolu_01Carried{number}", "name": "log_ship", "input": given}


def _result(number: int, content: Any, **more: Any) -> Body:
    return {"type": "tool_result", "tool_use_id": f"toolu_01Carried{number}", "content": content, **more}


def _document(source: Body, **more: Any) -> Body:
    return {"type": "document", "source": source, **more}


def _plain(words: str) -> Body:
    return {"type": "text", "media_type": "text/plain", "data": words}


def _found(*words: str) -> Body:
    return {
        "type": "search_result",
        "source": "https://example.com/log",
        "title": "Log of the harbour",
        "content": [text(word) for word in words],
    }


TOOLS: list[Body] = [
    {
        "name": "log_ship",
        "description": "Writes a ship into the log.",
        "input_schema": {
            "type": "object",
            "description": "What the log needs.",
            "properties": {
                "ship": {"type": "string", "description": "The name of the ship."},
                "cargo": {
                    "type": "object",
                    "properties": {"kind": {"type": "string", "description": "What it carries."}},
                },
                "flag": {"type": "string", "enum": ["Peru", "Chile"]},
                "stops": {"type": "array", "items": {"$ref": "#/$defs/port", "title": "A stop."}},
                "mast": {"anyOf": [{"type": "null"}, {"type": "number", "description": "In metres."}]},
            },
            "$defs": {"port": {"type": "string", "description": "The name of a port."}},
        },
    },
    {"name": "read_log", "description": "Reads the log.", "input_schema": {"type": "object"}},
]

_TOOL: Body = {"name": "log_ship", "input_schema": {"type": "object"}}

TURNS: Body = {
    "system": "You keep the log of a harbour.",
    "messages": [
        _said("user", text("A ship has come."), text("It is the Aurora.")),
        _said("assistant", text("I note the Aurora."), text("What does it carry?")),
        {"role": "user", "content": "It carries tea."},
        {"role": "assistant", "content": "Tea is noted."},
        _said("user", text("Another one comes."), text("It is the Borealis.")),
    ],
}
"""Turns as text and as blocks, first, in the middle and last."""

NEIGHBOURS: Body = {
    "messages": [
        *user("A ship has come."),
        _said("user", text("It is the Aurora.")),
        {"role": "assistant", "content": "I note the Aurora."},
        _said("assistant", text("What does it carry?")),
        _said("user", text("It carries tea.")),
        *user("Another one comes."),
    ]
}
"""Consecutive turns of one role, which form one turn."""

ROUNDS: Body = {
    "tools": [_TOOL],
    "messages": [
        *user("Log the Aurora and the Borealis."),
        _said(
            "assistant",
            text("I log both."),
            _call(1, ship="Aurora", cargo={"kind": "tea", "notes": ["dry", "sealed"]}),
            _call(2, ship="Borealis"),
        ),
        _said("user", _result(1, "Logged."), _result(2, "No such ship.", is_error=True), text("And now?")),
        _said("assistant", text("I try once more."), _call(3, ship="Borealis II")),
        _said("user", _result(3, "Logged.")),
        _said("assistant", text("Both are logged.")),
        *user("Thanks."),
    ],
}
"""Rounds of tool calls, with text around calls and results."""

RESULTS: Body = {
    "tools": [_TOOL],
    "messages": [
        *user("Read the log."),
        _said("assistant", *(_call(number) for number in range(1, 5))),
        _said(
            "user",
            _result(1, [text("The Aurora came at noon."), text("It left at six.")]),
            _result(2, [_document(_plain("The Borealis came at one."), title="Second page")]),
            _result(3, [_found("The Corona came at two.", "It left at three.")]),
            _result(4, [text("A picture:"), _IMAGE]),
        ),
    ],
}
"""Results of every kind that may contain text."""

DOCUMENTS: Body = {
    "messages": [
        _said(
            "user",
            _document(
                _plain("The harbour was finished in 1887."), title="A history", context="From the archive."
            ),
            _document({"type": "content", "content": "The quay is of granite."}),
            _document({"type": "content", "content": [text("The lighthouse is old."), text("It is white.")]}),
            _found("The tide is low at nine.", "It is high at three."),
            _IMAGE,
            _OTHER_IMAGE,
            _pdf("The harbour was finished in 1887."),
            _pdf("The mole was finished in 1891."),
            text("What do you know of the harbour?"),
        ),
    ]
}
"""Documents of each source, search results and images, several of each kind."""

SYSTEM: Body = {
    "system": [text("You keep the log of a harbour."), text("You are brief.")],
    "messages": [_said("user", text("A ship has come."))],
}
"""A system prompt of blocks."""

DEFINITIONS: Body = {"tools": TOOLS, "messages": user("Which tools do you have?")}
"""Tools, their names, descriptions and schemas."""

SYSTEM_TURN: Body = {
    "messages": [
        *user("A ship has come."),
        _said("system", text("From now on, be brief."), text("Write in English.")),
    ]
}
"""A system turn in the middle of a conversation."""

FETCHED: Body = {
    "tools": [{"type": "web_fetch_20250910", "name": "web_fetch"}],
    "messages": [
        *user("Read https://example.com/log."),
        _said(
            "assistant",
            text("I read it."),
            {
                "type": "server_tool_use",
                "id": "srvtoolu_01Carried",
                "name": "web_fetch",
                "input": {"url": "https://example.com/log"},
            },
            {
                "type": "web_fetch_tool_result",
                "tool_use_id": "srvtoolu_01Carried",
                "content": {
                    "type": "web_fetch_result",
                    "url": "https://example.com/log",
                    "content": _document(_plain("The Aurora came at noon.")),
                },
            },
            text("The Aurora came."),
        ),
        *user("When?"),
    ],
}
"""Results of a server tool, in an assistant turn that is sent back."""

_NO_WORDS = frozenset(
    {"type", "role", "id", "tool_use_id", "media_type", "source", "url", "name", "model", "$ref"}
)
"""Fields whose strings are not words for the model, or must not change."""
_REMOVABLE = frozenset({"image", "document", "search_result"})


def texts(value: Any, path: Path = ()) -> dict[Path, str]:
    """Returns every text in a body that can be made longer, by its place."""
    found: dict[Path, str] = {}
    encoded = isinstance(value, Mapping) and value.get("media_type") not in (None, "text/plain")
    for step, inner in _members(value):
        if not isinstance(inner, str):
            found.update(texts(inner, (*path, step)))
        elif step not in _NO_WORDS and not (encoded and step == "data"):
            found[(*path, step)] = inner
    return found


def removable(value: Any, path: Path = (), *, mute: bool = False) -> list[Path]:
    """Returns the places of images, documents and search results, and of all tools but the first.

    With ``mute``, only those that contain no text.
    """
    found: list[Path] = []
    for step, inner in _members(value):
        place = (*path, step)
        if isinstance(inner, Mapping) and inner.get("type") in _REMOVABLE and isinstance(step, int):
            found.append(place)
        if path == ("tools",) and step:
            found.append(place)
        if mute and found[-1:] == [place] and texts(inner):
            found.pop()
        found += removable(inner, place, mute=mute)
    return found


def _members(value: Any) -> Iterable[tuple[str | int, Any]]:
    if isinstance(value, Mapping):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()
