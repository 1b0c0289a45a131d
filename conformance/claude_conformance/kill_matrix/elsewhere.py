"""Rules that no natural fault of the mock trips; tests trip them with a server made for it."""

from __future__ import annotations

from collections.abc import Mapping

ELSEWHERE: Mapping[str, str] = {}
"""By rule id: what the test's server does."""
