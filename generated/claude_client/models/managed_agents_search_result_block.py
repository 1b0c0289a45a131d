from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .managed_agents_search_result_citations import ManagedAgentsSearchResultCitations
    from .managed_agents_search_result_content import ManagedAgentsSearchResultContent


@_model
class ManagedAgentsSearchResultBlock(_BaseModel):
    """A search result."""

    _nested = {
        "citations": "ManagedAgentsSearchResultCitations",
        "content": "[ManagedAgentsSearchResultContent",
    }

    citations: ManagedAgentsSearchResultCitations
    """Whether the model cites it."""
    content: list[ManagedAgentsSearchResultContent]
    """The texts of the result."""
    source: str
    """Where the result is from."""
    title: str
    """The title of the result."""
    type: Literal["search_result"] = "search_result"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsSearchResultCitations",
        "ManagedAgentsSearchResultContent",
    )
