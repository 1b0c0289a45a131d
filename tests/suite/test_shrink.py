"""Making a failing body smaller."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claude_conformance.suite.shrink import parts, shrink

JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=2), inner, max_size=4),
    max_leaves=15,
)


def holds_needle(value: Any) -> bool:
    if isinstance(value, dict):
        return "needle" in value or any(map(holds_needle, value.values()))
    return isinstance(value, list) and any(map(holds_needle, value))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(JSON, JSON)
def test_only_what_fails_stays(before: Any, after: Any) -> None:
    body = {"a": before, "b": [before, {"needle": after}], "c": after}
    found = shrink(body, holds_needle, 10_000)
    assert holds_needle(found)
    assert len(list(parts(found))) <= 4


def test_tries_are_bounded_and_untried_candidates_are_free() -> None:
    asked = []

    def fails(value: Any) -> bool | None:
        if len(value) % 2:
            return None
        asked.append(value)
        return False

    assert shrink([1, 2, 3], fails, 2) == [1, 2, 3]
    assert len(asked) == 2
