from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .code_execution_tool_result_block_content import CodeExecutionToolResultBlockContent


@_model
class CodeExecutionToolResultBlock(_BaseModel):
    """The result of running Python."""

    _nested = {
        "content": "CodeExecutionToolResultBlockContent",
    }

    type: Literal["code_execution_tool_result"] = "code_execution_tool_result"
    tool_use_id: str
    """The `id` of the call."""
    content: CodeExecutionToolResultBlockContent


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CodeExecutionToolResultBlockContent",
    )
