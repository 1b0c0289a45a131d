from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .bash_code_execution_tool_result_error_code import BashCodeExecutionToolResultErrorCode


@_model
class BashCodeExecutionToolResultErrorObject(_BaseModel):
    """The command could not be run."""

    type: Literal["bash_code_execution_tool_result_error"] = "bash_code_execution_tool_result_error"
    error_code: BashCodeExecutionToolResultErrorCode


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BashCodeExecutionToolResultErrorCode",
    )
