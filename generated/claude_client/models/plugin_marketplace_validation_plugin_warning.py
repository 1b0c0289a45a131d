from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class PluginMarketplaceValidationPluginWarning(_BaseModel):
    """A part of a plugin that would be left out."""

    error_code: str
    """The code for the kind of warning, for programs."""
    message: str
    """Which part would be left out and why, for people."""
