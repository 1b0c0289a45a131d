from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .text_citation import TextCitation


@_model
class TextBlock(_BaseModel):
    """Text that the model wrote."""

    _nested = {
        "citations": "[TextCitation",
    }

    type: Literal["text"] = "text"
    text: str
    """The text. Empty at the start of a stream."""
    citations: list[TextCitation] | None = _UNSET
    """What the text cites; null if citations are off."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TextCitation",
    )
