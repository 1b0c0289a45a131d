from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CitationContentBlockLocation(_BaseModel):
    """Cites pieces of a document that the caller divided."""

    type: Literal["content_block_location"] = "content_block_location"
    cited_text: str
    """The text that is cited."""
    document_index: int
    """Which document, counting all documents of the request from 0."""
    start_block_index: int
    """The first piece, from 0."""
    end_block_index: int
    """One past the last piece."""
    document_title: str | None = _UNSET
    """The title of the document, or null when it has none."""
    file_id: str | None = _UNSET
    """The id of the file, when the document is an uploaded one."""
