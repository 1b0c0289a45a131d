from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SystemMessageOutputConfigParam(_BaseModel):
    """Options for the response from here on."""

    effort: Literal["low", "medium", "high", "xhigh", "max"] | None = _UNSET
    """How much effort to put into the response. The available levels depend on the model."""
