from __future__ import annotations

from typing import Literal

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET


@_model
class RefusalStopDetails(_Model):
    """Why the model would not go on."""

    type: Literal["refusal"] = "refusal"
    category: (
        Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None
    ) = _UNSET
    """The policy that the request touches; null when none is named. More may be added."""
    explanation: str | None = _UNSET
    """What happened, for people; its wording may change."""
