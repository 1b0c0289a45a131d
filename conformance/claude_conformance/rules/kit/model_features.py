"""Which model supports which form: by the Models API, else by the documentation of its name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

import attrs

from claude_conformance.rules.kit.model_choice import claims, entry, listed, samples_freely
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe

_NAME = re.compile(r"claude-(?P<line>[a-z]+)-(?P<major>\d)(-(?P<minor>\d))?(-\d{8})?")


@attrs.frozen
class Named:
    """A Claude model by its name; ``version`` is `(major, minor)`."""

    line: str
    version: tuple[int, int]

    @property
    def select(self) -> bool:
        """Whether the model always thinks."""
        return self.line in ("fable", "mythos")

    @property
    def of_autumn_2026(self) -> bool:
        """Whether it is Opus 5.5 or Sonnet 5.5, which refuse what other models accept."""
        return self.line in ("opus", "sonnet") and self.version == (5, 5)


def parse(model: str) -> Named | None:
    """Parses the name of a Claude model; returns `None` for other names."""
    if model == "claude-mythos-preview":
        return Named("mythos", (4, 6))
    found = _NAME.fullmatch(model)
    if found is None:
        return None
    return Named(found["line"], (int(found["major"]), int(found["minor"] or 0)))


def refuses_forced_choice(model: Named) -> bool:
    """Returns whether a model refuses a forced tool choice."""
    return model.of_autumn_2026 or (model.select and model.version != (5, 0))


_KNOWN: Mapping[tuple[str, ...], Callable[[Named], bool]] = {
    ("thinking", "types", "adaptive"): lambda model: model.version >= (4, 6),
    ("thinking", "types", "enabled"): lambda model: model.version <= (4, 6),
    ("thinking", "types", "disabled"): lambda model: not model.select and not model.of_autumn_2026,
    ("thinking", "types", "between_tools"): lambda model: model == Named("sonnet", (5, 5)),
    **{
        ("context_management", edit): lambda model: model.version >= (4, 5)
        for edit in ("clear_tool_uses_20250919", "clear_thinking_20251015")
    },
    ("context_management", "compact_20260112"): lambda model: model.version >= (4, 6),
    **{
        ("effort", level): lambda model: model.version >= (4, 6) or model == Named("opus", (4, 5))
        for level in ("low", "medium", "high")
    },
    ("effort", "max"): lambda model: model.version >= (4, 6),
    ("effort", "xhigh"): lambda model: model.version >= (4, 7),
    ("structured_outputs",): lambda model: model.version >= (4, 5),
    # Features that the Models API does not cover.
    ("forced choice",): lambda model: not refuses_forced_choice(model),
    ("system turns",): lambda model: (
        (model.select and model.version >= (5, 0))
        or (model.line == "opus" and model.version in ((4, 8), (5, 0), (5, 5)))
        or (model.line == "haiku" and model.version >= (5, 5))
    ),
    ("inference_geo",): lambda model: model.version >= (4, 6),
    ("speed",): lambda model: model == Named("opus", (5, 5)),
    ("tool", "computer_toolset"): lambda model: model.version >= (4, 8),
    ("tool", "browser_toolset"): lambda model: model.version >= (4, 8),
    ("tool", "computer_20241022"): lambda _: False,
    ("tool", "computer_20250124"): lambda model: model.version == (4, 5) and model.line != "opus",
    ("tool", "computer_20251124"): lambda model: (
        (4, 6) <= model.version <= (5, 1) or model == Named("opus", (4, 5))
    ),
    ("tool", "web_search_2026"): lambda model: model.version >= (4, 6),
    ("tool", "web_fetch_2026"): lambda model: model.version >= (4, 6),
    ("tool", "code_execution_2026"): lambda model: model.version >= (4, 6),
}


def _feature(asked: tuple[str, ...]) -> tuple[str, ...]:
    """Returns the feature that a type of tool needs, or an empty path if every model supports it."""
    if asked[0] != "tool":
        return asked
    kinds = (key for key in _KNOWN if key[0] == "tool")
    return next((key for key in kinds if asked[1].startswith(key[1])), ())


class Models:
    """Picks a model for each form; `None` if no listed model supports it."""

    def __init__(self, probe: Probe) -> None:
        self._probe = probe

    @cached_property
    def own(self) -> str:
        """The run's model."""
        return self._probe.model

    @cached_property
    def _names(self) -> tuple[str, ...]:
        """The run's model, then the listed ones."""
        return (self.own, *(str(item["id"]) for item in listed(self._probe)))

    def able(self, *feature: str) -> str | None:
        """Returns the run's model if it has the feature, else a listed one that has it.

        A model that is not Claude, and that the Models API does not describe, must accept every form.
        """
        return self.able_all([feature])

    def able_all(self, features: Iterable[tuple[str, ...]]) -> str | None:
        """Like `able`, for several features at once."""
        wanted = [feature for feature in map(_feature, features) if feature]
        return next((name for name in self._names if all(self._has(name, item) for item in wanted)), None)

    def named(self, suits: Callable[[Named], bool], what: str) -> str:
        """Returns the run's model, or a listed one, that the description names and that suits.

        Raises `Skipped` with ``what`` if no model suits.
        """
        for name in self._names:
            model = parse(name)
            if model is not None and name in self._described and suits(model):
                return name
        raise Skipped(f"no listed model is known to {what}")

    def _has(self, name: str, feature: tuple[str, ...]) -> bool:
        claimed = claims(entry(self._probe, name), *feature)
        if claimed is not None:
            return claimed
        if feature == ("sampling",):
            return samples_freely(name) is not False
        model = parse(name)
        if model is not None:
            # A model newer than the description may not support what all earlier models supported.
            return name in self._described and _KNOWN[feature](model)
        return not name.startswith("claude-")

    @cached_property
    def _described(self) -> frozenset[str]:
        """The Claude models that the description names."""
        schemas = self._probe.view.document["components"]["schemas"]
        return frozenset(name for part in schemas["Model"]["anyOf"] for name in part.get("enum", ()))
