from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CodeExecutionOutputBlock(_BaseModel):
    """A file that the code created."""

    type: Literal["code_execution_output"] = "code_execution_output"
    file_id: str
    """The id of the file."""
