from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ToolsetMemberConfigParam(_BaseModel):
    """Changes of the defaults of one tool of a toolset."""

    enabled: bool | None = _UNSET
    """Whether the model sees the tool."""
    defer_loading: bool | None = _UNSET
    """Keeps the definition out of the prompt until a tool search finds it. Must be the same for all
    enabled tools of the toolset."""
