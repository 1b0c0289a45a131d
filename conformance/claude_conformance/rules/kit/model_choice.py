"""Chooses models by what the Models API says about them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe

_SELECT = re.compile("fable|mythos")  # lines that refuse what others take

_BEFORE_4_6 = re.compile(r"claude-(instant|[123]|(opus|sonnet|haiku)-4(-[0-5]|-\d{8})?)(\D|$)")
_SINCE_4_6 = re.compile(r"claude-([a-z]+-(4-[6-9]|4-\d{2}|[5-9]|\d{2})(\D|$)|mythos-preview)")
_SINCE_4_7 = re.compile(r"claude-([a-z]+-(4-[7-9]|4-\d{2}|[5-9]|\d{2})(\D|$)|mythos-preview)")


def claims(item: Mapping[str, Any], *path: str) -> bool | None:
    """Returns what the Models API says about a feature (`"thinking", "types", "enabled"`), or `None`."""
    node: Any = item.get("capabilities")
    for name in path:
        node = node.get(name) if isinstance(node, Mapping) else None
    said = node.get("supported") if isinstance(node, Mapping) else None
    return said if isinstance(said, bool) else None


def entry(probe: Probe, model: str | None = None) -> Mapping[str, Any]:
    """Returns the entry of a model in the Models API, by default of the run's model.

    Empty if the model is not listed. A name without a date refers to the listed model with the date.
    """
    name = model or probe.model
    dated = re.compile(re.escape(name) + r"-\d{8}")
    exact = (item for item in probe.models if item["id"] == name)
    return next(exact, next((item for item in probe.models if dated.fullmatch(item["id"])), {}))


def model_with(probe: Probe, *path: str) -> str:
    """Returns the run's model if it has the feature, else the newest listed one that has.

    Also returns the run's model if the Models API says nothing about it. Raises `Skipped` if it says that
    no model has the feature.
    """
    own = claims(entry(probe), *path)
    if own is None or own:
        return probe.model
    able = [item for item in listed(probe) if claims(item, *path)]
    if not able:
        raise Skipped(f"the Models API lists no model with {' '.join(path)}")
    return str(able[0]["id"])


def model_without(probe: Probe, *path: str) -> str:
    """Returns a model that lacks the feature according to the Models API.

    Raises `Skipped` if every model has it.
    """
    for item in (entry(probe), *listed(probe)):
        if claims(item, *path) is False:
            return str(item["id"])
    raise Skipped(f"the Models API lists no model without {' '.join(path)}")


def listed(probe: Probe) -> list[Mapping[str, Any]]:
    """Returns the listed models that are not retired: ordinary ones before select lines, newest first."""
    usable = [item for item in probe.models if item.get("lifecycle") != "retired"]
    usable.sort(key=lambda item: str(item.get("created_at") or ""), reverse=True)
    return sorted(usable, key=lambda item: bool(_SELECT.search(item["id"])))


def takes_prefill(model: str) -> bool | None:
    """Returns whether a Claude model accepts a final assistant turn: those before 4.6 do.

    None for other names.
    """
    if _SINCE_4_6.search(model):
        return False
    return True if _BEFORE_4_6.search(model) else None


def samples_freely(model: str) -> bool | None:
    """Returns whether a Claude model accepts any temperature, as those before 4.7 do; else `None`."""
    if _SINCE_4_7.search(model):
        return False
    return True if takes_prefill(model) is not None else None
