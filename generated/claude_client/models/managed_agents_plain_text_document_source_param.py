from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ManagedAgentsPlainTextDocumentSourceParam(_BaseModel):
    """The document as plain text."""

    data: str
    """The text."""
    media_type: Literal["text/plain"] = "text/plain"
    type: Literal["text"] = "text"
