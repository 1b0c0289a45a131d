from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TunnelToken(_BaseModel):
    """The secret with which a connector opens a tunnel."""

    id: str
    """Names the token; a rotation changes it."""
    tunnel_token: str
    """The token. Keep it secret."""
    type: Literal["tunnel_token"] = "tunnel_token"
