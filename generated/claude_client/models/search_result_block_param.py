from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .citations_config import CitationsConfig
    from .citations_config_param import CitationsConfigParam
    from .text_block import TextBlock
    from .text_block_param import TextBlockParam


@_model
class SearchResultBlockParam(_BaseModel):
    """A result of the caller's own search. A tool result with search results must not contain anything
    else."""

    _nested = {
        "content": "[TextBlockParam",
        "cache_control": "CacheControlEphemeralParam",
        "citations": "CitationsConfigParam",
    }
    _never_null = ("citations",)

    type: Literal["search_result"] = "search_result"
    source: str
    """Where the result was found, as a URL or another name."""
    title: str
    """The title of the result."""
    content: Sequence[TextBlockParam | TextBlock | Mapping[str, Any]]
    """The text of the result."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""
    citations: CitationsConfigParam | CitationsConfig | Mapping[str, Any] | None = _UNSET


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "CitationsConfig",
        "CitationsConfigParam",
        "TextBlock",
        "TextBlockParam",
    )
