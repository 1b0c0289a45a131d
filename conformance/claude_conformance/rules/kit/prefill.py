"""A conversation that ends with the beginning of the response."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.kit.requests import user

START = "The colours of the rainbow, in order, are red,"


def prefilled() -> list[dict[str, Any]]:
    ask = user("Name the colours of the rainbow in one sentence.")
    return [*ask, {"role": "assistant", "content": START}]
