from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .text_editor_code_execution_tool_result_block_content import (
        TextEditorCodeExecutionToolResultBlockContent,
    )


@_model
class TextEditorCodeExecutionToolResultBlock(_BaseModel):
    """The result of viewing or editing a file in the container."""

    _nested = {
        "content": "TextEditorCodeExecutionToolResultBlockContent",
    }

    type: Literal["text_editor_code_execution_tool_result"] = "text_editor_code_execution_tool_result"
    tool_use_id: str
    """The `id` of the call."""
    content: TextEditorCodeExecutionToolResultBlockContent


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TextEditorCodeExecutionToolResultBlockContent",
    )
