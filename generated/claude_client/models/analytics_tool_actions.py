from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .analytics_tool_action_counts import AnalyticsToolActionCounts


@_model
class AnalyticsToolActions(_BaseModel):
    """The proposals of the tools that change files in Claude Code."""

    _nested = {
        "edit_tool": "AnalyticsToolActionCounts",
        "multi_edit_tool": "AnalyticsToolActionCounts",
        "notebook_edit_tool": "AnalyticsToolActionCounts",
        "write_tool": "AnalyticsToolActionCounts",
    }

    edit_tool: AnalyticsToolActionCounts
    """The Edit tool."""
    multi_edit_tool: AnalyticsToolActionCounts
    """The MultiEdit tool."""
    notebook_edit_tool: AnalyticsToolActionCounts
    """The NotebookEdit tool."""
    write_tool: AnalyticsToolActionCounts
    """The Write tool."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AnalyticsToolActionCounts",
    )
