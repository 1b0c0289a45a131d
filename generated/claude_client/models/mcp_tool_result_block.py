from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .text_block import TextBlock


@_model
class MCPToolResultBlock(_BaseModel):
    """What the called tool gave back."""

    _nested = {
        "content": "[TextBlock",
    }

    type: Literal["mcp_tool_result"] = "mcp_tool_result"
    tool_use_id: str
    """The `id` of the call that this answers."""
    is_error: bool
    """Whether the tool failed."""
    content: str | list[TextBlock]
    """What the tool gave back, as text or block by block."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TextBlock",
    )
