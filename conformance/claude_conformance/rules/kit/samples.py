"""The ordinary requests of a run by name: `Probe.sample` sends each once."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.rules.kit.fresh import token
from claude_conformance.rules.kit.model_choice import model_with
from claude_conformance.rules.kit.requests import (
    ASK_WEATHER,
    CACHED,
    CITED,
    CODE,
    COUNT,
    COUNT_ON,
    COUNT_TOKENS,
    CUT,
    FACTS,
    FETCH,
    FIND,
    LOADED,
    MAX_TOKENS,
    OMIT,
    REFUSED,
    SEARCH,
    THINKING,
    UNREADABLE,
    WEATHER,
    body,
    forced,
    parallel,
    user,
)
from claude_conformance.rules.kit.small_files import pdf
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.wire import Exchange

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
"""The fields of a question about three documents: a text, blocks and a PDF without a title."""


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
"""The fields of a question about two search results."""


def _sent(exchange: Exchange) -> dict[str, Any]:
    """Returns the body of a request."""
    found: dict[str, Any] = json.loads(exchange.request.body)
    return found


def thinking(probe: Probe, **changes: Any) -> dict[str, Any]:
    """Returns a body with `THINKING`. Raises `Skipped` if no listed model takes it."""
    model = model_with(probe, "thinking", "types", "enabled")
    return body(probe, **{"model": model, **THINKING, **changes})


def long_prompt() -> str:
    """Returns a new text that is long enough for any model to cache."""
    line = "Every harbour keeps a log of the tides and of the ships that pass. "
    return f"Log {token(16)}. " + line * 450


_THOUGHT_CALL: dict[str, Any] = {
    "tools": [WEATHER],
    "messages": user(ASK_WEATHER),
    "tool_choice": {"type": "auto"},
}

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
    "thinking-tool": lambda probe: Call(json=thinking(probe, **_THOUGHT_CALL)),
    "thinking-tool-stream": lambda probe: Call(json=thinking(probe, stream=True, **_THOUGHT_CALL)),
    "marked": lambda probe: Call(
        json=body(probe, system=[{"type": "text", "text": "You are terse.", "cache_control": CACHED}])
    ),
    "cold": lambda probe: Call(
        json=body(probe, system=[{"type": "text", "text": long_prompt(), "cache_control": CACHED}])
    ),
    "warm": lambda probe: Call(body=probe.sample("cold").request.body),
    "warm-stream": lambda probe: Call(json={**_sent(probe.sample("cold")), "stream": True}),
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
    "declined": lambda probe: Call(json=body(probe, messages=user(REFUSED))),
    "declined-stream": lambda probe: Call(json=body(probe, stream=True, messages=user(REFUSED))),
    "redacted-stream": lambda probe: Call(json=thinking(probe, stream=True, messages=user(UNREADABLE))),
    "count": lambda probe: Call(path=COUNT_TOKENS, json=body(probe, max_tokens=OMIT)),
    "refused": lambda probe: Call(json=body(probe, max_tokens=OMIT), invalid=True),
    "no-key": lambda probe: Call(json=body(probe), auth="none", invalid=True),
    "models": lambda _: Call("GET", "/v1/models"),
}
"""Ordinary requests by name; `Probe.sample` sends each once per run."""
