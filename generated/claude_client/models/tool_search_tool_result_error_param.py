from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .tool_search_tool_result_error_code import ToolSearchToolResultErrorCode
    from .tool_search_tool_result_error_code_param import ToolSearchToolResultErrorCodeParam


@_model
class ToolSearchToolResultErrorParam(_BaseModel):
    """The tool search failed."""

    type: Literal["tool_search_tool_result_error"] = "tool_search_tool_result_error"
    error_code: ToolSearchToolResultErrorCodeParam | ToolSearchToolResultErrorCode
    error_message: str | None = _UNSET
    """A message for people."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ToolSearchToolResultErrorCode",
        "ToolSearchToolResultErrorCodeParam",
    )
