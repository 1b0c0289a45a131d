from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .capability_support import CapabilitySupport


@_model
class CompactionCapability(_BaseModel):
    """Whether a model summarizes on demand, and in which ways."""

    _nested = {
        "summarize": "CapabilitySupport",
    }

    supported: bool
    """Whether the model summarizes on demand at all."""
    summarize: CapabilitySupport
    """Whether it writes summaries."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CapabilitySupport",
    )
