from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class DirectCaller(_Model):
    """The model made the call itself."""

    type: Literal["direct"] = "direct"
