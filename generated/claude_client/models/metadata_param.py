from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class MetadataParam(_BaseModel):
    """Metadata about the request."""

    user_id: str | None = _UNSET
    """An opaque id of the end user. Must not identify a person."""
