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
    """Sums up the conversation when the prompt grows too long, and goes on from the summary."""

    _nested = {
        "trigger": "CompactTriggerParam",
    }
    _never_null = ("pause_after_compaction",)

    type: Literal["compact_20260112"] = "compact_20260112"
    trigger: CompactTriggerParam | Mapping[str, Any] | None = _UNSET
    """When to sum up. 150,000 input tokens unless given."""
    instructions: str | None = _UNSET
    """How to sum up, in place of the server's own instructions."""
    pause_after_compaction: bool | None = _UNSET
    """Whether to answer with the summary alone, with stop reason `compaction`. Default: False."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CompactTriggerParam",
    )
