from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .model_info import ModelInfo


@_model
class ModelsPage(_BaseModel):
    """One page of models."""

    _nested = {
        "data": "[ModelInfo",
    }

    data: list[ModelInfo]
    """The models, newest release first."""
    has_more: bool
    """Whether there are more objects in the direction of paging."""
    first_id: str | None
    """The id of the first object of the page, or null if the page is empty."""
    last_id: str | None
    """The id of the last object of the page, or null if the page is empty."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ModelInfo",
    )
