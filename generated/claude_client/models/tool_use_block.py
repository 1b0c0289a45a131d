from __future__ import annotations

from typing import Any, Literal

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model


@_model
class ToolUseBlock(_Model):
    """A call that the model wants made."""

    type: Literal["tool_use"] = "tool_use"
    id: str
    """Names this call; the result carries it as `tool_use_id`."""
    name: str
    input: dict[str, Any]
    """The arguments, as the tool's schema has them."""
