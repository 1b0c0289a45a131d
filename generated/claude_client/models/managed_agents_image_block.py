from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .managed_agents_image_source import ManagedAgentsImageSource


@_model
class ManagedAgentsImageBlock(_BaseModel):
    """An image."""

    _nested = {
        "source": "ManagedAgentsImageSource",
    }

    source: ManagedAgentsImageSource
    """Where the image is."""
    type: Literal["image"] = "image"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsImageSource",
    )
