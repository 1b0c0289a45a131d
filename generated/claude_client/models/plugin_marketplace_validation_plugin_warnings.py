from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .plugin_marketplace_validation_plugin_warning import PluginMarketplaceValidationPluginWarning


@_model
class PluginMarketplaceValidationPluginWarnings(_BaseModel):
    """A plugin of which parts would be left out."""

    _nested = {
        "warnings": "[PluginMarketplaceValidationPluginWarning",
    }

    name: str
    """The name of the plugin in `marketplace.json`."""
    warnings: list[PluginMarketplaceValidationPluginWarning]
    """The parts."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PluginMarketplaceValidationPluginWarning",
    )
