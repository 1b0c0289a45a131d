from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .tool_addition import ToolAddition


@_model
class ResponseToolAdditionBlock(_BaseModel):
    """A tool that was added in the summarized turns."""

    _nested = {
        "tool": "ToolAddition",
    }

    type: Literal["tool_addition"] = "tool_addition"
    tool: ToolAddition
    """The added tool."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ToolAddition",
    )
