from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ManagedAgentsWebFetchURLSourceToolReferenceParam(_BaseModel):
    """A tool."""

    name: str
    """The name of the tool; upper and lower case differ."""
    type: Literal["tool_reference"] = "tool_reference"
