"""Requests that many rules share: the ordinary ones, and those that ask whether an API is there."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.rules.choose import model_with
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

NOWHERE = "https://conformance.invalid/notes"
FETCH: dict[str, Any] = {
    "max_tokens": 8 * MAX_TOKENS,
    "messages": user(f"Fetch {NOWHERE} with the web_fetch tool and say what it answers."),
    "tools": [{"type": "web_fetch_20250910", "name": "web_fetch", "max_uses": 1}],
}
"""The members that make a server tool fail: no host has that name."""


def thinking(probe: Probe, **changes: Any) -> dict[str, Any]:
    """A body with `THINKING`; raises `Skipped` when no listed model takes it."""
    model = model_with(probe, "thinking", "types", "enabled")
    return body(probe, **{"model": model, **THINKING, **changes})


def long_prompt() -> str:
    """A text long enough to be cached by any model, and like no text that was sent before."""
    line = "Every harbour keeps a log of the tides and of the ships that pass. "
    return f"Log {secrets.token_hex(8)}. " + line * 450


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
    "marked": lambda probe: Call(
        json=body(probe, system=[{"type": "text", "text": "You are terse.", "cache_control": CACHED}])
    ),
    "cold": lambda probe: Call(
        json=body(probe, system=[{"type": "text", "text": long_prompt(), "cache_control": CACHED}])
    ),
    "warm": lambda probe: Call(body=probe.sample("cold").request.body),
    "cited": lambda probe: Call(json=body(probe, **CITED)),
    "cited-stream": lambda probe: Call(json=body(probe, stream=True, **CITED)),
    "fetch": lambda probe: Call(json=body(probe, **FETCH)),
    "fetch-stream": lambda probe: Call(json=body(probe, stream=True, **FETCH)),
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
