"""Paths with dots: what they find in data, and what they change."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_conformance.contract.dotted import MISSING, change_strings, strings_at, value_at

DATA: dict[str, Any] = {
    "id": "a",
    "owner": {"id": "b", "none": None, "size": 3},
    "crew": [{"id": "c"}, {"id": "d", "tags": ["e", "f", 7]}, "g", {}],
    "words": ["h", ["i"], {"id": "j"}],
}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("id", "a"),
        ("owner.id", "b"),
        ("owner.none", None),
        ("owner", DATA["owner"]),
        ("owner.name", MISSING),
        ("id.more", MISSING),
        ("owner.none.more", MISSING),
        ("crew.id", MISSING),
        ("nothing.at.all", MISSING),
    ],
)
def test_a_value_at_a_path(path: str, value: Any) -> None:
    assert value_at(DATA, path) is value or value_at(DATA, path) == value


@pytest.mark.parametrize(
    ("path", "strings"),
    [
        ("id", ["a"]),
        ("owner.id", ["b"]),
        ("owner.size", []),
        ("owner", []),
        ("crew.id", ["c", "d"]),
        ("crew.tags", ["e", "f"]),
        ("crew", ["g"]),
        ("words", ["h", "i"]),
        ("words.id", ["j"]),
        ("id.more", []),
        ("none", []),
    ],
)
def test_a_list_on_the_way_means_its_items(path: str, strings: list[str]) -> None:
    assert list(strings_at(DATA, path)) == strings
    changed = copy.deepcopy(DATA)
    change_strings(changed, path, lambda text: text + "!")
    assert list(strings_at(changed, path)) == [text + "!" for text in strings]
    change_strings(changed, path, lambda text: text[:-1])
    assert changed == DATA


NAMES = st.sampled_from("abc")
JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=10,
)
OBJECTS = st.dictionaries(NAMES, JSON, max_size=3)
PATHS = st.lists(NAMES, min_size=1, max_size=3).map(".".join)


@given(OBJECTS, PATHS)
def test_only_the_strings_at_the_path_change(data: dict[str, Any], path: str) -> None:
    before, found = copy.deepcopy(data), list(strings_at(data, path))
    change_strings(data, path, lambda text: "!" + text)
    assert list(strings_at(data, path)) == ["!" + text for text in found]
    change_strings(data, path, lambda text: text[1:])
    assert data == before
