from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkspaceRateLimitUpdateValueParam(_BaseModel):
    """A limit to set or to clear."""

    type: Literal[
        "fast_itpmca",
        "fast_otpm",
        "input_tokens_per_minute",
        "input_tokens_per_minute_cache_aware",
        "output_tokens_per_minute",
        "requests_per_minute",
        "tokens_per_day",
        "tokens_per_minute",
        "tool_uses_per_second",
    ]
    """What is counted, and over which time. `input_tokens_per_minute_cache_aware` leaves out tokens that
    are read from the cache; `input_tokens_per_minute` counts them too, and applies in addition to the
    limit of the organization."""
    value: int | None
    """How much is allowed; null clears the limit. A value above that of the organization is stored, but
    the lower of the two holds."""
