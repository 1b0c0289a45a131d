"""What counts as bent: known mistakes are recognised, and nothing is found in what came as it was meant."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_conformance.rules.kit.bends import differences, letters, text_bend
from claude_conformance.rules.sections.u_exact.values import LOOSE, SCALARS

leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
)


@given(values)
def test_what_came_as_it_was_meant_differs_nowhere(value: Any) -> None:
    assert list(differences(value, json.loads(json.dumps(value)))) == []


@given(values, values)
def test_equal_json_and_only_equal_json_differs_nowhere(first: Any, second: Any) -> None:
    if not list(differences(first, second)):
        # 1 and 1.0 are one number of JSON.
        assert first == second


@given(st.integers(min_value=2**53, max_value=2**200))
def test_a_number_that_went_through_a_double_is_bent(number: int) -> None:
    found = list(differences({"n": number}, {"n": int(float(number))}))
    assert bool(found) is (int(float(number)) != number)
    assert all(item.bend for item in found)


@pytest.mark.parametrize(
    ("meant", "came"),
    [
        (True, "true"),
        (True, 1),
        (None, "null"),
        ("12", 12),
        (0.1, 0.10000000149011612),
        ([], {}),
        ({"a": None}, {}),
        ({"größe": 1}, {}),
        ([[1], 2], [1, 2]),
        ([1, None], [1]),
        ({"a": {"b": 1}}, {"a": '{"b": 1}'}),
    ],
)
def test_known_mistakes_are_bends(meant: Any, came: Any) -> None:
    assert any(item.bend for item in differences(meant, came))


@pytest.mark.parametrize(
    ("meant", "came"),
    [
        (3, 4),
        ("harbour", "port"),
        ({"name": "Enge"}, {}),
        ([1, 2], [2]),
        (0.5, 0.6),
        ({}, {"more": 1}),
        (1, 10**400),
    ],
)
def test_what_a_model_may_say_instead_is_no_bend(meant: Any, came: Any) -> None:
    found = list(differences(meant, came))
    assert found
    assert not any(item.bend for item in found)


def test_numbers_of_any_size_can_be_compared() -> None:
    assert list(differences(0.1, 10**400))
    assert list(differences(10**400, float("inf")))


@pytest.mark.parametrize("mistake", ["latin-1", "cp1252"])
def test_a_wrong_decoding_is_recognised(mistake: str) -> None:
    text = "Zürich, 日本 🎈"
    assert text_bend(text, text.encode().decode(mistake, "replace"))


@given(st.text(max_size=40))
def test_white_space_alone_is_a_bend_and_letters_are_not(text: str) -> None:
    assert text_bend(text, text) is None
    spaced = " ".join(text) + "\n"
    assert letters(spaced) == letters(text)
    assert text_bend(text, spaced)


def test_the_groups_survive_json() -> None:
    for groups in (SCALARS, LOOSE):
        for group in groups.values():
            assert not list(differences(group, json.loads(json.dumps(group))))
