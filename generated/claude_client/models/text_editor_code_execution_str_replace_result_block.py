from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TextEditorCodeExecutionStrReplaceResultBlock(_BaseModel):
    """Text in a file was replaced."""

    type: Literal["text_editor_code_execution_str_replace_result"] = (
        "text_editor_code_execution_str_replace_result"
    )
    lines: list[str] | None = _UNSET
    """The change, line by line, as in a diff."""
    new_lines: int | None = _UNSET
    """How many lines took their place."""
    new_start: int | None = _UNSET
    """The first line that took their place."""
    old_lines: int | None = _UNSET
    """How many lines were replaced."""
    old_start: int | None = _UNSET
    """The first line that was replaced."""
