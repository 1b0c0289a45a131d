from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ThinkingDelta(_BaseModel):
    """More of a thought."""

    type: Literal["thinking_delta"] = "thinking_delta"
    thinking: str
    """What is added."""
    estimated_tokens: int | None = _UNSET
    """Roughly how many tokens were thought since the last count; null unless thoughts are left out and a
    count is due. Added up, they make a sign of progress, nothing that is billed."""
