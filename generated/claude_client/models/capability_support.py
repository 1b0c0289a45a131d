from __future__ import annotations

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class CapabilitySupport(_Model):
    """Whether the model can do it."""

    supported: bool
    """True when it can."""
