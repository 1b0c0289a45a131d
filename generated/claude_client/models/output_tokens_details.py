from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OutputTokensDetails(_BaseModel):
    """What the output was spent on."""

    thinking_tokens: int
    """On thoughts, as long as they really were; never more than `output_tokens`."""
