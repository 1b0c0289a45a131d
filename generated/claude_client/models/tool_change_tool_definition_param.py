from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .tool_union_param import ToolUnionParam


@_model
class ToolChangeToolDefinitionParam(_BaseModel):
    """A tool, defined like an entry of `tools`."""

    _nested = {
        "definition": "ToolUnionParam",
    }

    type: Literal["tool_definition"] = "tool_definition"
    definition: ToolUnionParam
    """The tool."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ToolUnionParam",
    )
