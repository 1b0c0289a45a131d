"""The files of the tests can be collected together, as `make test` does."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parents[1]


def test_each_test_file_has_a_name_of_its_own() -> None:
    """Pytest imports test files by their name alone, so a second one of that name is an error."""
    names = Counter(path.name for path in TESTS.rglob("test_*.py"))
    assert [name for name, number in names.items() if number > 1] == []
