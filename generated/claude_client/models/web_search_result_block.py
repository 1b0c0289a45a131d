from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class WebSearchResultBlock(_BaseModel):
    """A page that was found."""

    type: Literal["web_search_result"] = "web_search_result"
    url: str
    """The URL of the page."""
    title: str
    """The title of the page."""
    encrypted_content: str
    """The text of the page, encrypted. Only the model can read it. Send it back unchanged."""
    page_age: str | None = _UNSET
    """How old the page is, in words; null if unknown."""
