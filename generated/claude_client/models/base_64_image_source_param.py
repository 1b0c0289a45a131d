from __future__ import annotations

from typing import Literal

from .._runtime.models.binary import Base64Data
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class Base64ImageSourceParam(_BaseModel):
    """An image inside the request."""

    type: Literal["base64"] = "base64"
    media_type: Literal["image/jpeg", "image/png", "image/gif", "image/webp"]
    """The format of the image."""
    data: Base64Data
    """The bytes of the image in Base64. At most 10 MB, and no side may be longer than 8000 pixels."""
