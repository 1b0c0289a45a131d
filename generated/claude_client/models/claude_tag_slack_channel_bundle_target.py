from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagSlackChannelBundleTarget(_BaseModel):
    """A channel. The bundle can only be used there."""

    _times = ("created_at",)

    id: str
    """Names the target; begins with `btgt_`. The same bundle and channel or workspace always have the same
    id."""
    created_at: datetime
    """When the bundle was attached, as an RFC 3339 time."""
    slack_channel_id: str
    """The id of the channel."""
    type: Literal["slack_channel"] = "slack_channel"
