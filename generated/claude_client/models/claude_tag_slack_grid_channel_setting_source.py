from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .claude_tag_slack_channel_identifiers import ClaudeTagSlackChannelIdentifiers


@_model
class ClaudeTagSlackGridChannelSettingSource(_BaseModel):
    """The same channel in another workspace of an Enterprise Grid, which share its id in Slack."""

    _nested = {
        "slack": "ClaudeTagSlackChannelIdentifiers",
    }

    slack: ClaudeTagSlackChannelIdentifiers
    """What Slack calls the channel there."""
    type: Literal["slack_grid_channel"] = "slack_grid_channel"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeTagSlackChannelIdentifiers",
    )
