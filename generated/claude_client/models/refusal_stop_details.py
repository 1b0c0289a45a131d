from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class RefusalStopDetails(_BaseModel):
    """Details of a refusal."""

    type: Literal["refusal"] = "refusal"
    category: (
        Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None
    ) = _UNSET
    """The policy that applies to the request; null if unknown. More values may be added."""
    explanation: str | None = _UNSET
    """An explanation for people. Its wording may change."""
    recommended_model: str | None = _UNSET
    """The model to use instead, if a fallback model could not be tried."""
    fallback_credit_token: str | None = _UNSET
    """What to send with the request to another model; null if there is no credit."""
    fallback_has_prefill_claim: bool | None = _UNSET
    """Whether the token also lets the other model continue the text before the refusal."""
