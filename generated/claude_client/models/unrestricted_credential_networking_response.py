from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class UnrestrictedCredentialNetworkingResponse(_BaseModel):
    """Every host that the environment lets the session reach."""

    type: Literal["unrestricted"] = "unrestricted"
