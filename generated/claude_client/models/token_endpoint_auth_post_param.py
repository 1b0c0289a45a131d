from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TokenEndpointAuthPostParam(_BaseModel):
    """The client sends its secret in the body."""

    client_secret: str
    """The client's secret. No response contains it."""
    type: Literal["client_secret_post"] = "client_secret_post"
