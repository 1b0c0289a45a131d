from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .document_block import DocumentBlock
    from .document_block_param import DocumentBlockParam


@_model
class WebFetchBlockParam(_BaseModel):
    """A page that was fetched."""

    _nested = {
        "content": "DocumentBlockParam",
    }

    type: Literal["web_fetch_result"] = "web_fetch_result"
    url: str
    """The URL of the page."""
    content: DocumentBlockParam | DocumentBlock | Mapping[str, Any]
    retrieved_at: str | None = _UNSET
    """When it was fetched, as an ISO 8601 time."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "DocumentBlock",
        "DocumentBlockParam",
    )
