"""References inside a document are followed to their end."""

from __future__ import annotations

from typing import Any

import pytest

from claude_conformance.contract import pointer

DOCUMENT: dict[str, Any] = {
    "a": {"$ref": "#/b"},
    "b": {"$ref": "#/c~1d"},
    "c/d": {"type": "string"},
    "gone": {"$ref": "#/nowhere"},
    "circle": {"$ref": "#/back"},
    "back": {"$ref": "#/circle"},
    "named": {"properties": {"$ref": {"type": "string"}}},
}


@pytest.mark.parametrize("start", ["a", "b"])
def test_every_reference_is_followed(start: str) -> None:
    assert pointer.follow(DOCUMENT, DOCUMENT[start], f"/{start}") == ("/c~1d", {"type": "string"})


@pytest.mark.parametrize("value", ["text", None, ["#/a"], DOCUMENT["c/d"], DOCUMENT["named"]["properties"]])
def test_what_is_no_reference_stays(value: Any) -> None:
    assert pointer.follow(DOCUMENT, value, "/here") == ("/here", value)


@pytest.mark.parametrize("start", ["gone", "circle"])
def test_a_reference_without_a_target_raises(start: str) -> None:
    with pytest.raises(KeyError):
        pointer.follow(DOCUMENT, DOCUMENT[start])
