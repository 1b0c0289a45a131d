from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class RefusalStopDetails(_BaseModel):
    """Why the model would not go on."""

    type: Literal["refusal"] = "refusal"
    category: (
        Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None
    ) = _UNSET
    """The policy that the request touches; null when none is named. More may be added."""
    explanation: str | None = _UNSET
    """What happened, for people; its wording may change."""
    recommended_model: str | None = _UNSET
    """The model to turn to, when a fallback model was due but could not be tried."""
    fallback_credit_token: str | None = _UNSET
    """What to send along when the request goes to another model; null when there is no credit."""
    fallback_has_prefill_claim: bool | None = _UNSET
    """Whether the token also lets the other model continue what came before the refusal."""
