from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .capability_support import CapabilitySupport


@_model
class ContextManagementCapability(_BaseModel):
    """Which edits of the context the model supports."""

    _nested = {
        "clear_thinking_20251015": "CapabilitySupport",
        "clear_tool_uses_20250919": "CapabilitySupport",
        "compact_20260112": "CapabilitySupport",
    }

    supported: bool
    """Whether the model supports any edit."""
    clear_thinking_20251015: CapabilitySupport | None = _UNSET
    """Clearing old thinking."""
    clear_tool_uses_20250919: CapabilitySupport | None = _UNSET
    """Clearing old tool calls and their results."""
    compact_20260112: CapabilitySupport | None = _UNSET
    """Summarizing the conversation."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CapabilitySupport",
    )
