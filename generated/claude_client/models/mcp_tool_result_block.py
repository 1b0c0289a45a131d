from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .text_block import TextBlock


@_model
class MCPToolResultBlock(_BaseModel):
    """The result of the called tool."""

    _nested = {
        "content": "[TextBlock",
    }

    type: Literal["mcp_tool_result"] = "mcp_tool_result"
    tool_use_id: str
    """The `id` of the call."""
    is_error: bool
    """Whether the tool failed."""
    content: str | list[TextBlock]
    """The result, as a string or a list of blocks."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TextBlock",
    )
