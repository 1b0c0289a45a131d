from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .bash_code_execution_tool_result_block_content import BashCodeExecutionToolResultBlockContent


@_model
class BashCodeExecutionToolResultBlock(_BaseModel):
    """The result of a command in the container."""

    _nested = {
        "content": "BashCodeExecutionToolResultBlockContent",
    }

    type: Literal["bash_code_execution_tool_result"] = "bash_code_execution_tool_result"
    tool_use_id: str
    """The `id` of the call."""
    content: BashCodeExecutionToolResultBlockContent


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BashCodeExecutionToolResultBlockContent",
    )
