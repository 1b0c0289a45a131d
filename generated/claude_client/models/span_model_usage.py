from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SpanModelUsage(_BaseModel):
    """The tokens of a request to a model."""

    cache_creation_input_tokens: int
    """The tokens that were written into the cache."""
    cache_read_input_tokens: int
    """The tokens that were read from the cache."""
    input_tokens: int
    """The tokens of the prompts."""
    output_tokens: int
    """The tokens that the model wrote."""
    speed: Literal["standard", "fast"] | str | None = _UNSET
    """How fast the model ran, if fast mode is possible."""
