from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .plugin_installation_preference_param import PluginInstallationPreferenceParam


@_model
class PluginMarketplaceUpdateParams(_BaseModel):
    """How members get the plugins of a marketplace."""

    default_installation_preference: PluginInstallationPreferenceParam


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "PluginInstallationPreferenceParam",
    )
