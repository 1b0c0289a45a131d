from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .advisor_tool_result_content import AdvisorToolResultContent


@_model
class AdvisorToolResultBlock(_BaseModel):
    """The result of a call to the advisor."""

    _nested = {
        "content": "AdvisorToolResultContent",
    }

    type: Literal["advisor_tool_result"] = "advisor_tool_result"
    tool_use_id: str
    """The `id` of the call."""
    content: AdvisorToolResultContent
    """The advice, or the error."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AdvisorToolResultContent",
    )
