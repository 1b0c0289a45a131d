from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.lazy import annotation_names as _annotation_names
from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from . import (
        CacheControlEphemeralParam,
        ContainerParams,
        DiagnosticsParam,
        MessageParam,
        MetadataParam,
        Model,
        OutputConfigParam,
        TextBlock,
        TextBlockParam,
        ThinkingConfigParam,
        ToolChoiceParam,
        ToolUnionParam,
    )
else:
    _annotation_names(
        __name__,
        "CacheControlEphemeralParam",
        "ContainerParams",
        "DiagnosticsParam",
        "MessageParam",
        "MetadataParam",
        "Model",
        "OutputConfigParam",
        "TextBlock",
        "TextBlockParam",
        "ThinkingConfigParam",
        "ToolChoiceParam",
        "ToolUnionParam",
    )


@_model
class MessageCreateParams(_Model):
    """A conversation so far, the model that continues it, and how."""

    _nested = {
        "messages": "[MessageParam",
        "cache_control": "CacheControlEphemeralParam",
        "container": "ContainerParams",
        "diagnostics": "DiagnosticsParam",
        "metadata": "MetadataParam",
        "output_config": "OutputConfigParam",
        "system": "[TextBlockParam",
        "thinking": "ThinkingConfigParam",
        "tool_choice": "ToolChoiceParam",
        "tools": "[ToolUnionParam",
    }

    model: Model
    max_tokens: int
    """The most tokens to produce, at most what the model allows. The model may stop earlier. `0` produces
    nothing and only warms the cache."""
    messages: Sequence[MessageParam]
    """The turns so far. Neighbouring turns of one role are read as one turn. A last turn of the assistant
    is continued, by models that still allow it."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to its last block that can be cached. Counts as one of the four marks."""
    container: ContainerParams | Mapping[str, Any] | str | None = _UNSET
    """A container that code runs in: one to use again, by its id, or the skills to load. Needs a code
    execution tool."""
    diagnostics: DiagnosticsParam | Mapping[str, Any] | None = _UNSET
    """Asks why the cache was not read."""
    inference_geo: Literal["global", "us"] | None = _UNSET
    """Where the model runs. Left out, the workspace's own setting counts. Older models refuse it."""
    metadata: MetadataParam | Mapping[str, Any] | None = _UNSET
    output_config: OutputConfigParam | Mapping[str, Any] | None = _UNSET
    service_tier: Literal["auto", "standard_only"] | None = _UNSET
    """Whether priority capacity may be used when the organization has it."""
    speed: Literal["standard", "fast"] | None = _UNSET
    """`fast` produces tokens sooner at a higher price, on models that have it."""
    stop_sequences: Sequence[str] | None = _UNSET
    """Texts at which the model stops. The text itself is left out of the answer."""
    stream: bool | None = _UNSET
    """Whether to answer with server-sent events."""
    system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | None = _UNSET
    """Instructions that stand above the conversation."""
    temperature: float | None = _UNSET
    """How much chance plays a part, from 0 (least) to 1. Newer models take only the default."""
    thinking: ThinkingConfigParam | None = _UNSET
    tool_choice: ToolChoiceParam | None = _UNSET
    tools: Sequence[ToolUnionParam] | None = _UNSET
    """What the model may call. Names are unique."""
    top_k: int | None = _UNSET
    """Sample only from this many of the likeliest tokens. Newer models refuse it."""
    top_p: float | None = _UNSET
    """Sample only from the likeliest tokens whose probabilities add up to this. Newer models refuse it."""
