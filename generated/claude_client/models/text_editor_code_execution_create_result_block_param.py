from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TextEditorCodeExecutionCreateResultBlockParam(_BaseModel):
    """A file was written."""

    type: Literal["text_editor_code_execution_create_result"] = "text_editor_code_execution_create_result"
    is_file_update: bool
    """Whether the file existed before."""
