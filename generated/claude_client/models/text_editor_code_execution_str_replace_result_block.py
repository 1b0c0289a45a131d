from __future__ import annotations

from typing import Literal

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET


@_model
class TextEditorCodeExecutionStrReplaceResultBlock(_Model):
    """Text in a file was replaced."""

    type: Literal["text_editor_code_execution_str_replace_result"] = (
        "text_editor_code_execution_str_replace_result"
    )
    lines: list[str] | None = _UNSET
    """The lines of the edit."""
    new_lines: int | None = _UNSET
    new_start: int | None = _UNSET
    old_lines: int | None = _UNSET
    old_start: int | None = _UNSET
