from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class FallbackRefusalTrigger(_BaseModel):
    """The model declined."""

    type: Literal["refusal"] = "refusal"
    category: (
        Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None
    ) = _UNSET
    """The category of the refusal; the same values as in `stop_details`."""
