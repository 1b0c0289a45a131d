from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .bash_code_execution_output_block import BashCodeExecutionOutputBlock


@_model
class BashCodeExecutionResultBlock(_BaseModel):
    """What the command did."""

    _nested = {
        "content": "[BashCodeExecutionOutputBlock",
    }

    type: Literal["bash_code_execution_result"] = "bash_code_execution_result"
    stdout: str
    """What the code printed."""
    stderr: str
    """What the code printed as errors."""
    return_code: int
    """The exit status; 0 when all went well."""
    content: list[BashCodeExecutionOutputBlock]
    """Files that the code left behind."""
    abort_reason: str | None = _UNSET
    """Why the command was stopped before its end; null when it was not."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BashCodeExecutionOutputBlock",
    )
