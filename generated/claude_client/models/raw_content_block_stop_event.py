from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RawContentBlockStopEvent(_BaseModel):
    """Ends the block at `index`."""

    type: Literal["content_block_stop"] = "content_block_stop"
    index: int
    """The index of the block in the content of the message, from 0."""
