from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsChatMetrics(_BaseModel):
    """What a user did in the chat of claude.ai."""

    connectors_used_count: int
    """Calls of connectors."""
    distinct_artifacts_created_count: int
    """Different artifacts that were created."""
    distinct_projects_created_count: int
    """Different projects that were created."""
    message_count: int
    """Messages that were sent."""
    shared_conversations_viewed_count: int
    """How often a shared conversation of a project was opened."""
    thinking_message_count: int
    """Messages with extended thinking."""
    distinct_connectors_used_count: int | None = _UNSET
    """Different connectors that were used; null where they cannot be counted."""
    distinct_conversation_count: int | None = _UNSET
    """Different conversations; null where they cannot be counted."""
    distinct_files_uploaded_count: int | None = _UNSET
    """Different files that were uploaded; null where they cannot be counted."""
    distinct_projects_used_count: int | None = _UNSET
    """Different projects that were used; null where they cannot be counted."""
    distinct_shared_artifacts_viewed_count: int | None = _UNSET
    """Different shared artifacts that were looked at; null where they cannot be counted."""
    distinct_skills_used_count: int | None = _UNSET
    """Different skills that were used; null where they cannot be counted."""
