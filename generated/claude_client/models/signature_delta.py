from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class SignatureDelta(_Model):
    """The signature of a thought; the last delta of its block."""

    type: Literal["signature_delta"] = "signature_delta"
    signature: str
    """All of the signature."""
