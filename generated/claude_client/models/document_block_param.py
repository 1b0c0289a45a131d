from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .citations_config import CitationsConfig
    from .citations_config_param import CitationsConfigParam
    from .document_block_param_source import DocumentBlockParamSource


@_model
class DocumentBlockParam(_BaseModel):
    """A document. Allowed in a user turn or in a tool result."""

    _nested = {
        "source": "DocumentBlockParamSource",
        "cache_control": "CacheControlEphemeralParam",
        "citations": "CitationsConfigParam",
    }

    type: Literal["document"] = "document"
    source: DocumentBlockParamSource
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""
    citations: CitationsConfigParam | CitationsConfig | Mapping[str, Any] | None = _UNSET
    """Whether the model may cite the document. All documents of a request have the same setting."""
    context: str | None = _UNSET
    """Context about the document for the model. It is not cited."""
    title: str | None = _UNSET
    """The title, which citations repeat."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "CitationsConfig",
        "CitationsConfigParam",
        "DocumentBlockParamSource",
    )
