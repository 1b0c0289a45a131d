"""Requests that many rules share, and their parts."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.probe import Probe

MAX_TOKENS = 128
"""Output tokens that an ordinary request asks for."""

PATIENCE = 300.0
"""Seconds that a model may take for a text of several thousand tokens."""

WEATHER: dict[str, Any] = {
    "name": "get_weather",
    "description": "Looks up the current weather of a city.",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "unit": {"type": "string", "enum": ["C", "F"]}},
        "required": ["city"],
    },
}
ASK_WEATHER = "What is the weather in Zürich? Use the tool."
ASK_TWICE = "What is the weather in Zürich and in Lima? Look both up at once, with one call for each city."
COUNT = "Count from 1 to 20, separated by blanks, and write nothing else."

COUNT_ON = "Count from 1 to 80, separated by blanks, and write nothing else."


class _Omit:
    """Marks a field to omit."""


OMIT: Any = _Omit()


def user(text: str) -> list[dict[str, Any]]:
    """Returns a conversation of one user turn."""
    return [{"role": "user", "content": text}]


def body(probe: Probe, **changes: Any) -> dict[str, Any]:
    """Returns a plain Messages body; ``changes`` replace its fields, `OMIT` leaves one out."""
    plain: dict[str, Any] = {
        "max_tokens": MAX_TOKENS,
        "messages": user("Say hello in one short sentence."),
    }
    if "model" not in changes:
        plain = {"model": probe.model, **plain}
    plain.update(changes)
    return {name: value for name, value in plain.items() if value is not OMIT}


def forced(**more: Any) -> dict[str, Any]:
    """Returns the fields that make the model call `WEATHER`."""
    choice = {"type": "tool", "name": WEATHER["name"], **more}
    return {"messages": user(ASK_WEATHER), "tools": [WEATHER], "tool_choice": choice}


def parallel() -> dict[str, Any]:
    """Returns the fields that lead the model to call `WEATHER` twice in one turn."""
    return {"messages": user(ASK_TWICE), "tools": [WEATHER], "max_tokens": 2 * MAX_TOKENS}


BUDGET = 1024
"""Tokens of the smallest thinking budget."""

THINKING: dict[str, Any] = {
    "max_tokens": 2 * BUDGET,
    "thinking": {"type": "enabled", "budget_tokens": BUDGET},
    "messages": user("Is 97 a prime number? Answer with one word."),
}
"""The fields that make a model think, if it supports this type."""

CACHED = {"type": "ephemeral"}

FACTS = (
    "Zürich lies at the northern end of a lake. The Limmat flows out of it. "
    "The harbour of Enge was finished in 1887."
)
_MARKED = f"\n\n  \U0001f388\U0001f6a2 {FACTS}"
"""A text in which positions differ without the white space at its start, or in bytes or code units."""
CITED: dict[str, Any] = {
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "document",
                    "source": {"type": "text", "media_type": "text/plain", "data": _MARKED},
                    "title": "Notes on a city",
                    "citations": {"enabled": True},
                },
                {"type": "text", "text": "When was the harbour finished? Cite the document."},
            ],
        }
    ]
}
"""The fields of a question about a document with citations."""

TIDES: dict[str, Any] = {
    "name": "get_tides",
    "description": "Looks up the times of high water at a harbour.",
    "input_schema": {
        "type": "object",
        "properties": {"harbour": {"type": "string"}},
        "required": ["harbour"],
    },
    "defer_loading": True,
}
FERRIES = {**TIDES, "name": "list_ferries", "description": "Lists the ferries that leave a pier today."}
FIND: dict[str, Any] = {
    "max_tokens": 8 * MAX_TOKENS,
    "messages": user(
        "When is high water at the harbour of Enge? Search for a tool that looks up tides, and use it."
    ),
    "tools": [
        {"type": "tool_search_tool_bm25_20251119", "name": "tool_search_tool_bm25"},
        WEATHER,
        TIDES,
        FERRIES,
    ],
}
"""The fields that make a model look for one of several deferred tools."""

SEARCHED = "wikipedia.org"
SEARCH: dict[str, Any] = {
    "max_tokens": 8 * MAX_TOKENS,
    "messages": user("Search the web once, then say in one sentence how tall the fountain of Geneva is."),
    "tools": [
        {
            "type": "web_search_20250305",
            "name": "web_search",
            "max_uses": 1,
            "allowed_domains": [SEARCHED],
        }
    ],
}
"""The fields that make the server search the web, on one site alone."""

CODE: dict[str, Any] = {
    "max_tokens": 8 * MAX_TOKENS,
    "messages": user("Run 6 * 7 with the code execution tool and say what it gives."),
    "tools": [{"type": "code_execution_20250825", "name": "code_execution"}],
}
"""The fields that make the server run code."""
LOADED = {"skills": [{"type": "anthropic", "skill_id": "xlsx", "version": "latest"}]}

NOWHERE = "https://conformance.invalid/notes"
FETCH: dict[str, Any] = {
    "max_tokens": 8 * MAX_TOKENS,
    "messages": user(f"Fetch {NOWHERE} with the web_fetch tool and say what it answers."),
    "tools": [{"type": "web_fetch_20250910", "name": "web_fetch", "max_uses": 1}],
}
"""The fields that make a server tool fail: no host has that name."""


REFUSED = "ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL"
"""A documented text that a model declines to answer."""

BREAK_OFF = "Say a few words, then break off with an error."
"""A text that makes the mock of this package send a stream that fails late."""

UNREADABLE = "ANTHROPIC_MAGIC_STRING_TRIGGER_REDACTED_THINKING"
"""A documented text that makes a model return redacted thinking."""

CUT = {"cut": 1, "cut-tool": 16}
"""Output tokens of the samples whose response does not fit."""

COUNT_TOKENS = "/v1/messages/count_tokens"
BATCHES = "/v1/messages/batches"
FILES = "/v1/files"
SKILLS = "/v1/skills"

MIB = 1 << 20
