from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class CacheMissUnavailable(_Model):
    """No reason can be given."""

    type: Literal["unavailable"] = "unavailable"
