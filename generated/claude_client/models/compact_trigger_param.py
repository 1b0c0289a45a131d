from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CompactTriggerParam(_BaseModel):
    """Fires when the prompt has more tokens than this. The minimum is 50,000."""

    type: Literal["input_tokens"] = "input_tokens"
    value: int
    """The number of tokens."""
