from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .compaction_tool_change import CompactionToolChange


@_model
class CompactionBlock(_BaseModel):
    """A summary of the turns before it. Later requests send it back unchanged."""

    _nested = {
        "tool_changes": "[CompactionToolChange",
    }

    type: Literal["compaction"] = "compaction"
    content: str | None = _UNSET
    """The summary, or null if none was written."""
    encrypted_content: str | None = _UNSET
    """Only for the server."""
    signature: str | None = _UNSET
    """Proves that the summary is the server's own."""
    tool_changes: list[CompactionToolChange] | None = _UNSET
    """The changes from the tools of the request to those available at the end of the summarized turns.
    Empty if the turns changed no tool, absent if the changes were not determined."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CompactionToolChange",
    )
