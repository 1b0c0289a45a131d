from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CitationsWebSearchResultLocation(_BaseModel):
    """Cites a page that web search found."""

    type: Literal["web_search_result_location"] = "web_search_result_location"
    cited_text: str
    """The cited text."""
    url: str
    """The URL of the page."""
    encrypted_index: str
    """Sent back unchanged, it lets the model cite the page again."""
    title: str | None = _UNSET
    """The title of the page, or null if it has no title."""
