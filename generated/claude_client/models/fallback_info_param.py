from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .model import Model


@_model
class FallbackInfoParam(_BaseModel):
    """One side of a change of models."""

    model: Model
    """The model on this side."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Model",
    )
