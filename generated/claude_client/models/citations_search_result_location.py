from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class CitationsSearchResultLocation(_BaseModel):
    """Cites a search result of the caller."""

    type: Literal["search_result_location"] = "search_result_location"
    cited_text: str
    """The cited text."""
    search_result_index: int
    """The index of the search result among all search results of the request, from 0."""
    source: str
    """Where the cited search result is from, as it was sent."""
    start_block_index: int
    """The index of the first block, from 0."""
    end_block_index: int
    """The index after the last block."""
    title: str | None = _UNSET
    """What the cited search result is called."""
