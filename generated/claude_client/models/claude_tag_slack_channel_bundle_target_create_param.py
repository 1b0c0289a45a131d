from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagSlackChannelBundleTargetCreateParam(_BaseModel):
    """A channel."""

    slack_channel_id: str
    """The id of the channel; begins with `slch_`."""
    type: Literal["slack_channel"] = "slack_channel"
