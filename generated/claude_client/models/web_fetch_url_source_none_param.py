from __future__ import annotations

from typing import Literal

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model


@_model
class WebFetchURLSourceNoneParam(_Model):
    """None of them."""

    type: Literal["none"] = "none"
