from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .analytics_lines_of_code import AnalyticsLinesOfCode


@_model
class AnalyticsCoreCodeMetrics(_BaseModel):
    """What a user did in Claude Code, without the tools."""

    _nested = {
        "lines_of_code": "AnalyticsLinesOfCode",
    }

    artifacts_created_count: int
    """Artifacts that sessions saved for the first time, counted since 2026-08-17."""
    commit_count: int
    """Commits by Claude Code."""
    lines_of_code: AnalyticsLinesOfCode
    """Lines of code."""
    pull_request_count: int
    """Pull requests by Claude Code."""
    distinct_session_count: int | None = _UNSET
    """Different sessions; null where they cannot be counted."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsLinesOfCode",
    )
