from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_creation import CacheCreation
    from .model import Model


@_model
class FallbackMessageIterationUsage(_BaseModel):
    """The iteration of the fallback model that wrote the response. It is present only if one did."""

    _nested = {
        "cache_creation": "CacheCreation",
    }

    type: Literal["fallback_message"] = "fallback_message"
    model: Model
    """The fallback model."""
    input_tokens: int
    """Input that was neither read from nor written to the cache."""
    output_tokens: int
    """The output of the model, including thinking."""
    cache_creation_input_tokens: int
    """Input written to the cache."""
    cache_read_input_tokens: int
    """Input read from the cache."""
    cache_creation: CacheCreation | None = _UNSET
    """The input written to the cache, by its time to live."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheCreation",
        "Model",
    )
