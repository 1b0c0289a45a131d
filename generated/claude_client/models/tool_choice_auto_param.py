from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ToolChoiceAutoParam(_BaseModel):
    """The model decides."""

    _never_null = ("disable_parallel_tool_use",)

    type: Literal["auto"] = "auto"
    disable_parallel_tool_use: bool | None = _UNSET
    """Limits a turn to at most one call. Default: False."""
