from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .capability_support import CapabilitySupport


@_model
class EffortCapability(_BaseModel):
    """Which levels of effort the model supports."""

    _nested = {
        "low": "CapabilitySupport",
        "medium": "CapabilitySupport",
        "high": "CapabilitySupport",
        "max": "CapabilitySupport",
        "xhigh": "CapabilitySupport",
    }

    supported: bool
    """Whether the model supports any level."""
    low: CapabilitySupport
    medium: CapabilitySupport
    high: CapabilitySupport
    max: CapabilitySupport
    xhigh: CapabilitySupport | None = _UNSET
    """The level between `high` and `max`; null on models that are older than the level."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CapabilitySupport",
    )
