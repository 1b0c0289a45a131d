from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ManagedAgentsBase64ImageSourceParam(_BaseModel):
    """The image itself."""

    data: str
    """The bytes in base64."""
    media_type: str
    """The media type, such as `image/png`."""
    type: Literal["base64"] = "base64"
