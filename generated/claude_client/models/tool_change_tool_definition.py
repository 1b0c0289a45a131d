from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ToolChangeToolDefinition(_BaseModel):
    """A tool, as defined at the end of the summarized turns."""

    type: Literal["tool_definition"] = "tool_definition"
    definition: dict[str, Any]
    """What an entry of `tools` contains. Sent back unchanged."""
