from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .web_search_tool_result_error_code import WebSearchToolResultErrorCode


@_model
class WebSearchToolResultErrorObject(_BaseModel):
    """The search failed."""

    type: Literal["web_search_tool_result_error"] = "web_search_tool_result_error"
    error_code: WebSearchToolResultErrorCode


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WebSearchToolResultErrorCode",
    )
