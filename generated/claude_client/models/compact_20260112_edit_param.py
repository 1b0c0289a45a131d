from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .compact_trigger_param import CompactTriggerParam


@_model
class Compact20260112EditParam(_BaseModel):
    """Summarizes the conversation when the prompt grows too long, and continues from the summary."""

    _nested = {
        "trigger": "CompactTriggerParam",
    }
    _never_null = ("pause_after_compaction",)

    type: Literal["compact_20260112"] = "compact_20260112"
    trigger: CompactTriggerParam | Mapping[str, Any] | None = _UNSET
    """When to summarize. The default is 150,000 input tokens."""
    instructions: str | None = _UNSET
    """Instructions for the summary. They replace the server's own."""
    pause_after_compaction: bool | None = _UNSET
    """Whether the response contains only the summary, with the stop reason `compaction`. Default: False."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CompactTriggerParam",
    )
