from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class PluginMarketplaceValidationPluginErrorObject(_BaseModel):
    """A plugin that would be left out."""

    error: str
    """Why it would be left out, for people."""
    error_code: str
    """The code for that, for programs."""
    name: str
    """The name of the plugin in `marketplace.json`."""
