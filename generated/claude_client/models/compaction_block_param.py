from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .compaction_tool_change import CompactionToolChange
    from .compaction_tool_change_param import CompactionToolChangeParam


@_model
class CompactionBlockParam(_BaseModel):
    """A summary of earlier turns, sent back unchanged. The model sees it in place of everything before it.
    With `content: null` it has no effect."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
        "tool_changes": "[CompactionToolChangeParam",
    }

    type: Literal["compaction"] = "compaction"
    content: str | None = _UNSET
    """The summary, or null if none was written."""
    encrypted_content: str | None = _UNSET
    """Sent back unchanged."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""
    signature: str | None = _UNSET
    """Sent back unchanged."""
    tool_changes: Sequence[CompactionToolChangeParam | CompactionToolChange] | None = _UNSET
    """Sent back unchanged."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "CompactionToolChange",
        "CompactionToolChangeParam",
    )
