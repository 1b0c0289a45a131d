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
    """A document in pieces that the caller chose. Citations point at the pieces."""

    _nested = {
        "content": "[ContentBlockSourceContentParam",
    }

    type: Literal["content"] = "content"
    content: str | Sequence[ContentBlockSourceContentParam]
    """The document as one piece of text, or piece by piece."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ContentBlockSourceContentParam",
    )
