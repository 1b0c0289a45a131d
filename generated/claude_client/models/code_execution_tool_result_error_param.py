from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .code_execution_tool_result_error_code import CodeExecutionToolResultErrorCode
    from .code_execution_tool_result_error_code_param import CodeExecutionToolResultErrorCodeParam


@_model
class CodeExecutionToolResultErrorParam(_BaseModel):
    """The code could not be run."""

    type: Literal["code_execution_tool_result_error"] = "code_execution_tool_result_error"
    error_code: CodeExecutionToolResultErrorCodeParam | CodeExecutionToolResultErrorCode


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CodeExecutionToolResultErrorCode",
        "CodeExecutionToolResultErrorCodeParam",
    )
