from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SystemMessageOutputConfigParam(_BaseModel):
    """What the answer should be like from here on."""

    effort: Literal["low", "medium", "high", "xhigh", "max"] | None = _UNSET
    """How much work to put into the answer. Which levels there are depends on the model."""
