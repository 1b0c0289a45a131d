from __future__ import annotations

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class CitationsConfig(_Model):
    """Whether the model may cite this."""

    enabled: bool
    """True when it may."""
