from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ChatCompletionImagePartParamImageUrl(_BaseModel):
    """Where the image is."""

    _never_null = ("detail",)

    url: str
    """An address, or a data URL."""
    detail: str | None = _UNSET
    """Has no effect."""
