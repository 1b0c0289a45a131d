from __future__ import annotations

from collections.abc import Mapping

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class VaultUpdateParams(_BaseModel):
    """Changes of a vault. What is left out stays as it is."""

    display_name: str | None = _UNSET
    """The new name; null changes nothing."""
    metadata: Mapping[str, str | None] | None = _UNSET
    """Pairs to add or replace; null as a value removes the key."""
