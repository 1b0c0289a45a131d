from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ToolChangeToolDefinition(_BaseModel):
    """A tool as it was defined at the end of the turns summed up."""

    type: Literal["tool_definition"] = "tool_definition"
    definition: dict[str, Any]
    """What an entry of `tools` holds. Sent back as it came."""
