from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .tool_reference_block import ToolReferenceBlock
    from .tool_reference_block_param import ToolReferenceBlockParam


@_model
class ToolSearchToolSearchResultBlockParam(_BaseModel):
    """The tools that were found."""

    _nested = {
        "tool_references": "[ToolReferenceBlockParam",
    }

    type: Literal["tool_search_tool_search_result"] = "tool_search_tool_search_result"
    tool_references: Sequence[ToolReferenceBlockParam | ToolReferenceBlock | Mapping[str, Any]]
    """May be empty."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ToolReferenceBlock",
        "ToolReferenceBlockParam",
    )
