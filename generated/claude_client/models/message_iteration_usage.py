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
class MessageIterationUsage(_BaseModel):
    """An iteration of the model that the request names, or of one that declined."""

    _nested = {
        "cache_creation": "CacheCreation",
    }

    type: Literal["message"] = "message"
    input_tokens: int
    """Input that was neither read from nor written to the cache."""
    output_tokens: int
    """The output of the model, including thinking."""
    cache_creation_input_tokens: int
    """Input written to the cache."""
    cache_read_input_tokens: int
    """Input read from the cache."""
    model: Model | None = _UNSET
    """The model of this iteration."""
    cache_creation: CacheCreation | None = _UNSET
    """The input written to the cache, by its time to live."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheCreation",
        "Model",
    )
