from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SessionRefusalStopDetails(_BaseModel):
    """More about a refusal."""

    type: Literal["refusal"] = "refusal"
    category: (
        Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None
    ) = _UNSET
    """The policy that was concerned, if it has a name. More values may be added."""
    explanation: str | None = _UNSET
    """An explanation for people. Its wording can change."""
