from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CacheMissMessagesChanged(_BaseModel):
    """An earlier turn differs."""

    type: Literal["messages_changed"] = "messages_changed"
    cache_missed_input_tokens: int
    """The approximate number of tokens that could have been read from the cache."""
