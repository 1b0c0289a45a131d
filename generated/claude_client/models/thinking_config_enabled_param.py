from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .thinking_block_binding_param import ThinkingBlockBindingParam


@_model
class ThinkingConfigEnabledParam(_BaseModel):
    """The model thinks, within a budget. Older models only."""

    _nested = {
        "block_binding": "ThinkingBlockBindingParam",
    }

    type: Literal["enabled"] = "enabled"
    budget_tokens: int
    """The maximum number of thinking tokens. Must be less than `max_tokens`, which includes them."""
    display: Literal["summarized", "omitted", "updates"] | None = _UNSET
    """Whether the response contains the thinking, summarized, or only its signature. The default depends
    on the model."""
    block_binding: ThinkingBlockBindingParam | Mapping[str, Any] | None = _UNSET
    """What happens to thinking blocks that do not match the preceding content."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ThinkingBlockBindingParam",
    )
