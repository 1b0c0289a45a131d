from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .content_block import ContentBlock
    from .content_block_param import ContentBlockParam


@_model
class AssistantMessageParam(_BaseModel):
    """A turn of the model, sent back unchanged or written by the caller."""

    _nested = {
        "content": "[ContentBlockParam",
    }

    role: Literal["assistant"] = "assistant"
    content: str | Sequence[ContentBlockParam | ContentBlock]
    """The turn, as a string or a list of blocks."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ContentBlock",
        "ContentBlockParam",
    )
