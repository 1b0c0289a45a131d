from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ChatCompletionUsage(_BaseModel):
    """Tokens of a request and its response."""

    completion_tokens: int
    """Tokens of the response."""
    prompt_tokens: int
    """Tokens of the request."""
    total_tokens: int
    """Both together."""
    completion_tokens_details: None = _UNSET
    """Always empty."""
    prompt_tokens_details: None = _UNSET
    """Always empty."""
