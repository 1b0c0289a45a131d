from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ResponseToolChangeToolReference(_BaseModel):
    """A tool that `tools`, or an earlier turn, defines."""

    type: Literal["tool_reference"] = "tool_reference"
    name: str
    """The name of the tool."""
