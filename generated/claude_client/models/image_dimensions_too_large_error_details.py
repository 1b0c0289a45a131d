from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ImageDimensionsTooLargeErrorDetails(_BaseModel):
    """Images of the request are too large."""

    error_code: Literal["image_dimensions_too_large"] = "image_dimensions_too_large"
    max_side_length_pixels: int
    """The largest width and height that this request may have."""
    paths: list[str]
    """Where the images are, like `messages.0.content.1`, in the order of the request."""
