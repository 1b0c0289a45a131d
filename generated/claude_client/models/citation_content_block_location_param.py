from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CitationContentBlockLocationParam(_BaseModel):
    """Cites blocks of a document, in a turn that is sent back."""

    type: Literal["content_block_location"] = "content_block_location"
    cited_text: str
    """The cited text."""
    document_index: int
    """The index of the document among all documents of the request, from 0."""
    document_title: str | None
    """The title of the document, or null if it has no title."""
    start_block_index: int
    """The index of the first block, from 0."""
    end_block_index: int
    """The index after the last block."""
    file_id: str | None = _UNSET
    """The id of the file, if the document is an uploaded file."""
