from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .claude_code_usage_lines_of_code import ClaudeCodeUsageLinesOfCode


@_model
class ClaudeCodeUsageCoreMetrics(_BaseModel):
    """Sessions, lines of code, commits and pull requests."""

    _nested = {
        "lines_of_code": "ClaudeCodeUsageLinesOfCode",
    }

    commits_by_claude_code: int
    """Commits by Claude Code."""
    lines_of_code: ClaudeCodeUsageLinesOfCode
    """Lines of code."""
    num_sessions: int
    """Different sessions."""
    pull_requests_by_claude_code: int
    """Pull requests by Claude Code."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeCodeUsageLinesOfCode",
    )
