from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .claude_tag_setting_sources import ClaudeTagSettingSources
    from .claude_tag_settings import ClaudeTagSettings
    from .claude_tag_slack_workspace_identifiers import ClaudeTagSlackWorkspaceIdentifiers


@_model
class ClaudeTagSlackWorkspace(_BaseModel):
    """A workspace that is set up for Claude Tag."""

    _nested = {
        "settings": "ClaudeTagSettings",
        "slack": "ClaudeTagSlackWorkspaceIdentifiers",
        "sources": "ClaudeTagSettingSources",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the workspace; begins with `slws_`. A workspace that is removed and set up again has another
    id."""
    created_at: datetime
    """When it was set up, as an RFC 3339 time."""
    settings: ClaudeTagSettings
    """The choices made for this workspace; `include_inherited` adds those from above."""
    slack: ClaudeTagSlackWorkspaceIdentifiers
    """What Slack calls the workspace."""
    sources: ClaudeTagSettingSources
    """Where each value of `settings` comes from."""
    type: Literal["slack_workspace"] = "slack_workspace"
    updated_at: datetime
    """When the settings last changed, or something that no response shows, as an RFC 3339 time. Bundles do
    not count."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeTagSettingSources",
        "ClaudeTagSettings",
        "ClaudeTagSlackWorkspaceIdentifiers",
    )
