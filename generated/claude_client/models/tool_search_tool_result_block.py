from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .tool_search_tool_result_block_content import ToolSearchToolResultBlockContent


@_model
class ToolSearchToolResultBlock(_BaseModel):
    """The result of a tool search."""

    _nested = {
        "content": "ToolSearchToolResultBlockContent",
    }

    type: Literal["tool_search_tool_result"] = "tool_search_tool_result"
    tool_use_id: str
    """The `id` of the call."""
    content: ToolSearchToolResultBlockContent


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ToolSearchToolResultBlockContent",
    )
