from __future__ import annotations

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model


@_model
class MessageTokensCount(_Model):
    """How many tokens the request has."""

    input_tokens: int
    """All of the input: turns, system, tools. An estimate."""
