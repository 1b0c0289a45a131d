from __future__ import annotations

from typing import Literal

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET


@_model
class ThinkingConfigEnabledParam(_Model):
    """The model thinks, within a budget. Older models only."""

    type: Literal["enabled"] = "enabled"
    budget_tokens: int
    """The most tokens to think with. Less than `max_tokens`, of which they are a part."""
    display: Literal["summarized", "omitted"] | None = _UNSET
    """Whether the answer has the thoughts, summed up, or only their signatures. The default depends on the
    model."""
