from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class BashCodeExecutionOutputBlock(_BaseModel):
    """A file that the command created."""

    type: Literal["bash_code_execution_output"] = "bash_code_execution_output"
    file_id: str
    """The id of the file."""
