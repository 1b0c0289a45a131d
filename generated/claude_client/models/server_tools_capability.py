from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .capability_support import CapabilitySupport


@_model
class ServerToolsCapability(_BaseModel):
    """Which tools the API can run for the model."""

    _nested = {
        "web_search": "CapabilitySupport",
        "code_execution": "CapabilitySupport",
    }

    supported: bool
    """Whether the API can run any tool."""
    web_search: CapabilitySupport
    code_execution: CapabilitySupport


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CapabilitySupport",
    )
