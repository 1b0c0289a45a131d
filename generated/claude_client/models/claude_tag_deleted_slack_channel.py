from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagDeletedSlackChannel(_BaseModel):
    """Says which channel is gone."""

    id: str
    """The id of the removed channel."""
    type: Literal["slack_channel_deleted"] = "slack_channel_deleted"
