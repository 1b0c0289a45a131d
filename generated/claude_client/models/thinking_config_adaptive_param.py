from __future__ import annotations

from typing import Literal

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET


@_model
class ThinkingConfigAdaptiveParam(_Model):
    """The model decides when to think and how much."""

    type: Literal["adaptive"] = "adaptive"
    display: Literal["summarized", "omitted"] | None = _UNSET
    """Whether the answer has the thoughts, summed up, or only their signatures. The default depends on the
    model."""
