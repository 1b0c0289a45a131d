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
    """A summary of the turns before it. Later requests send it back as it is."""

    _nested = {
        "tool_changes": "[CompactionToolChange",
    }

    type: Literal["compaction"] = "compaction"
    content: str | None = _UNSET
    """The summary, or null when none came about."""
    encrypted_content: str | None = _UNSET
    """For the server alone."""
    signature: str | None = _UNSET
    """Vouches for the summary."""
    tool_changes: list[CompactionToolChange] | None = _UNSET
    """What leads from the tools of the request to those on offer at the end of the turns summed up; empty
    when these changed none, absent when it was not worked out."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CompactionToolChange",
    )
