from __future__ import annotations

from collections.abc import Mapping

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkUpdateParams(_BaseModel):
    """Changes of a work item."""

    metadata: Mapping[str, str | None]
    """Pairs to add or replace; null as a value removes the key."""
