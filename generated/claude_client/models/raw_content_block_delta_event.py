from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .raw_content_block_delta import RawContentBlockDelta


@_model
class RawContentBlockDeltaEvent(_BaseModel):
    """Adds to the block at `index`."""

    _nested = {
        "delta": "RawContentBlockDelta",
    }

    type: Literal["content_block_delta"] = "content_block_delta"
    index: int
    """The index of the block in the content of the message, from 0."""
    delta: RawContentBlockDelta


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RawContentBlockDelta",
    )
