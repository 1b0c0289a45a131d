from __future__ import annotations

from typing import Any

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ChatCompletionFunction(_BaseModel):
    """What a function does and takes."""

    _never_null = (
        "description",
        "parameters",
    )

    name: str
    """The name."""
    description: str | None = _UNSET
    """What the function does."""
    parameters: dict[str, Any] | None = _UNSET
    """A JSON Schema of the arguments."""
    strict: bool | None = _UNSET
    """Has no effect: the arguments need not follow the schema."""
