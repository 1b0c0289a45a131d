from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import annotation_names as _annotation_names
from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from . import MessageParam, MetadataParam, Model, TextBlock, TextBlockParam, ToolChoice, ToolUnion
else:
    _annotation_names(
        __name__,
        "MessageParam",
        "MetadataParam",
        "Model",
        "TextBlock",
        "TextBlockParam",
        "ToolChoice",
        "ToolUnion",
    )


@_model
class MessageCreateParams(_Model):
    """A conversation so far, the model that continues it, and how."""

    _nested = {
        "messages": "[MessageParam",
        "metadata": "MetadataParam",
        "system": "[TextBlockParam",
        "tool_choice": "ToolChoice",
        "tools": "[ToolUnion",
    }

    model: Model
    max_tokens: int
    """The most tokens to produce. The model may stop earlier; `0` only warms the cache."""
    messages: Sequence[MessageParam | Mapping[str, Any]]
    """The turns so far. Neighbouring turns of one role are read as one turn."""
    metadata: MetadataParam | Mapping[str, Any] | None = _UNSET
    service_tier: Literal["auto", "standard_only"] | None = _UNSET
    """Whether priority capacity may be used when the organization has it."""
    stop_sequences: Sequence[str] | None = _UNSET
    """Texts at which the model stops; the text itself is left out of the answer."""
    stream: bool | None = _UNSET
    """Whether to answer with server-sent events."""
    system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | None = _UNSET
    """Instructions that stand above the conversation."""
    temperature: float | None = _UNSET
    """How much chance plays a part, from 0 (least) to 1. Newer models take only the default."""
    tool_choice: ToolChoice | None = _UNSET
    tools: Sequence[ToolUnion] | None = _UNSET
    """What the model may call."""
    top_k: int | None = _UNSET
    """Sample only from this many of the likeliest tokens."""
    top_p: float | None = _UNSET
    """Sample only from the likeliest tokens whose probabilities add up to this."""
