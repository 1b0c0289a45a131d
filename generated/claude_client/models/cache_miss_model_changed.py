from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CacheMissModelChanged(_BaseModel):
    """The model differs."""

    type: Literal["model_changed"] = "model_changed"
    cache_missed_input_tokens: int
    """The approximate number of tokens that could have been read from the cache."""
