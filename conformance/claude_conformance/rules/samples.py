"""Requests that many rules share: the ordinary ones, and those that ask whether an API is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.rules.choose import model_with
from claude_conformance.rules.fresh import token
from claude_conformance.rules.images import pdf
from claude_conformance.rules.probe import Call, Probe

MAX_TOKENS = 128
"""Output tokens that an ordinary request asks for."""

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
    """Stands for a member that is left out."""


OMIT: Any = _Omit()


def user(text: str) -> list[dict[str, Any]]:
    """A conversation of one user turn."""
    return [{"role": "user", "content": text}]


def body(probe: Probe, **changes: Any) -> dict[str, Any]:
    """A plain Messages body; ``changes`` replace its members, `OMIT` leaves one out."""
    plain: dict[str, Any] = {
        "max_tokens": MAX_TOKENS,
        "messages": user("Say hello in one short sentence."),
    }
    if "model" not in changes:
        plain = {"model": probe.model, **plain}
    plain.update(changes)
    return {name: value for name, value in plain.items() if value is not OMIT}


def forced(**more: Any) -> dict[str, Any]:
    """The members that make the model call `WEATHER`."""
    choice = {"type": "tool", "name": WEATHER["name"], **more}
    return {"messages": user(ASK_WEATHER), "tools": [WEATHER], "tool_choice": choice}


def parallel() -> dict[str, Any]:
    """The members that lead the model to call `WEATHER` twice in one turn."""
    return {"messages": user(ASK_TWICE), "tools": [WEATHER], "max_tokens": 2 * MAX_TOKENS}


BUDGET = 1024
"""Tokens of the smallest thinking budget."""

THINKING: dict[str, Any] = {
    "max_tokens": 2 * BUDGET,
    "thinking": {"type": "enabled", "budget_tokens": BUDGET},
    "messages": user("Is 97 a prime number? Answer with one word."),
}
"""The members that make a model think; it needs one that takes this type."""

CACHED = {"type": "ephemeral"}

FACTS = (
    "Zürich lies at the northern end of a lake. The Limmat flows out of it. "
    "The harbour of Enge was finished in 1887."
)
CITED: dict[str, Any] = {
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "document",
                    "source": {"type": "text", "media_type": "text/plain", "data": FACTS},
                    "title": "Notes on a city",
                    "citations": {"enabled": True},
                },
                {"type": "text", "text": "When was the harbour finished? Cite the document."},
            ],
        }
    ]
}
"""The members of a question about a document with citations."""

_BOOK = "The mole of Enge is 210 metres long."
_CHUNKS = ("Swans winter in the harbour.", "Ferries leave every hour.", "The kiosk opens at nine.")
DOCUMENTS: dict[str, Any] = {
    "max_tokens": 4 * MAX_TOKENS,
    "messages": [
        {
            "role": "user",
            "content": [
                {
                    "type": "document",
                    "source": {"type": "text", "media_type": "text/plain", "data": FACTS},
                    "title": "Notes on a city",
                    "citations": {"enabled": True},
                },
                {
                    "type": "document",
                    "source": {"type": "content", "content": [{"type": "text", "text": c} for c in _CHUNKS]},
                    "title": "Board at the pier",
                    "citations": {"enabled": True},
                },
                {
                    "type": "document",
                    "source": {"type": "base64", "media_type": "application/pdf", "data": pdf(_BOOK)},
                    "citations": {"enabled": True},
                },
                {
                    "type": "text",
                    "text": "When was the harbour finished, what winters in it, and how long is its mole? "
                    "Cite a document for each answer.",
                },
            ],
        }
    ],
}
"""The members of a question about three documents: a text, blocks and a PDF without a title."""


def _result(number: int, title: str, *texts: str) -> dict[str, Any]:
    return {
        "type": "search_result",
        "source": f"https://example.com/harbour/{number}",
        "title": title,
        "content": [{"type": "text", "text": text} for text in texts],
        "citations": {"enabled": True},
    }


RESULTS: dict[str, Any] = {
    "max_tokens": 4 * MAX_TOKENS,
    "messages": [
        {
            "role": "user",
            "content": [
                _result(1, "Depth", "The harbour is 4 metres deep.", "It was dredged in 1990."),
                _result(2, "Lights", "The light at the mole is green."),
                {
                    "type": "text",
                    "text": "How deep is the harbour, and which colour is the light? Cite both.",
                },
            ],
        }
    ],
}
"""The members of a question about two search results."""

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
"""The members that make a model look for one of several deferred tools."""

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
"""The members that make the server search the web, on one site alone."""

CODE: dict[str, Any] = {
    "max_tokens": 8 * MAX_TOKENS,
    "messages": user("Run 6 * 7 with the code execution tool and say what it gives."),
    "tools": [{"type": "code_execution_20250825", "name": "code_execution"}],
}
"""The members that make the server run code."""
LOADED = {"skills": [{"type": "anthropic", "skill_id": "xlsx", "version": "latest"}]}

NOWHERE = "https://conformance.invalid/notes"
FETCH: dict[str, Any] = {
    "max_tokens": 8 * MAX_TOKENS,
    "messages": user(f"Fetch {NOWHERE} with the web_fetch tool and say what it answers."),
    "tools": [{"type": "web_fetch_20250910", "name": "web_fetch", "max_uses": 1}],
}
"""The members that make a server tool fail: no host has that name."""


REFUSED = "ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL"
"""A documented text that a model declines to answer."""

BREAK_OFF = "Say a few words, then break off with an error."
"""A text that the mock of this package answers with a stream that fails late."""

UNREADABLE = "ANTHROPIC_MAGIC_STRING_TRIGGER_REDACTED_THINKING"
"""A documented text about which a model thinks what nobody may read."""


def thinking(probe: Probe, **changes: Any) -> dict[str, Any]:
    """A body with `THINKING`; raises `Skipped` when no listed model takes it."""
    model = model_with(probe, "thinking", "types", "enabled")
    return body(probe, **{"model": model, **THINKING, **changes})


def long_prompt() -> str:
    """A text long enough to be cached by any model, and like no text that was sent before."""
    line = "Every harbour keeps a log of the tides and of the ships that pass. "
    return f"Log {token(16)}. " + line * 450


CUT = {"cut": 1, "cut-tool": 16}
"""Output tokens of the samples whose answer does not fit."""

COUNT_TOKENS = "/v1/messages/count_tokens"
BATCHES = "/v1/messages/batches"
FILES = "/v1/files"
SKILLS = "/v1/skills"

Sample = Callable[[Probe], Call]

SAMPLES: Mapping[str, Sample] = {
    "message": lambda probe: Call(json=body(probe)),
    "stream": lambda probe: Call(json=body(probe, stream=True)),
    "long-stream": lambda probe: Call(
        json=body(probe, stream=True, max_tokens=4 * MAX_TOKENS, messages=user(COUNT_ON))
    ),
    "tool": lambda probe: Call(json=body(probe, **forced())),
    "tool-stream": lambda probe: Call(json=body(probe, stream=True, **forced())),
    "parallel": lambda probe: Call(json=body(probe, **parallel())),
    "parallel-stream": lambda probe: Call(json=body(probe, stream=True, **parallel())),
    "cut": lambda probe: Call(json=body(probe, max_tokens=CUT["cut"], messages=user(COUNT))),
    "cut-stream": lambda probe: Call(
        json=body(probe, max_tokens=CUT["cut"], stream=True, messages=user(COUNT))
    ),
    "cut-tool": lambda probe: Call(json=body(probe, max_tokens=CUT["cut-tool"], **forced())),
    "thinking": lambda probe: Call(json=thinking(probe)),
    "thinking-stream": lambda probe: Call(json=thinking(probe, stream=True)),
    "thinking-tool": lambda probe: Call(
        json=thinking(probe, tools=[WEATHER], messages=user(ASK_WEATHER), tool_choice={"type": "auto"})
    ),
    "thinking-tool-stream": lambda probe: Call(
        json=thinking(
            probe, stream=True, tools=[WEATHER], messages=user(ASK_WEATHER), tool_choice={"type": "auto"}
        )
    ),
    "marked": lambda probe: Call(
        json=body(probe, system=[{"type": "text", "text": "You are terse.", "cache_control": CACHED}])
    ),
    "cold": lambda probe: Call(
        json=body(probe, system=[{"type": "text", "text": long_prompt(), "cache_control": CACHED}])
    ),
    "warm": lambda probe: Call(body=probe.sample("cold").request.body),
    "cited": lambda probe: Call(json=body(probe, **CITED)),
    "cited-stream": lambda probe: Call(json=body(probe, stream=True, **CITED)),
    "documents": lambda probe: Call(json=body(probe, **DOCUMENTS)),
    "documents-stream": lambda probe: Call(json=body(probe, stream=True, **DOCUMENTS)),
    "results": lambda probe: Call(json=body(probe, **RESULTS)),
    "results-stream": lambda probe: Call(json=body(probe, stream=True, **RESULTS)),
    "find": lambda probe: Call(json=body(probe, **FIND)),
    "find-stream": lambda probe: Call(json=body(probe, stream=True, **FIND)),
    "search": lambda probe: Call(json=body(probe, **SEARCH)),
    "search-stream": lambda probe: Call(json=body(probe, stream=True, **SEARCH)),
    "code": lambda probe: Call(json=body(probe, **CODE)),
    "code-stream": lambda probe: Call(json=body(probe, stream=True, **CODE)),
    "skilled": lambda probe: Call(json=body(probe, container=LOADED, **CODE)),
    "fetch": lambda probe: Call(json=body(probe, **FETCH)),
    "fetch-stream": lambda probe: Call(json=body(probe, stream=True, **FETCH)),
    "cold-fetch-stream": lambda probe: Call(
        json=body(
            probe,
            stream=True,
            **FETCH,
            system=[{"type": "text", "text": long_prompt(), "cache_control": CACHED}],
        )
    ),
    "declined-stream": lambda probe: Call(json=body(probe, stream=True, messages=user(REFUSED))),
    "redacted-stream": lambda probe: Call(json=thinking(probe, stream=True, messages=user(UNREADABLE))),
    "count": lambda probe: Call(path=COUNT_TOKENS, json=body(probe, max_tokens=OMIT)),
    "refused": lambda probe: Call(json=body(probe, max_tokens=OMIT), invalid=True),
    "no-key": lambda probe: Call(json=body(probe), auth="none", invalid=True),
    "models": lambda _: Call("GET", "/v1/models"),
}
"""Ordinary requests by name; `Probe.sample` sends each once per run."""

PRESENCE: Mapping[str, Call] = {
    "createMessage": Call(json={}, invalid=True),
    "countMessageTokens": Call(path=COUNT_TOKENS, json={}, invalid=True),
    **dict.fromkeys(("listModels", "getModel"), Call("GET", "/v1/models", query=(("limit", "1000"),))),
    **dict.fromkeys(
        (
            "createMessageBatch",
            "getMessageBatch",
            "cancelMessageBatch",
            "deleteMessageBatch",
            "getMessageBatchResults",
        ),
        Call(path=BATCHES, json={}, invalid=True),
    ),
    "listMessageBatches": Call("GET", BATCHES),
    **dict.fromkeys(
        ("uploadFile", "getFileMetadata", "downloadFile", "deleteFile"),
        Call(path=FILES, json={}, invalid=True),
    ),
    "listFiles": Call("GET", FILES),
    **dict.fromkeys(
        (
            "createSkill",
            "getSkill",
            "deleteSkill",
            "createSkillVersion",
            "listSkillVersions",
            "getSkillVersion",
            "deleteSkillVersion",
            "downloadSkillVersion",
        ),
        Call(path=SKILLS, json={}, invalid=True),
    ),
    "listSkills": Call("GET", SKILLS),
}
"""By operation: a cheap request whose answer 404, 405 or 501 says that the API is not there.

Below a collection 404 may be about the object, so there the collection is asked.
"""
