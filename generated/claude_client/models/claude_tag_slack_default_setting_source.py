from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagSlackDefaultSettingSource(_BaseModel):
    """What the organization has set for Slack as a whole."""

    type: Literal["slack_default"] = "slack_default"
