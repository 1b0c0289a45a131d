"""Rules that are reserved but not examined, and why."""

from __future__ import annotations

from collections.abc import Mapping

LEFT_OUT: Mapping[str, str] = {
    "C17": "needs an upload of over 500 MB, more than a run may send",
    "M10": "needs the official SDK, which the suite does not install; S01 to S03 judge what it would parse",
}
"""The reasons by rule id. The ids stay reserved."""
