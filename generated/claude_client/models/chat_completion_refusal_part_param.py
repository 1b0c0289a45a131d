from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ChatCompletionRefusalPartParam(_BaseModel):
    """A refusal, which is left out."""

    type: Literal["refusal"] = "refusal"
