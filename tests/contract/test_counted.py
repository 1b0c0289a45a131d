"""A number has the form of its noun."""

from __future__ import annotations

import pytest

from claude_conformance.contract.text.counted import counted


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 rules"), (1, "1 rule"), (2, "2 rules"), (12345, "12,345 rules")]
)
def test_one_is_singular(number: int, words: str) -> None:
    assert counted(number, "rule") == words


def test_a_plural_may_be_given() -> None:
    assert counted(1, "status", "statuses") == "1 status"
    assert counted(2, "status", "statuses") == "2 statuses"
