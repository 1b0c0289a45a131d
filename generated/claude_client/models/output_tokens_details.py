from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OutputTokensDetails(_BaseModel):
    """What the output tokens were used for."""

    thinking_tokens: int
    """Tokens of thinking, counted before it is summarized. Never more than `output_tokens`."""
