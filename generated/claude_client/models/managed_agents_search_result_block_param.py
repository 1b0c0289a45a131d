from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .managed_agents_search_result_citations import ManagedAgentsSearchResultCitations
    from .managed_agents_search_result_citations_param import ManagedAgentsSearchResultCitationsParam
    from .managed_agents_search_result_content import ManagedAgentsSearchResultContent
    from .managed_agents_search_result_content_param import ManagedAgentsSearchResultContentParam


@_model
class ManagedAgentsSearchResultBlockParam(_BaseModel):
    """A search result."""

    _nested = {
        "citations": "ManagedAgentsSearchResultCitationsParam",
        "content": "[ManagedAgentsSearchResultContentParam",
    }

    citations: (
        ManagedAgentsSearchResultCitationsParam | ManagedAgentsSearchResultCitations | Mapping[str, Any]
    )
    """Whether the model cites it."""
    content: Sequence[
        ManagedAgentsSearchResultContentParam | ManagedAgentsSearchResultContent | Mapping[str, Any]
    ]
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
        "ManagedAgentsSearchResultCitationsParam",
        "ManagedAgentsSearchResultContent",
        "ManagedAgentsSearchResultContentParam",
    )
