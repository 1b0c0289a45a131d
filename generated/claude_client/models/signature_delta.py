from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SignatureDelta(_BaseModel):
    """The signature of a thinking block; the last delta of the block."""

    type: Literal["signature_delta"] = "signature_delta"
    signature: str
    """The whole signature."""
