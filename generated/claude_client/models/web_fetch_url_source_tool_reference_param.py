from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebFetchURLSourceToolReferenceParam(_BaseModel):
    """A tool of this request."""

    type: Literal["tool_reference"] = "tool_reference"
    name: str
    """The name of a tool in `tools`."""
