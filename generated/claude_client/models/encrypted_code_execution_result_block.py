from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .code_execution_output_block import CodeExecutionOutputBlock


@_model
class EncryptedCodeExecutionResultBlock(_BaseModel):
    """The result of the code. Its output is encrypted because it contains search results."""

    _nested = {
        "content": "[CodeExecutionOutputBlock",
    }

    type: Literal["encrypted_code_execution_result"] = "encrypted_code_execution_result"
    encrypted_stdout: str
    """The standard output, encrypted. Only the model can read it."""
    stderr: str
    """The standard error output."""
    return_code: int
    """The exit status; 0 means success."""
    content: list[CodeExecutionOutputBlock]
    """Files that the code created."""
    abort_reason: str | None = _UNSET
    """Why the code was stopped before its end; null if it was not stopped."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CodeExecutionOutputBlock",
    )
