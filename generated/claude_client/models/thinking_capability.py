from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .thinking_types import ThinkingTypes


@_model
class ThinkingCapability(_BaseModel):
    """Whether and how the model thinks."""

    _nested = {
        "types": "ThinkingTypes",
    }

    supported: bool
    """Whether the model can think."""
    types: ThinkingTypes


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ThinkingTypes",
    )
