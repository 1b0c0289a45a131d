from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .capability_support import CapabilitySupport


@_model
class ThinkingTypes(_BaseModel):
    """Which types of thinking the model supports."""

    _nested = {
        "adaptive": "CapabilitySupport",
        "enabled": "CapabilitySupport",
        "disabled": "CapabilitySupport",
        "between_tools": "CapabilitySupport",
    }

    adaptive: CapabilitySupport
    enabled: CapabilitySupport
    disabled: CapabilitySupport
    between_tools: CapabilitySupport


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CapabilitySupport",
    )
