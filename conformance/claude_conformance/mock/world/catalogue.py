"""The models of the mock: their data in the Models API, and their limits in Messages.

Names, limits and capabilities follow the documentation; release dates that are not public are approximate, in
the right order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

import attrs

Thinking = Literal["adaptive", "enabled", "disabled", "between_tools"]
Sampling = Literal["free", "one-of", "default-only"]
EFFORTS = ("low", "medium", "high", "xhigh", "max")
ALL_THINKING: tuple[Thinking, ...] = ("adaptive", "enabled", "disabled", "between_tools")
CONTEXT_EDITS = ("clear_thinking_20251015", "clear_tool_uses_20250919", "compact_20260112")


@attrs.frozen
class Model:
    """One model. Counts are tokens, dates `YYYY-MM-DD`.

    `sampling`: `free` takes temperature and top_p, `one-of` accepts only one of them, `default-only`
    only their default values. `system_turns`: takes role `system` inside `messages`.
    `fast`: what `speed: fast` does; `beta` asks for a beta header.
    """

    id: str
    name: str
    line: str
    released: str
    aliases: tuple[str, ...] = ()
    max_input: int = 1_000_000
    max_output: int = 128_000
    lifecycle: Literal["active", "deprecated", "retired"] = "active"
    deprecated: str | None = None
    retires: str | None = None
    thinking: tuple[Thinking, ...] = ("adaptive", "disabled")
    shows_thinking: bool = False
    efforts: tuple[str, ...] = EFFORTS
    sampling: Sampling = "default-only"
    prefill: bool = False
    system_turns: bool = True
    forced_choice: bool = True
    edits: tuple[str, ...] = CONTEXT_EDITS
    cache_minimum: int = 1024
    geo: bool = True
    structured: bool = True
    fast: Literal["no", "ignored", "beta", "yes"] = "no"

    @property
    def many_images(self) -> int:
        """The most images in one request."""
        return 600 if self.max_input > 200_000 else 100

    def info(self) -> dict[str, Any]:
        """The object of the Models API."""
        return {
            "id": self.id,
            "type": "model",
            "display_name": self.name,
            "created_at": f"{self.released}T00:00:00Z",
            "lifecycle": self.lifecycle,
            "deprecated_at": _midnight(self.deprecated),
            "retires_at": _midnight(self.retires),
            "line": self.line,
            "max_input_tokens": self.max_input,
            "max_tokens": self.max_output,
            "capabilities": self._capabilities(),
        }

    def _capabilities(self) -> dict[str, Any]:
        thinks = any(kind in self.thinking for kind in ("adaptive", "enabled"))
        return {
            "batch": _flag(True),
            "citations": _flag(True),
            "code_execution": _flag(bool(self.efforts)),
            "context_management": _group(CONTEXT_EDITS, self.edits),
            "effort": _group(EFFORTS, self.efforts),
            "image_input": _flag(True),
            "pdf_input": _flag(True),
            "server_tools": _group(("code_execution", "web_search"), ("code_execution", "web_search")),
            "structured_outputs": _flag(self.structured),
            "thinking": {
                "supported": thinks,
                "types": {kind: _flag(kind in self.thinking) for kind in ALL_THINKING},
            },
        }


def _midnight(date: str | None) -> str | None:
    return f"{date}T00:00:00Z" if date else None


def _flag(supported: bool) -> dict[str, bool]:
    return {"supported": supported}


def _group(names: Sequence[str], supported: Sequence[str]) -> dict[str, Any]:
    return {"supported": bool(supported)} | {name: _flag(name in supported) for name in names}


def _four_five(id: str, name: str, line: str, released: str, **more: Any) -> Model:
    settings: dict[str, Any] = {
        "max_input": 200_000,
        "max_output": 64_000,
        "thinking": ("enabled", "disabled"),
        "shows_thinking": True,
        "efforts": (),
        "sampling": "one-of",
        "prefill": True,
        "system_turns": False,
        "edits": CONTEXT_EDITS[:2],
        "geo": False,
    }
    return Model(id, name, line, released, **(settings | more))


def _retired(id: str, name: str, line: str, released: str, retires: str, **more: Any) -> Model:
    settings: dict[str, Any] = {"lifecycle": "retired", "deprecated": released, "retires": retires}
    return _four_five(id, name, line, released, **(settings | {"structured": False, "edits": ()} | more))


FOUR_SIX: Mapping[str, Any] = {
    "thinking": ("adaptive", "enabled", "disabled"),
    "shows_thinking": True,
    "efforts": ("low", "medium", "high", "max"),
    "sampling": "one-of",
    "system_turns": False,
    "cache_minimum": 2048,
}
ALWAYS_THINKING: Mapping[str, Any] = {"thinking": ("adaptive",), "cache_minimum": 512}
NO_FORCED_CHOICE: Mapping[str, Any] = {**ALWAYS_THINKING, "forced_choice": False}

# Newest release first, as the API lists them.
MODELS: tuple[Model, ...] = (
    Model("claude-fable-5-2", "Claude Fable 5.2", "fable", "2026-11-12", **NO_FORCED_CHOICE),
    Model("claude-mythos-5-2", "Claude Mythos 5.2", "mythos", "2026-11-12", **NO_FORCED_CHOICE),
    Model("claude-haiku-5-5", "Claude Haiku 5.5", "haiku", "2026-11-03", max_output=64_000),
    Model(
        "claude-sonnet-5-5",
        "Claude Sonnet 5.5",
        "sonnet",
        "2026-10-28",
        thinking=("adaptive", "between_tools"),
        system_turns=False,
        forced_choice=False,
    ),
    Model(
        "claude-opus-5-5",
        "Claude Opus 5.5",
        "opus",
        "2026-10-15",
        thinking=("adaptive",),
        forced_choice=False,
        fast="yes",
    ),
    Model("claude-fable-5-1", "Claude Fable 5.1", "fable", "2026-09-24", **NO_FORCED_CHOICE),
    Model("claude-mythos-5-1", "Claude Mythos 5.1", "mythos", "2026-09-24", **NO_FORCED_CHOICE),
    Model("claude-opus-5", "Claude Opus 5", "opus", "2026-07-24", fast="beta"),
    Model("claude-sonnet-5", "Claude Sonnet 5", "sonnet", "2026-06-30", system_turns=False),
    Model("claude-fable-5", "Claude Fable 5", "fable", "2026-06-09", **ALWAYS_THINKING),
    Model("claude-mythos-5", "Claude Mythos 5", "mythos", "2026-06-09", **ALWAYS_THINKING),
    Model("claude-opus-4-8", "Claude Opus 4.8", "opus", "2026-05-28", fast="beta"),
    Model("claude-opus-4-7", "Claude Opus 4.7", "opus", "2026-04-16", system_turns=False),
    Model(
        "claude-mythos-preview",
        "Claude Mythos Preview",
        "mythos",
        "2026-04-07",
        lifecycle="deprecated",
        deprecated="2026-06-09",
        thinking=("adaptive", "enabled"),
        forced_choice=False,
        system_turns=False,
    ),
    Model("claude-sonnet-4-6", "Claude Sonnet 4.6", "sonnet", "2026-02-17", **FOUR_SIX),
    Model("claude-opus-4-6", "Claude Opus 4.6", "opus", "2026-02-05", fast="ignored", **FOUR_SIX),
    _four_five(
        "claude-opus-4-5-20251101",
        "Claude Opus 4.5",
        "opus",
        "2025-11-24",
        aliases=("claude-opus-4-5",),
        efforts=("low", "medium", "high"),
        cache_minimum=4096,
    ),
    _four_five(
        "claude-haiku-4-5-20251001",
        "Claude Haiku 4.5",
        "haiku",
        "2025-10-15",
        aliases=("claude-haiku-4-5",),
        cache_minimum=4096,
    ),
    _four_five(
        "claude-sonnet-4-5-20250929",
        "Claude Sonnet 4.5",
        "sonnet",
        "2025-09-29",
        aliases=("claude-sonnet-4-5",),
        lifecycle="deprecated",
        deprecated="2026-09-30",
        retires="2026-11-30",
    ),
    _retired(
        "claude-opus-4-1-20250805",
        "Claude Opus 4.1",
        "opus",
        "2025-08-05",
        "2026-08-05",
        aliases=("claude-opus-4-1",),
        max_output=32_000,
    ),
    _retired(
        "claude-opus-4-20250514", "Claude Opus 4", "opus", "2025-05-22", "2026-06-15", max_output=32_000
    ),
    _retired("claude-sonnet-4-20250514", "Claude Sonnet 4", "sonnet", "2025-05-22", "2026-06-15"),
)


class Catalogue:
    """Looks models up by id or alias."""

    def __init__(self, models: Iterable[Model] = MODELS) -> None:
        self.models = tuple(models)
        self._by_name = {name: model for model in self.models for name in (model.id, *model.aliases)}

    def find(self, name: str) -> Model | None:
        """Return the model with that id or alias, in any lifecycle stage."""
        return self._by_name.get(name)

    def usable(self, name: str) -> Model | None:
        """Return the model with that id or alias, unless it is retired."""
        model = self.find(name)
        return None if model is None or model.lifecycle == "retired" else model
