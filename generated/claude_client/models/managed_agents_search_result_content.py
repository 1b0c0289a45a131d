from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ManagedAgentsSearchResultContent(_BaseModel):
    """A text of a search result."""

    text: str
    """The text."""
    type: Literal["text"] = "text"
