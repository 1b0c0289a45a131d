from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .custom_tool_input_schema import CustomToolInputSchema


@_model
class CustomTool(_BaseModel):
    """A tool of your own."""

    _nested = {
        "input_schema": "CustomToolInputSchema",
    }

    description: str
    """What the tool does, for the agent to read."""
    input_schema: CustomToolInputSchema
    """What the tool takes."""
    name: str
    """The name of the tool."""
    type: Literal["custom"] = "custom"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CustomToolInputSchema",
    )
