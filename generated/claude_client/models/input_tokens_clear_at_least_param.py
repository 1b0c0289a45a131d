from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class InputTokensClearAtLeastParam(_BaseModel):
    """The minimum number of tokens to clear."""

    type: Literal["input_tokens"] = "input_tokens"
    value: int
    """The number of tokens."""
