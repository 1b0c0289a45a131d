from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class FallbackCreditRedeemed(_BaseModel):
    """The request is billed as if the conversation had been with this model all along."""

    type: Literal["redeemed"] = "redeemed"
