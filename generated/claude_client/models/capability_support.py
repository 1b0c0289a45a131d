from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CapabilitySupport(_BaseModel):
    """Whether the model supports it."""

    supported: bool
    """Whether the model supports it."""
