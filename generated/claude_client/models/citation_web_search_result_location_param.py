from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CitationWebSearchResultLocationParam(_BaseModel):
    """Cites a page that web search found, in a turn that is sent back."""

    type: Literal["web_search_result_location"] = "web_search_result_location"
    cited_text: str
    """The cited text."""
    url: str
    """The URL of the page."""
    title: str | None
    """The title of the page, or null if it has no title."""
    encrypted_index: str
    """Sent back unchanged, it lets the model cite the page again."""
