from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .content_block import ContentBlock


@_model
class RawContentBlockStartEvent(_BaseModel):
    """Begins the block at `index`. A tool result is complete; other blocks start empty."""

    _nested = {
        "content_block": "ContentBlock",
    }

    type: Literal["content_block_start"] = "content_block_start"
    index: int
    """The index of the block in the content of the message, from 0."""
    content_block: ContentBlock


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ContentBlock",
    )
