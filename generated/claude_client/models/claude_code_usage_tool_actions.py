from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .claude_code_usage_tool_action_counts import ClaudeCodeUsageToolActionCounts


@_model
class ClaudeCodeUsageToolActions(_BaseModel):
    """The proposals of the tools that change files."""

    _nested = {
        "edit_tool": "ClaudeCodeUsageToolActionCounts",
        "multi_edit_tool": "ClaudeCodeUsageToolActionCounts",
        "notebook_edit_tool": "ClaudeCodeUsageToolActionCounts",
        "write_tool": "ClaudeCodeUsageToolActionCounts",
    }

    edit_tool: ClaudeCodeUsageToolActionCounts
    """The Edit tool."""
    multi_edit_tool: ClaudeCodeUsageToolActionCounts
    """The MultiEdit tool."""
    notebook_edit_tool: ClaudeCodeUsageToolActionCounts
    """The NotebookEdit tool."""
    write_tool: ClaudeCodeUsageToolActionCounts
    """The Write tool."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeCodeUsageToolActionCounts",
    )
