from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model


@_model
class ModelInfo(_Model):
    """A model."""

    _times = ("created_at",)

    id: str
    type: Literal["model"] = "model"
    display_name: str
    """A name for people."""
    created_at: datetime
    """When the model was released, as an RFC 3339 time; the epoch when that is unknown."""
