from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CitationPageLocation(_BaseModel):
    """Cites pages of a PDF."""

    type: Literal["page_location"] = "page_location"
    cited_text: str
    """The cited text."""
    document_index: int
    """The index of the document among all documents of the request, from 0."""
    start_page_number: int
    """The number of the first page, from 1."""
    end_page_number: int
    """The number after the last page."""
    document_title: str | None = _UNSET
    """The title of the document, or null if it has no title."""
    file_id: str | None = _UNSET
    """The id of the file, if the document is an uploaded file."""
