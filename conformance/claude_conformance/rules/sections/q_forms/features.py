"""The features of forms, which a server may refuse as a whole."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from claude_conformance.rules.sections.q_forms.form import Form


def features(form: Form) -> frozenset[str]:
    """Returns the features of a form as reports name them: `tools`, `type: image`, `system as an array`."""
    found = {f"`type: {kind}`" for kind in _types([form.members, *form.tools, *form.turns])}
    found |= {f"`{name}` as {_kind(value)}" for name, value in form.members.items() if value is not None}
    return frozenset(found | {"`tools`"} if form.tools else found)


def size(form: Form) -> tuple[int, int]:
    """Returns the size of a form: its features, then its characters."""
    return len(features(form)), len(json.dumps([form.members, form.tools, form.turns], default=dict))


def _types(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(kind := value.get("type"), str):
            yield kind
        for inner in value.values():
            yield from _types(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _types(inner)


def _kind(value: Any) -> str:
    kinds = {dict: "an object", list: "an array", str: "a string", bool: "a boolean"}
    return kinds.get(type(value), "a number")
