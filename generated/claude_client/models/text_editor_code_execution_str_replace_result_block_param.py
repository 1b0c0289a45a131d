from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TextEditorCodeExecutionStrReplaceResultBlockParam(_BaseModel):
    """A part of a file was replaced."""

    type: Literal["text_editor_code_execution_str_replace_result"] = (
        "text_editor_code_execution_str_replace_result"
    )
    lines: Sequence[str] | None = _UNSET
    """The change, line by line, as in a diff."""
    new_lines: int | None = _UNSET
    """The number of new lines."""
    new_start: int | None = _UNSET
    """The number of the first new line."""
    old_lines: int | None = _UNSET
    """The number of replaced lines."""
    old_start: int | None = _UNSET
    """The number of the first replaced line."""
