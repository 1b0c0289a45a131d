from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AdvisorResultBlockParam(_BaseModel):
    """Advice in plain text."""

    type: Literal["advisor_result"] = "advisor_result"
    text: str
    """The advice."""
    stop_reason: str | None = _UNSET
    """Why the advisor stopped."""
