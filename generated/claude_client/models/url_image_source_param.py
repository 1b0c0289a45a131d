from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class URLImageSourceParam(_BaseModel):
    """An image that the API fetches."""

    type: Literal["url"] = "url"
    url: str
    """The URL of the image."""
