from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CountTokensContextManagementResponse(_BaseModel):
    """How the edits changed the count."""

    original_input_tokens: int
    """The count without the edits; `input_tokens` is the count with them."""
