from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .bash_code_execution_output_block import BashCodeExecutionOutputBlock
    from .bash_code_execution_output_block_param import BashCodeExecutionOutputBlockParam


@_model
class BashCodeExecutionResultBlockParam(_BaseModel):
    """The result of the command."""

    _nested = {
        "content": "[BashCodeExecutionOutputBlockParam",
    }

    type: Literal["bash_code_execution_result"] = "bash_code_execution_result"
    stdout: str
    """The standard output."""
    stderr: str
    """The standard error output."""
    return_code: int
    """The exit status; 0 means success."""
    content: Sequence[BashCodeExecutionOutputBlockParam | BashCodeExecutionOutputBlock | Mapping[str, Any]]
    """Files that the code created."""
    abort_reason: str | None = _UNSET
    """Why the command was stopped before its end; null if it was not stopped."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BashCodeExecutionOutputBlock",
        "BashCodeExecutionOutputBlockParam",
    )
