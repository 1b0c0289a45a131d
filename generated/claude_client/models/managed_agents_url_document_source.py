from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ManagedAgentsURLDocumentSource(_BaseModel):
    """A document on the web."""

    type: Literal["url"] = "url"
    url: str
    """The address."""
