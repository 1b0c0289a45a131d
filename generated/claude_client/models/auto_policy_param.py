from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AutoPolicyParam(_BaseModel):
    """The server judges each call: it runs if it seems safe, and is refused if it seems dangerous. If the
    server cannot tell, the call waits for an approval."""

    type: Literal["auto"] = "auto"
