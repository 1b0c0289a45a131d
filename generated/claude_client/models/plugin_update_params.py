from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class PluginUpdateParams(_BaseModel):
    """Which version of a plugin is served from now on."""

    served_version_id: str
    """The id of a version of the plugin; not `latest`."""
