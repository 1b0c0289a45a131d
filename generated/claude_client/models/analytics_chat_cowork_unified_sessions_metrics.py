from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsChatCoworkUnifiedSessionsMetrics(_BaseModel):
    """What a user did in sessions of Cowork while Chat and Cowork were unified for them."""

    action_count: int
    """Actions of tools that were completed."""
    artifacts_created_count: int
    """Artifacts that sessions saved for the first time, counted since 2026-08-17."""
    connectors_used_count: int
    """Calls of connectors."""
    dispatch_turn_count: int
    """Turns of agents in the background."""
    message_count: int
    """Messages that were sent."""
    skills_used_count: int
    """Calls of skills."""
    distinct_connectors_used_count: int | None = _UNSET
    """Different connectors that were used; null where they cannot be counted."""
    distinct_plugins_used_count: int | None = _UNSET
    """Different plugins that were used; null where they cannot be counted."""
    distinct_session_count: int | None = _UNSET
    """Different sessions; null where they cannot be counted."""
    distinct_skills_used_count: int | None = _UNSET
    """Different skills that were used; null where they cannot be counted."""
    edit_tool_count: int | None = _UNSET
    """Successful calls of the Edit tool; null while edits of files are not counted."""
    file_edit_count: int | None = _UNSET
    """Successful calls of all tools that edit files; null while they are not counted."""
    multi_edit_tool_count: int | None = _UNSET
    """Successful calls of the MultiEdit tool, which is gone; null while edits are not counted."""
    notebook_edit_tool_count: int | None = _UNSET
    """Successful calls of the NotebookEdit tool; null while edits are not counted."""
    plugins_used_count: int | None = _UNSET
    """Calls of plugins; null while they are not counted."""
    sessions_with_file_edits_count: int | None = _UNSET
    """Different sessions that edited a file; null where they cannot be counted."""
    write_tool_count: int | None = _UNSET
    """Successful calls of the Write tool; null while edits of files are not counted."""
