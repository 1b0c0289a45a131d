from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class WebFetchURLSourceNoneParam(_Model):
    """None of them."""

    type: Literal["none"] = "none"
