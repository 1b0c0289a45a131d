from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .claude_code_usage import ClaudeCodeUsage


@_model
class ClaudeCodeUsageReport(_BaseModel):
    """One page of the report."""

    _nested = {
        "data": "[ClaudeCodeUsage",
    }

    data: list[ClaudeCodeUsage]
    has_more: bool
    """Whether there is a next page."""
    next_page: str | None
    """The `page` of the next page, or null on the last page."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ClaudeCodeUsage",
    )
