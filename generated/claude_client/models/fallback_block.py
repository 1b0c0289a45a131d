from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .fallback_info import FallbackInfo
    from .fallback_refusal_trigger import FallbackRefusalTrigger


@_model
class FallbackBlock(_BaseModel):
    """The place where one model declined and another took over. Streamed without a delta. Absent if the
    response began with the fallback model."""

    _nested = {
        "from": "FallbackInfo",
        "to": "FallbackInfo",
        "trigger": "FallbackRefusalTrigger",
    }
    _renamed = {
        "from_": "from",
    }

    type: Literal["fallback"] = "fallback"
    from_: FallbackInfo
    """The model that declined."""
    to: FallbackInfo
    """The model that wrote what follows."""
    trigger: FallbackRefusalTrigger
    """Why the models changed."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "FallbackInfo",
        "FallbackRefusalTrigger",
    )
