from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagGuestPolicyChannelOnly(_BaseModel):
    """Claude responds, but only with the bundles of the channel itself."""

    type: Literal["channel_only"] = "channel_only"
