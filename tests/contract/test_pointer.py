"""References inside a document are followed to their end."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


TOKENS = st.lists(st.text(st.sampled_from("a~/#01") | st.characters(), max_size=4))


@given(TOKENS)
def test_what_is_joined_is_split(tokens: list[str]) -> None:
    assert pointer.split(pointer.join(*tokens)) == tuple(tokens)
    assert pointer.split("#" + pointer.join(*tokens)) == tuple(tokens)


def test_tokens_are_escaped_in_order() -> None:
    assert pointer.escape("~1/a") == "~01~1a"
    assert pointer.join("a", 0, "~") == "/a/0/~0"
    assert pointer.split("/~01~1a") == ("~1/a",)
    with pytest.raises(ValueError, match="a JSON Pointer begins with /, not 'a/b'"):
        pointer.split("#a/b")


@pytest.mark.parametrize(("token", "found"), [("0", "x"), ("9", "y"), ("1", None)])
def test_an_index_is_the_index_of_an_item(token: str, found: Any) -> None:
    assert pointer.resolve(["x", *[None] * 8, "y"], [token]) == found


@pytest.mark.parametrize("token", ["10", "01", "-1", "", "1.0", "\u0661", "9" * 19, "a"])
def test_what_is_no_index_of_an_item_is_not_found(token: str) -> None:
    with pytest.raises(KeyError):
        pointer.resolve(["x", *[None] * 8, "y"], [token])
    with pytest.raises(KeyError):
        pointer.resolve({"a": "text"}, ["a", "0"])
