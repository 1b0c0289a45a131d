from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class MCPToolConfigParam(_BaseModel):
    """The configuration of one tool of the server."""

    _never_null = (
        "enabled",
        "defer_loading",
    )

    enabled: bool | None = _UNSET
    """Whether the model may call it."""
    defer_loading: bool | None = _UNSET
    """Keeps the definition out of the prompt until a tool search finds it."""
