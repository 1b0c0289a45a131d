from __future__ import annotations

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model
from .._runtime.sentinels import UNSET as _UNSET


@_model
class MessageDeltaUsage(_Model):
    """What the message consumed so far, in tokens. The numbers are totals, not increments."""

    output_tokens: int
    input_tokens: int | None = _UNSET
    cache_creation_input_tokens: int | None = _UNSET
    cache_read_input_tokens: int | None = _UNSET
