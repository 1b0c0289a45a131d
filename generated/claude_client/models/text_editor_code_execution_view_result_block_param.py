from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TextEditorCodeExecutionViewResultBlockParam(_BaseModel):
    """A file was viewed."""

    type: Literal["text_editor_code_execution_view_result"] = "text_editor_code_execution_view_result"
    file_type: Literal["text", "image", "pdf"]
    """The type of the file."""
    content: str
    """The content, or the part of it that was viewed."""
    num_lines: int | None = _UNSET
    """The number of viewed lines."""
    start_line: int | None = _UNSET
    """The number of the first viewed line."""
    total_lines: int | None = _UNSET
    """The number of lines in the file."""
