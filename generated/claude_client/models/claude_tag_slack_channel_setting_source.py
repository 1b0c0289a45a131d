from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagSlackChannelSettingSource(_BaseModel):
    """The channel itself."""

    slack_channel_id: str
    """The id of the channel."""
    type: Literal["slack_channel"] = "slack_channel"
