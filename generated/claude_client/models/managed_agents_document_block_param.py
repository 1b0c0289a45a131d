from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_document_source import ManagedAgentsDocumentSource
    from .managed_agents_document_source_param import ManagedAgentsDocumentSourceParam


@_model
class ManagedAgentsDocumentBlockParam(_BaseModel):
    """A document."""

    _nested = {
        "source": "ManagedAgentsDocumentSourceParam",
    }

    source: ManagedAgentsDocumentSourceParam | ManagedAgentsDocumentSource
    """Where the document is."""
    type: Literal["document"] = "document"
    context: str | None = _UNSET
    """What the model should know about the document."""
    title: str | None = _UNSET
    """The title of the document."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsDocumentSource",
        "ManagedAgentsDocumentSourceParam",
    )
