from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ThinkingDelta(_BaseModel):
    """An addition to a thinking block."""

    type: Literal["thinking_delta"] = "thinking_delta"
    thinking: str
    """The addition."""
    estimated_tokens: int | None = _UNSET
    """The approximate number of thinking tokens since the last count; null unless thinking is omitted and
    a count is due. The sum shows progress. It is not what is billed."""
