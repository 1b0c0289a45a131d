from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .text_citation import TextCitation
    from .text_citation_param import TextCitationParam


@_model
class TextBlockParam(_BaseModel):
    """Text."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
        "citations": "[TextCitationParam",
    }

    type: Literal["text"] = "text"
    text: str
    """The text. Must not be empty."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""
    citations: Sequence[TextCitationParam | TextCitation] | None = _UNSET
    """What the text cites, as in an earlier response."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "TextCitation",
        "TextCitationParam",
    )
