from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ManagedAgentsFileDocumentSource(_BaseModel):
    """A document that was uploaded."""

    file_id: str
    """The id of the file."""
    type: Literal["file"] = "file"
