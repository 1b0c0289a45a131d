from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ToolChoiceAnyParam(_BaseModel):
    """The model calls one of the tools. Cannot be combined with thinking of type `enabled`."""

    _never_null = ("disable_parallel_tool_use",)

    type: Literal["any"] = "any"
    disable_parallel_tool_use: bool | None = _UNSET
    """Limits a turn to exactly one call. Default: False."""
