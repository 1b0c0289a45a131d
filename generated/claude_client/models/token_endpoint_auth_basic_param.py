from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TokenEndpointAuthBasicParam(_BaseModel):
    """The client signs in with HTTP Basic authentication."""

    client_secret: str
    """The client's secret. No response contains it."""
    type: Literal["client_secret_basic"] = "client_secret_basic"
