from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class BundleUpdateParams(_BaseModel):
    """Changes of a bundle. What is left out stays as it is."""

    instructions: str | None = _UNSET
    """What to tell Claude in each session that can use the bundle, at most 10,000 bytes in UTF-8. Null or
    an empty string clears it."""
