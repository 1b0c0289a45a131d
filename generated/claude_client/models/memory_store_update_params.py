from __future__ import annotations

from collections.abc import Mapping

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class MemoryStoreUpdateParams(_BaseModel):
    """Changes of a memory store. What is left out stays as it is."""

    description: str | None = _UNSET
    """The new description; an empty string clears it."""
    metadata: Mapping[str, str | None] | None = _UNSET
    """Pairs to add or replace; null as a value removes the key."""
    name: str | None = _UNSET
    """The new name, from the next session on."""
