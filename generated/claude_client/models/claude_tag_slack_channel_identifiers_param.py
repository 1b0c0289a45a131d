from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagSlackChannelIdentifiersParam(_BaseModel):
    """What Slack calls a channel."""

    channel_id: str
    """The id of the channel in Slack; begins with `C` or `G`."""
    workspace_id: str
    """The id of its workspace in Slack; begins with `T`."""
