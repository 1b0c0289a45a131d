from __future__ import annotations

from .._runtime.http.multipart import FileTypes
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class PluginMarketplaceValidateArchiveParams(_BaseModel):
    """The form that contains a marketplace to check."""

    archive: FileTypes
    """A zip archive of at most 32 MB that contains the marketplace, at its root or in one folder. The part
    has a `filename`. Its files are deflated or stored."""
