from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ImageTransformationsParam(_BaseModel):
    """How an image is processed before the model sees it."""

    _never_null = ("oversized_image",)

    oversized_image: Literal["downsize", "error"] | None = _UNSET
    """An image that is too large for the model is resized, or refused with a 400 error. Default:
    "downsize"."""
