from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .tool_removal import ToolRemoval


@_model
class ResponseToolRemovalBlock(_BaseModel):
    """A tool that was removed in the summarized turns."""

    _nested = {
        "tool": "ToolRemoval",
    }

    type: Literal["tool_removal"] = "tool_removal"
    tool: ToolRemoval
    """The removed tool."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ToolRemoval",
    )
