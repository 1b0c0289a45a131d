from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .citations_config import CitationsConfig
    from .document_block_source import DocumentBlockSource


@_model
class DocumentBlock(_BaseModel):
    """A document that a server tool fetched."""

    _nested = {
        "source": "DocumentBlockSource",
        "citations": "CitationsConfig",
    }

    type: Literal["document"] = "document"
    source: DocumentBlockSource
    citations: CitationsConfig | None = _UNSET
    """Whether the model may cite the document."""
    title: str | None = _UNSET
    """The title of the document, if it has one."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CitationsConfig",
        "DocumentBlockSource",
    )
