from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .content_block_source_content_param import ContentBlockSourceContentParam


@_model
class ContentBlockSourceParam(_BaseModel):
    """A document that the caller has divided into blocks. Citations refer to the blocks."""

    _nested = {
        "content": "[ContentBlockSourceContentParam",
    }

    type: Literal["content"] = "content"
    content: str | Sequence[ContentBlockSourceContentParam]
    """The document as a string or a list of blocks."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ContentBlockSourceContentParam",
    )
