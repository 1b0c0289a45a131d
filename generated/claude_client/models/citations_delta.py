from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .text_citation import TextCitation


@_model
class CitationsDelta(_BaseModel):
    """A further citation of the text."""

    _nested = {
        "citation": "TextCitation",
    }

    type: Literal["citations_delta"] = "citations_delta"
    citation: TextCitation


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TextCitation",
    )
