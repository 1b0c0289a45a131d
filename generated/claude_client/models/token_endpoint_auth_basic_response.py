from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TokenEndpointAuthBasicResponse(_BaseModel):
    """The client signs in with HTTP Basic authentication."""

    type: Literal["client_secret_basic"] = "client_secret_basic"
