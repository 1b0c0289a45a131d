from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ToolReferenceBlock(_BaseModel):
    """A tool that a tool search found."""

    type: Literal["tool_reference"] = "tool_reference"
    tool_name: str
    """The name of the tool."""
