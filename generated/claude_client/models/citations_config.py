from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CitationsConfig(_BaseModel):
    """Whether the model may cite this."""

    enabled: bool
    """Whether the model may cite it."""
