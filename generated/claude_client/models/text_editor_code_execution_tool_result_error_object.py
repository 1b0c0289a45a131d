from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .text_editor_code_execution_tool_result_error_code import TextEditorCodeExecutionToolResultErrorCode


@_model
class TextEditorCodeExecutionToolResultErrorObject(_BaseModel):
    """The file could not be viewed or edited."""

    type: Literal["text_editor_code_execution_tool_result_error"] = (
        "text_editor_code_execution_tool_result_error"
    )
    error_code: TextEditorCodeExecutionToolResultErrorCode
    error_message: str | None = _UNSET
    """A message for people."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TextEditorCodeExecutionToolResultErrorCode",
    )
