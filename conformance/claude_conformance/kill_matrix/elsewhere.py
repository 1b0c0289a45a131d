"""Rules that no fault of the mock trips; tests trip them with a server made for it."""

from __future__ import annotations

from collections.abc import Mapping

ELSEWHERE: Mapping[str, str] = {
    "A06": "a server in front of the mock that drops headers whose names are not in lower case",
    "C28": "a server in front of the mock that announces a few bytes more or fewer than it sends",
}
"""By rule id: what the test's server does."""
