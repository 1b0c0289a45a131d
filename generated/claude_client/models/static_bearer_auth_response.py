from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class StaticBearerAuthResponse(_BaseModel):
    """The credential signs in to an MCP server with a fixed bearer token."""

    mcp_server_url: str
    """The MCP server."""
    type: Literal["static_bearer"] = "static_bearer"
