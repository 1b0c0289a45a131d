from __future__ import annotations

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class MetadataParam(_Model):
    """What the caller tells about the request."""

    user_id: str | None = _UNSET
    """An opaque id of the end user; nothing that names a person."""
