from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CacheControlEphemeralParam(_BaseModel):
    """Caches the prompt up to here. A request has at most four of them, those with the longer lifetime
    first."""

    _never_null = ("ttl",)

    type: Literal["ephemeral"] = "ephemeral"
    ttl: Literal["5m", "1h"] | None = _UNSET
    """How long the cache lasts after its last use. Default: "5m"."""
