from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .custom_tool_input_schema import CustomToolInputSchema
    from .custom_tool_input_schema_param import CustomToolInputSchemaParam


@_model
class CustomToolParams(_BaseModel):
    """A tool of your own. Calling it ends the turn until your program sends the result."""

    _nested = {
        "input_schema": "CustomToolInputSchemaParam",
    }

    description: str
    """What the tool does, for the agent to read."""
    input_schema: CustomToolInputSchemaParam | CustomToolInputSchema | Mapping[str, Any]
    """What the tool takes."""
    name: str
    """The name of the tool."""
    type: Literal["custom"] = "custom"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CustomToolInputSchema",
        "CustomToolInputSchemaParam",
    )
