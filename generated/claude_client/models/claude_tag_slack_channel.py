from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .claude_tag_setting_sources import ClaudeTagSettingSources
    from .claude_tag_settings import ClaudeTagSettings
    from .claude_tag_slack_channel_identifiers import ClaudeTagSlackChannelIdentifiers


@_model
class ClaudeTagSlackChannel(_BaseModel):
    """A channel that is set up for Claude Tag."""

    _nested = {
        "settings": "ClaudeTagSettings",
        "slack": "ClaudeTagSlackChannelIdentifiers",
        "sources": "ClaudeTagSettingSources",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the channel; begins with `slch_`. A channel that is removed and set up again has another id."""
    created_at: datetime
    """When it was set up, as an RFC 3339 time."""
    settings: ClaudeTagSettings
    """The choices made for this channel; `include_inherited` adds those from above."""
    slack: ClaudeTagSlackChannelIdentifiers
    """What Slack calls the channel."""
    sources: ClaudeTagSettingSources
    """Where each value of `settings` comes from."""
    type: Literal["slack_channel"] = "slack_channel"
    updated_at: datetime
    """When the settings last changed, or something that no response shows, as an RFC 3339 time. Bundles do
    not count."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeTagSettingSources",
        "ClaudeTagSettings",
        "ClaudeTagSlackChannelIdentifiers",
    )
