from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagSlackParentChannelSettingSource(_BaseModel):
    """The channel from which a channel for code was started. It passes on `instructions` and
    `environment_id` alone."""

    slack_channel_id: str
    """The id of that channel."""
    type: Literal["slack_parent_channel"] = "slack_parent_channel"
