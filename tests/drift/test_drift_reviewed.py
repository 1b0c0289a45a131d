"""The package's description against the official SDK: what differs is wanted and says why."""

from __future__ import annotations

from claude_conformance.contract import whole_contract
from claude_conformance.review.drift import check_drift, find_sdk, load_reviewed


def test_every_difference_from_the_official_sdk_is_reviewed_and_none_is_stale() -> None:
    result = check_drift(whole_contract(), find_sdk(), load_reviewed())
    assert [fact.key for fact, entry in result.differences() if entry is None] == []
    assert [entry.key for entry in result.stale] == []
