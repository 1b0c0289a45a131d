from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ChatCompletionCreateParamsThinking(_BaseModel):
    """Lets the model think, as in Messages. The response does not contain the thinking."""

    _never_null = (
        "type",
        "budget_tokens",
    )

    type: str | None = _UNSET
    budget_tokens: int | None = _UNSET
