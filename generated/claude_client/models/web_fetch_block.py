from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .document_block import DocumentBlock


@_model
class WebFetchBlock(_BaseModel):
    """A page that was fetched."""

    _nested = {
        "content": "DocumentBlock",
    }

    type: Literal["web_fetch_result"] = "web_fetch_result"
    url: str
    """The URL of the page."""
    content: DocumentBlock
    retrieved_at: str | None = _UNSET
    """When it was fetched, as an ISO 8601 time."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "DocumentBlock",
    )
